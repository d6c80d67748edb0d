import { defineEvent, type RequestContext, z } from "@switchboard/kit";
import { type Ticket, TicketPriority, TicketStatus, TicketType } from "./ticket.js";

const id = z.string();
const maybe = z.string().nullable();
/** Which ticket, and whose: every event of a ticket carries these, and is heard in all those places. */
const ofTicket = { ticketId: id, number: z.int(), conversationId: maybe, customerId: maybe };
const actor = { byKind: z.string(), byId: z.string() };

interface Whose {
  readonly ticketId: string;
  readonly conversationId: string | null;
  readonly customerId: string | null;
}

function topics({ ticketId, conversationId, customerId }: Whose): string[] {
  const all = [`ticket:${ticketId}`];
  if (customerId) all.push(`customer:${customerId}`);
  if (conversationId) all.push(`conversation:${conversationId}`);
  return all;
}

export const whose = ({ id, number, conversationId, customerId }: Ticket) => ({
  ticketId: id,
  number,
  conversationId: conversationId ?? null,
  customerId: customerId ?? null,
});

export const by = ({ viewer }: RequestContext) => ({ byKind: viewer.kind, byId: viewer.actorId });

export const TicketOpened = defineEvent(
  "ticket.opened",
  "A ticket was opened.",
  z.object({
    ...ofTicket,
    title: z.string(),
    type: z.enum(TicketType),
    priority: z.enum(TicketPriority),
    status: z.enum(TicketStatus),
    teamId: maybe,
    assigneeId: maybe,
    ...actor,
  }),
  topics,
);

export const TicketChanged = defineEvent(
  "ticket.changed",
  "A ticket was described or assigned anew; moves of its status have their own event.",
  z.object({ ...ofTicket, version: z.int(), teamId: maybe, assigneeId: maybe }),
  topics,
);

export const TicketStatusChanged = defineEvent(
  "ticket.status_changed",
  "A ticket moved on: begun, set aside, solved, closed or reopened.",
  z.object({ ...ofTicket, title: z.string(), from: z.enum(TicketStatus), to: z.enum(TicketStatus), ...actor }),
  topics,
);

export const TicketCommented = defineEvent(
  "ticket.commented",
  "Someone commented on a ticket, for the customer to read or for the desk alone.",
  z.object({ ...ofTicket, commentId: id, isPublic: z.boolean(), ...actor }),
  topics,
);
