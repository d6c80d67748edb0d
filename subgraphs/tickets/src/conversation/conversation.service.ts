import { type EntityManager, LockMode, notFound } from "@switchboard/kit";
import { ConversationRef } from "./conversation.ref.js";

/**
 * Whose conversation it is, until the end of this change: who proves meanwhile who they are waits for it.
 * @throws Rejection NOT_FOUND, also for another workspace's conversation.
 */
export async function customerOfConversation(em: EntityManager, conversationId: string): Promise<string> {
  const known = await em.findOne(ConversationRef, { id: conversationId }, { lockMode: LockMode.PESSIMISTIC_READ });
  if (!known) throw notFound({ en: "The conversation", "zh-CN": "会话" }, ["input", "conversationId"]);
  return known.customerId;
}
