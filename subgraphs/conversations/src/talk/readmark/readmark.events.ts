import { defineEvent, z } from "@switchboard/kit";
import { deskTopic } from "../../life/conversation/conversation.events.js";

export const ConversationRead = defineEvent(
  "conversation.read",
  "Someone has read a conversation up to a message. DESK tells the customer that the desk has, and not who.",
  z.object({
    conversationId: z.string(),
    reader: z.enum(["CUSTOMER", "DESK", "AGENT"]),
    agentId: z.string().nullish(),
    /** Only when it is the reader's own conversation: whose inbox shows it. */
    assigneeId: z.string().nullish(),
    sequence: z.number().int(),
  }),
  ({ conversationId, reader, assigneeId }) => [
    reader === "AGENT" ? deskTopic(conversationId) : `conversation:${conversationId}`,
    ...(assigneeId ? [`agent:${assigneeId}`] : []),
  ],
);
