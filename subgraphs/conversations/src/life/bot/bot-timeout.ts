import { enqueue, type EntityManager, fresh, job, LockMode, z } from "@switchboard/kit";
import { Conversation } from "../conversation/conversation.js";
import { toQueue } from "../move/move.js";

/** A bot that says nothing for this long has failed; the customer gets a person. */
const PATIENCE_MS = 8_000;

export const botTimeout = job(
  "conversations.bot-timeout",
  z.object({ conversationId: z.string(), sequence: z.number().int() }),
  (ctx, { conversationId, sequence }) =>
    ctx.change(async (em) => {
      const conversation = await em.findOne(
        Conversation,
        { id: conversationId },
        { lockMode: LockMode.PESSIMISTIC_WRITE },
      );
      if (conversation?.status !== "BOT" || conversation.botSequence >= sequence) return;
      await toQueue(em, conversation, "hand_over", "bot_failed", "handed_over");
    }),
);

/** Each message of the customer gives the bot its time anew. */
export function awaitBot(em: EntityManager, { id, customerSequence }: Conversation): Promise<void> {
  const runAt = new Date(fresh(em).now.getTime() + PATIENCE_MS);
  return enqueue(
    em,
    botTimeout,
    { conversationId: id, sequence: customerSequence },
    { runAt, key: `bot-timeout ${id}` },
  );
}
