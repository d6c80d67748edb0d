import { ConversationStatusChanged } from "../external/conversations.events.js";
import { type RoundMetric, seconds } from "./metric.js";

export const handlingTime: RoundMetric = {
  name: "HANDLING_TIME",
  version: 1,
  unit: "SECONDS",
  title: { "zh-CN": "处理时长", en: "Handling time" },
  description: {
    "zh-CN":
      "会话分配给某位客服且轮到其处理的时间，等待客户的时间除外；每个轮次、每位客服各一条。离手时（解决、转接或退回队列）计入；之后再次接手的时间在再次离手时并入同一条。明细列出会话。",
    en: "The time a round was assigned to an agent and open, waiting for the customer left out; one figure per round and agent. Counted when it left the agent's hands (resolved, transferred, back to the queue); what a later part of the same round adds is added when that part ends. Drill-down: the conversations.",
  },
  reads: [ConversationStatusChanged],
  fold: ({ parts }) => parts.map(({ agentId, spent, at }) => ({ part: agentId, at, agentId, value: seconds(spent) })),
};
