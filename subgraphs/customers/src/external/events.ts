import { foreignEvent, z } from "@switchboard/kit";

// Other subgraphs' events, as far as customers read them.

export const VisitorArrived = foreignEvent(
  "conversations",
  "visitor.arrived",
  z.object({
    customerId: z.string(),
    channelId: z.string(),
    visitorId: z.string(),
    name: z.string().nullish(),
    locale: z.string().nullish(),
  }),
);

export const VisitorIdentified = foreignEvent(
  "conversations",
  "visitor.identified",
  z.object({
    customerId: z.string(),
    channelId: z.string(),
    externalId: z.string(),
    name: z.string().nullish(),
    email: z.string().nullish(),
  }),
);

export const MessageSent = foreignEvent(
  "conversations",
  "message.sent",
  z.object({ author: z.string(), customerId: z.string() }),
);

export const ConversationStarted = foreignEvent(
  "conversations",
  "conversation.started",
  z.object({ customerId: z.string(), statedName: z.string().nullish() }),
);

export const ConversationIdentified = foreignEvent(
  "conversations",
  "conversation.identified",
  z.object({ customerId: z.string(), previousCustomerId: z.string() }),
);
