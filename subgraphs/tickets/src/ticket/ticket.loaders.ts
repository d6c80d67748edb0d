import {
  batched,
  columnsOf,
  holds,
  type LogEntry,
  one,
  type PageQuery,
  pagesOf,
  type RequestContext,
  type Row,
  statement,
  tableOf,
  type Viewer,
} from "@switchboard/kit";
import { Ticket } from "./ticket.js";
import { TicketChanged, TicketCommented, TicketOpened, TicketStatusChanged } from "./ticket.events.js";

/** A customer sees the tickets about them; who works here sees all of them. */
export const canSee = (viewer: Viewer, ticket: Pick<Ticket, "customerId">): boolean =>
  viewer.kind === "VISITOR" ? ticket.customerId === viewer.actorId : holds(viewer, "ticket:read");

/** Not visible and not found are the same. */
export const visible = (ctx: RequestContext, ticket: Row<Ticket> | null): Row<Ticket> | null =>
  ticket && canSee(ctx.viewer, ticket) ? ticket : null;

/** The same rule for lists. */
export function visibleTo(viewer: Viewer): NonNullable<PageQuery["where"]> {
  if (viewer.kind === "VISITOR") return [{ sql: "r.customer_id = ?", values: [viewer.actorId] }];
  return holds(viewer, "ticket:read") ? [] : [{ sql: "false", values: [] }];
}

/** The same rule for the live feed; a customer does not hear of what the desk says among itself. */
export function ticketFeed(viewer: Viewer) {
  const isVisitor = viewer.kind === "VISITOR";
  const everything = [TicketOpened, TicketChanged, TicketStatusChanged, TicketCommented].map((event) => event.name);
  return {
    topics: isVisitor ? [`customer:${viewer.actorId}`] : everything,
    shape: ({ name, data }: LogEntry) => {
      if (isVisitor && name === TicketCommented.name && data["isPublic"] !== true) return null;
      return {
        kind: name === TicketOpened.name ? ("ADDED" as const) : ("UPDATED" as const),
        ticketId: data["ticketId"] as string,
      };
    },
  };
}

export const ticketById = one(() => Ticket);

export const ticketByNumber = batched<number, Row<Ticket> | null>(async (ctx, numbers) => {
  const sql = statement(`select ${columnsOf(ctx, Ticket)} from ${tableOf(ctx, Ticket)} where number = any($1::int[])`);
  const rows = await ctx.rows<Row<Ticket>>(sql, [numbers]);
  const byNumber = new Map(rows.map((row) => [row.number, row]));
  return numbers.map((number) => byNumber.get(number) ?? null);
});

/** The tickets below each of many parents, last changed first. */
const ticketsBy = (column: string) =>
  pagesOf(
    () => Ticket,
    column,
    (ctx: RequestContext) => ({
      order: [{ sql: "r.updated_at", type: "timestamptz", direction: "DESC" }],
      where: visibleTo(ctx.viewer),
      reads: [],
    }),
  );

export const ticketsOfCustomer = ticketsBy("customer_id");
export const ticketsOfConversation = ticketsBy("conversation_id");
