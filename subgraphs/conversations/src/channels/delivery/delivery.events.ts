import { defineEvent, type EntityManager, record, z } from "@switchboard/kit";
import { deskTopic } from "../../life/conversation/conversation.events.js";
import { ContactKind } from "../offline/contact.js";
import { type Delivery, DeliveryReason, DeliveryState } from "./delivery.js";

export const DeliveryChanged = defineEvent(
  "delivery.changed",
  "An answer that goes out by e-mail or telephone has come further, or came to nothing; the address itself stands in the conversation.",
  z.object({
    conversationId: z.string(),
    messageId: z.string(),
    contactKind: z.enum(ContactKind),
    state: z.enum(DeliveryState),
    reason: z.enum(DeliveryReason).nullish(),
    attempts: z.number().int(),
  }),
  ({ conversationId }) => [deskTopic(conversationId)],
);

type Told = Pick<Delivery, "id" | "kind" | "state" | "attempts"> & Partial<Pick<Delivery, "reason">>;

/** `conversationId`: where the message stands now. */
export function recordDelivery(em: EntityManager, conversationId: string, delivery: Told): void {
  const { id: messageId, kind: contactKind, state, reason, attempts } = delivery;
  record(em, DeliveryChanged, { conversationId, messageId, contactKind, state, reason: reason ?? null, attempts });
}
