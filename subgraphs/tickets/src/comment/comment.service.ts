import { fresh, locked, record, type RequestContext, textWithin } from "@switchboard/kit";
import { callingAgent } from "../external/agent.js";
import { Ticket } from "../ticket/ticket.js";
import { by, TicketCommented, whose } from "../ticket/ticket.events.js";
import { TicketComment } from "./comment.js";
import type { CommentOnTicketInput } from "./comment.inputs.js";

const TEXT_MOST = 10_000;

/** Also on closed tickets: what turns out later belongs there. @throws Rejection NOT_FOUND, TEXT_EMPTY, TEXT_TOO_LONG, IDEMPOTENCY_MISMATCH */
export function commentOnTicket(
  ctx: RequestContext,
  input: CommentOnTicketInput,
): Promise<{ ticketId: string; commentId: string }> {
  const once = { key: input.idempotencyKey, operation: "commentOnTicket", input };
  return ctx.changeOnce(once, async (em) => {
    const ticket = await locked(em, Ticket, input.ticketId, { en: "The ticket", "zh-CN": "工单" }, [
      "input",
      "ticketId",
    ]);
    const { workspaceId, now } = fresh(em);
    const comment = em.create(TicketComment, {
      workspaceId,
      ticketId: ticket.id,
      text: textWithin(input.text, TEXT_MOST, ["input", "text"]),
      isPublic: input.isPublic ?? false,
      authorId: callingAgent(ctx.viewer),
      createdAt: now,
    } as never);
    em.persist(comment);
    ticket.updatedAt = now;
    await em.flush();
    record(em, TicketCommented, { ...whose(ticket), commentId: comment.id, isPublic: comment.isPublic, ...by(ctx) });
    return { ticketId: ticket.id, commentId: comment.id };
  });
}
