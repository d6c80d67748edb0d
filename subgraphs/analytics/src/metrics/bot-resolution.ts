import {
  ConversationMerged,
  ConversationReopened,
  ConversationResolved,
  ConversationStarted,
  ConversationStatusChanged,
  MessageSent,
  ConversationUnmerged,
} from "../external/conversations.events.js";
import type { Story } from "../round/story.js";
import type { RoundMetric } from "./metric.js";

/** A customer who is back sooner was not helped. */
export const REPEAT_WITHIN_MS = 24 * 3_600_000;

/** When a round ended without any person, reopened never; null when it did not. Milliseconds since 1970. */
export const endedAlone = ({ resolved, hasMetBot, hasMetPerson, isReopened }: Story): number | null =>
  resolved && hasMetBot && !hasMetPerson && !isReopened && resolved.by !== "AGENT" ? resolved.at : null;

export const botResolution: RoundMetric = {
  name: "BOT_RESOLUTION",
  version: 1,
  unit: "RATE",
  title: { "zh-CN": "机器人独立解决率", en: "Bot resolution" },
  description: {
    "zh-CN":
      "没有人工参与即结束、未重开、且同一客户 24 小时内没有再次咨询的轮次 ÷ 机器人接待过的轮次。请求过人工（包括排队）即不算独立解决。按轮次开始时刻计入。明细列出机器人接待过的全部轮次，值为 1 表示独立解决。",
    en: "Rounds that ended without a person, were not reopened and whose customer started no other round within 24 hours ÷ rounds that met the bot. A round in which a person was asked for, the queue included, does not count. Counted at the start of the round. Drill-down: all rounds that met the bot, with 1 for those that count.",
  },
  reads: [
    ConversationMerged,
    ConversationUnmerged,
    ConversationStarted,
    MessageSent,
    ConversationStatusChanged,
    ConversationResolved,
    ConversationReopened,
  ],
  fold: (story, { repeatAt }) => {
    if (story.startedAt === null || !story.hasMetBot || story.isMerged) return [];
    const endedAt = endedAlone(story);
    const isHit = endedAt !== null && (repeatAt === null || repeatAt - endedAt >= REPEAT_WITHIN_MS);
    return [{ at: story.startedAt, agentId: story.agentId, value: isHit ? 1 : 0, isHit }];
  },
};
