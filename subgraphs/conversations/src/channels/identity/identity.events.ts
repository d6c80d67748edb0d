import { defineEvent, z } from "@switchboard/kit";

export const ChannelSecretChanged = defineEvent(
  "channel.secret_changed",
  "A secret that a site signs its visitors' identities with was made or revoked.",
  z.object({ channelId: z.string(), channelSecretId: z.string(), change: z.enum(["CREATED", "REVOKED"]) }),
  () => [],
);

export const VisitorIdentified = defineEvent(
  "visitor.identified",
  "A customer was proven to be someone the site knows, for the first time; name and e-mail are the site's word.",
  z.object({
    customerId: z.string(),
    channelId: z.string(),
    externalId: z.string(),
    name: z.string().nullish(),
    email: z.string().nullish(),
  }),
  ({ customerId }) => [`customer:${customerId}`],
);

export const ConversationIdentified = defineEvent(
  "conversation.identified",
  "A conversation that was begun anonymously now belongs to the customer who has proven who they are.",
  z.object({
    conversationId: z.string(),
    customerId: z.string(),
    previousCustomerId: z.string(),
    channelId: z.string(),
  }),
  ({ conversationId, customerId, previousCustomerId }) => [
    `conversation:${conversationId}`,
    `customer:${customerId}`,
    `customer:${previousCustomerId}`,
  ],
);
