import {
  ConversationReopened,
  ConversationResolved,
  ConversationStarted,
  ConversationStatusChanged,
} from "../external/conversations.events.js";
import { type RoundMetric, seconds } from "./metric.js";

export const resolutionTime: RoundMetric = {
  name: "RESOLUTION_TIME",
  version: 1,
  unit: "SECONDS",
  title: { "zh-CN": "解决时长", en: "Resolution time" },
  description: {
    "zh-CN":
      "从服务轮次开始到该轮次最后一次解决；数量即已解决的轮次数。期限内重开是同一轮次的继续：重开期间不计，再次解决后以最后一次为准，不会重复计数。按解决时刻计入，记在解决者名下。明细列出会话。",
    en: "From the start of a service round to its last resolve; the count is the rounds resolved. A reopen within the term continues the round: while it is open it is not counted, and then its last resolve counts, once. Counted at the moment of that resolve, under the agent who resolved. Drill-down: the conversations.",
  },
  reads: [ConversationStarted, ConversationStatusChanged, ConversationResolved, ConversationReopened],
  fold: ({ startedAt, resolved }) =>
    resolved && startedAt !== null
      ? [{ at: resolved.at, agentId: resolved.agentId, value: seconds(resolved.at - startedAt) }]
      : [],
};
