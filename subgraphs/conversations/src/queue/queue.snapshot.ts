import { type RequestContext, statement } from "@switchboard/kit";

/** The queue and the desks of a workspace at one moment, read in one statement: every figure below comes from it. */
export interface QueueSnapshot {
  readonly takenAt: Date;
  /** Most urgent first. */
  readonly waiting: readonly {
    readonly id: string;
    readonly teamId: string | null;
    readonly since: Date;
    readonly enteredAt: Date;
  }[];
  /** Agents who are online. */
  readonly desks: readonly {
    readonly teamIds: readonly string[];
    readonly capacity: number;
    readonly openCount: number;
  }[];
  /** Mean seconds from an agent's taking a round to its resolve, lately; null when too few were. */
  readonly handlingSeconds: number | null;
}

/** How many rounds make a mean worth telling, how many the mean is over, and how old they may be. */
const ROUNDS_LEAST = 3;
const ROUNDS_MOST = 50;
const LATELY_MS = 2 * 3_600_000;
const WAITING_MOST = 5_000;

const SNAPSHOT = statement(`
  select
    (select coalesce(json_agg(json_build_array(id, team_id, waiting_since, queued_at) order by priority desc, waiting_since, id), '[]') from (
       select id, team_id, waiting_since, queued_at, priority from conversations.conversation
       where workspace_id = $1 and status = 'QUEUED' order by priority desc, waiting_since, id limit ${WAITING_MOST}) w) as waiting,
    (select coalesce(json_agg(json_build_object('teamIds', team_ids, 'capacity', capacity, 'openCount', open_count)), '[]')
       from conversations.agent_desk where workspace_id = $1 and state = 'ONLINE' and not is_disabled) as desks,
    (select json_build_array(count(*), extract(epoch from avg(resolved_at - taken_at))) from (
       select resolved_at, taken_at from conversations.service_round
       where workspace_id = $1 and resolved_at > $2 and taken_at is not null order by resolved_at desc limit ${ROUNDS_MOST}) r) as handling`);

interface SnapshotRow {
  readonly waiting: [id: string, teamId: string | null, since: string, enteredAt: string | null][];
  readonly desks: QueueSnapshot["desks"];
  readonly handling: [count: number, seconds: number | null];
}

export async function readQueue(ctx: RequestContext): Promise<QueueSnapshot> {
  const takenAt = ctx.now();
  const [row] = await ctx.rows<SnapshotRow>(SNAPSHOT, [
    ctx.viewer.workspaceId,
    new Date(takenAt.getTime() - LATELY_MS),
  ]);
  const { waiting, desks, handling } = row as SnapshotRow;
  return {
    takenAt,
    waiting: waiting.map(([id, teamId, since, enteredAt]) => ({
      id,
      teamId,
      since: new Date(since),
      enteredAt: new Date(enteredAt ?? since),
    })),
    desks,
    handlingSeconds: handling[0] >= ROUNDS_LEAST ? handling[1] : null,
  };
}

interface Slots {
  readonly agents: number;
  readonly all: number;
  readonly free: number;
}

/** What the agents who serve this team (null = any conversation without a team) have to give. */
function slotsOf({ desks }: QueueSnapshot, teamId: string | null): Slots {
  const serving = teamId === null ? desks : desks.filter((desk) => desk.teamIds.includes(teamId));
  return {
    agents: serving.length,
    all: serving.reduce((sum, desk) => sum + desk.capacity, 0),
    free: serving.reduce((sum, desk) => sum + Math.max(desk.capacity - desk.openCount, 0), 0),
  };
}

/**
 * Seconds until the conversation at this position is given to someone. Each of S slots is freed after the mean handling
 * time T, so the line moves on S/T times a second (Little's law with all slots taken); free slots take the first at once.
 * Null when nobody is there, or too little was resolved lately to tell: no figure rather than an invented one.
 */
function estimate(position: number, slots: Slots, handlingSeconds: number | null): number | null {
  if (slots.all === 0) return null;
  if (position <= slots.free) return 0;
  return handlingSeconds === null ? null : Math.round(((position - slots.free) * handlingSeconds) / slots.all);
}

export interface QueueFigures {
  readonly waitingCount: number;
  readonly longestWaitSeconds: number;
  readonly freeSlots: number;
  readonly onlineAgents: number;
  /** For someone who would come now. */
  readonly estimatedWaitSeconds: number | null;
  /** The 50 most urgent. */
  readonly waitingIds: readonly string[];
}

/** The queue of a team, or of the whole workspace. */
export function figuresOf(snapshot: QueueSnapshot, teamId: string | null): QueueFigures {
  const waiting = teamId === null ? snapshot.waiting : snapshot.waiting.filter((one) => one.teamId === teamId);
  const slots = slotsOf(snapshot, teamId);
  const [first] = waiting;
  return {
    waitingCount: waiting.length,
    longestWaitSeconds: first
      ? Math.max(0, Math.floor((snapshot.takenAt.getTime() - first.since.getTime()) / 1_000))
      : 0,
    freeSlots: slots.free,
    onlineAgents: slots.agents,
    estimatedWaitSeconds: estimate(waiting.length + 1, slots, snapshot.handlingSeconds),
    waitingIds: waiting.slice(0, 50).map((one) => one.id),
  };
}

export interface Place {
  readonly position: number;
  readonly estimatedWaitSeconds: number | null;
  readonly waitingCount: number;
  readonly enteredAt: Date;
}

/** A conversation's place among those that wait for the same team; null when it does not wait. */
export function placeOf(snapshot: QueueSnapshot, conversationId: string): Place | null {
  const own = snapshot.waiting.find((one) => one.id === conversationId);
  if (!own) return null;
  const line = snapshot.waiting.filter((one) => one.teamId === own.teamId);
  const position = line.indexOf(own) + 1;
  const estimatedWaitSeconds = estimate(position, slotsOf(snapshot, own.teamId), snapshot.handlingSeconds);
  return { position, estimatedWaitSeconds, waitingCount: line.length, enteredAt: own.enteredAt };
}
