import { clearableText, fresh, record, Rejection, type RequestContext } from "@switchboard/kit";
import { conversationToChange } from "../conversation/conversation.access.js";
import { ConversationRated } from "../conversation/conversation.events.js";
import type { Conversation } from "../conversation/conversation.js";
import { currentRound } from "./service-round.js";

export interface Verdict {
  readonly conversationId: string;
  readonly score: number;
  readonly comment?: string | null;
}

/**
 * The customer says how the latest service round was, once.
 * @throws Rejection NOT_FOUND, SCORE_OUT_OF_RANGE, TEXT_TOO_LONG, NOT_RESOLVED, ALREADY_RATED
 */
export function rateConversation(
  ctx: RequestContext,
  { conversationId, score, comment }: Verdict,
): Promise<Conversation> {
  if (!Number.isInteger(score) || score < 1 || score > 5) {
    throw new Rejection("SCORE_OUT_OF_RANGE", { en: "The score is 1 to 5.", "zh-CN": "评分应为 1 到 5。" }, [
      "input",
      "score",
    ]);
  }
  const words = clearableText(comment, 1_000, ["input", "comment"]) ?? null;
  return ctx.change(async (em) => {
    const conversation = await conversationToChange(em, ctx, conversationId);
    const path = ["input", "conversationId"];
    if (conversation.status !== "RESOLVED") {
      throw new Rejection(
        "NOT_RESOLVED",
        { en: "It can be rated once it is resolved.", "zh-CN": "会话解决后才能评价。" },
        path,
        { conversation },
      );
    }
    const round = await currentRound(em, conversation);
    if (round.score != null) {
      throw new Rejection("ALREADY_RATED", { en: "It was rated already.", "zh-CN": "该会话已评价。" }, path, {
        conversation,
      });
    }
    const { now } = fresh(em);
    Object.assign(round, { score, comment: words, answeredAt: now });
    conversation.updatedAt = now;
    const { customerId, channelId } = conversation;
    record(em, ConversationRated, {
      conversationId,
      round: round.number,
      score,
      customerId,
      channelId,
      agentId: round.resolvedById ?? null,
    });
    return conversation;
  });
}
