import { choose, costOf, type Seat, type Wanted } from "../decision/choose.js";
import type { RoutingRule } from "../policy/policy.rules.js";
import type { OverflowTarget } from "../policy/policy.words.js";
import { type Facts, ruleFor } from "../route/route.match.js";
import { demandAt, type Route } from "../route/route.js";

// A period played again with other rules. A function of its arguments alone; instants are milliseconds of the epoch.

export interface Arrival {
  readonly id: string;
  readonly at: number;
  readonly facts: Facts;
  /** The channel's own team. */
  readonly teamId: string | null;
  readonly lastAgentId: string | null;
  /** How long serving took. */
  readonly handlingMs: number;
}

/** An agent came, went or paused. */
export interface Turn {
  readonly at: number;
  readonly agentId: string;
  readonly state: string;
}

/** What an agent had at the beginning already. */
export interface Open {
  readonly agentId: string;
  readonly until: number;
}

export interface Past {
  readonly arrivals: readonly Arrival[];
  readonly seats: readonly Seat[];
  readonly turns: readonly Turn[];
  readonly open: readonly Open[];
  readonly from: number;
  readonly to: number;
}

export interface Served {
  readonly id: string;
  readonly agentId: string;
  readonly waitedMs: number;
}

export interface Replayed {
  readonly served: readonly Served[];
  readonly waiting: readonly { readonly id: string; readonly waitedMs: number }[];
  readonly overflows: Readonly<Record<OverflowTarget, number>>;
  /** Points in use at most, and milliseconds of serving, by agent. */
  readonly peaks: ReadonlyMap<string, number>;
  readonly busyMs: ReadonlyMap<string, number>;
  /** Earlier than the period's end when it was too much to play whole. */
  readonly until: number;
}

interface InLine {
  readonly arrival: Arrival;
  readonly priority: number;
  teamId: string | null;
  route: Route | null;
  overflowAt: number | null;
}

/** How often an agent may be weighed against a conversation, all in all: some tenths of a second. */
const WEIGHINGS_MOST = 4_000_000;

export function simulate(rules: readonly RoutingRule[], past: Past, most = WEIGHINGS_MOST): Replayed {
  const seats = past.seats.map((seat) => ({ ...seat }));
  const byId = new Map(seats.map((seat) => [seat.id, seat]));
  const line: InLine[] = [];
  const served: Served[] = [];
  const overflows = { TEAM: 0, BOT: 0, MESSAGE: 0 };
  const peaks = new Map<string, number>();
  const busyMs = new Map<string, number>();
  const steps = new Agenda();
  let weighings = 0;

  const release = (seat: Seat, points: number, at: number) =>
    steps.add(at, (now) => {
      seat.openCount = Math.max(0, seat.openCount - points);
      seat.idleSince = now;
    });
  for (const { agentId, until } of past.open) {
    const seat = byId.get(agentId);
    if (!seat) continue;
    seat.openCount += 1;
    release(seat, 1, until);
  }
  for (const { agentId, state, at } of past.turns) {
    const seat = byId.get(agentId);
    if (seat) steps.add(at, () => void ((seat as { state: string }).state = state));
  }
  for (const arrival of past.arrivals) {
    steps.add(arrival.at, (now) => {
      const entry = enter(arrival, rules, now, line);
      const place = line.findIndex((other) => other.priority < entry.priority);
      line.splice(place < 0 ? line.length : place, 0, entry);
      if (entry.overflowAt !== null) steps.add(entry.overflowAt, () => overflow(entry, line, overflows));
      for (const { afterSeconds } of entry.route?.relax ?? []) steps.add(now + afterSeconds * 1_000, () => undefined);
    });
  }

  const give = (now: number) => {
    let free = seats.filter((seat) => seat.state === "ONLINE" && !seat.isDisabled && seat.openCount < seat.capacity);
    for (let i = 0; i < line.length && free.length > 0; ) {
      const { arrival, route, teamId } = line[i] as InLine;
      const wanted = wantedOf(arrival, route, teamId, now);
      weighings += free.length;
      const seat = choose(wanted, free);
      if (!seat) {
        i++;
        continue;
      }
      line.splice(i, 1);
      const cost = costOf(seat, wanted.channelKind);
      seat.openCount += cost;
      seat.idleSince = seat.lastGivenAt = now;
      peaks.set(seat.id, Math.max(peaks.get(seat.id) ?? 0, seat.openCount));
      busyMs.set(seat.id, (busyMs.get(seat.id) ?? 0) + arrival.handlingMs);
      served.push({ id: arrival.id, agentId: seat.id, waitedMs: now - arrival.at });
      release(seat, cost, now + arrival.handlingMs);
      if (seat.openCount >= seat.capacity) free = free.filter((one) => one !== seat);
    }
  };

  let until = past.from;
  for (let step = steps.next(); step; step = steps.next()) {
    if (step.at >= past.to) break;
    if (weighings > most) return done(until);
    until = step.at;
    step.act(step.at);
    if (steps.peek() !== step.at && line.length > 0) give(step.at);
  }
  return done(past.to);

  function done(end: number): Replayed {
    const waiting = line.map(({ arrival }) => ({ id: arrival.id, waitedMs: end - arrival.at }));
    return { served, waiting, overflows, peaks, busyMs, until: end };
  }
}

function enter(arrival: Arrival, rules: readonly RoutingRule[], now: number, line: readonly InLine[]): InLine {
  const rule = ruleFor(rules, arrival.facts);
  if (!rule) return { arrival, priority: 0, teamId: arrival.teamId, route: null, overflowAt: null };
  const teamId = rule.teamId ?? arrival.teamId;
  const overflow = rule.overflow ?? null;
  const before = line.filter((entry) => entry.teamId === teamId).length;
  const isLong = overflow?.queueLength != null && before >= overflow.queueLength;
  const after = overflow?.afterSeconds != null ? now + overflow.afterSeconds * 1_000 : null;
  const route: Route = {
    ...{ policyId: "", revision: 0, rule: rule.name, at: new Date(now).toISOString(), fallback: null },
    strategy: rule.strategy ?? "FEWEST_OPEN",
    required: Object.fromEntries((rule.requiredSkills ?? []).map(({ skill, level }) => [skill, level])),
    preferred: rule.preferredSkills ?? [],
    offerSeconds: rule.offerSeconds ?? null,
    relax: rule.relax ?? [],
    overflow,
    lastAgentId: rule.strategy === "LAST_AGENT_FIRST" ? arrival.lastAgentId : null,
  };
  return { arrival, priority: rule.priority ?? 0, teamId, route, overflowAt: isLong ? now : after };
}

function overflow(entry: InLine, line: InLine[], overflows: Record<OverflowTarget, number>): void {
  const place = line.indexOf(entry);
  const to = entry.route?.overflow;
  if (place < 0 || !to || !entry.route) return;
  overflows[to.to] += 1;
  // The bot takes it out of the line; whoever leaves a message still waits.
  if (to.to === "BOT") line.splice(place, 1);
  if (to.to !== "TEAM") return;
  entry.teamId = to.teamId ?? null;
  entry.route = { ...entry.route, required: {}, relax: [] };
}

/** An offer is taken to be accepted at once: nobody knows who would have refused. */
function wantedOf(arrival: Arrival, route: Route | null, teamId: string | null, now: number): Wanted {
  const demand = demandAt(route, teamId, now);
  return {
    channelKind: arrival.facts.channelKind,
    teamIds: demand.teamIds,
    required: demand.required,
    preferred: route?.preferred ?? [],
    strategy: route?.strategy ?? "FEWEST_OPEN",
    lastAgentId: route?.lastAgentId ?? null,
    avoidAgentId: null,
    passedIds: [],
  };
}

interface Step {
  readonly at: number;
  readonly order: number;
  act(now: number): void;
}

/** What happens when: a binary heap; what is due at the same moment happens in the order in which it was put down. */
class Agenda {
  readonly #heap: Step[] = [];
  #order = 0;

  peek(): number | null {
    return this.#heap[0]?.at ?? null;
  }

  add(at: number, act: (now: number) => void): void {
    const heap = this.#heap;
    heap.push({ at, order: this.#order++, act });
    for (let i = heap.length - 1; i > 0; ) {
      const parent = (i - 1) >> 1;
      if (!isBefore(heap[i] as Step, heap[parent] as Step)) break;
      [heap[i], heap[parent]] = [heap[parent] as Step, heap[i] as Step];
      i = parent;
    }
  }

  next(): Step | undefined {
    const heap = this.#heap;
    const [first] = heap;
    const last = heap.pop();
    if (!first || !last || heap.length === 0) return first;
    heap[0] = last;
    for (let i = 0; ; ) {
      const left = 2 * i + 1;
      let least = i;
      for (const child of [left, left + 1])
        if (child < heap.length && isBefore(heap[child] as Step, heap[least] as Step)) least = child;
      if (least === i) return first;
      [heap[i], heap[least]] = [heap[least] as Step, heap[i] as Step];
      i = least;
    }
  }
}

const isBefore = (a: Step, b: Step): boolean => a.at < b.at || (a.at === b.at && a.order < b.order);
