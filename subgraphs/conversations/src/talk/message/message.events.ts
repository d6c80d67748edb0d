import { defineEvent, z } from "@switchboard/kit";

export const MessageSent = defineEvent(
  "message.sent",
  "A message stands in a conversation. `status` is the conversation's after it.",
  z.object({
    conversationId: z.string(),
    messageId: z.string(),
    sequence: z.number().int(),
    kind: z.enum(["TEXT", "EVENT"]),
    author: z.enum(["CUSTOMER", "AGENT", "BOT", "SYSTEM"]),
    agentId: z.string().nullish(),
    customerId: z.string(),
    channelId: z.string(),
    assigneeId: z.string().nullish(),
    round: z.number().int(),
    status: z.string(),
    text: z.string(),
    /** The text with its marks, of a message in Markdown. */
    markdown: z.string().nullish(),
    /** The message that it answers. */
    replyToId: z.string().nullish(),
    event: z.string().nullish(),
    faqIds: z.array(z.string()),
    attachmentIds: z.array(z.string()),
    isAutomatic: z.boolean(),
  }),
  ({ conversationId, customerId, assigneeId, status }) => [
    `conversation:${conversationId}`,
    `customer:${customerId}`,
    ...(assigneeId ? [`agent:${assigneeId}`] : []),
    ...(status === "QUEUED" ? ["inbox:queue"] : []),
  ],
);
