import { type EntityManager, record } from "@switchboard/kit";
import { wakeQueue } from "../../routing/queue/queue.process.js";
import { placeOf } from "../conversation/conversation.events.js";
import type { Conversation } from "../conversation/conversation.js";
import { ConversationPrioritised } from "./priority.events.js";

/** Where it stands in the queue from now on, or when it comes there. The conversation is locked by this change. */
export function prioritise(em: EntityManager, conversation: Conversation, priority: number): void {
  if (conversation.priority === priority) return;
  conversation.priority = priority;
  record(em, ConversationPrioritised, { ...placeOf(conversation), priority });
  if (conversation.status === "QUEUED") wakeQueue(em);
}
