import { type EntityManager, execute, type RequestContext } from "@switchboard/kit";
import type { Seat, Wanted } from "../decision/choose.js";
import { demandAt, type Demand, type Route } from "../route/route.js";

/** Who refused an offer or let it lapse is not asked again so soon. */
const PASSED_MS = 2 * 60_000;
const PAGE = 500;
const SEATS_MOST = 5_000;

export interface Waiting {
  readonly id: string;
  readonly priority: number;
  readonly waitingSince: Date;
  readonly queuedAt: Date | null;
  readonly teamId: string | null;
  readonly avoidAgentId: string | null;
  readonly route: Route | null;
  readonly channelKind: string | null;
  readonly passedIds: string[] | null;
}

/** A page of those who wait, most urgent first; not locked. */
export async function* lineOf(em: EntityManager, ctx: RequestContext): AsyncGenerator<Waiting[]> {
  let last: Waiting | undefined;
  for (;;) {
    const rows: Waiting[] = await execute<Waiting>(
      em,
      `select c.id, c.priority, c.waiting_since as "waitingSince", c.queued_at as "queuedAt", c.team_id as "teamId",
         c.avoid_agent_id as "avoidAgentId", c.route, ch.kind as "channelKind",
         case when c.route is not null then (select array_agg(o.agent_id) from conversations.offer o
           where o.workspace_id = $1 and o.conversation_id = c.id and o.outcome in ('REFUSED', 'LAPSED') and o.ended_at > $2) end as "passedIds"
       from conversations.conversation c left join conversations.channel ch on ch.id = c.channel_id
       where c.workspace_id = $1 and c.status = 'QUEUED'
         and ($3::int is null or (-c.priority, c.waiting_since, c.id) > (-$3::int, $4::timestamptz, $5::text))
       order by c.priority desc, c.waiting_since, c.id limit ${PAGE}`,
      [
        ctx.viewer.workspaceId,
        new Date(ctx.now().getTime() - PASSED_MS),
        last?.priority ?? null,
        last?.waitingSince ?? null,
        last?.id ?? null,
      ],
    );
    yield rows;
    if (rows.length < PAGE) return;
    last = rows.at(-1);
  }
}

/** Every desk of the workspace, not locked. */
export async function seatsOf(em: EntityManager, ctx: RequestContext): Promise<Seat[]> {
  const rows = await execute<Omit<Seat, "idleSince" | "lastGivenAt"> & { idleSince: Date; lastGivenAt: Date | null }>(
    em,
    `select id, name, state, is_disabled as "isDisabled", team_ids as "teamIds", skills, weights, capacity,
       open_count as "openCount", idle_since as "idleSince", last_given_at as "lastGivenAt"
     from conversations.agent_desk where workspace_id = $1 order by id limit ${SEATS_MOST}`,
    [ctx.viewer.workspaceId],
  );
  return rows.map((row) => ({
    ...row,
    idleSince: row.idleSince.getTime(),
    lastGivenAt: row.lastGivenAt?.getTime() ?? 0,
  }));
}

/** What a waiting conversation asks for at this moment. */
export function wantedOf(waiting: Waiting, now: number): { readonly wanted: Wanted; readonly demand: Demand } {
  const { route, teamId, avoidAgentId, channelKind, passedIds } = waiting;
  const demand = demandAt(route, teamId, now);
  const wanted: Wanted = {
    channelKind: channelKind ?? "",
    teamIds: demand.teamIds,
    required: demand.required,
    preferred: route?.preferred ?? [],
    strategy: route?.strategy ?? "FEWEST_OPEN",
    lastAgentId: route?.lastAgentId ?? null,
    avoidAgentId,
    passedIds: passedIds ?? [],
  };
  return { wanted, demand };
}
