import type { QueueSnapshot } from "../queue/queue.snapshot.js";
import { type Estimate, estimate, type Slots } from "./line.estimate.js";
import { type AgentFigures, agentLoads, type StateLoad, stateLoads } from "./line.loads.js";

export interface QueueFigures {
  readonly teamId: string | null;
  readonly waitingCount: number;
  readonly offlineMessageCount: number;
  readonly longestWaitSeconds: number;
  readonly freeSlots: number;
  readonly onlineAgents: number;
  readonly freeAgents: number;
  readonly loads: readonly StateLoad[];
  readonly agentLoads: readonly AgentFigures[];
  /** For someone who would come now. */
  readonly estimatedWait: Estimate | null;
  readonly abandonedToday: number;
  readonly leftToday: number;
  /** The 50 most urgent. */
  readonly waitingIds: readonly string[];
  /** Of each team, where these are the whole workspace's. */
  readonly teams: readonly QueueFigures[];
}

export interface Place {
  readonly position: number;
  readonly estimatedWait: Estimate | null;
  readonly waitingCount: number;
  readonly enteredAt: Date;
}

const TEAMS_MOST = 200;

/** Everything that is told of one reading, worked out once, however many ask. */
class Figures {
  readonly #byTeam = new Map<string | null, QueueFigures>();
  #places: ReadonlyMap<string, Place> | null = null;

  constructor(private readonly snapshot: QueueSnapshot) {}

  of(teamId: string | null): QueueFigures {
    let figures = this.#byTeam.get(teamId);
    if (!figures) this.#byTeam.set(teamId, (figures = this.#figures(teamId)));
    return figures;
  }

  place(conversationId: string): Place | null {
    this.#places ??= this.#allPlaces();
    return this.#places.get(conversationId) ?? null;
  }

  #desks(teamId: string | null) {
    const { desks } = this.snapshot;
    return teamId === null ? desks : desks.filter((desk) => desk.teamIds.includes(teamId));
  }

  /** What the agents online who serve this team (null = any conversation without a team) have to give. */
  #slots(teamId: string | null): Slots & { readonly agents: number; readonly freeAgents: number } {
    const serving = this.#desks(teamId).filter((desk) => desk.state === "ONLINE");
    return {
      agents: serving.length,
      freeAgents: serving.filter((desk) => desk.openCount < desk.capacity).length,
      all: serving.reduce((sum, desk) => sum + desk.capacity, 0),
      free: serving.reduce((sum, desk) => sum + Math.max(desk.capacity - desk.openCount, 0), 0),
    };
  }

  #figures(teamId: string | null): QueueFigures {
    const { waiting, takenAt, handling, leftToday } = this.snapshot;
    const line = teamId === null ? waiting : waiting.filter((one) => one.teamId === teamId);
    // Who left a message does not sit and wait.
    const live = line.filter((one) => !one.isOfflineMessage);
    const slots = this.#slots(teamId);
    const since = live.reduce((least, one) => Math.min(least, one.since.getTime()), takenAt.getTime());
    const left = leftToday.filter((one) => teamId === null || one.teamId === teamId);
    return {
      teamId,
      waitingCount: line.length,
      offlineMessageCount: line.length - live.length,
      longestWaitSeconds: Math.floor((takenAt.getTime() - since) / 1_000),
      freeSlots: slots.free,
      onlineAgents: slots.agents,
      freeAgents: slots.freeAgents,
      loads: stateLoads(this.#desks(teamId)),
      agentLoads: agentLoads(this.#desks(teamId)),
      estimatedWait: estimate(live.length + 1, slots, handling),
      abandonedToday: left.reduce((sum, one) => sum + one.abandoned, 0),
      leftToday: left.reduce((sum, one) => sum + one.all, 0),
      waitingIds: line.slice(0, 50).map((one) => one.id),
      teams: teamId === null ? this.#teams() : [],
    };
  }

  #teams(): QueueFigures[] {
    const { waiting, desks, leftToday } = this.snapshot;
    const ids = new Set<string>();
    for (const id of desks.flatMap((desk) => desk.teamIds)) ids.add(id);
    for (const { teamId } of [...waiting, ...leftToday]) if (teamId !== null) ids.add(teamId);
    return [...ids]
      .sort()
      .slice(0, TEAMS_MOST)
      .map((id) => this.of(id));
  }

  #allPlaces(): ReadonlyMap<string, Place> {
    const places = new Map<string, Place>();
    for (const [teamId, line] of Map.groupBy(this.snapshot.waiting, (one) => one.teamId)) {
      const slots = this.#slots(teamId);
      line.forEach((one, index) => {
        const position = index + 1;
        const wait = one.isOfflineMessage ? null : estimate(position, slots, this.snapshot.handling);
        places.set(one.id, { position, estimatedWait: wait, waitingCount: line.length, enteredAt: one.enteredAt });
      });
    }
    return places;
  }
}

const known = new WeakMap<QueueSnapshot, Figures>();

function of(snapshot: QueueSnapshot): Figures {
  let figures = known.get(snapshot);
  if (!figures) known.set(snapshot, (figures = new Figures(snapshot)));
  return figures;
}

/** The queue of a team, or of the whole workspace. */
export const figuresOf = (snapshot: QueueSnapshot, teamId: string | null): QueueFigures => of(snapshot).of(teamId);

/** A conversation's place among those that wait for the same team; null when it does not wait. */
export const placeOf = (snapshot: QueueSnapshot, conversationId: string): Place | null =>
  of(snapshot).place(conversationId);
