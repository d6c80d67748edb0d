import { type EntityManager, notFound } from "@switchboard/kit";
import { ConversationRef } from "./conversation.ref.js";

/** @throws Rejection NOT_FOUND, also for another workspace's conversation. */
export async function customerOfConversation(em: EntityManager, conversationId: string): Promise<string> {
  const known = await em.findOne(ConversationRef, { id: conversationId });
  if (!known) throw notFound({ en: "The conversation", "zh-CN": "会话" }, ["input", "conversationId"]);
  return known.customerId;
}
