import { AgentStateChanged } from "../external/other.events.js";
import type { Metric } from "./metric.js";

/** Not folded into facts: a state lasts over any number of buckets, so reports cut the spans themselves. */
export const agentTime: Metric = {
  name: "AGENT_TIME",
  version: 1,
  unit: "SECONDS",
  title: { "zh-CN": "客服状态时长", en: "Agent time" },
  description: {
    "zh-CN":
      "客服处于各状态（在线、忙碌、小休、离开、离线）的秒数，只计所问时间段之内的部分；仍在持续的状态计到当前时刻。数量为段数，跨越多个区间的段在每个区间各算一次。按 AGENT_STATE 分组可得各状态之和。明细列出每一段状态及其在时间段内的秒数。",
    en: "Seconds agents spent in each state (online, busy, break, away, offline), only what lies within the asked time; a state that still lasts is counted up to now. The count is the spans; one that reaches over several buckets counts in each. Group by AGENT_STATE for the sum of each state. Drill-down: each span with its seconds within the asked time.",
  },
  reads: [AgentStateChanged],
};
