import {
  type EntityManager,
  fresh,
  LockMode,
  notFound,
  Rejection,
  type RequestContext,
  type Sentence,
} from "@switchboard/kit";
import { agentBehind, conversationToChange } from "../../life/conversation/conversation.access.js";
import type { Conversation } from "../../life/conversation/conversation.js";
import { seesMessage } from "../../talk/message/message.access.js";
import { Message } from "../../talk/message/message.js";
import { messageById } from "../../talk/message/message.loaders.js";
import { checkedContact, withCountry } from "../offline/contact.js";
import { markOffline } from "../offline/offline.js";
import { putCarry } from "./carry/carry.job.js";
import { recordDelivery } from "./delivery.events.js";
import { Delivery, type DeliveryState } from "./delivery.js";
import type { RetryDeliveryInput } from "./delivery.inputs.js";

const PATH = ["input", "messageId"];
const WHAT = { en: "The answer", "zh-CN": "该回复" } as const;

/**
 * Sends again what did not go out; what is under way goes on as it was.
 * @throws Rejection NOT_FOUND, DELIVERY_OVER, CONTACT_UNCLEAR, CONTACT_INVALID
 */
export function retryDelivery(ctx: RequestContext, input: RetryDeliveryInput): Promise<Message> {
  const given = input.contact ? checkedContact(input.contact) : null;
  return changing(ctx, input.messageId, async (em, delivery, conversation) => {
    const { state } = delivery;
    const contact = given && withCountry(given, conversation.region);
    if (state in OVER) throw over(state);
    const isElsewhere = contact !== null && (contact.kind !== delivery.kind || contact.value !== delivery.address);
    if (state === "SENDING" || (state === "WAITING" && !isElsewhere)) return false;
    if (contact && isElsewhere) {
      if (conversation.isOfflineMessage && conversation.contactValue === delivery.address)
        markOffline(em, conversation, contact);
      Object.assign(delivery, { kind: contact.kind, address: contact.value });
    }
    const now = fresh(em).now;
    Object.assign(delivery, { state: "WAITING", reason: null, said: null, since: now, at: now, dueAt: now });
    await putCarry(em, delivery.conversationId);
    return true;
  });
}

/**
 * An agent has told the customer.
 * @throws Rejection NOT_FOUND, AGENT_ONLY, DELIVERY_UNDER_WAY, DELIVERY_OVER
 */
export function markDelivered(ctx: RequestContext, messageId: string): Promise<Message> {
  const agentId = agentBehind(ctx);
  return changing(ctx, messageId, async (em, delivery) => {
    const { state } = delivery;
    if (state === "TOLD") return false;
    if (state in OVER) throw over(state);
    if (state === "SENDING") {
      const words = { en: "It is being sent just now; look again in a moment.", "zh-CN": "正在发送，请稍后再试。" };
      throw new Rejection("DELIVERY_UNDER_WAY", words, PATH);
    }
    Object.assign(delivery, { state: "TOLD", reason: null, at: fresh(em).now, agentId });
    // What stood behind it goes out now.
    await putCarry(em, delivery.conversationId);
    return true;
  });
}

/** `change` says whether it changed anything. */
async function changing(
  ctx: RequestContext,
  messageId: string,
  change: (em: EntityManager, delivery: Delivery, conversation: Conversation) => Promise<boolean>,
): Promise<Message> {
  const found = await ctx.load(messageById, messageId);
  ctx.scope.endReads();
  if (!found || !seesMessage(ctx, found)) throw notFound(WHAT, PATH);
  return ctx.change(async (em) => {
    const conversation = await conversationToChange(em, ctx, found.conversationId).catch((error: Error) => {
      throw error instanceof Rejection ? notFound(WHAT, PATH) : error;
    });
    const delivery = await em.findOne(Delivery, { id: messageId }, { lockMode: LockMode.PESSIMISTIC_WRITE });
    if (!delivery) throw notFound(WHAT, PATH);
    if (await change(em, delivery, conversation)) recordDelivery(em, conversation.id, delivery);
    return em.findOneOrFail(Message, { id: messageId });
  });
}

/** Why nothing is left to do, in the states in which nothing is. */
const OVER: Partial<Record<DeliveryState, Sentence>> = {
  SENT: { en: "It has gone out.", "zh-CN": "该回复已发出。" },
  TOLD: { en: "A colleague has told the customer.", "zh-CN": "已有同事告知客户。" },
  CANCELLED: { en: "It was recalled.", "zh-CN": "该回复已撤回。" },
};

const over = (state: DeliveryState) => new Rejection("DELIVERY_OVER", OVER[state] as Sentence, PATH);
