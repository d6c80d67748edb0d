import { reaction } from "@switchboard/kit";
import { MessageSent } from "../external/conversations.js";
import { ConversationQuestion } from "../suggestion/conversation.question.js";
import { reply } from "./bot.service.js";

/** Once a person has the conversation its status is not BOT, and the bot is silent. Runs after `note-question`. */
export const answerQuestion = reaction(
  "answer-question",
  MessageSent,
  async (ctx, { conversationId, sequence, customerId, text }) => {
    await ctx.change(async (em) => {
      const noted = await em.findOne(ConversationQuestion, { conversationId });
      await reply(ctx, {
        conversationId,
        sequence,
        customerId,
        text,
        before: noted?.texts.slice(0, -1) ?? [],
        locale: noted?.locale,
      });
    });
  },
  ({ author, kind, status }) => author === "CUSTOMER" && kind === "TEXT" && status === "BOT",
);
