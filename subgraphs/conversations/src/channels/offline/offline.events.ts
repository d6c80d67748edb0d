import { defineEvent, z } from "@switchboard/kit";

const kind = z.enum(["EMAIL", "PHONE"]);

export const MessageLeft = defineEvent(
  "conversation.message_left",
  "A customer has gone, or stopped watching, and told where the answer is to go; the address itself stands in the conversation.",
  z.object({
    conversationId: z.string(),
    customerId: z.string(),
    channelId: z.string(),
    contactKind: kind,
    assigneeId: z.string().nullish(),
    status: z.string(),
    round: z.number().int(),
  }),
  ({ conversationId, customerId, assigneeId, status }) => [
    `conversation:${conversationId}`,
    `customer:${customerId}`,
    ...(assigneeId ? [`agent:${assigneeId}`] : []),
    ...(status === "QUEUED" ? ["inbox:queue"] : []),
  ],
);

export const ContactReply = defineEvent(
  "conversation.contact_reply",
  "An agent answered a customer who left a message: the text of this message is to go out by the means named.",
  z.object({
    conversationId: z.string(),
    messageId: z.string(),
    customerId: z.string(),
    channelId: z.string(),
    contactKind: kind,
    round: z.number().int(),
  }),
  () => [],
);
