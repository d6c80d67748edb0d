import {
  ConversationMerged,
  ConversationReopened,
  ConversationResolved,
  ConversationStatusChanged,
  MessageSent,
  ConversationUnmerged,
} from "../external/conversations.events.js";
import { type RoundMetric, seconds } from "./metric.js";

export const firstResponse: RoundMetric = {
  name: "FIRST_RESPONSE",
  version: 1,
  unit: "SECONDS",
  title: { "zh-CN": "首次响应时长", en: "First response" },
  description: {
    "zh-CN":
      "每个服务轮次一次：从客户的首条待人工处理消息到人工首次公开回复。转人工之前（含转接那一刻）已发出的消息，自转人工即进入排队的时刻起算；之后的消息自发送时刻起算。机器人与自动消息不计。未获回复即解决的等待不计，重开后重新起算。按回复时刻计入，记在回复者名下。明细列出会话。",
    en: "Once per service round: from the customer's first message that needs a person to the first public message by a person. A message sent before or at the hand-over counts from the hand-over, that is from entering the queue; a later one from when it was sent. Bot and automatic messages do not count. Waiting that ended with a resolve and no reply is dropped; after a reopen it begins anew. Counted at the moment of the reply, under its sender. Drill-down: the conversations.",
  },
  reads: [
    ConversationMerged,
    ConversationUnmerged,
    MessageSent,
    ConversationStatusChanged,
    ConversationResolved,
    ConversationReopened,
  ],
  fold: ({ replies: [first], isMerged }) =>
    first && !isMerged ? [{ at: first.at, agentId: first.agentId, value: seconds(first.at - first.from) }] : [],
};
