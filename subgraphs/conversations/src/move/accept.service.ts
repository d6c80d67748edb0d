import { type EntityManager, expectVersion, type RequestContext } from "@switchboard/kit";
import { agentBehind, conversationToChange } from "../conversation/conversation.access.js";
import type { Conversation } from "../conversation/conversation.js";
import { holdsSlot, isMove } from "../conversation/conversation.status.js";
import { claimSlot, deskName, noSlot } from "../desk/desk.slots.js";
import type { VersionedInput } from "./move.inputs.js";
import { illegalMove, toAgent } from "./move.js";

/**
 * The agent takes a conversation from the queue or from the bot; one that is theirs already stays so.
 * @throws Rejection NOT_FOUND, STALE_VERSION, ILLEGAL_MOVE, AGENT_ONLY, AGENT_UNAVAILABLE, AT_CAPACITY
 */
export function acceptConversation(ctx: RequestContext, input: VersionedInput): Promise<Conversation> {
  return ctx.change(async (em) => {
    const conversation = await conversationToChange(em, ctx, input.conversationId);
    if (holdsSlot(conversation.status) && conversation.assigneeId === ctx.viewer.actorId) return conversation;
    if (!isMove(conversation.status, "accept")) throw illegalMove(conversation, "accept");
    expectVersion(conversation, input.expectedVersion, { conversation });
    await take(em, ctx, conversation);
    return conversation;
  });
}

/** Gives the conversation to the viewer's own desk. */
export async function take(em: EntityManager, ctx: RequestContext, conversation: Conversation): Promise<void> {
  const agentId = agentBehind(ctx);
  if (!(await claimSlot(em, agentId))) throw await noSlot(em, agentId, ["input", "conversationId"]);
  await toAgent(em, conversation, agentId, await deskName(em, agentId), "accept");
}
