import { type EntityManager, execute, Fault, LockMode, type RequestContext, textWithin } from "@switchboard/kit";
import { Channel } from "../../channels/channel/channel.js";
import { Conversation } from "../conversation/conversation.js";
import { TEXT_MOST } from "../../talk/message/message.content.js";
import { sayAsCustomer } from "../../talk/message/message.service.js";
import { tellIfNobodyIsThere } from "../../channels/offline/offline.notice.js";
import { expectProven } from "../../channels/identity/identity.service.js";
import { checkedAnswers } from "../../channels/prechat/prechat.check.js";
import { mergedGoingOn } from "../merge/merge.follow.js";
import { inLanguage, inOwnWords, spokenIn } from "../../channels/translation/translation.pick.js";
import { VisitorSession } from "../../channels/visitor/visitor-session.js";
import { channelClosed } from "../../channels/visitor/visitor.service.js";
import { begin } from "./begin.js";
import { moveTo } from "./move.js";
import type { StartConversationInput } from "./move.inputs.js";

export interface Started {
  readonly conversationId: string;
  readonly messageId: string;
}

/** Does more to the conversation that was begun or gone on with, before the first words are said in it. */
export type Besides = (em: EntityManager, conversation: Conversation) => Promise<void> | void;

/**
 * Begins a conversation with the customer's first words; one that is under way on this channel is gone on with instead,
 * where the channel allows only one.
 * @throws Rejection TEXT_EMPTY, TEXT_TOO_LONG, CHANNEL_CLOSED, IDEMPOTENCY_KEY_INVALID, IDEMPOTENCY_MISMATCH,
 *   TOO_MANY_CONVERSATIONS, IDENTITY_REQUIRED, and what answers are refused for
 */
export function startConversation(ctx: RequestContext, input: StartConversationInput): Promise<Started> {
  return startBy(ctx, "startConversation", input);
}

/** The same for any mutation that begins one. */
export function startBy(
  ctx: RequestContext,
  operation: string,
  input: StartConversationInput,
  besides: Besides = () => undefined,
): Promise<Started> {
  const text = textWithin(input.text, TEXT_MOST, ["input", "text"]);
  const { viewer } = ctx;
  // Partners' programs may hold the scope, but nobody they could speak for.
  if (viewer.kind !== "VISITOR") throw new Fault("FORBIDDEN", "Only a visitor starts a conversation.");
  return ctx.changeOnce({ key: input.idempotencyKey, operation, input }, async (em) => {
    const channel = await em.findOne(Channel, { id: viewer.channelId ?? "" });
    if (!channel?.isEnabled) throw channelClosed(["input"]);
    // Two first messages at once: the second waits here and then finds the conversation of the first.
    await execute(em, `select pg_advisory_xact_lock(hashtextextended($1, 0))`, [
      `conversations.start ${viewer.actorId} ${channel.id}`,
    ]);
    const underWay = channel.isSingleConversation ? await goOnWith(em, viewer.actorId, channel) : null;
    if (!underWay && channel.isProvenOnly) await expectProven(em, viewer.actorId);
    const locale = underWay ? (underWay.locale ?? null) : await languageOf(em, ctx, input);
    const shown = inLanguage(channel, locale).preChatForm;
    const given = inOwnWords(channel, shown, input.answers ?? []);
    const answers = checkedAnswers(channel.preChatForm, given, !underWay, shown);
    const conversation = underWay ?? (await begin(em, viewer.actorId, channel, { ...input, locale, text, answers }));
    await besides(em, conversation);
    const message = await sayAsCustomer(em, conversation, { text }, input.idempotencyKey);
    if (!underWay && conversation.status === "QUEUED" && !conversation.isOfflineMessage)
      await tellIfNobodyIsThere(em, conversation);
    return { conversationId: conversation.id, messageId: message.id };
  });
}

/** What the visitor says now, else what they said when the session was opened, else what the browser asks for. */
async function languageOf(em: EntityManager, ctx: RequestContext, { locale }: StartConversationInput) {
  if (locale) return locale;
  const session = await em.findOne(VisitorSession, { id: ctx.viewer.credentialId });
  return spokenIn(ctx, session?.locale);
}

/** The conversation that is under way, the latest of several; a resolved one is closed, to make room for the new one. */
async function goOnWith(em: EntityManager, customerId: string, channel: Channel): Promise<Conversation | null> {
  const underWay = { customerId, channelId: channel.id, status: { $ne: "CLOSED" as const }, splitFromId: null };
  const [conversation] = await em.find(Conversation, underWay, {
    lockMode: LockMode.PESSIMISTIC_WRITE,
    orderBy: { updatedAt: "desc", id: "asc" },
    limit: 1,
  });
  if (!conversation) return mergedGoingOn(em, customerId, channel.id);
  if (conversation.status !== "RESOLVED") return conversation;
  moveTo(em, conversation, "CLOSED", "close");
  await em.flush();
  return null;
}
