import { ConversationRated } from "../external/conversations.events.js";
import type { RoundMetric } from "./metric.js";

export const surveyReasons: RoundMetric = {
  name: "SURVEY_REASONS",
  version: 1,
  unit: "SCORE",
  title: { "zh-CN": "评价原因", en: "Survey reasons" },
  description: {
    "zh-CN":
      "客户评价时选择的原因，每选一项计一次，值为当次评分；rate 为其中 4、5 分的占比。按 SURVEY_REASON 分组可得各原因的次数与平均分。按评价时刻计入，记在解决该轮次的客服名下。明细列出会话与分数。",
    en: "The reasons customers chose with their scores: each chosen one counts once, with the score it came with; `rate` is the share of 4 and 5. Group by SURVEY_REASON for each reason's count and mean score. Counted at the moment of the answer, under the agent who resolved the round. Drill-down: the conversations with their scores.",
  },
  reads: [ConversationRated],
  fold: ({ rating }) =>
    rating
      ? rating.reasons.map((key) => ({
          part: key,
          key,
          at: rating.at,
          agentId: rating.agentId,
          value: rating.score,
          isHit: rating.score >= 4,
        }))
      : [],
};
