import { clearableText, type EntityManager, Fault, Rejection, type RequestContext, textWithin } from "@switchboard/kit";
import { attach, attachmentIdsOf, attachmentsToSend } from "../attachment/attachment.attach.js";
import { conversationToChange, expectMine } from "../conversation/conversation.access.js";
import { closed } from "../conversation/conversation.closed.js";
import type { Conversation } from "../conversation/conversation.js";
import { take } from "../move/accept.service.js";
import { resume } from "../move/reopen.service.js";
import { illegalMove, moveTo } from "../move/move.js";
import { awaitBot } from "../bot/bot-timeout.js";
import { nextOf } from "../merge/merge.follow.js";
import { wake } from "../snooze/wake.js";
import { currentRound } from "../round/service-round.js";
import type { Message } from "./message.js";
import { Message as MessageNoun } from "./message.js";
import type { SendMessageInput } from "./message.inputs.js";
import { post } from "./message.post.js";

export const TEXT_MOST = 4_000;

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
  const text =
    attachmentIds.length > 0
      ? (clearableText(input.text, TEXT_MOST, ["input", "text"]) ?? "")
      : textWithin(input.text ?? "", TEXT_MOST, ["input", "text"]);
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
    if (said) return { message: sameAs(said, text, attachmentIds, ctx), conversation };
    if (conversation.status === "CLOSED") throw closed(conversation);
    const attachments = await attachmentsToSend(em, ctx, [input.conversationId, conversation.id], attachmentIds);
    const message = isCustomer
      ? await sayAsCustomer(em, conversation, text, key, attachmentIds)
      : await sayAsAgent(em, ctx, conversation, text, key, attachmentIds);
    attach(em, attachments, message);
    return { message, conversation };
  });
}

/** What a customer's message does besides being said: it wakes whoever waited for it, and it reopens. */
export async function sayAsCustomer(
  em: EntityManager,
  conversation: Conversation,
  text: string,
  key: string,
  attachmentIds: readonly string[] = [],
): Promise<Message> {
  if (conversation.status === "RESOLVED") await resume(em, conversation);
  else if (conversation.status === "WAITING") moveTo(em, conversation, "ASSIGNED", "answer");
  else if (conversation.status === "SNOOZED") await wake(em, conversation, { isCustomerBack: true });
  const message = post(em, conversation, { author: "CUSTOMER", text, idempotencyKey: key, attachmentIds });
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
  text: string,
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
  const message = post(em, conversation, { author: "AGENT", agentId, text, idempotencyKey: key, attachmentIds });
  conversation.waitingSince = null;
  conversation.silentSince = message.sentAt;
  if (!conversation.isAnswered) {
    conversation.isAnswered = true;
    (await currentRound(em, conversation)).firstReplyAt = message.sentAt;
  }
  return message;
}

function sameAs(said: Message, text: string, attachmentIds: readonly string[], { viewer }: RequestContext): Message {
  const isOwn = said.author === "CUSTOMER" || said.agentId === (viewer.kind === "AGENT" ? viewer.actorId : null);
  const isSame = said.text === text && said.attachmentIds.join() === attachmentIds.join() && said.place === 0;
  if (isSame && isOwn) return said;
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
