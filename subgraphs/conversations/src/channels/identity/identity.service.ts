import { type EntityManager, execute, fresh, LockMode, newId, record } from "@switchboard/kit";
import { Conversation } from "../../life/conversation/conversation.js";
import { moveTo } from "../../life/move/move.js";
import { VisitorSession } from "../visitor/visitor-session.js";
import { IdentifiedCustomer } from "./channel-secret.js";
import { ConversationIdentified } from "./identity.events.js";
import { identityRequired, type Proven } from "./identity.proof.js";

export interface Recognised {
  readonly customerId: string;
  /** It is the first proof of this id. */
  readonly isFirst: boolean;
  /** Nobody had this id before: whoever is new also arrives. */
  readonly isNewCustomer: boolean;
}

/**
 * The one customer of a proven id. The first proof at a browser makes its anonymous customer the one; when there is one
 * already, what was said anonymously at this browser becomes theirs. The anonymous token ends with it: it has proven
 * nothing, and must not open what the identity opens.
 */
export async function recognise(
  em: EntityManager,
  channelId: string,
  proven: Proven,
  anonymousSessionId: string | null,
): Promise<Recognised> {
  const anonymous = await claimed(em, channelId, anonymousSessionId);
  const { workspaceId, now } = fresh(em);
  const { externalId } = proven;
  const candidate = anonymous?.customerId ?? newId("cus");
  // The unique key decides between first proofs at the same time: the later ones wait here and find it.
  const inserted = await execute(
    em,
    `insert into conversations.identified_customer (id, workspace_id, channel_id, external_id, customer_id, created_at)
     values ($1, $2, $3, $4, $5, $6) on conflict do nothing returning 1 as ok`,
    [newId("idc"), workspaceId, channelId, externalId, candidate, now],
  );
  const { customerId } = await em.findOneOrFail(IdentifiedCustomer, { channelId, externalId });
  if (anonymous && customerId !== anonymous.customerId) await adopt(em, anonymous.customerId, customerId, channelId);
  if (anonymous) await em.nativeDelete(VisitorSession, { customerId: anonymous.customerId, isIdentified: false });
  const isFirst = inserted.length > 0;
  return { customerId, isFirst, isNewCustomer: isFirst && anonymous === null };
}

/** @throws Rejection IDENTITY_REQUIRED for a customer whom no site has proven */
export async function expectProven(em: EntityManager, customerId: string): Promise<void> {
  if ((await em.count(IdentifiedCustomer, { customerId })) === 0) throw identityRequired(["input"]);
}

/** The browser's anonymous session, for this proof alone: another proof at the same moment finds none. */
async function claimed(em: EntityManager, channelId: string, id: string | null): Promise<VisitorSession | null> {
  if (id === null) return null;
  const lock = { lockMode: LockMode.PESSIMISTIC_WRITE } as const;
  return em.findOne(VisitorSession, { id, channelId, isIdentified: false }, lock);
}

/**
 * Gives what an anonymous customer said on the channel to the proven one. Nobody has two conversations under way on one
 * channel: a settled one of theirs is closed to make room; when both are live, the anonymous one stays apart, and the
 * desk may merge them.
 */
async function adopt(em: EntityManager, from: string, to: string, channelId: string): Promise<void> {
  const people = { customerId: { $in: [from, to] }, channelId };
  const all = await em.find(Conversation, people, { lockMode: LockMode.PESSIMISTIC_WRITE, orderBy: { id: "asc" } });
  const theirs = all.find(({ customerId, status }) => customerId === to && status !== "CLOSED");
  const live = all.find(({ customerId, status }) => customerId === from && status !== "CLOSED");
  if (live && theirs?.status === "RESOLVED") {
    moveTo(em, theirs, "CLOSED", "close");
    await em.flush();
  }
  for (const conversation of all) {
    if (conversation.customerId !== from) continue;
    if (conversation === live && theirs && theirs.status !== "CLOSED") continue;
    conversation.customerId = to;
    conversation.updatedAt = fresh(em).now;
    const conversationId = conversation.id;
    for (const [table, column, side] of SPOKEN)
      await execute(
        em,
        `update conversations.${table} set ${column} = $3 where conversation_id = $1 and ${column} = $2 and ${side} = 'CUSTOMER'`,
        [conversationId, from, to],
      );
    record(em, ConversationIdentified, { conversationId, customerId: to, previousCustomerId: from, channelId });
  }
}

/** Where the customer's id stands beside the conversation's. */
const SPOKEN = [
  ["message", "customer_id", "author"],
  ["attachment", "uploader_id", "uploader"],
] as const;
