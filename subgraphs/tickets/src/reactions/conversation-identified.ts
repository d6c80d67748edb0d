import { fresh, LockMode, reaction } from "@switchboard/kit";
import { ConversationRef } from "../conversation/conversation.ref.js";
import { ConversationIdentified } from "../external/events.js";
import { Ticket } from "../ticket/ticket.js";
import { changed } from "../ticket/ticket.service.js";

/** What was opened for an anonymous visitor is the ticket of who they have proven to be, also where it was merged to. */
export const followIdentity = reaction(
  "follow-identity",
  ConversationIdentified,
  (ctx, { conversationId, customerId, previousCustomerId }) =>
    ctx.change(async (em) => {
      // First of all: who opens a ticket meanwhile has the row or waits for it, and then knows the right customer.
      await em.upsert(ConversationRef, { id: conversationId, workspaceId: fresh(em).workspaceId, customerId });
      const theirs = { customerId: previousCustomerId };
      const here = { $or: [{ conversationId }, { mergedFrom: { $contains: [conversationId] } }] };
      const lock = { lockMode: LockMode.PESSIMISTIC_WRITE, orderBy: { id: "asc" } } as const;
      for (const ticket of await em.find(Ticket, { ...theirs, ...here }, lock)) {
        ticket.customerId = customerId;
        await changed(em, ticket);
      }
    }),
);
