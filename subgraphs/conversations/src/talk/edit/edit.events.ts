import { defineEvent, z } from "@switchboard/kit";
import { atDesk, deskTopic, deskTopics } from "../../life/conversation/conversation.events.js";

const changed = z.object({
  ...atDesk,
  messageId: z.string(),
  /** The message's version after it. */
  version: z.number().int(),
  sequence: z.number().int(),
  /** More than 0 for a note or whisper: those are the desk's alone. */
  place: z.number().int(),
  kind: z.string(),
  author: z.enum(["CUSTOMER", "AGENT", "BOT", "SYSTEM"]),
  agentId: z.string().nullish(),
  recipientId: z.string().nullish(),
  customerId: z.string(),
});

const topics = (data: z.infer<typeof changed>) => {
  if (data.kind === "WHISPER") return [deskTopic(data.conversationId)];
  if (data.place > 0) return deskTopics(data);
  const inboxes = deskTopics(data).filter((topic) => topic !== deskTopic(data.conversationId));
  return [`conversation:${data.conversationId}`, `customer:${data.customerId}`, ...inboxes];
};

export const MessageEdited = defineEvent(
  "message.edited",
  "A message was changed by its author; what it said before stands in the events before.",
  changed.extend({ text: z.string(), markdown: z.string().nullish() }),
  topics,
);

export const MessageRecalled = defineEvent(
  "message.recalled",
  "A message was taken back by its author or by a supervisor; what it said stands in the events before.",
  changed,
  topics,
);

export const MessageTermsChanged = defineEvent(
  "message_terms.changed",
  "How long messages on a channel can be edited and recalled was changed.",
  z.object({ channelId: z.string(), editWithinSeconds: z.number().int(), recallWithinSeconds: z.number().int() }),
  () => [],
);
