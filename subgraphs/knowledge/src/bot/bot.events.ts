import { defineEvent, z } from "@switchboard/kit";

export const BotAnswered = defineEvent(
  "bot.answered",
  "The bot has an answer to a customer's message, or questions to choose from. Small talk is an answer without entries.",
  z.object({
    conversationId: z.string(),
    /** The customer's message that it answers. */
    sequence: z.int(),
    /** The id that the bot's message is to have: what it rests on is already noted under it. */
    messageId: z.string(),
    outcome: z.enum(["ANSWER", "OFFER"]),
    text: z.string(),
    faqIds: z.array(z.string()),
    /** Questions to tap, for an offer; as many as `faqIds`, in their order. */
    options: z.array(z.string()),
    confidence: z.number(),
  }),
  ({ conversationId }) => [`conversation:${conversationId}`],
);

export const BotHandedOver = defineEvent(
  "bot.handed_over",
  "The bot leaves a conversation to people: the customer asked for one or is angry, nothing fits, or the answer did not help.",
  z.object({
    conversationId: z.string(),
    sequence: z.int(),
    reason: z.enum(["requested", "no_answer", "repeated"]),
  }),
  ({ conversationId }) => [`conversation:${conversationId}`],
);
