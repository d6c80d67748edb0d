import { type EntityManager, notFound, type RequestContext } from "@switchboard/kit";
import type { Conversation } from "../../life/conversation/conversation.js";
import { seesMessage } from "./message.access.js";
import { Message } from "./message.js";

/**
 * The message that is answered: of this conversation, and one that the writer sees. What the customer is to read
 * answers nothing that the customer may not know of (`asNote`: a note may answer notes).
 * @throws Rejection NOT_FOUND
 */
export async function expectAnswerable(
  em: EntityManager,
  ctx: RequestContext,
  conversation: Conversation,
  id: string | null | undefined,
  asNote = false,
): Promise<string | null> {
  if (id == null) return null;
  const message = await em.findOne(Message, { id, conversationId: conversation.id });
  if (message && seesMessage(ctx, message) && (asNote || message.place === 0)) return id;
  throw notFound({ en: "The message to answer", "zh-CN": "要回复的消息" }, ["input", "replyToId"]);
}
