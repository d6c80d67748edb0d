import { type EntityManager, fresh, newId, record } from "@switchboard/kit";
import type { Conversation } from "../../life/conversation/conversation.js";
import { type AuthorKind, Message } from "./message.js";
import { MessageSent } from "./message.events.js";
import { replyToContact } from "../../channels/offline/offline.js";
import { lineText, type LineName } from "./message.lines.js";

export interface NewMessage {
  /** Made elsewhere beforehand; default: a new one. */
  readonly id?: string;
  readonly author: AuthorKind;
  readonly text: string;
  readonly markdown?: string | null;
  readonly replyToId?: string | null;
  readonly agentId?: string | null;
  readonly idempotencyKey?: string | null;
  readonly options?: readonly string[];
  readonly faqIds?: readonly string[];
  readonly attachmentIds?: readonly string[];
  readonly event?: string;
}

/** Puts a message behind the last one. The conversation must be locked by this change: that is what makes the sequence gapless. */
export function post(em: EntityManager, conversation: Conversation, message: NewMessage): Message {
  const { workspaceId, now } = fresh(em);
  const { author, text, event } = message;
  conversation.lastSequence += 1;
  const posted = em.create(Message, {
    id: message.id ?? newId("msg"),
    workspaceId,
    conversationId: conversation.id,
    sequence: conversation.lastSequence,
    place: 0,
    kind: event ? "EVENT" : "TEXT",
    author,
    agentId: message.agentId ?? null,
    customerId: author === "CUSTOMER" ? conversation.customerId : null,
    text,
    markdown: message.markdown ?? null,
    replyToId: message.replyToId ?? null,
    version: 1,
    event: event ?? null,
    sentAt: now,
    idempotencyKey: message.idempotencyKey ?? null,
    options: [...(message.options ?? [])],
    faqIds: [...(message.faqIds ?? [])],
    mentionIds: [],
    attachmentIds: [...(message.attachmentIds ?? [])],
    isAutomatic: author === "BOT" || author === "SYSTEM",
  } as never);
  em.persist(posted);
  conversation.lastMessageId = posted.id;
  conversation.updatedAt = now;
  const { id: conversationId, customerId, channelId, round, status } = conversation;
  record(em, MessageSent, {
    conversationId,
    messageId: posted.id,
    sequence: posted.sequence,
    kind: event ? "EVENT" : "TEXT",
    author,
    agentId: posted.agentId ?? null,
    customerId,
    channelId,
    assigneeId: conversation.assigneeId ?? null,
    round,
    status,
    text,
    markdown: posted.markdown ?? null,
    replyToId: posted.replyToId ?? null,
    event: posted.event ?? null,
    faqIds: posted.faqIds,
    attachmentIds: posted.attachmentIds,
    isAutomatic: posted.isAutomatic,
  });
  if (author === "AGENT" && !event) replyToContact(em, conversation, posted.id);
  return posted;
}

/** A quiet line, in the customer's language. */
export function postLine(em: EntityManager, conversation: Conversation, name: LineName, ...details: string[]): Message {
  return post(em, conversation, { author: "SYSTEM", event: name, text: lineText(name, conversation.locale, details) });
}
