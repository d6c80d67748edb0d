import type { RequestContext } from "@switchboard/kit";
import { conversationToChange } from "../conversation/conversation.access.js";
import type { Conversation } from "../conversation/conversation.js";
import { holdsSlot } from "../conversation/conversation.status.js";
import { wake } from "../snooze/wake.js";
import { illegalMove, toQueue } from "./move.js";

/**
 * The customer wants a person; one who waits for or has one gets no other.
 * @throws Rejection NOT_FOUND, ILLEGAL_MOVE
 */
export function requestAgent(
  ctx: RequestContext,
  { conversationId }: { readonly conversationId: string },
): Promise<Conversation> {
  return ctx.change(async (em) => {
    const conversation = await conversationToChange(em, ctx, conversationId);
    const { status } = conversation;
    if (status === "QUEUED" || holdsSlot(status)) return conversation;
    if (status === "SNOOZED") {
      await wake(em, conversation, { isCustomerBack: true });
      return conversation;
    }
    if (status !== "BOT") throw illegalMove(conversation, "hand_over");
    await toQueue(em, conversation, "hand_over", "requested", "handed_over");
    return conversation;
  });
}
