import {
  type EntityManager,
  execute,
  Fault,
  fresh,
  LockMode,
  newId,
  record,
  type RequestContext,
  textWithin,
} from "@switchboard/kit";
import { hasBot } from "../bot/bot-question.js";
import { Channel } from "../channel/channel.js";
import { ConversationStarted } from "../conversation/conversation.events.js";
import { Conversation } from "../conversation/conversation.js";
import { sayAsCustomer, TEXT_MOST } from "../message/message.service.js";
import { startRound } from "../round/service-round.js";
import { nextNumber } from "../settings/workspace-settings.js";
import { channelClosed } from "../visitor/visitor.service.js";
import { moveTo, toQueue } from "./move.js";
import type { StartConversationInput } from "./move.inputs.js";

export interface Started {
  readonly conversationId: string;
  readonly messageId: string;
}

/**
 * Begins a conversation with the customer's first words; one that is under way on this channel is gone on with instead.
 * @throws Rejection TEXT_EMPTY, TEXT_TOO_LONG, CHANNEL_CLOSED, IDEMPOTENCY_KEY_INVALID, IDEMPOTENCY_MISMATCH
 */
export function startConversation(ctx: RequestContext, input: StartConversationInput): Promise<Started> {
  const text = textWithin(input.text, TEXT_MOST, ["input", "text"]);
  const { viewer } = ctx;
  // Partners' programs may hold the scope, but nobody they could speak for.
  if (viewer.kind !== "VISITOR") throw new Fault("FORBIDDEN", "Only a visitor starts a conversation.");
  return ctx.changeOnce({ key: input.idempotencyKey, operation: "startConversation", input }, async (em) => {
    const channel = await em.findOne(Channel, { id: viewer.channelId ?? "" });
    if (!channel?.isEnabled) throw channelClosed(["input"]);
    // Two first messages at once: the second waits here and then finds the conversation of the first.
    await execute(em, `select pg_advisory_xact_lock(hashtextextended($1, 0))`, [
      `conversations.start ${viewer.actorId} ${channel.id}`,
    ]);
    const conversation =
      (await goOnWith(em, viewer.actorId, channel)) ?? (await begin(em, viewer.actorId, channel, text, input));
    const message = await sayAsCustomer(em, conversation, text, input.idempotencyKey);
    return { conversationId: conversation.id, messageId: message.id };
  });
}

/** The conversation that is under way; a resolved one is closed, to make room for the new one. */
async function goOnWith(em: EntityManager, customerId: string, channel: Channel): Promise<Conversation | null> {
  const underWay = { customerId, channelId: channel.id, status: { $ne: "CLOSED" as const } };
  const conversation = await em.findOne(Conversation, underWay, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (!conversation) return null;
  if (conversation.status !== "RESOLVED") return conversation;
  moveTo(em, conversation, "CLOSED", "close");
  await em.flush();
  return null;
}

async function begin(
  em: EntityManager,
  customerId: string,
  channel: Channel,
  text: string,
  input: StartConversationInput,
): Promise<Conversation> {
  const { workspaceId, now } = fresh(em);
  const conversation = em.create(Conversation, {
    id: newId("conv"),
    workspaceId,
    number: await nextNumber(em),
    status: "BOT",
    channelId: channel.id,
    customerId,
    teamId: channel.teamId ?? null,
    subject: [...text.replace(/\s+/g, " ")].slice(0, 80).join(""),
    page: input.page ?? null,
    referrer: input.referrer ?? null,
    device: input.device?.slice(0, 300) ?? null,
    locale: input.locale ?? null,
    startedAt: now,
    updatedAt: now,
    lastSequence: 0,
    round: 1,
    customerSequence: 0,
    botSequence: 0,
    isAnswered: false,
  } as never);
  em.persist(conversation);
  startRound(em, conversation);
  const { id: conversationId, number, channelId, locale, page, referrer } = conversation;
  record(em, ConversationStarted, {
    conversationId,
    number,
    customerId,
    channelId,
    round: 1,
    locale: locale ?? null,
    page: page ?? null,
    referrer: referrer ?? null,
  });
  if (!(await hasBot(em))) await toQueue(em, conversation, "hand_over", "no_bot");
  return conversation;
}
