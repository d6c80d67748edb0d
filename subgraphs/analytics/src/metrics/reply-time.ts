import { ConversationResolved, ConversationStatusChanged, MessageSent } from "../external/conversations.events.js";
import { type RoundMetric, seconds } from "./metric.js";

export const replyTime: RoundMetric = {
  name: "REPLY_TIME",
  version: 1,
  unit: "SECONDS",
  title: { "zh-CN": "回复时长", en: "Reply time" },
  description: {
    "zh-CN":
      "客户每次发言到其后人工的下一条公开消息。连续多条算一次发言，自第一条起算；转人工之前的发言自转人工时刻起算。机器人消息不会停止计时；解决会话则结束等待。按回复时刻计入，记在发送者名下，而不是会话的负责人名下。明细每次回复列出一行。",
    en: "Each customer turn to the next public message by a person. Several messages in a row are one turn and count from the first; a turn before the hand-over counts from the hand-over. Bot messages do not stop the clock; a resolve ends the waiting. Counted at the moment of the reply and credited to its sender, who need not be the assignee. Drill-down: one line per reply.",
  },
  reads: [MessageSent, ConversationStatusChanged, ConversationResolved],
  fold: ({ replies }) =>
    replies.map(({ from, at, agentId }, turn) => ({ part: turn + 1, at, agentId, value: seconds(at - from) })),
};
