import type { RequestContext } from "@switchboard/kit";
import { conversationToChange } from "../../life/conversation/conversation.access.js";
import type { Conversation } from "../../life/conversation/conversation.js";
import { illegalMove } from "../../life/move/move.js";
import { settle } from "../../life/move/resolve.service.js";

/**
 * The customer waits no longer. Who has left already, or never waited, stays where they are; who has an agent by now is
 * told so.
 * @throws Rejection NOT_FOUND, ILLEGAL_MOVE
 */
export function leaveQueue(ctx: RequestContext, conversationId: string): Promise<Conversation> {
  return ctx.change(async (em) => {
    const conversation = await conversationToChange(em, ctx, conversationId);
    const { status } = conversation;
    if (status === "RESOLVED" || status === "CLOSED" || status === "BOT") return conversation;
    if (status !== "QUEUED" && status !== "OFFERED") throw illegalMove(conversation, "leave");
    await settle(em, conversation, "CUSTOMER", null);
    return conversation;
  });
}
