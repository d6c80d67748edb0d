import { batchReaction, type LogEntry } from "@switchboard/kit";
import { TicketOpened } from "../external/other.events.js";
import { factsOf, replaceFacts, type FactRow } from "../fact/fact.writer.js";
import { ticketsOpened } from "../metrics/tickets-opened.js";
import { figuresMoved } from "./figures.signal.js";

/** Keeps the facts of tickets. */
export const ticketProjection = batchReaction("fold-tickets", [TicketOpened], async (ctx, entries) => {
  const facts = entries.flatMap(ticketFacts);
  await ctx.change(async (em) => {
    await replaceFacts(
      em,
      ctx.viewer.workspaceId,
      facts.map((fact) => fact.subject),
      facts,
    );
    figuresMoved(ctx, em);
  });
});

/** The facts that one opened ticket is. */
export function ticketFacts({ data, at }: LogEntry): FactRow[] {
  const ticketId = data["ticketId"] as string;
  const subject = {
    subject: ticketId,
    conversationId: (data["conversationId"] as string | null) ?? null,
    ticketId,
    channelId: null,
  };
  const ticket = {
    at: at.getTime(),
    type: data["type"] as string,
    byKind: data["byKind"] as string,
    byId: (data["byId"] as string | null) ?? null,
  };
  return factsOf(ticketsOpened, subject, ticketsOpened.fold(ticket));
}
