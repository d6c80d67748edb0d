import { Rejection, type RequestContext } from "@switchboard/kit";
import { checkedRules } from "../policy/policy.check.js";
import { materialOf, type Real } from "./simulation.material.js";
import { type Replayed, simulate } from "./simulate.js";
import type { RoutingSimulation, SimulateRoutingInput, WaitFigures } from "./simulation.js";

const DAY_MS = 86_400_000;
const LONGEST_MS = DAY_MS;
const OLDEST_MS = 14 * DAY_MS;
const DIFFERENCES_MOST = 100;

/**
 * What these rules would have made of a past period. Nothing is changed.
 * @throws Rejection ROUTING_RULE_INVALID, PERIOD_INVALID
 */
export async function simulateRouting(ctx: RequestContext, input: SimulateRoutingInput): Promise<RoutingSimulation> {
  const rules = checkedRules(input.rules);
  const { from, to } = input;
  const isFine =
    from < to && Number(to) - Number(from) <= LONGEST_MS && ctx.now().getTime() - Number(from) <= OLDEST_MS;
  if (!isFine) {
    throw new Rejection(
      "PERIOD_INVALID",
      { en: "Give at most 24 hours of the last 14 days.", "zh-CN": "请选择最近 14 天内不超过 24 小时的时段。" },
      ["input", "to"],
    );
  }
  const { past, real } = await materialOf(ctx, from, to);
  // Playing takes a while, and nothing more is read.
  ctx.scope.endReads();
  return summary(simulate(rules, past), real);
}

function summary(replayed: Replayed, real: readonly Real[]): RoutingSimulation {
  const { served, waiting, overflows, peaks, busyMs, until } = replayed;
  const would = new Map(served.map((one) => [one.id, one]));
  const differing = real.filter(({ id, agentId }) => (would.get(id)?.agentId ?? null) !== agentId);
  const realWaits = real.flatMap(({ waitedMs }) => (waitedMs === null ? [] : [waitedMs]));
  const countBy = (ids: readonly (string | null)[]) => {
    const counts = new Map<string, number>();
    for (const id of ids) if (id !== null) counts.set(id, (counts.get(id) ?? 0) + 1);
    return counts;
  };
  const [counts, realCounts] = [countBy(served.map((one) => one.agentId)), countBy(real.map((one) => one.agentId))];
  const loads = [...new Set([...counts.keys(), ...realCounts.keys()])].map((agentId) => ({
    agentId,
    count: counts.get(agentId) ?? 0,
    realCount: realCounts.get(agentId) ?? 0,
    servingSeconds: Math.round((busyMs.get(agentId) ?? 0) / 1_000),
    peakPoints: peaks.get(agentId) ?? 0,
  }));
  return {
    arrivalCount: real.length,
    simulatedUntil: new Date(until),
    waits: figuresOf(
      served.map((one) => one.waitedMs),
      waiting.length,
    ),
    realWaits: figuresOf(realWaits, real.length - realWaits.length),
    loads: loads.sort((a, b) => b.count - a.count || (a.agentId < b.agentId ? -1 : 1)).slice(0, 500),
    overflows: (["TEAM", "BOT", "MESSAGE"] as const).map((to) => ({ to, count: overflows[to] })),
    differenceCount: differing.length,
    differences: differing.slice(0, DIFFERENCES_MOST).map(({ id, agentId, waitedMs }) => {
      const one = would.get(id);
      const seconds = (ms: number | null | undefined) => (ms == null ? null : ms / 1_000);
      return {
        ...{ conversationId: id, agentId: one?.agentId ?? null, realAgentId: agentId },
        ...{ waitSeconds: seconds(one?.waitedMs), realWaitSeconds: seconds(waitedMs) },
      };
    }),
  };
}

/** Nearest rank: the smallest wait that at least 95 of 100 did not exceed. */
function figuresOf(waits: readonly number[], stillWaitingCount: number): WaitFigures {
  const sorted = waits.toSorted((a, b) => a - b);
  const p95 = sorted[Math.ceil(sorted.length * 0.95) - 1];
  const sum = sorted.reduce((all, ms) => all + ms, 0);
  return {
    servedCount: sorted.length,
    stillWaitingCount,
    averageSeconds: sorted.length > 0 ? sum / sorted.length / 1_000 : null,
    p95Seconds: p95 === undefined ? null : p95 / 1_000,
  };
}
