import { ConversationResolved, ConversationStatusChanged } from "../external/conversations.events.js";
import { type RoundMetric, seconds } from "./metric.js";

export const queueWait: RoundMetric = {
  name: "QUEUE_WAIT",
  version: 1,
  unit: "SECONDS",
  title: { "zh-CN": "排队时长", en: "Queue wait" },
  description: {
    "zh-CN":
      "每次排队从进入到离开队列的时间，含放弃的排队。按离开时刻计入，记在接起的客服名下；没有客服的一行是放弃的排队及其时长。最长等待即 percentile(rank: 1)。明细每次排队列出一行。",
    en: "The time of each stay in the queue, those given up included. Counted at the moment it ended, under the agent who took it; the row without an agent holds those given up and their times. The longest wait is `percentile(rank: 1)`. Drill-down: one line per stay.",
  },
  reads: [ConversationStatusChanged, ConversationResolved],
  fold: ({ waits }) =>
    waits.map(({ from, at, agentId, isAbandoned }, place) => ({
      part: place + 1,
      at,
      agentId,
      key: isAbandoned ? "ABANDONED" : "ANSWERED",
      value: seconds(at - from),
    })),
};
