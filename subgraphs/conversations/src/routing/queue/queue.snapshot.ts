import { type RequestContext, statement } from "@switchboard/kit";
import type { Handling } from "../line/line.estimate.js";

/** The queue and the desks of a workspace at one moment, read in one statement: every figure below comes from it. */
export interface QueueSnapshot {
  readonly takenAt: Date;
  /** Most urgent first. */
  readonly waiting: readonly {
    readonly id: string;
    readonly teamId: string | null;
    readonly since: Date;
    readonly enteredAt: Date;
    /** The customer has gone and wants to be reached elsewhere. */
    readonly isOfflineMessage: boolean;
  }[];
  /** Agents who are not disabled. */
  readonly desks: readonly {
    readonly agentId: string;
    readonly state: string;
    readonly teamIds: readonly string[];
    readonly capacity: number;
    readonly openCount: number;
  }[];
  /** Null when too few rounds were resolved lately. */
  readonly handling: Handling | null;
  /** Stays that ended since midnight, by team. */
  readonly leftToday: readonly { readonly teamId: string | null; readonly all: number; readonly abandoned: number }[];
}

/** How many rounds make a mean worth telling, how many the mean is over, and how old they may be. */
const ROUNDS_LEAST = 3;
const ROUNDS_MOST = 50;
const LATELY_MS = 2 * 3_600_000;
const WAITING_MOST = 5_000;

const SNAPSHOT = statement(`
  select
    (select coalesce(json_agg(json_build_array(id, team_id, waiting_since, queued_at, is_offline_message) order by priority desc, waiting_since, id), '[]') from (
       select id, team_id, waiting_since, queued_at, is_offline_message, priority from conversations.conversation
       where workspace_id = $1 and status = 'QUEUED' order by priority desc, waiting_since, id limit ${WAITING_MOST}) w) as waiting,
    (select coalesce(json_agg(json_build_object('agentId', id, 'state', state, 'teamIds', team_ids, 'capacity', capacity, 'openCount', open_count) order by id), '[]')
       from conversations.agent_desk where workspace_id = $1 and not is_disabled) as desks,
    (select json_build_array(count(*), extract(epoch from avg(resolved_at - taken_at))) from (
       select resolved_at, taken_at from conversations.service_round
       where workspace_id = $1 and resolved_at > $2 and taken_at is not null order by resolved_at desc limit ${ROUNDS_MOST}) r) as handling,
    (select coalesce(json_agg(json_build_object('teamId', team_id, 'all', n, 'abandoned', gone)), '[]') from (
       select team_id, count(*) as n, count(*) filter (where is_abandoned) as gone from conversations.queue_stay
       where workspace_id = $1 and ended_at >= date_trunc('day', $3::timestamptz,
         coalesce((select timezone from conversations.workspace_settings where id = $1), 'UTC'))
       group by team_id) s) as "leftToday"`);

interface SnapshotRow {
  readonly waiting: [
    id: string,
    teamId: string | null,
    since: string,
    enteredAt: string | null,
    isOfflineMessage: boolean,
  ][];
  readonly desks: QueueSnapshot["desks"];
  readonly handling: [count: number, seconds: number | null];
  readonly leftToday: QueueSnapshot["leftToday"];
}

export async function readQueue(ctx: RequestContext): Promise<QueueSnapshot> {
  const takenAt = ctx.now();
  const [row] = await ctx.rows<SnapshotRow>(SNAPSHOT, [
    ctx.viewer.workspaceId,
    new Date(takenAt.getTime() - LATELY_MS),
    takenAt,
  ]);
  const { waiting, desks, handling, leftToday } = row as SnapshotRow;
  const [rounds, seconds] = handling;
  return {
    takenAt,
    waiting: waiting.map(([id, teamId, since, enteredAt, isOfflineMessage]) => ({
      id,
      teamId,
      since: new Date(since),
      enteredAt: new Date(enteredAt ?? since),
      isOfflineMessage,
    })),
    desks,
    handling: rounds >= ROUNDS_LEAST && seconds !== null ? { rounds, seconds } : null,
    leftToday,
  };
}
