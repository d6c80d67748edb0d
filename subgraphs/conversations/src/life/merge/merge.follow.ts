import { type EntityManager, LockMode } from "@switchboard/kit";
import { Conversation } from "../conversation/conversation.js";
import { isUnderWay } from "../conversation/conversation.status.js";

/**
 * Where a merged conversation goes on, locked; null when it was not merged, or into another customer's: what is one person
 * to an agent is still not shown to whoever writes. Merges of merges are followed to their end.
 */
export async function nextOf(
  em: EntityManager,
  { mergedIntoId, customerId }: Conversation,
): Promise<Conversation | null> {
  if (!mergedIntoId) return null;
  return em.findOne(Conversation, { id: mergedIntoId, customerId }, { lockMode: LockMode.PESSIMISTIC_WRITE });
}

/** The conversation that a customer's merged one on this channel goes on in, if that is under way. */
export async function mergedGoingOn(
  em: EntityManager,
  customerId: string,
  channelId: string,
): Promise<Conversation | null> {
  const merged = { customerId, channelId, mergedIntoId: { $ne: null } };
  let conversation = await em.findOne(Conversation, merged, { orderBy: { updatedAt: "desc" } });
  while (conversation?.mergedIntoId) conversation = await nextOf(em, conversation);
  return conversation && isUnderWay(conversation.status) ? conversation : null;
}
