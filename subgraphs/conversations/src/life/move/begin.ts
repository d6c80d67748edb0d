import { contextOf, type EntityManager, fresh, newId, record, Rejection } from "@switchboard/kit";
import { hasBot } from "../bot/bot-question.js";
import { type Channel, PRIORITY_OF } from "../../channels/channel/channel.js";
import { ConversationStarted } from "../conversation/conversation.events.js";
import { Conversation } from "../conversation/conversation.js";
import type { PreChatAnswer } from "../../channels/prechat/prechat.js";
import { startRound } from "../round/service-round.js";
import { nextNumber } from "../settings/workspace-settings.js";
import { toQueue } from "./move.js";

/** What is known of someone who begins a conversation. */
export interface Beginning {
  readonly text: string;
  readonly page?: string | null;
  readonly referrer?: string | null;
  readonly device?: string | null;
  readonly locale?: string | null;
  readonly answers: readonly PreChatAnswer[];
}

/** What one visitor may have under way on a channel that sets no limit of one. */
const UNDER_WAY_MOST = 20;
const DEVICE_MOST = 300;

/**
 * A new conversation, with the bot if there is one, else in the queue. The visitor's starts on this channel are held
 * one behind the other by the caller.
 * @throws Rejection TOO_MANY_CONVERSATIONS
 */
export async function begin(
  em: EntityManager,
  customerId: string,
  channel: Channel,
  { text, page, referrer, device, locale, answers }: Beginning,
): Promise<Conversation> {
  if (!channel.isSingleConversation) await expectFew(em, customerId, channel);
  const { workspaceId, now } = fresh(em);
  const { client } = contextOf(em).scope;
  const conversation = em.create(Conversation, {
    id: newId("conv"),
    workspaceId,
    number: await nextNumber(em),
    status: "BOT",
    channelId: channel.id,
    customerId,
    teamId: channel.teamId ?? null,
    subject: [...text.replace(/\s+/g, " ")].slice(0, 80).join(""),
    page: page ?? null,
    referrer: referrer ?? null,
    device: (device ?? client.userAgent)?.slice(0, DEVICE_MOST) || null,
    locale: locale ?? null,
    region: client.region ?? regionIn(locale),
    preChatAnswers: [...answers],
    priority: PRIORITY_OF[channel.priority],
    isSingle: channel.isSingleConversation,
    isOfflineMessage: false,
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
  const { id: conversationId, number, channelId } = conversation;
  record(em, ConversationStarted, {
    conversationId,
    number,
    customerId,
    channelId,
    round: 1,
    locale: locale ?? null,
    page: page ?? null,
    referrer: referrer ?? null,
    statedName: answers.find(({ kind }) => kind === "NAME")?.value ?? null,
  });
  if (!(await hasBot(em))) await toQueue(em, conversation, "hand_over", "no_bot");
  return conversation;
}

async function expectFew(em: EntityManager, customerId: string, channel: Channel): Promise<void> {
  const underWay = await em.count(Conversation, {
    customerId,
    channelId: channel.id,
    status: { $nin: ["RESOLVED", "CLOSED"] },
  });
  if (underWay < UNDER_WAY_MOST) return;
  throw new Rejection("TOO_MANY_CONVERSATIONS", {
    en: `You have ${UNDER_WAY_MOST} conversations under way; go on with one of them.`,
    "zh-CN": `您已有 ${UNDER_WAY_MOST} 个进行中的会话，请继续其中之一。`,
  });
}

/** The region that a language tag names, as `CN` in `zh-Hans-CN`; null when it names none. */
function regionIn(locale: string | null | undefined): string | null {
  try {
    const region = locale ? new Intl.Locale(locale).region : undefined;
    return region && /^[A-Z]{2}$/.test(region) ? region : null;
  } catch {
    return null;
  }
}
