import { ConversationRated, ConversationResolved } from "../external/conversations.events.js";
import type { RoundMetric } from "./metric.js";

export const surveyResponseRate: RoundMetric = {
  name: "SURVEY_RESPONSE_RATE",
  version: 1,
  unit: "RATE",
  title: { "zh-CN": "参评率", en: "Survey response rate" },
  description: {
    "zh-CN":
      "已评价的轮次 ÷ 发出评价邀请的轮次；同一轮次多次邀请只计一次。按最后一次邀请的时刻计入。明细列出全部邀请，值为 1 表示已评价。",
    en: "Rounds answered ÷ rounds whose survey was offered; a round that was offered it again counts once. Counted at the moment of the last offer. Drill-down: all offers, with 1 for those answered.",
  },
  reads: [ConversationResolved, ConversationRated],
  fold: ({ surveyAt, rating, resolved, agentId }) => {
    if (surveyAt === null) return [];
    const isHit = rating !== null;
    return [{ at: surveyAt, agentId: rating?.agentId ?? resolved?.agentId ?? agentId, value: isHit ? 1 : 0, isHit }];
  },
};
