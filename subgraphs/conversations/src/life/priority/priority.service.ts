import { type EntityManager, expectVersion, record, type RequestContext } from "@switchboard/kit";
import { PRIORITY_OF } from "../../channels/channel/channel.js";
import { wakeQueue } from "../../routing/queue/queue.process.js";
import { conversationToChange, expectMine } from "../conversation/conversation.access.js";
import { closed } from "../conversation/conversation.closed.js";
import { placeOf } from "../conversation/conversation.events.js";
import type { Conversation } from "../conversation/conversation.js";
import { ConversationPrioritised } from "./priority.events.js";
import type { SetConversationPriorityInput } from "./priority.inputs.js";

/**
 * One that nobody has may be moved by any agent, else by its own and by whoever may assign.
 * @throws Rejection NOT_FOUND, STALE_VERSION, CONVERSATION_CLOSED, NOT_YOUR_CONVERSATION
 */
export function setConversationPriority(
  ctx: RequestContext,
  input: SetConversationPriorityInput,
): Promise<Conversation> {
  return ctx.change(async (em) => {
    const conversation = await conversationToChange(em, ctx, input.conversationId);
    if (conversation.status === "CLOSED") throw closed(conversation);
    expectVersion(conversation, input.expectedVersion, { conversation });
    expectMine(ctx, conversation);
    prioritise(em, conversation, PRIORITY_OF[input.priority]);
    return conversation;
  });
}

/** Where it stands in the queue from now on, or when it comes there. The conversation is locked by this change. */
export function prioritise(em: EntityManager, conversation: Conversation, priority: number): void {
  if (conversation.priority === priority) return;
  conversation.priority = priority;
  record(em, ConversationPrioritised, { ...placeOf(conversation), priority });
  if (conversation.status === "QUEUED") wakeQueue(em);
}
