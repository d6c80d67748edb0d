import {
  ConversationMerged,
  ConversationReopened,
  ConversationResolved,
  ConversationStarted,
  ConversationStatusChanged,
  ConversationUnmerged,
} from "../external/conversations.events.js";
import type { RoundMetric } from "./metric.js";

export const resolutionRate: RoundMetric = {
  name: "RESOLUTION_RATE",
  version: 1,
  unit: "RATE",
  title: { "zh-CN": "解决率", en: "Resolution rate" },
  description: {
    "zh-CN":
      "已解决且未在期限内重开的轮次 ÷ 开始的轮次。按轮次开始时刻计入，记在最后接手的客服名下；重开过的轮次即使再次解决也不算。明细列出全部轮次，值为 1 表示达成。",
    en: "Rounds resolved and not reopened within the term ÷ rounds started. Counted at the start of the round, under the agent who had it last; a round that was reopened does not count as resolved, even when it is resolved again. Drill-down: all the rounds, with 1 for those that count.",
  },
  reads: [
    ConversationMerged,
    ConversationUnmerged,
    ConversationStarted,
    ConversationStatusChanged,
    ConversationResolved,
    ConversationReopened,
  ],
  fold: ({ startedAt, agentId, resolved, isReopened, isMerged }) => {
    if (startedAt === null || isMerged) return [];
    const isHit = resolved !== null && !isReopened;
    return [{ at: startedAt, agentId, value: isHit ? 1 : 0, isHit }];
  },
};
