import { type Carried, type EntityManager, fresh, LockMode } from "@switchboard/kit";
import { Message } from "../../../talk/message/message.js";
import { notify } from "../../../talk/notification/notification.service.js";
import { recordDelivery } from "../delivery.events.js";
import { Delivery, type DeliveryReason, type DeliveryRow } from "../delivery.js";

export interface Claim extends DeliveryRow {
  /** Whoever had it before did not come back to say what became of it. */
  readonly wasLost: boolean;
}

export type Outcome =
  | Carried
  | { readonly is: "BY_HAND"; readonly reason: DeliveryReason }
  /** It cannot go yet, through nobody's fault. */
  | { readonly is: "NOT_READY" }
  | { readonly is: "CANCELLED" };

/** Longer than any try takes; a text message cannot be sent twice unseen, so nobody sends one in a dead one's place. */
const CLAIM_MS = { EMAIL: 180_000, PHONE: 60_000 } as const;
const FIRST_WAIT_MS = 2_000;
const LONGEST_WAIT_MS = 3_600_000;
const GIVEN_UP_AFTER_MS = 24 * 3_600_000;

/** The first answer of a conversation that has not gone out: claimed, or when that may be; null when all are out. */
export async function claimed(
  em: EntityManager,
  conversationId: string,
): Promise<Claim | { readonly notBefore: Date } | null> {
  const [first] = await em.find(
    Delivery,
    { conversationId, state: { $in: ["WAITING", "SENDING"] } },
    { orderBy: { sequence: "asc" }, limit: 1, lockMode: LockMode.PESSIMISTIC_WRITE },
  );
  // Whoever waited for the lock while that one went out is told of none: the other goes on with those behind it.
  if (!first) return null;
  const now = fresh(em).now;
  if (first.dueAt > now) return { notBefore: first.dueAt };
  const wasLost = first.state === "SENDING";
  const dueAt = new Date(now.getTime() + CLAIM_MS[first.kind]);
  Object.assign(first, { state: "SENDING", attempts: first.attempts + 1, at: now, dueAt });
  return { ...(first as unknown as DeliveryRow), wasLost };
}

/** Writes down what became of it: `NEXT` = the one behind it may go, an instant = it is tried again then, null = it is another's by now. */
export async function settled(em: EntityManager, claim: Claim, outcome: Outcome): Promise<"NEXT" | Date | null> {
  const delivery = await em.findOne(Delivery, { id: claim.id }, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (delivery?.state !== "SENDING" || delivery.attempts !== claim.attempts) return null;
  const message = await em.findOneOrFail(Message, { id: claim.id });
  const now = fresh(em).now;
  const change = became(claim, outcome, now);
  const said = "said" in outcome ? outcome.said : delivery.said;
  Object.assign(delivery, { at: now, said, ...change });
  recordDelivery(em, message.conversationId, delivery);
  if (change.state === "FAILED" && message.agentId) {
    const { conversationId, id: messageId } = message;
    notify(em, [message.agentId], { kind: "NOT_DELIVERED", conversationId, messageId });
  }
  return change.state === "WAITING" ? (delivery.dueAt as Date) : "NEXT";
}

function became(claim: Claim, outcome: Outcome, now: Date): Partial<Delivery> {
  switch (outcome.is) {
    case "TAKEN":
      return { state: "SENT", reason: null, said: null, externalId: outcome.externalId };
    case "REFUSED":
    case "UNCERTAIN":
      return { state: "FAILED", reason: outcome.is };
    case "BY_HAND":
      return { state: "BY_HAND", reason: outcome.reason };
    case "CANCELLED":
      return { state: "CANCELLED", reason: null };
    default:
      return tried(now.getTime() - claim.since.getTime(), now);
  }
}

/** After as long again as it has been tried for, which doubles it each time; a fifth more or less, so that not all come back at once. */
function tried(forMs: number, now: Date): Partial<Delivery> {
  if (forMs >= GIVEN_UP_AFTER_MS) return { state: "FAILED", reason: "UNREACHABLE" };
  const wait = Math.min(Math.max(forMs, FIRST_WAIT_MS), LONGEST_WAIT_MS) * (0.8 + Math.random() * 0.4);
  return { state: "WAITING", dueAt: new Date(now.getTime() + wait) };
}
