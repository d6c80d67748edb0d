import { type EntityManager, expectVersion, type RequestContext } from "@switchboard/kit";
import { agentBehind, conversationToChange, expectMine } from "../conversation/conversation.access.js";
import type { Conversation } from "../conversation/conversation.js";
import { hasAgent, isMove } from "../conversation/conversation.status.js";
import { decidedByHand } from "../../routing/decision/decide.by-hand.js";
import { claimSlot, deskName, lockDesks, noSlot } from "../../routing/desk/desk.slots.js";
import { Transfer } from "../round/transfer.js";
import type { VersionedInput } from "./move.inputs.js";
import { illegalMove, leaveDesk, toAgent } from "./move.js";

/**
 * The agent takes a conversation that they were offered, or one from the queue or from the bot; one that is theirs
 * already stays so.
 * @throws Rejection NOT_FOUND, STALE_VERSION, ILLEGAL_MOVE, NOT_YOUR_CONVERSATION, AGENT_ONLY, AGENT_UNAVAILABLE,
 *   AT_CAPACITY
 */
export function acceptConversation(ctx: RequestContext, input: VersionedInput): Promise<Conversation> {
  return ctx.change(async (em) => {
    const conversation = await conversationToChange(em, ctx, input.conversationId);
    if (hasAgent(conversation.status) && conversation.assigneeId === ctx.viewer.actorId) return conversation;
    if (!isMove(conversation.status, "accept")) throw illegalMove(conversation, "accept");
    expectVersion(conversation, input.expectedVersion, { conversation });
    if (conversation.status === "OFFERED") expectMine(ctx, conversation);
    await take(em, ctx, conversation);
    return conversation;
  });
}

/** Gives the conversation to the viewer's own desk. */
export async function take(em: EntityManager, ctx: RequestContext, conversation: Conversation): Promise<void> {
  const agentId = agentBehind(ctx);
  const { status, assigneeId } = conversation;
  // The slot of an offer is held already, also when the agent has become full since.
  if (status === "OFFERED" && assigneeId === agentId) {
    // Routing filed its decision when it asked; what a colleague asked for is decided only now.
    if (conversation.offerKind === "TRANSFER") {
      const asked = { conversationId: conversation.id, offeredAt: conversation.offeredAt ?? null };
      const handed = await em.findOne(Transfer, asked);
      await decidedByHand(em, conversation, agentId, "GIVEN", handed?.byAgentId ?? null);
    }
    return toAgent(em, conversation, agentId, await deskName(em, agentId), "accept");
  }
  await decidedByHand(em, conversation, agentId, "PICKED");
  if (assigneeId) await lockDesks(em, [agentId, assigneeId]);
  await leaveDesk(em, conversation);
  if (!(await claimSlot(em, conversation, agentId))) throw await noSlot(em, agentId, ["input", "conversationId"]);
  await toAgent(em, conversation, agentId, await deskName(em, agentId), "accept");
}
