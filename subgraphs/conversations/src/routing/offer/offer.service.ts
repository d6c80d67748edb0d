import {
  clearableText,
  type EntityManager,
  execute,
  expectVersion,
  fresh,
  LockMode,
  record,
  Rejection,
  type RequestContext,
} from "@switchboard/kit";
import { conversationToChange, expectMine } from "../../life/conversation/conversation.access.js";
import { Conversation } from "../../life/conversation/conversation.js";
import { isMove, type Verb } from "../../life/conversation/conversation.status.js";
import { claimSlot, lockDesks, noSlot } from "../desk/desk.slots.js";
import type { VersionedInput } from "../../life/move/move.inputs.js";
import { illegalMove, leaveDesk, moveTo, toQueue } from "../../life/move/move.js";
import { wakeQueue } from "../queue/queue.process.js";
import { OfferLapsed } from "./offer.events.js";
import type { OfferKind } from "./offer.kind.js";

export interface OfferTerms {
  /** How long the agent has to answer. */
  readonly seconds: number;
  readonly kind: OfferKind;
  /** `offer` from the queue; `transfer` when a colleague hands it over. */
  readonly verb: Extract<Verb, "offer" | "transfer">;
  /** Who gets it back when it is not taken; absent = it goes to the queue. */
  readonly returnToId?: string | null;
}

/**
 * Asks an agent to take the conversation, which this change has locked: their slot is held until they accept, refuse or
 * let the time pass. Whoever had it gives up theirs.
 * @throws Rejection ILLEGAL_MOVE, AGENT_UNAVAILABLE (unknown, disabled or offline), AT_CAPACITY
 */
export async function offerTo(
  em: EntityManager,
  conversation: Conversation,
  agentId: string,
  terms: OfferTerms,
  path: readonly string[] = ["input"],
): Promise<void> {
  if (!isMove(conversation.status, terms.verb, "OFFERED")) throw illegalMove(conversation, terms.verb);
  const { assigneeId } = conversation;
  const desks = await lockDesks(em, assigneeId ? [agentId, assigneeId] : [agentId]);
  const target = desks.find((desk) => desk.id === agentId);
  if (!target || target.isDisabled || target.state === "OFFLINE") {
    throw new Rejection("AGENT_UNAVAILABLE", { en: "This agent is not there.", "zh-CN": "该客服当前不在线。" }, path, {
      conversation,
    });
  }
  await leaveDesk(em, conversation);
  if (!(await claimSlot(em, conversation, agentId))) throw await noSlot(em, agentId, path);
  openOffer(em, conversation, agentId, terms);
}

/** The same for an agent whose slot has been claimed. */
export function openOffer(em: EntityManager, conversation: Conversation, agentId: string, terms: OfferTerms): void {
  const { now } = fresh(em);
  moveTo(em, conversation, "OFFERED", terms.verb, { assigneeId: agentId });
  conversation.offeredAt = now;
  conversation.offerExpiresAt = new Date(now.getTime() + terms.seconds * 1_000);
  conversation.offerKind = terms.kind;
  conversation.offerReturnToId = terms.returnToId ?? null;
  conversation.assignedAt = null;
  // The next look of the matcher sets its clock to the end of this offer.
  wakeQueue(em);
}

export interface RefuseConversation extends VersionedInput {
  readonly reason?: string | null;
}

/**
 * The agent who was asked says no; the next one is asked, or it goes back to whoever wanted to hand it over.
 * @throws Rejection NOT_FOUND, STALE_VERSION, ILLEGAL_MOVE, NOT_YOUR_CONVERSATION, TEXT_TOO_LONG
 */
export function refuseConversation(ctx: RequestContext, input: RefuseConversation): Promise<Conversation> {
  const reason = clearableText(input.reason, 200, ["input", "reason"]) ?? null;
  return ctx.change(async (em) => {
    const conversation = await conversationToChange(em, ctx, input.conversationId);
    if (!isMove(conversation.status, "refuse")) throw illegalMove(conversation, "refuse");
    expectVersion(conversation, input.expectedVersion, { conversation });
    expectMine(ctx, conversation);
    await passOn(em, conversation, "refuse", reason);
    return conversation;
  });
}

const LAPSED_MOST = 100;

/** Ends the offers whose time is over, and tells that those agents are not there. True when there may be more. */
export function lapseOffers(ctx: RequestContext): Promise<boolean> {
  return ctx.change(async (em) => {
    const due = await em.find(
      Conversation,
      { status: "OFFERED", offerExpiresAt: { $lte: ctx.now() } },
      { lockMode: LockMode.PESSIMISTIC_PARTIAL_WRITE, limit: LAPSED_MOST, orderBy: { id: "asc" } },
    );
    const agentIds = [...new Set(due.flatMap((one) => [one.assigneeId, one.offerReturnToId]))].filter(
      (id) => id != null,
    );
    await lockDesks(em, agentIds);
    for (const conversation of due) await lapse(em, conversation);
    return due.length === LAPSED_MOST;
  });
}

async function lapse(em: EntityManager, conversation: Conversation): Promise<void> {
  const { id: conversationId, assigneeId: agentId, offerKind, offeredAt } = conversation;
  if (agentId) {
    record(em, OfferLapsed, {
      conversationId,
      agentId,
      kind: offerKind ?? "ROUTING",
      offeredAt: (offeredAt ?? fresh(em).now).toISOString(),
    });
    // The workspace will say so as well; until then nobody else is offered to an empty chair.
    await execute(
      em,
      `update conversations.agent_desk set state = 'AWAY', state_since = $2 where id = $1 and state = 'ONLINE'`,
      [agentId, fresh(em).now],
    );
  }
  await passOn(em, conversation, "lapse", null);
}

/** Back to whoever wanted to hand it over, if that one still has room; else to the queue, where its wait goes on. */
async function passOn(
  em: EntityManager,
  conversation: Conversation,
  verb: "refuse" | "lapse",
  note: string | null,
): Promise<void> {
  const { offerReturnToId: returnToId, assigneeId } = conversation;
  if (returnToId && assigneeId) {
    await lockDesks(em, [returnToId, assigneeId]);
    await leaveDesk(em, conversation);
    if (await claimSlot(em, conversation, returnToId)) {
      moveTo(em, conversation, "ASSIGNED", verb, { assigneeId: returnToId, note });
      conversation.assignedAt = fresh(em).now;
      return;
    }
  }
  await toQueue(em, conversation, verb, verb === "refuse" ? "refused" : "lapsed", null, note);
}
