import { type EntityManager, foreignEvent, LockMode, reaction, z } from "@switchboard/kit";
import { Conversation } from "../conversation/conversation.js";
import { statusWord } from "../../talk/message/message.lines.js";
import { postLine } from "../../talk/message/message.post.js";

const TicketOpened = foreignEvent(
  "tickets",
  "ticket.opened",
  z.object({ number: z.number().int(), title: z.string(), conversationId: z.string().nullish() }),
);

const TicketStatusChanged = foreignEvent(
  "tickets",
  "ticket.status_changed",
  z.object({ number: z.number().int(), to: z.string(), conversationId: z.string().nullish() }),
);

/** The customer reads in the conversation what becomes of it. */
export const tellTicketOpened = reaction("tell-ticket-opened", TicketOpened, (ctx, { conversationId, number, title }) =>
  ctx.change(async (em) => {
    const conversation = await toTell(em, conversationId);
    if (conversation) postLine(em, conversation, "ticket_opened", String(number), title);
  }),
);

export const tellTicketProgress = reaction(
  "tell-ticket-progress",
  TicketStatusChanged,
  (ctx, { conversationId, number, to }) =>
    ctx.change(async (em) => {
      const conversation = await toTell(em, conversationId);
      if (conversation)
        postLine(em, conversation, "ticket_status_changed", String(number), statusWord(to, conversation.locale));
    }),
);

function toTell(em: EntityManager, id: string | null | undefined): Promise<Conversation | null> {
  return id ? em.findOne(Conversation, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE }) : Promise.resolve(null);
}
