import { clearableText, fresh, record, Rejection, type RequestContext } from "@switchboard/kit";
import { conversationToChange } from "../conversation/conversation.access.js";
import { ConversationRated } from "../conversation/conversation.events.js";
import type { Conversation } from "../conversation/conversation.js";
import { currentRound } from "../round/service-round.js";
import { chosenReasons } from "./survey.check.js";
import type { RateConversationInput } from "./survey.inputs.js";
import { surveyOn } from "./survey.loaders.js";

/** Later than this after the resolve nobody remembers how it was. */
const ANSWER_WITHIN_MS = 7 * 86_400_000;
const PATH = ["input", "conversationId"];

/**
 * The customer says how the latest service round was, once; also when a new conversation has closed this one meanwhile.
 * @throws Rejection NOT_FOUND, SCORE_OUT_OF_RANGE, TEXT_TOO_LONG, NOT_RESOLVED, SURVEY_OFF, SURVEY_OVER, ALREADY_RATED,
 *   and what reasons are refused for
 */
export function rateConversation(ctx: RequestContext, input: RateConversationInput): Promise<Conversation> {
  const { conversationId, score, comment } = input;
  if (!Number.isInteger(score) || score < 1 || score > 5) {
    throw new Rejection("SCORE_OUT_OF_RANGE", { en: "The score is 1 to 5.", "zh-CN": "评分应为 1 到 5。" }, [
      "input",
      "score",
    ]);
  }
  const words = clearableText(comment, 1_000, ["input", "comment"]) ?? null;
  return ctx.change(async (em) => {
    const conversation = await conversationToChange(em, ctx, conversationId);
    const refuse = (code: string, en: string, zh: string) =>
      new Rejection(code, { en, "zh-CN": zh }, PATH, { conversation });
    const { status, mergedIntoId, channelId, customerId } = conversation;
    const round = await currentRound(em, conversation);
    const { now } = fresh(em);
    const isOver = status === "RESOLVED" || (status === "CLOSED" && !mergedIntoId);
    if (!isOver || !round.resolvedAt)
      throw refuse("NOT_RESOLVED", "It can be rated once it is resolved.", "会话解决后才能评价。");
    if (round.score != null) throw refuse("ALREADY_RATED", "It was rated already.", "该会话已评价。");
    if (now.getTime() - round.resolvedAt.getTime() > ANSWER_WITHIN_MS)
      throw refuse("SURVEY_OVER", "It can be rated for seven days.", "评价期限为七天，现已结束。");
    const settings = await surveyOn(em, channelId);
    if (!settings.isEnabled) throw refuse("SURVEY_OFF", "This channel asks for no ratings.", "该渠道未开启评价。");
    const reasons = chosenReasons(settings, input.reasons ?? [], score);
    Object.assign(round, { score, comment: words, reasons, answeredAt: now });
    conversation.updatedAt = now;
    record(em, ConversationRated, {
      conversationId,
      round: round.number,
      score,
      reasons: reasons.map(({ key }) => key),
      customerId,
      channelId,
      agentId: round.resolvedById ?? null,
    });
    return conversation;
  });
}
