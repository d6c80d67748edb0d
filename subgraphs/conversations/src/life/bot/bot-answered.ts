import { type EntityManager, foreignEvent, LockMode, reaction, z } from "@switchboard/kit";
import { Conversation } from "../conversation/conversation.js";
import { post } from "../../talk/message/message.post.js";
import { toQueue } from "../move/move.js";

const BotAnswered = foreignEvent(
  "knowledge",
  "bot.answered",
  z.object({
    conversationId: z.string(),
    sequence: z.number().int(),
    messageId: z.string(),
    text: z.string(),
    faqIds: z.array(z.string()),
    options: z.array(z.string()),
  }),
);

const BotHandedOver = foreignEvent(
  "knowledge",
  "bot.handed_over",
  z.object({
    conversationId: z.string(),
    sequence: z.number().int(),
    reason: z.enum(["requested", "no_answer", "repeated"]),
  }),
);

/** The bot's answer is written only while the bot has the conversation, and not behind one to a later message. */
export const writeBotAnswer = reaction(
  "write-bot-answer",
  BotAnswered,
  (ctx, { conversationId, sequence, messageId, text, faqIds, options }) =>
    ctx.change(async (em) => {
      const conversation = await withBot(em, conversationId, sequence);
      if (!conversation) return;
      // Under the id that knowledge has filed its sources by: they are there before the message is.
      post(em, conversation, { id: messageId, author: "BOT", text, faqIds, options });
      if (conversation.customerSequence <= sequence) conversation.waitingSince = null;
    }),
);

export const queueWhatTheBotCannotAnswer = reaction(
  "queue-what-the-bot-cannot-answer",
  BotHandedOver,
  (ctx, { conversationId, sequence, reason }) =>
    ctx.change(async (em) => {
      const conversation = await withBot(em, conversationId, sequence);
      if (conversation)
        await toQueue(em, conversation, "hand_over", reason === "requested" ? "requested" : "no_answer", "handed_over");
    }),
);

/** The conversation, locked and marked as dealt with up to this message; null when the bot has no more say in it. */
async function withBot(em: EntityManager, id: string, sequence: number): Promise<Conversation | null> {
  const conversation = await em.findOne(Conversation, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (conversation?.status !== "BOT" || conversation.botSequence >= sequence) return null;
  conversation.botSequence = sequence;
  return conversation;
}
