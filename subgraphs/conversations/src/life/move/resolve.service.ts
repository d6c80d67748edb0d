import { type EntityManager, expectVersion, fresh, record, type RequestContext } from "@switchboard/kit";
import { conversationToChange, expectMine } from "../conversation/conversation.access.js";
import { ConversationResolved } from "../conversation/conversation.events.js";
import type { Conversation } from "../conversation/conversation.js";
import { isMove } from "../conversation/conversation.status.js";
import { expectFilled } from "../../talk/field/value.service.js";
import { postLine } from "../../talk/message/message.post.js";
import { currentRound, type RoundEnder } from "../round/service-round.js";
import { surveyOn } from "../survey/survey.loaders.js";
import type { VersionedInput } from "./move.inputs.js";
import { illegalMove, leaveDesk, moveTo } from "./move.js";

/**
 * An agent settles the service round; the customer is asked how it was.
 * @throws Rejection NOT_FOUND, STALE_VERSION, ILLEGAL_MOVE, NOT_YOUR_CONVERSATION, FIELDS_REQUIRED
 */
export function resolveConversation(ctx: RequestContext, input: VersionedInput): Promise<Conversation> {
  return ctx.change(async (em) => {
    const conversation = await conversationToChange(em, ctx, input.conversationId);
    if (!isMove(conversation.status, "resolve")) throw illegalMove(conversation, "resolve");
    expectVersion(conversation, input.expectedVersion, { conversation });
    expectMine(ctx, conversation);
    await expectFilled(em, conversation);
    await settle(em, conversation, "AGENT", ctx.viewer.kind === "AGENT" ? ctx.viewer.actorId : null);
    return conversation;
  });
}

export async function settle(
  em: EntityManager,
  conversation: Conversation,
  by: RoundEnder,
  agentId: string | null,
): Promise<void> {
  const { now } = fresh(em);
  await leaveDesk(em, conversation);
  const hasWaited = conversation.status === "QUEUED" || conversation.status === "OFFERED";
  moveTo(em, conversation, "RESOLVED", "resolve", {
    by,
    ...(by === "CUSTOMER" && hasWaited ? { reason: "customer_left" } : {}),
  });
  conversation.resolvedAt = now;
  conversation.waitingSince = null;
  const round = await currentRound(em, conversation);
  round.resolvedAt = now;
  round.resolvedById = agentId;
  round.endedBy = by;
  postLine(em, conversation, by === "CUSTOMER" && hasWaited ? "left_queue" : "resolved");
  const { isEnabled } = await surveyOn(em, conversation.channelId);
  record(em, ConversationResolved, {
    conversationId: conversation.id,
    round: conversation.round,
    customerId: conversation.customerId,
    channelId: conversation.channelId,
    resolvedByAgentId: agentId,
    resolvedBy: by,
    roundStartedAt: round.startedAt.toISOString(),
    // Whoever gave up waiting has nothing to rate.
    isSurveyOffered: round.score == null && !(by === "CUSTOMER" && hasWaited) && isEnabled,
  });
}
