import { type EntityManager, Fault, Rejection, type RequestContext } from "@switchboard/kit";
import { attach, attachmentIdsOf, attachmentsToSend } from "../../files/attachment/attachment.attach.js";
import { conversationToChange, expectMine } from "../../life/conversation/conversation.access.js";
import { closed } from "../../life/conversation/conversation.closed.js";
import type { Conversation } from "../../life/conversation/conversation.js";
import { clearDraft } from "../draft/draft.service.js";
import { take } from "../../life/move/accept.service.js";
import { resume } from "../../life/move/reopen.service.js";
import { illegalMove, moveTo } from "../../life/move/move.js";
import { awaitBot } from "../../life/bot/bot-timeout.js";
import { nextOf } from "../../life/merge/merge.follow.js";
import { wake } from "../../life/snooze/wake.js";
import { currentRound } from "../../life/round/service-round.js";
import { expectAnswerable } from "./message.answer.js";
import { type Content, contentOf } from "./message.content.js";
import type { Message } from "./message.js";
import { Message as MessageNoun } from "./message.js";
import type { SendMessageInput } from "./message.inputs.js";
import { post } from "./message.post.js";

/** What is said, and to what. */
export interface Words {
  readonly text: string;
  readonly markdown?: string | null;
  readonly replyToId?: string | null;
}

export interface Sent {
  readonly message: Message;
  readonly conversation: Conversation;
}

/**
 * Says something as the customer or as an agent. A repeat with the same key is answered with the message that is there.
 * @throws Rejection NOT_FOUND, TEXT_EMPTY, TEXT_TOO_LONG, IDEMPOTENCY_KEY_INVALID, IDEMPOTENCY_MISMATCH,
 *   TOO_MANY_ATTACHMENTS, ATTACHMENT_SENT, ATTACHMENT_UNUSABLE, CONVERSATION_CLOSED, ILLEGAL_MOVE, NOT_YOUR_CONVERSATION, AGENT_ONLY, AGENT_UNAVAILABLE, AT_CAPACITY
 */
export function sendMessage(ctx: RequestContext, input: SendMessageInput): Promise<Sent> {
  const attachmentIds = attachmentIdsOf(input.attachmentIds);
  // A picture speaks for itself.
  const content = contentOf(input, ["input", "text"], attachmentIds.length > 0);
  const key = expectKey(input.idempotencyKey);
  const isCustomer = ctx.viewer.kind === "VISITOR";
  if (!isCustomer && !ctx.holds("conversation:reply"))
    throw new Fault("FORBIDDEN", "This needs the permission conversation:reply.");
  return ctx.change(async (em) => {
    const author = isCustomer ? "CUSTOMER" : "AGENT";
    // Asked in one go: the database looks for a repeat when it has the conversation's lock, and not before.
    let [conversation, said] = await Promise.all([
      conversationToChange(em, ctx, input.conversationId),
      em.findOne(MessageNoun, { conversationId: input.conversationId, author, idempotencyKey: key }),
    ]);
    // A customer who has not heard of a merge yet speaks where the talk goes on; an agent is told that it is over.
    while (!said && isCustomer && conversation.mergedIntoId) {
      const next = await nextOf(em, conversation);
      if (!next) break;
      conversation = next;
      said = await em.findOne(MessageNoun, { conversationId: next.id, author, idempotencyKey: key });
    }
    if (said) return { message: sameAs(said, content, attachmentIds, ctx), conversation };
    if (conversation.status === "CLOSED") throw closed(conversation);
    const attachments = await attachmentsToSend(em, ctx, [input.conversationId, conversation.id], attachmentIds);
    const replyToId = await expectAnswerable(em, ctx, conversation, input.replyToId);
    const words = { ...content, replyToId };
    const message = isCustomer
      ? await sayAsCustomer(em, conversation, words, key, attachmentIds)
      : await sayAsAgent(em, ctx, conversation, words, key, attachmentIds);
    attach(em, attachments, message);
    clearDraft(em, { conversationId: conversation.id, kind: "REPLY", version: input.draftVersion });
    return { message, conversation };
  });
}

/** What a customer's message does besides being said: it wakes whoever waited for it, and it reopens. */
export async function sayAsCustomer(
  em: EntityManager,
  conversation: Conversation,
  words: Words,
  key: string,
  attachmentIds: readonly string[] = [],
): Promise<Message> {
  if (conversation.status === "RESOLVED") await resume(em, conversation);
  else if (conversation.status === "WAITING") moveTo(em, conversation, "ASSIGNED", "answer");
  else if (conversation.status === "SNOOZED") await wake(em, conversation, { isCustomerBack: true });
  const message = post(em, conversation, { author: "CUSTOMER", ...words, idempotencyKey: key, attachmentIds });
  conversation.waitingSince ??= message.sentAt;
  conversation.silentSince = null;
  conversation.customerSequence = message.sequence;
  if (conversation.status === "BOT") await awaitBot(em, conversation);
  return message;
}

/** An agent's answer takes a conversation that nobody has; afterwards it waits for the customer. */
async function sayAsAgent(
  em: EntityManager,
  ctx: RequestContext,
  conversation: Conversation,
  words: Words,
  key: string,
  attachmentIds: readonly string[],
): Promise<Message> {
  if (conversation.status === "RESOLVED") throw illegalMove(conversation, "reply");
  if (conversation.status === "BOT" || conversation.status === "QUEUED") await take(em, ctx, conversation);
  else {
    expectMine(ctx, conversation);
    // Whoever answers the customer has taken what they were offered.
    if (conversation.status === "OFFERED") await take(em, ctx, conversation);
  }
  if (conversation.status === "ASSIGNED") moveTo(em, conversation, "WAITING", "reply");
  const agentId = ctx.viewer.kind === "AGENT" ? ctx.viewer.actorId : null;
  const message = post(em, conversation, { author: "AGENT", agentId, ...words, idempotencyKey: key, attachmentIds });
  conversation.waitingSince = null;
  conversation.silentSince = message.sentAt;
  if (!conversation.isAnswered) {
    conversation.isAnswered = true;
    (await currentRound(em, conversation)).firstReplyAt = message.sentAt;
  }
  return message;
}

function sameAs(
  said: Message,
  { text, markdown }: Content,
  attachmentIds: readonly string[],
  { viewer }: RequestContext,
): Message {
  const isOwn = said.author === "CUSTOMER" || said.agentId === (viewer.kind === "AGENT" ? viewer.actorId : null);
  const isAsSent =
    said.text === text && (said.markdown ?? null) === markdown && said.attachmentIds.join() === attachmentIds.join();
  // What was edited or recalled since was sent with these words all the same.
  if ((said.version > 1 || isAsSent) && said.place === 0 && isOwn) return said;
  throw mismatch();
}

export const mismatch = () =>
  new Rejection(
    "IDEMPOTENCY_MISMATCH",
    { en: "This idempotency key was used with other input.", "zh-CN": "该幂等键已用于不同的输入。" },
    ["input", "idempotencyKey"],
  );

/** @throws Rejection IDEMPOTENCY_KEY_INVALID */
export function expectKey(key: string): string {
  if (key.length >= 1 && key.length <= 100) return key;
  throw new Rejection(
    "IDEMPOTENCY_KEY_INVALID",
    { en: "An idempotency key has 1 to 100 characters.", "zh-CN": "幂等键的长度应为 1 到 100 个字符。" },
    ["input", "idempotencyKey"],
  );
}
