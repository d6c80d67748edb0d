import { ConversationRated } from "../external/conversations.events.js";
import type { RoundMetric } from "./metric.js";

export const satisfaction: RoundMetric = {
  name: "SATISFACTION",
  version: 1,
  unit: "SCORE",
  title: { "zh-CN": "满意度", en: "Satisfaction" },
  description: {
    "zh-CN":
      "客户的评分（1 至 5）。rate 为 4、5 分占全部评价的比例，mean 为平均分。按评价时刻计入，记在解决该轮次的客服名下。明细列出会话与分数。",
    en: "The scores customers gave, 1 to 5. `rate` is the share of 4 and 5 among the answers, `mean` the mean score. Counted at the moment of the answer, under the agent who resolved the round. Drill-down: the conversations with their scores.",
  },
  reads: [ConversationRated],
  fold: ({ rating }) =>
    rating ? [{ at: rating.at, agentId: rating.agentId, value: rating.score, isHit: rating.score >= 4 }] : [],
};
