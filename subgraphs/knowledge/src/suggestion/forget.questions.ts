import type { Sweep } from "@switchboard/kit";
import { ConversationQuestion } from "./conversation.question.js";

const DAYS = 30;

/** Customers' words are not kept here longer than they are of use; the conversation itself is not ours. */
export const forgetQuestions: Sweep = {
  name: "forget-questions",
  everySeconds: 3_600,
  async run(ctx) {
    const before = new Date(ctx.now().getTime() - DAYS * 86_400_000);
    await ctx.change((em) => em.nativeDelete(ConversationQuestion, { updatedAt: { $lt: before } }));
  },
};
