import { execute, LockMode, type EntityManager, type RequestContext, statement } from "@switchboard/kit";
import { Conversation } from "../conversation/conversation.js";
import { toAgent } from "../move/move.js";
import { lapseOffers } from "../offer/offer.service.js";
import type { Pass } from "./queue.matcher.js";

/** Matches made in one transaction at most: locks are held shortly. */
const BATCH = 200;

const ANY = statement(`
  select exists(select 1 from conversations.conversation where workspace_id = $1 and status = 'QUEUED')
     and exists(select 1 from conversations.agent_desk
                where workspace_id = $1 and state = 'ONLINE' and not is_disabled and open_count < capacity) as "isThere",
     (select min(offer_expires_at) from conversations.conversation where workspace_id = $1 and status = 'OFFERED') as "offerEnds"`);

interface Outlook {
  readonly isThere: boolean;
  readonly offerEnds: Date | null;
}

export interface Desk {
  readonly id: string;
  readonly name: string;
  readonly capacity: number;
  openCount: number;
  idleSince: number;
  readonly teamIds: readonly string[];
}

export interface Waiting {
  readonly teamId?: string | null;
  readonly avoidAgentId?: string | null;
}

/**
 * The desk for a conversation: of those with room (and of its team, if it has one), the one with the fewest open
 * conversations; among equals whoever has been idle longest. Null when there is none.
 */
export function deskFor(waiting: Waiting, desks: readonly Desk[]): Desk | null {
  let best: Desk | null = null;
  for (const desk of desks) {
    if (desk.openCount >= desk.capacity || desk.id === waiting.avoidAgentId) continue;
    if (waiting.teamId && !desk.teamIds.includes(waiting.teamId)) continue;
    if (
      !best ||
      desk.openCount < best.openCount ||
      (desk.openCount === best.openCount && desk.idleSince < best.idleSince)
    )
      best = desk;
  }
  return best;
}

/** Ends the offers whose time is over, then gives whoever waits to whoever has room. */
export async function assignWaiting(ctx: RequestContext): Promise<Pass> {
  let outlook = await look(ctx);
  const isOver = () => outlook.offerEnds !== null && outlook.offerEnds <= ctx.now();
  if (isOver()) {
    await lapseOffers(ctx);
    outlook = await look(ctx);
  }
  const isDone = (!outlook.isThere || (await match(ctx))) && !isOver();
  const { offerEnds } = outlook;
  return { isDone, dueInMs: offerEnds && offerEnds.getTime() - ctx.now().getTime() };
}

async function look(ctx: RequestContext): Promise<Outlook> {
  const [outlook] = await ctx.rows<Outlook>(ANY, [ctx.viewer.workspaceId]);
  return outlook as Outlook;
}

/**
 * Gives waiting conversations, the most urgent and of those the longest wait first, to agents who are online and have room. True when there is
 * nothing left to match; false when a conversation was locked by someone else, or the batch was full.
 */
function match(ctx: RequestContext): Promise<boolean> {
  const { workspaceId } = ctx.viewer;
  return ctx.change(async (em) => {
    // One matching at a time in a workspace, also among processes: the longest wait really comes first.
    await execute(em, `select pg_advisory_xact_lock(hashtextextended($1, 0))`, [`conversations.match ${workspaceId}`]);
    const { waiting, isWhole } = await waitingFor(em, ctx);
    if (waiting.length === 0) return isWhole;
    const desks = await freeDesks(em);
    const given = new Map<Desk, number>();
    for (const conversation of waiting) {
      const desk = deskFor(conversation, desks);
      if (!desk) continue;
      desk.openCount += 1;
      desk.idleSince = ctx.now().getTime() + given.size;
      given.set(desk, (given.get(desk) ?? 0) + 1);
      conversation.slotPoints = 1;
      await toAgent(em, conversation, desk.id, desk.name, "assign");
    }
    await fill(em, given, ctx.now());
    return isWhole;
  });
}

/** The most urgent that an online agent could serve, locked; those that someone else has locked just now are left out. */
async function waitingFor(
  em: EntityManager,
  ctx: RequestContext,
): Promise<{ waiting: Conversation[]; isWhole: boolean }> {
  const rows = await execute<{ id: string }>(
    em,
    `select c.id from conversations.conversation c where c.workspace_id = $1 and c.status = 'QUEUED' and exists (
       select 1 from conversations.agent_desk d where d.workspace_id = $1 and d.state = 'ONLINE' and not d.is_disabled
         and d.open_count < d.capacity and (c.team_id is null or c.team_id = any(d.team_ids))
         and d.id is distinct from c.avoid_agent_id)
     order by c.priority desc, c.waiting_since, c.id limit ${BATCH}`,
    [ctx.viewer.workspaceId],
  );
  if (rows.length === 0) return { waiting: [], isWhole: true };
  const locked = await em.find(
    Conversation,
    { id: { $in: rows.map((row) => row.id) }, status: "QUEUED" },
    { lockMode: LockMode.PESSIMISTIC_PARTIAL_WRITE },
  );
  const byId = new Map(locked.map((conversation) => [conversation.id, conversation]));
  const waiting = rows.map((row) => byId.get(row.id)).filter((one) => one !== undefined);
  return { waiting, isWhole: waiting.length === rows.length && rows.length < BATCH };
}

/** Agents who are online and have room, locked in the order of their ids. */
async function freeDesks(em: EntityManager): Promise<Desk[]> {
  const rows = await execute<Omit<Desk, "idleSince"> & { idleSince: Date }>(
    em,
    `select id, name, capacity, open_count as "openCount", idle_since as "idleSince", team_ids as "teamIds"
     from conversations.agent_desk where state = 'ONLINE' and not is_disabled and open_count < capacity order by id for update`,
    [],
  );
  return rows.map((row) => ({ ...row, idleSince: row.idleSince.getTime() }));
}

/** Counts what was given. The desks are locked, so that there must still be room; if not, nothing of this happened. */
async function fill(em: EntityManager, given: ReadonlyMap<Desk, number>, now: Date): Promise<void> {
  const desks = [...given.keys()];
  const filled = await execute(
    em,
    `update conversations.agent_desk d set open_count = d.open_count + g.n, idle_since = $3
     from unnest($1::text[], $2::int[]) as g(id, n) where d.id = g.id and d.open_count + g.n <= d.capacity returning d.id`,
    [desks.map((desk) => desk.id), desks.map((desk) => given.get(desk)), now],
  );
  if (filled.length !== desks.length) throw new Error("An agent was given more than there was room for.");
}
