import { one, pagesOf, type RequestContext, type Row, type Viewer } from "@switchboard/kit";
import { canSee, ticketById } from "../ticket/ticket.loaders.js";
import { TicketComment } from "./comment.js";

export const commentById = one(() => TicketComment);

/** A customer reads what was said to them on their own tickets. */
export async function canSeeComment(
  viewer: Viewer,
  comment: Row<TicketComment>,
  ctx: RequestContext,
): Promise<boolean> {
  if (viewer.kind === "VISITOR" && !comment.isPublic) return false;
  const ticket = await ctx.load(ticketById, comment.ticketId);
  return ticket !== null && canSee(viewer, ticket);
}

/** The comments of each of many tickets that were found visible, oldest first. */
export const commentsOfTicket = pagesOf(
  () => TicketComment,
  "ticket_id",
  ({ viewer }) => ({
    order: [{ sql: "r.created_at", type: "timestamptz", direction: "ASC" }],
    where: viewer.kind === "VISITOR" ? [{ sql: "r.is_public", values: [] }] : [],
  }),
);
