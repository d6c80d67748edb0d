import { Foreign, foreignEvent, type Node, z } from "@switchboard/kit";

@Foreign("Conversation", { extends: true })
export class Conversation implements Node {
  id!: string;
}

@Foreign("Message", { extends: true })
export class Message implements Node {
  id!: string;
}

export const ConversationStarted = foreignEvent(
  "conversations",
  "conversation.started",
  z.object({ conversationId: z.string(), round: z.number(), locale: z.string().nullish() }),
);

export const MessageSent = foreignEvent(
  "conversations",
  "message.sent",
  z.object({
    conversationId: z.string(),
    messageId: z.string(),
    sequence: z.number(),
    kind: z.string(),
    author: z.string(),
    customerId: z.string(),
    round: z.number(),
    status: z.string(),
    text: z.string(),
    faqIds: z.array(z.string()),
  }),
);
export type MessageSent = z.infer<(typeof MessageSent)["data"]>;

export const ConversationIdentified = foreignEvent(
  "conversations",
  "conversation.identified",
  z.object({ customerId: z.string(), previousCustomerId: z.string() }),
);
