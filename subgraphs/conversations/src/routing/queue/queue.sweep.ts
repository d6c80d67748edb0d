import { LockMode, type RequestContext, statement, type Sweep } from "@switchboard/kit";
import { Conversation } from "../../life/conversation/conversation.js";
import { toQueue } from "../../life/move/move.js";
import { assignWaiting } from "../assignment/assignment.js";

/** A customer does not wait longer than this for someone who has gone; being away is forgiven longer than being offline. */
const OFFLINE_MS = 60_000;
const AWAY_MS = 10 * 60_000;

const LEFT = statement(`
  select c.id, c.assignee_id as "assigneeId" from conversations.conversation c join conversations.agent_desk d on d.id = c.assignee_id
  where c.workspace_id = $1 and c.status = 'ASSIGNED' and (d.is_disabled
    or (d.state = 'OFFLINE' and d.state_since <= $2) or (d.state = 'AWAY' and d.state_since <= $3))
  order by c.waiting_since limit 100`);

/** Conversations whose agent has gone while the customer waits go back to the queue. */
async function giveBackLeft(ctx: RequestContext): Promise<void> {
  const now = ctx.now().getTime();
  const left = await ctx.rows<{ id: string; assigneeId: string }>(LEFT, [
    ctx.viewer.workspaceId,
    new Date(now - OFFLINE_MS),
    new Date(now - AWAY_MS),
  ]);
  for (const { id, assigneeId } of left) {
    await ctx.change(async (em) => {
      // Someone who has it locked just now is changing it; the next round of the sweep looks again.
      const still = { id, assigneeId, status: "ASSIGNED" as const };
      const [conversation] = await em.find(Conversation, still, { lockMode: LockMode.PESSIMISTIC_PARTIAL_WRITE });
      if (conversation) await toQueue(em, conversation, "give_back", "agent_left", "agent_left");
    });
  }
}

/** The safety net below the prompt matching: nobody waits for a process that died between a commit and the match. */
export const queueSweep: Sweep = {
  name: "queue",
  everySeconds: 5,
  async run(ctx) {
    await giveBackLeft(ctx);
    await assignWaiting(ctx);
  },
};
