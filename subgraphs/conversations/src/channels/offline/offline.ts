import { type EntityManager, fresh, record } from "@switchboard/kit";
import type { Conversation } from "../../life/conversation/conversation.js";
import { Delivery } from "../delivery/delivery.js";
import type { Contact } from "./contact.js";
import { ContactReply, MessageLeft } from "./offline.events.js";

/** Offline messages stand behind everyone who sits and waits, whatever their channel or rule says. */
const BEHIND_ALL = 1_000;

/** Marks a conversation, locked by this change, as an offline message. True when that is news. */
export function markOffline(em: EntityManager, conversation: Conversation, { kind, value }: Contact): boolean {
  if (conversation.isOfflineMessage && conversation.contactKind === kind && conversation.contactValue === value)
    return false;
  if (!conversation.isOfflineMessage) conversation.priority -= BEHIND_ALL;
  Object.assign(conversation, { isOfflineMessage: true, contactKind: kind, contactValue: value });
  const { id: conversationId, customerId, channelId, assigneeId, status, round } = conversation;
  const place = { conversationId, customerId, channelId, assigneeId: assigneeId ?? null, status, round };
  record(em, MessageLeft, { ...place, contactKind: kind });
  return true;
}

/** For the next service round: what was left in an earlier one has been dealt with. */
export const offlineCleared = { isOfflineMessage: false, contactKind: null, contactValue: null } as const;

/** An agent's words to someone who left a message go out to them as well. */
export function replyToContact(em: EntityManager, conversation: Conversation, messageId: string): void {
  const { id: conversationId, customerId, channelId, round, contactKind, contactValue: address } = conversation;
  if (!conversation.isOfflineMessage || !contactKind || !address) return;
  const { workspaceId, now } = fresh(em);
  const place = { id: messageId, workspaceId, conversationId, sequence: conversation.lastSequence };
  const delivery = { kind: contactKind, address, state: "WAITING", attempts: 0, since: now, at: now, dueAt: now };
  em.persist(em.create(Delivery, { ...place, ...delivery } as never));
  record(em, ContactReply, { conversationId, messageId, customerId, channelId, contactKind, round });
}
