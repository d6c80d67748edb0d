import {
  applied,
  clearableText,
  type EntityManager,
  expectVersion,
  fresh,
  locked,
  notCleared,
  record,
  Rejection,
  type RequestContext,
  textWithin,
} from "@switchboard/kit";
import { customerOfConversation } from "../conversation/conversation.service.js";
import { expectAgent, expectTeam } from "../desk/desk.service.js";
import { hearOf } from "../desk/hearing.js";
import { callingAgent } from "../external/agent.js";
import { TicketStep } from "../history/step.js";
import { nextNumber } from "../numbering/ticket.counter.js";
import { Ticket, type TicketStatus } from "./ticket.js";
import { by, TicketChanged, TicketOpened, TicketStatusChanged, whose } from "./ticket.events.js";
import type {
  AssignTicketInput,
  ChangeTicketStatusInput,
  OpenTicketInput,
  UpdateTicketInput,
} from "./ticket.inputs.js";
import { isAtWork, mayMove, STATUS_WORDS } from "./ticket.status.js";

const TITLE_MOST = 200;
const DESCRIPTION_MOST = 10_000;

/** @throws Rejection NOT_FOUND, TEXT_EMPTY, TEXT_TOO_LONG, AGENT_DISABLED, IDEMPOTENCY_MISMATCH. Returns the ticket's id. */
export async function openTicket(ctx: RequestContext, input: OpenTicketInput): Promise<string> {
  const once = { key: input.idempotencyKey, operation: "openTicket", input };
  await hearOf(ctx, input);
  const { ticketId } = await ctx.changeOnce(once, async (em) => {
    const title = textWithin(input.title, TITLE_MOST, ["input", "title"]);
    const description = clearableText(input.description, DESCRIPTION_MOST, ["input", "description"]) ?? null;
    const customerId = input.conversationId ? await customerOfConversation(em, input.conversationId) : null;
    await expectTeam(em, input.teamId);
    await expectAgent(em, input.assigneeId);
    const { workspaceId, now } = fresh(em);
    const ticket = em.create(Ticket, {
      workspaceId,
      number: await nextNumber(em),
      title,
      description,
      type: input.type ?? "QUESTION",
      priority: input.priority ?? "NORMAL",
      status: "OPEN",
      teamId: input.teamId ?? null,
      assigneeId: input.assigneeId ?? null,
      customerId,
      conversationId: input.conversationId ?? null,
      mergedFrom: [],
      openedById: callingAgent(ctx.viewer),
      createdAt: now,
      updatedAt: now,
    } as never);
    em.persist(ticket);
    await em.flush();
    remember(em, ctx, ticket, null);
    const { type, priority, status } = ticket;
    record(em, TicketOpened, { ...whose(ticket), ...whoHas(ticket), title, type, priority, status, ...by(ctx) });
    return { ticketId: ticket.id };
  });
  return ticketId;
}

/** @throws Rejection NOT_FOUND, STALE_VERSION, REQUIRED, TEXT_EMPTY, TEXT_TOO_LONG */
export function updateTicket(ctx: RequestContext, input: UpdateTicketInput): Promise<Ticket> {
  return ctx.change(async (em) => {
    const ticket = await lockedTicket(em, input);
    const title = notCleared(input.title, ["input", "title"]);
    const isChanged = applied(ticket, {
      title: title === undefined ? undefined : textWithin(title, TITLE_MOST, ["input", "title"]),
      description: clearableText(input.description, DESCRIPTION_MOST, ["input", "description"]),
      type: notCleared(input.type, ["input", "type"]),
      priority: notCleared(input.priority, ["input", "priority"]),
    });
    if (isChanged) await changed(em, ticket);
    return ticket;
  });
}

/** @throws Rejection NOT_FOUND, STALE_VERSION, AGENT_DISABLED */
export async function assignTicket(ctx: RequestContext, input: AssignTicketInput): Promise<Ticket> {
  await hearOf(ctx, input);
  return ctx.change(async (em) => {
    const ticket = await lockedTicket(em, input);
    await expectTeam(em, input.teamId);
    await expectAgent(em, input.assigneeId);
    if (applied(ticket, { teamId: input.teamId, assigneeId: input.assigneeId })) await changed(em, ticket);
    return ticket;
  });
}

/**
 * Begins, sets aside, solves, closes or reopens a ticket; `ticket.status.ts` says what may follow what.
 * @throws Rejection NOT_FOUND, STALE_VERSION, ILLEGAL_MOVE
 */
export function changeTicketStatus(ctx: RequestContext, input: ChangeTicketStatusInput): Promise<Ticket> {
  return ctx.change(async (em) => {
    const ticket = await lockedTicket(em, input);
    const { status: from } = ticket;
    const to = input.status;
    if (!mayMove(from, to)) throw illegalMove(ticket, to);
    const { now } = fresh(em);
    ticket.status = to;
    ticket.updatedAt = now;
    if (to === "SOLVED") ticket.solvedAt = now;
    if (to === "CLOSED") ticket.closedAt = now;
    if (isAtWork(to)) ticket.solvedAt = ticket.closedAt = null;
    remember(em, ctx, ticket, from);
    record(em, TicketStatusChanged, { ...whose(ticket), title: ticket.title, from, to, ...by(ctx) });
    return ticket;
  });
}

async function lockedTicket(
  em: EntityManager,
  input: { ticketId: string; expectedVersion?: number | null },
): Promise<Ticket> {
  const ticket = await locked(em, Ticket, input.ticketId, { en: "The ticket", "zh-CN": "工单" }, ["input", "ticketId"]);
  expectVersion(ticket, input.expectedVersion, { ticket });
  return ticket;
}

function illegalMove(ticket: Ticket, to: TicketStatus): Rejection {
  const [is, wanted] = [STATUS_WORDS[ticket.status], STATUS_WORDS[to]];
  const sentence = {
    en: `The ticket is ${is.en}; from there it cannot become ${wanted.en}.`,
    "zh-CN": `工单当前为“${is["zh-CN"]}”，不能变更为“${wanted["zh-CN"]}”。`,
  };
  return new Rejection("ILLEGAL_MOVE", sentence, ["input", "status"], { ticket });
}

export async function changed(em: EntityManager, ticket: Ticket): Promise<void> {
  ticket.updatedAt = fresh(em).now;
  // The version rises with the flush, and the event says the new one.
  await em.flush();
  record(em, TicketChanged, { ...whose(ticket), ...whoHas(ticket), version: ticket.version });
}

function remember(em: EntityManager, ctx: RequestContext, ticket: Ticket, from: TicketStatus | null): void {
  const { workspaceId, now } = fresh(em);
  em.persist(
    em.create(TicketStep, {
      workspaceId,
      ticketId: ticket.id,
      at: now,
      from,
      to: ticket.status,
      byAgentId: callingAgent(ctx.viewer),
    } as never),
  );
}

const whoHas = ({ teamId, assigneeId }: Ticket) => ({ teamId: teamId ?? null, assigneeId: assigneeId ?? null });
