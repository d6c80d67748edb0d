import { ConversationResolved, ConversationStatusChanged } from "../external/conversations.events.js";
import type { RoundMetric } from "./metric.js";

export const queueAbandonment: RoundMetric = {
  name: "QUEUE_ABANDONMENT",
  version: 1,
  unit: "RATE",
  title: { "zh-CN": "排队放弃率", en: "Queue abandonment" },
  description: {
    "zh-CN":
      "放弃的排队 ÷ 已结束的排队。未接通客服、也不是由客服关闭即告结束的排队算放弃。按结束时刻计入。放弃的时长见“排队时长”中没有客服的一行。明细列出全部排队，值为 1 表示放弃。",
    en: "Stays in the queue that were given up ÷ stays that ended. Given up means that it ended without reaching an agent and was not closed by one. Counted at the moment it ended. How long they waited: the row without an agent of QUEUE_WAIT. Drill-down: all stays, with 1 for those given up.",
  },
  reads: [ConversationStatusChanged, ConversationResolved],
  fold: ({ waits }) =>
    waits.map(({ at, agentId, isAbandoned }, place) => ({
      part: place + 1,
      at,
      agentId,
      value: isAbandoned ? 1 : 0,
      isHit: isAbandoned,
    })),
};
