import { type RequestContext, statement } from "@switchboard/kit";
import type { Seat } from "../decision/choose.js";
import type { Arrival, Open, Past, Turn } from "./simulate.js";

export const ARRIVALS_MOST = 5_000;
const SEATS_MOST = 500;
/** Serving that has not ended, or never began, is taken to last as long as it did on average; without any, this long. */
const HANDLING_MS = 5 * 60_000;

const ARRIVALS = statement(`
  select c.id, r.queued_at as "queuedAt", r.taken_at as "takenAt", r.resolved_at as "resolvedAt", c.channel_id as "channelId",
    ch.kind, ch.team_id as "teamId", c.locale, c.page, k.tier, coalesce(k.region, c.region) as region, k.tags,
    (select array_agg(distinct f) from conversations.message m, unnest(m.faq_ids) f
     where m.conversation_id = c.id and m.author = 'BOT' and m.sent_at <= r.queued_at) as intents,
    (select d.agent_id from conversations.routing_decision d where d.workspace_id = $1 and d.conversation_id = c.id
       and d.at >= r.queued_at and (r.taken_at is null or d.at <= r.taken_at + interval '1 second') order by d.at desc, d.id desc limit 1) as "agentId",
    (select p.assignee_id from conversations.conversation p where p.workspace_id = $1 and p.customer_id = c.customer_id
       and p.id <> c.id and p.started_at < r.queued_at and p.assignee_id is not null order by p.started_at desc limit 1) as "lastAgentId"
  from conversations.service_round r join conversations.conversation c on c.id = r.conversation_id
  left join conversations.channel ch on ch.id = c.channel_id left join conversations.known_customer k on k.id = c.customer_id
  where r.workspace_id = $1 and r.queued_at >= $2 and r.queued_at < $3 order by r.queued_at, c.id limit ${ARRIVALS_MOST}`);

const OPEN = statement(`
  select d.agent_id as "agentId", r.resolved_at as until from conversations.service_round r
  cross join lateral (select agent_id from conversations.routing_decision d where d.workspace_id = $1
    and d.conversation_id = r.conversation_id and d.at <= $2 order by d.at desc, d.id desc limit 1) d
  where r.workspace_id = $1 and r.taken_at < $2 and r.resolved_at > $2 limit ${ARRIVALS_MOST}`);

const SEATS = statement(`
  select d.id, d.name, d.is_disabled as "isDisabled", d.team_ids as "teamIds", d.skills, d.weights, d.capacity,
    (select t.state from conversations.desk_turn t where t.workspace_id = $1 and t.agent_id = d.id and t.since <= $2
     order by t.since desc, t.id desc limit 1) as state
  from conversations.agent_desk d where d.workspace_id = $1 order by d.id limit ${SEATS_MOST}`);

const TURNS = statement(`
  select agent_id as "agentId", state, since from conversations.desk_turn
  where workspace_id = $1 and since > $2 and since < $3 order by since, id limit 50000`);

interface ArrivalRow {
  readonly id: string;
  readonly queuedAt: Date;
  readonly takenAt: Date | null;
  readonly resolvedAt: Date | null;
  readonly channelId: string;
  readonly kind: string | null;
  readonly teamId: string | null;
  readonly locale: string | null;
  readonly page: string | null;
  readonly tier: string | null;
  readonly region: string | null;
  readonly tags: string[] | null;
  readonly intents: string[] | null;
  readonly agentId: string | null;
  readonly lastAgentId: string | null;
}

/** How it really was. */
export interface Real {
  readonly id: string;
  readonly agentId: string | null;
  readonly waitedMs: number | null;
}

/** The period as our own tables tell it: agents with the skills and capacity that they have today. */
export async function materialOf(ctx: RequestContext, from: Date, to: Date): Promise<{ past: Past; real: Real[] }> {
  const { workspaceId } = ctx.viewer;
  const rows = await ctx.rows<ArrivalRow>(ARRIVALS, [workspaceId, from, to]);
  const open = await ctx.rows<{ agentId: string; until: Date }>(OPEN, [workspaceId, from]);
  const seats = await ctx.rows<Omit<Seat, "state"> & { state: string | null }>(SEATS, [workspaceId, from]);
  const turns = await ctx.rows<{ agentId: string; state: string; since: Date }>(TURNS, [workspaceId, from, to]);
  const known = rows.flatMap(({ takenAt, resolvedAt }) =>
    takenAt && resolvedAt ? [Number(resolvedAt) - Number(takenAt)] : [],
  );
  const usual = known.length > 0 ? known.reduce((sum, ms) => sum + ms, 0) / known.length : HANDLING_MS;
  const past: Past = {
    from: from.getTime(),
    to: to.getTime(),
    arrivals: rows.map((row) => arrivalOf(row, usual)),
    open: open.map(({ agentId, until }): Open => ({ agentId, until: until.getTime() })),
    turns: turns.map(({ agentId, state, since }): Turn => ({ agentId, state, at: since.getTime() })),
    seats: seats.map((seat) => ({
      ...seat,
      state: seat.state ?? "OFFLINE",
      openCount: 0,
      idleSince: 0,
      lastGivenAt: 0,
    })),
  };
  const real = rows.map(({ id, agentId, queuedAt, takenAt }): Real => {
    const isServed = takenAt !== null && takenAt < to;
    return {
      id,
      agentId: isServed ? agentId : null,
      waitedMs: isServed ? Math.max(0, Number(takenAt) - Number(queuedAt)) : null,
    };
  });
  return { past, real };
}

function arrivalOf(row: ArrivalRow, usual: number): Arrival {
  const { takenAt, resolvedAt } = row;
  return {
    id: row.id,
    at: row.queuedAt.getTime(),
    teamId: row.teamId,
    lastAgentId: row.lastAgentId,
    handlingMs: takenAt && resolvedAt ? Math.max(0, Number(resolvedAt) - Number(takenAt)) : usual,
    facts: {
      channelId: row.channelId,
      channelKind: row.kind ?? "",
      language: row.locale,
      region: row.region,
      page: row.page,
      customerTier: row.tier,
      customerTags: row.tags ?? [],
      intents: row.intents ?? [],
      at: row.queuedAt,
    },
  };
}
