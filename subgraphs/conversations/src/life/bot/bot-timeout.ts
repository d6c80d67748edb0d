import { enqueue, type EntityManager, fresh, job, type Job, LockMode, z } from "@switchboard/kit";
import { Conversation } from "../conversation/conversation.js";
import { toQueue } from "../move/move.js";

/** A bot that says nothing for this long has failed; the customer gets a person. */
const PATIENCE_MS = 8_000;
const AGAIN_MS = 500;

interface Due {
  readonly conversationId: string;
  readonly sequence: number;
  /** In milliseconds of the epoch. */
  readonly dueAt?: number | undefined;
}

export const botTimeout: Job<Due> = job(
  "conversations.bot-timeout",
  z.object({ conversationId: z.string(), sequence: z.number().int(), dueAt: z.number().optional() }),
  (ctx, { conversationId, sequence, dueAt }) =>
    ctx.change(async (em) => {
      const conversation = await em.findOne(
        Conversation,
        { id: conversationId },
        { lockMode: LockMode.PESSIMISTIC_WRITE },
      );
      if (conversation?.status !== "BOT" || conversation.botSequence >= sequence) return;
      // Jobs go by the database's clock. By ours, which may be behind it, the bot has time left: it is looked at again.
      if (dueAt && ctx.now().getTime() < dueAt) {
        return enqueueFor(em, { conversationId, sequence, dueAt }, new Date(Date.now() + AGAIN_MS));
      }
      await toQueue(em, conversation, "hand_over", "bot_failed", "handed_over");
    }),
);

const enqueueFor = (em: EntityManager, due: Due, runAt: Date): Promise<void> =>
  enqueue(em, botTimeout, due, { runAt, key: `bot-timeout ${due.conversationId}` });

/** Each message of the customer gives the bot its time anew. */
export function awaitBot(em: EntityManager, { id, customerSequence }: Conversation): Promise<void> {
  const dueAt = fresh(em).now.getTime() + PATIENCE_MS;
  return enqueueFor(em, { conversationId: id, sequence: customerSequence, dueAt }, new Date(dueAt));
}
