import { defineEvent, z } from "@switchboard/kit";
import { atDesk, deskTopics } from "../conversation/conversation.events.js";

export const ConversationPrioritised = defineEvent(
  "conversation.prioritised",
  "A conversation's place in the queue was changed by someone or a rule; higher comes first.",
  z.object({ ...atDesk, priority: z.number().int() }),
  deskTopics,
);
