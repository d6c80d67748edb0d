import { enqueue, type EntityManager, fresh, job, type Job, z } from "@switchboard/kit";
import { claimed, settled } from "./carry.claim.js";
import { carried } from "./carry.js";

/**
 * Lets the answers of one conversation go out, one after the other in the order in which they were given; one that has to
 * wait holds up those behind it. A claim is kept for a few minutes: whoever dies with one leaves it to the next.
 */
export const carryJob: Job<{ conversationId: string }> = job(
  "conversations.carry",
  z.object({ conversationId: z.string() }),
  async (ctx, { conversationId }) => {
    for (;;) {
      const claim = await ctx.change(async (em) => {
        const found = await claimed(em, conversationId);
        if (found && "notBefore" in found) await putCarry(em, conversationId, found.notBefore);
        return found;
      });
      if (!claim || "notBefore" in claim) return;
      const outcome = await carried(ctx, claim);
      const again = await ctx.change(async (em) => {
        const next = await settled(em, claim, outcome);
        if (next instanceof Date) await putCarry(em, conversationId, next);
        return next;
      });
      if (again !== "NEXT") return;
    }
  },
);

/** Has the answers of a conversation looked after, at once or at an instant of our clock. */
export function putCarry(em: EntityManager, conversationId: string, at?: Date): Promise<void> {
  // The queue goes by the database's clock, also where a test has moved ours.
  const runAt = at ? { runAt: new Date(Date.now() + at.getTime() - fresh(em).now.getTime()) } : {};
  return enqueue(em, carryJob, { conversationId }, { ...runAt, key: `carry ${conversationId}` });
}
