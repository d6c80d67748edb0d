import { type EntityManager, execute, fresh, newId, record } from "@switchboard/kit";
import type { Conversation } from "../../life/conversation/conversation.js";
import { Message } from "../message/message.js";
import { NoteAdded } from "./note.events.js";

export interface NewNote {
  readonly kind: "NOTE" | "WHISPER";
  readonly text: string;
  readonly agentId: string | null;
  readonly mentionIds?: readonly string[];
  readonly attachmentIds?: readonly string[];
  readonly recipientId?: string | null;
  readonly replyToId?: string | null;
  readonly idempotencyKey?: string | null;
}

/**
 * Puts a note behind the latest message. It takes no number of its own and leaves the conversation as it was, version
 * and time included: whatever the customer can see of either would tell that there is something else.
 * The conversation must be locked by this change.
 */
export async function postNote(em: EntityManager, conversation: Conversation, note: NewNote): Promise<Message> {
  const { workspaceId, now } = fresh(em);
  const { id: conversationId, lastSequence: sequence, status } = conversation;
  const { kind, text, agentId } = note;
  await em.flush();
  const [last] = await execute<{ place: number }>(
    em,
    `select coalesce(max(place), 0)::int as place from conversations.message where conversation_id = $1 and sequence = $2`,
    [conversationId, sequence],
  );
  const place = (last?.place ?? 0) + 1;
  const mentionIds = [...(note.mentionIds ?? [])];
  const recipientId = note.recipientId ?? null;
  const posted = em.create(Message, {
    id: newId("msg"),
    workspaceId,
    conversationId,
    sequence,
    place,
    kind,
    author: "AGENT",
    agentId,
    text,
    replyToId: note.replyToId ?? null,
    version: 1,
    sentAt: now,
    idempotencyKey: note.idempotencyKey ?? null,
    options: [],
    faqIds: [],
    attachmentIds: [...(note.attachmentIds ?? [])],
    mentionIds,
    recipientId,
    isAutomatic: false,
  } as never);
  em.persist(posted);
  record(em, NoteAdded, {
    conversationId,
    assigneeId: conversation.assigneeId ?? null,
    status,
    messageId: posted.id,
    sequence,
    place,
    kind,
    agentId,
    recipientId,
    mentionIds,
    text,
    replyToId: note.replyToId ?? null,
    attachmentIds: posted.attachmentIds,
  });
  return posted;
}
