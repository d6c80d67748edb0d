import type { RequestContext } from "@switchboard/kit";
import { statement } from "@switchboard/kit";
import { lapseOffers } from "../offer/offer.service.js";
import type { Pass } from "../queue/queue.matcher.js";
import { match } from "./assignment.match.js";
import { overflowDue } from "./assignment.overflow.js";

const OUTLOOK = statement(`
  select exists(select 1 from conversations.conversation where workspace_id = $1 and status = 'QUEUED')
     and exists(select 1 from conversations.agent_desk
                where workspace_id = $1 and state = 'ONLINE' and not is_disabled and open_count < capacity) as "isThere",
     (select min(offer_expires_at) from conversations.conversation where workspace_id = $1 and status = 'OFFERED') as "offerEnds",
     (select min(overflow_at) from conversations.conversation where workspace_id = $1 and status = 'QUEUED') as "overflows"`);

interface Outlook {
  /** Whether someone waits and someone has room. */
  readonly isThere: boolean;
  readonly offerEnds: Date | null;
  readonly overflows: Date | null;
}

async function look(ctx: RequestContext): Promise<Outlook> {
  const [outlook] = await ctx.rows<Outlook>(OUTLOOK, [ctx.viewer.workspaceId]);
  return outlook as Outlook;
}

/**
 * One look at a workspace's queue: ends the offers whose time is over, moves on what has waited too long, then gives
 * whoever waits to whoever has room.
 */
export async function assignWaiting(ctx: RequestContext): Promise<Pass> {
  const isOver = (at: Date | null) => at !== null && at <= ctx.now();
  let outlook = await look(ctx);
  if (isOver(outlook.offerEnds) || isOver(outlook.overflows)) {
    if (isOver(outlook.offerEnds)) await lapseOffers(ctx);
    if (isOver(outlook.overflows)) await overflowDue(ctx);
    outlook = await look(ctx);
  }
  const matched = outlook.isThere ? await match(ctx) : { isDone: true, relaxesAt: null };
  const { offerEnds, overflows } = outlook;
  const dues = [offerEnds?.getTime(), overflows?.getTime(), matched.relaxesAt].filter((at) => at != null);
  return {
    isDone: matched.isDone && !isOver(offerEnds) && !isOver(overflows),
    dueInMs: dues.length > 0 ? Math.min(...dues) - ctx.now().getTime() : null,
  };
}
