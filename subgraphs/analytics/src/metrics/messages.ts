import { MessageSent } from "../external/conversations.events.js";
import type { RoundMetric } from "./metric.js";

export const messages: RoundMetric = {
  name: "MESSAGES",
  version: 1,
  unit: "COUNT",
  title: { "zh-CN": "消息量", en: "Messages" },
  description: {
    "zh-CN":
      "客户与客服发送的文字消息数，按发送时刻计入。机器人消息、自动消息与系统提示不计。客服的消息记在发送者名下；没有客服的一行是客户消息。明细列出每条消息所在的会话。",
    en: "Text messages by customers and agents, at the moment they were sent. Bot messages, automatic ones and quiet lines do not count. An agent's messages are under their sender; the row without an agent holds the customers'. Drill-down: the conversation of each message.",
  },
  reads: [MessageSent],
  fold: ({ messages: said }) => said.map(({ id, at, agentId, by }) => ({ part: id, at, agentId, key: by, value: 1 })),
};
