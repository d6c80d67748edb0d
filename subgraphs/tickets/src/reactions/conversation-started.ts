import { fresh, reaction } from "@switchboard/kit";
import { ConversationRef } from "../conversation/conversation.ref.js";
import { ConversationStarted } from "../external/events.js";

/** So that a ticket opened from a conversation knows its customer. */
export const rememberConversation = reaction(
  "remember-conversation",
  ConversationStarted,
  async (ctx, { conversationId, customerId }) => {
    await ctx.change(async (em) => {
      await em.upsert(ConversationRef, { id: conversationId, workspaceId: fresh(em).workspaceId, customerId });
    });
  },
);
