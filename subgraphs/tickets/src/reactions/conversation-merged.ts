import { type EntityManager, LockMode, reaction } from "@switchboard/kit";
import { ConversationMerged, ConversationUnmerged, ConversationUnsplit } from "../external/events.js";
import { Ticket } from "../ticket/ticket.js";
import { changed } from "../ticket/ticket.service.js";

/** A merged conversation's tickets are found where it goes on, and know the way back. */
async function follow(em: EntityManager, conversationId: string, wholeId: string): Promise<void> {
  for (const ticket of await locked(em, conversationId)) {
    ticket.mergedFrom = [...ticket.mergedFrom, conversationId];
    ticket.conversationId = wholeId;
    await changed(em, ticket);
  }
}

export const followMerge = reaction("follow-merge", ConversationMerged, (ctx, { conversationId, wholeId }) =>
  ctx.change((em) => follow(em, conversationId, wholeId)),
);

export const followUnsplit = reaction("follow-unsplit", ConversationUnsplit, (ctx, { conversationId, wholeId }) =>
  ctx.change((em) => follow(em, conversationId, wholeId)),
);

/** Only those that came by this merge go back, also when they had come to the part by an earlier one. */
export const followUnmerge = reaction("follow-unmerge", ConversationUnmerged, (ctx, { conversationId, wholeId }) =>
  ctx.change(async (em) => {
    for (const ticket of await locked(em, wholeId)) {
      const place = ticket.mergedFrom.lastIndexOf(conversationId);
      if (place < 0) continue;
      ticket.mergedFrom = ticket.mergedFrom.slice(0, place);
      ticket.conversationId = conversationId;
      await changed(em, ticket);
    }
  }),
);

const locked = (em: EntityManager, conversationId: string) =>
  em.find(Ticket, { conversationId }, { lockMode: LockMode.PESSIMISTIC_WRITE, orderBy: { id: "asc" } });
