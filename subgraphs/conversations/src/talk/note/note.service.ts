import { type EntityManager, notFound, Rejection, type RequestContext, textWithin } from "@switchboard/kit";
import { attach, attachmentIdsOf, attachmentsToSend } from "../../files/attachment/attachment.attach.js";
import { conversationToChange } from "../../life/conversation/conversation.access.js";
import type { Conversation } from "../../life/conversation/conversation.js";
import { holdsSlot } from "../../life/conversation/conversation.status.js";
import { hearOfAgents, seatedAgents } from "../../routing/desk/known-agents.js";
import { clearDraft } from "../draft/draft.service.js";
import { follow, followersOf } from "../follower/follower.service.js";
import { Message } from "../message/message.js";
import { expectAnswerable } from "../message/message.answer.js";
import { contentOf, TEXT_MOST } from "../message/message.content.js";
import { expectKey, mismatch } from "../message/message.service.js";
import { notify } from "../notification/notification.service.js";
import type { AddNoteInput, WhisperInput } from "./note.inputs.js";
import { type NewNote, postNote } from "./note.post.js";

export const MENTIONS_MOST = 20;

export interface Noted {
  readonly message: Message;
  readonly conversation: Conversation;
}

/**
 * Adds a note for colleagues. Whoever is mentioned in it is told and follows from now on, as does its author; those
 * who follow already are told of it. A repeat with the same key is answered with the note that is there.
 * @throws Rejection NOT_FOUND, TEXT_EMPTY, TEXT_TOO_LONG, TOO_MANY_MENTIONS, IDEMPOTENCY_KEY_INVALID,
 *   IDEMPOTENCY_MISMATCH, TOO_MANY_ATTACHMENTS, ATTACHMENT_SENT, ATTACHMENT_UNUSABLE
 */
export async function addNote(ctx: RequestContext, input: AddNoteInput): Promise<Noted> {
  const attachmentIds = attachmentIdsOf(input.attachmentIds);
  const { text } = contentOf({ text: input.text ?? null }, ["input", "text"], attachmentIds.length > 0);
  const idempotencyKey = expectKey(input.idempotencyKey);
  const mentionIds = [...new Set(input.mentionIds ?? [])];
  if (mentionIds.length > MENTIONS_MOST) throw tooMany();
  await hearOfAgents(ctx, mentionIds);
  return ctx.change(async (em) => {
    const conversation = await conversationToChange(em, ctx, input.conversationId);
    const agentId = ctx.viewer.kind === "AGENT" ? ctx.viewer.actorId : null;
    const note: NewNote = { kind: "NOTE", text, agentId, mentionIds, attachmentIds, idempotencyKey };
    const said = await repeated(em, conversation, note);
    if (said) return { message: said, conversation };
    await expectAgents(em, mentionIds);
    const replyToId = await expectAnswerable(em, ctx, conversation, input.replyToId, true);
    const attachments = await attachmentsToSend(em, ctx, [input.conversationId, conversation.id], attachmentIds);
    const message = await postNote(em, conversation, { ...note, replyToId });
    attach(em, attachments, message);
    clearDraft(em, { conversationId: conversation.id, kind: "NOTE", version: input.draftVersion });
    const followers = await followersOf(em, conversation.id);
    if (agentId) await follow(em, conversation, agentId, "NOTE");
    for (const id of mentionIds) await follow(em, conversation, id, "MENTION");
    const news = { conversationId: conversation.id, messageId: message.id, byAgentId: agentId };
    const mentioned = mentionIds.filter((id) => id !== agentId);
    notify(em, mentioned, { kind: "MENTION", ...news });
    notify(
      em,
      followers.filter((id) => id !== agentId && !mentionIds.includes(id)),
      { kind: "NOTE", ...news },
    );
    return { message, conversation };
  });
}

/**
 * A supervisor's word to the agent who serves; that agent is told.
 * @throws Rejection NOT_FOUND, NOBODY_SERVES, TEXT_EMPTY, TEXT_TOO_LONG, IDEMPOTENCY_KEY_INVALID, IDEMPOTENCY_MISMATCH
 */
export function whisper(ctx: RequestContext, input: WhisperInput): Promise<Noted> {
  const text = textWithin(input.text, TEXT_MOST, ["input", "text"]);
  const idempotencyKey = expectKey(input.idempotencyKey);
  return ctx.change(async (em) => {
    const conversation = await conversationToChange(em, ctx, input.conversationId);
    const agentId = ctx.viewer.kind === "AGENT" ? ctx.viewer.actorId : null;
    const note = { kind: "WHISPER" as const, text, agentId, idempotencyKey };
    const said = await repeated(em, conversation, note);
    if (said) return { message: said, conversation };
    const recipientId = holdsSlot(conversation.status) ? conversation.assigneeId : null;
    if (!recipientId) throw nobodyServes(conversation);
    const message = await postNote(em, conversation, { ...note, recipientId });
    const news = { conversationId: conversation.id, messageId: message.id, byAgentId: agentId };
    if (recipientId !== agentId) notify(em, [recipientId], { kind: "WHISPER", ...news });
    return { message, conversation };
  });
}

/** The note that this key has made already. @throws Rejection IDEMPOTENCY_MISMATCH when it made something else. */
async function repeated(em: EntityManager, { id }: Conversation, note: NewNote): Promise<Message | null> {
  const idempotencyKey = note.idempotencyKey ?? "";
  const said = await em.findOne(Message, { conversationId: id, author: "AGENT", idempotencyKey });
  if (!said) return null;
  const isSame =
    said.kind === note.kind &&
    (said.version > 1 || said.text === note.text) &&
    (said.agentId ?? null) === note.agentId &&
    said.mentionIds.join() === (note.mentionIds ?? []).join() &&
    said.attachmentIds.join() === (note.attachmentIds ?? []).join();
  if (isSame) return said;
  throw mismatch();
}

async function expectAgents(em: EntityManager, ids: readonly string[]): Promise<void> {
  const seated = await seatedAgents(em, ids);
  const stranger = ids.findIndex((id) => !seated.has(id));
  if (stranger >= 0) throw notFound({ en: "The agent", "zh-CN": "客服" }, ["input", "mentionIds", String(stranger)]);
}

const tooMany = () =>
  new Rejection(
    "TOO_MANY_MENTIONS",
    { en: `At most ${MENTIONS_MOST} agents can be mentioned.`, "zh-CN": `最多可以提及 ${MENTIONS_MOST} 位客服。` },
    ["input", "mentionIds"],
  );

const nobodyServes = (conversation: Conversation) =>
  new Rejection(
    "NOBODY_SERVES",
    { en: "No agent has this conversation now.", "zh-CN": "该会话当前没有客服接待。" },
    ["input", "conversationId"],
    { conversation },
  );
