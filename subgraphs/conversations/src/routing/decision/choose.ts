import type { RoutingStrategy } from "../policy/policy.words.js";
import type { Exclusion } from "./decision.words.js";

/** An agent's desk as a choice sees it. Instants are milliseconds of the epoch. */
export interface Seat {
  readonly id: string;
  readonly name: string;
  readonly state: string;
  readonly isDisabled: boolean;
  readonly teamIds: readonly string[];
  readonly skills: Readonly<Record<string, number>>;
  /** Points by kind of channel. */
  readonly weights: Readonly<Record<string, number>>;
  readonly capacity: number;
  openCount: number;
  idleSince: number;
  lastGivenAt: number;
}

/** What is asked of whoever gets a conversation. */
export interface Wanted {
  readonly channelKind: string;
  readonly teamIds: readonly string[] | null;
  readonly required: Readonly<Record<string, number>>;
  readonly preferred: readonly string[];
  readonly strategy: RoutingStrategy;
  readonly lastAgentId: string | null;
  /** Who has just handed it to the team. */
  readonly avoidAgentId: string | null;
  /** Who refused it or let it lapse lately. */
  readonly passedIds: readonly string[];
}

export const costOf = (seat: Pick<Seat, "weights">, channelKind: string): number => seat.weights[channelKind] ?? 1;

/** Why this agent may not get it; null when they may. The first reason that holds, in the order of these lines. */
export function exclusionOf(seat: Seat, wanted: Wanted): Exclusion | null {
  if (seat.isDisabled) return "DISABLED";
  if (seat.state !== "ONLINE") return seat.state === "BUSY" ? "BUSY" : seat.state === "OFFLINE" ? "OFFLINE" : "PAUSED";
  if (wanted.teamIds && !wanted.teamIds.some((id) => seat.teamIds.includes(id))) return "WRONG_TEAM";
  for (const skill in wanted.required)
    if ((seat.skills[skill] ?? 0) < (wanted.required[skill] as number)) return "SKILL_MISSING";
  if (seat.id === wanted.avoidAgentId) return "AVOIDED";
  if (wanted.passedIds.includes(seat.id)) return "PASSED";
  if (seat.openCount + costOf(seat, wanted.channelKind) > seat.capacity) return "FULL";
  return null;
}

export const preferenceOf = (seat: Seat, wanted: Wanted): number =>
  wanted.preferred.reduce((sum, skill) => sum + (seat.skills[skill] ?? 0), 0);

/** Below zero when `a` comes before `b`. Total: ends with the id, so that the same inputs always give the same order. */
export function compare(a: Seat, b: Seat, wanted: Wanted): number {
  const { strategy, lastAgentId } = wanted;
  if (strategy === "LAST_AGENT_FIRST" && a.id !== b.id) {
    if (a.id === lastAgentId) return -1;
    if (b.id === lastAgentId) return 1;
  }
  const preference = wanted.preferred.length > 0 ? preferenceOf(b, wanted) - preferenceOf(a, wanted) : 0;
  if (preference !== 0) return preference;
  const order =
    strategy === "ROUND_ROBIN"
      ? a.lastGivenAt - b.lastGivenAt
      : strategy === "BEST_FREE_RATIO"
        ? freeRatio(b) - freeRatio(a)
        : a.openCount - b.openCount;
  if (order !== 0) return order;
  if (a.idleSince !== b.idleSince) return a.idleSince - b.idleSince;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

export const freeRatio = (seat: Pick<Seat, "capacity" | "openCount">): number =>
  seat.capacity === 0 ? 0 : (seat.capacity - seat.openCount) / seat.capacity;

/** The agent for a conversation; null when nobody may get it. A function of its arguments alone. */
export function choose(wanted: Wanted, seats: readonly Seat[]): Seat | null {
  let best: Seat | null = null;
  for (const seat of seats) {
    if (exclusionOf(seat, wanted) !== null) continue;
    if (!best || compare(seat, best, wanted) < 0) best = seat;
  }
  return best;
}
