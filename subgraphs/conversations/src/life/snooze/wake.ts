import {
  enqueue,
  type EntityManager,
  job,
  LockMode,
  type RequestContext,
  statement,
  type Sweep,
  z,
} from "@switchboard/kit";
import type { Conversation } from "../conversation/conversation.js";
import { Conversation as ConversationNoun } from "../conversation/conversation.js";
import { decidedByHand } from "../../routing/decision/decide.by-hand.js";
import { claimSlotIfOnline } from "../../routing/desk/desk.slots.js";
import { moveTo, toQueue } from "../move/move.js";

/**
 * Brings a snoozed conversation back: to its agent if that one is there and has room, else to the queue, where it counts
 * as waiting from now on: what was put aside is due. The conversation is locked by this change.
 */
export async function wake(
  em: EntityManager,
  conversation: Conversation,
  { isCustomerBack = false } = {},
): Promise<void> {
  const { assigneeId, waitingSince } = conversation;
  if (assigneeId && (await claimSlotIfOnline(em, conversation, assigneeId))) {
    await decidedByHand(em, conversation, assigneeId, "RETURNED");
    moveTo(em, conversation, isCustomerBack || waitingSince ? "ASSIGNED" : "WAITING", "wake");
  } else await toQueue(em, conversation, "wake", "woken");
}

/**
 * The timer. That it runs at all says that it is due by the database's clock; whether the conversation still sleeps until
 * that very time is all there is left to ask. Snoozed anew, woken or settled meanwhile, it does nothing.
 */
export const wakeDue = job(
  "conversations.wake",
  z.object({ conversationId: z.string(), until: z.string() }),
  (ctx, { conversationId, until }) => wakeFrom(ctx, conversationId, new Date(until), LockMode.PESSIMISTIC_WRITE),
);

export function setTimer(em: EntityManager, { id, snoozedUntil }: Conversation): Promise<void> {
  const until = snoozedUntil as Date;
  return enqueue(
    em,
    wakeDue,
    { conversationId: id, until: until.toISOString() },
    { runAt: until, key: `snooze ${id}` },
  );
}

type Lock = LockMode.PESSIMISTIC_WRITE | LockMode.PESSIMISTIC_PARTIAL_WRITE;

async function wakeFrom(ctx: RequestContext, id: string, snoozedUntil: Date, lockMode: Lock): Promise<void> {
  await ctx.change(async (em) => {
    const still = { id, status: "SNOOZED" as const, snoozedUntil };
    const [conversation] = await em.find(ConversationNoun, still, { lockMode });
    if (conversation) await wake(em, conversation);
  });
}

const DUE = statement(`
  select id, snoozed_until as "until" from conversations.conversation
  where workspace_id = $1 and status = 'SNOOZED' and snoozed_until <= $2 order by snoozed_until limit 200`);

/** The net below the timers: a worker that died with one in its hands keeps nobody asleep. */
export const wakeSweep: Sweep = {
  name: "wake",
  everySeconds: 10,
  async run(ctx) {
    const due = await ctx.rows<{ id: string; until: Date }>(DUE, [ctx.viewer.workspaceId, ctx.now()]);
    for (const { id, until } of due) await wakeFrom(ctx, id, until, LockMode.PESSIMISTIC_PARTIAL_WRITE);
  },
};
