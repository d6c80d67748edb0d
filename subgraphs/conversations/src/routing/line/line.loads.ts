import type { QueueSnapshot } from "../queue/queue.snapshot.js";

type Desks = QueueSnapshot["desks"];

export interface StateLoad {
  readonly state: string;
  readonly agentCount: number;
  readonly openCount: number;
  readonly capacity: number;
}

export interface AgentFigures {
  readonly agentId: string;
  readonly openCount: number;
  readonly capacity: number;
}

const AGENTS_MOST = 500;

/** What the agents of each state have to do, together. */
export function stateLoads(desks: Desks): StateLoad[] {
  return [...Map.groupBy(desks, (desk) => desk.state)]
    .map(([state, some]) => ({
      state,
      agentCount: some.length,
      openCount: some.reduce((sum, desk) => sum + desk.openCount, 0),
      capacity: some.reduce((sum, desk) => sum + desk.capacity, 0),
    }))
    .sort((a, b) => (a.state < b.state ? -1 : 1));
}

/** What each of them has to do. */
export const agentLoads = (desks: Desks): AgentFigures[] =>
  desks.slice(0, AGENTS_MOST).map(({ agentId, openCount, capacity }) => ({ agentId, openCount, capacity }));
