import { enqueue, type EntityManager, fresh, job, type Job, type RequestContext, z } from "@switchboard/kit";
import { claimed, settled } from "./carry.claim.js";
import { carried } from "./carry.js";

/** While others' answers are being handed over: not all of those that wait look again at the same time. */
const AGAIN_MS = { least: 1_000, most: 3_000 } as const;

/**
 * Lets the answers of one conversation go out, one after the other in the order in which they were given; one that has to
 * wait holds up those behind it. A claim is kept for a few minutes: whoever dies with one leaves it to the next.
 */
export const carryJob: Job<{ conversationId: string }> = job(
  "conversations.carry",
  z.object({ conversationId: z.string() }),
  async (ctx, { conversationId }) => {
    if (await ctx.parts.platform.carriers.ifFree(() => carryAll(ctx, conversationId))) return;
    const wait = AGAIN_MS.least + Math.random() * (AGAIN_MS.most - AGAIN_MS.least);
    await ctx.change((em) => putCarry(em, conversationId, new Date(ctx.now().getTime() + wait)));
  },
);

async function carryAll(ctx: RequestContext, conversationId: string): Promise<void> {
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
}

/** Has the answers of a conversation looked after, at once or at an instant of our clock. */
export function putCarry(em: EntityManager, conversationId: string, at?: Date): Promise<void> {
  // The queue goes by the database's clock, also where a test has moved ours.
  const runAt = at ? { runAt: new Date(Date.now() + at.getTime() - fresh(em).now.getTime()) } : {};
  return enqueue(em, carryJob, { conversationId }, { ...runAt, key: `carry ${conversationId}` });
}
