import {
  ConversationMerged,
  ConversationReopened,
  ConversationStarted,
  ConversationStatusChanged,
  ConversationUnmerged,
} from "../external/conversations.events.js";
import type { RoundMetric } from "./metric.js";

export const conversations: RoundMetric = {
  name: "CONVERSATIONS",
  version: 1,
  unit: "COUNT",
  title: { "zh-CN": "会话量", en: "Conversations" },
  description: {
    "zh-CN":
      "开始的服务轮次数，按开始时刻计入。超过重开期限后的再次咨询算新的一轮；期限内重开仍属原轮次。合并到其他会话的轮次只随后者计一次，取消合并即恢复。按客服查看时，记在最后接手该轮次的客服名下。明细列出各轮次所在的会话。",
    en: "Service rounds started, at the moment of their start. A customer who comes back after the workspace's reopening term starts a new round; within the term it is still the same. A round that was merged into another counts once, as that one, until the merge is undone. By agent: under the agent who had the round last. Drill-down: the conversations of the rounds.",
  },
  reads: [
    ConversationMerged,
    ConversationUnmerged,
    ConversationStarted,
    ConversationReopened,
    ConversationStatusChanged,
  ],
  fold: ({ startedAt, agentId, isMerged }) =>
    startedAt === null || isMerged ? [] : [{ at: startedAt, agentId, value: 1 }],
};
