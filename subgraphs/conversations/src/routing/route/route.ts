import type { RelaxStep, RoutingOverflow } from "../policy/policy.rules.js";
import type { RoutingStrategy } from "../policy/policy.words.js";

/** What a policy has decided for one conversation; stands in its row while it waits, so that later changes of the policy do not move those who wait already. */
export interface Route {
  readonly policyId: string;
  readonly revision: number;
  readonly rule: string;
  /** Since when it waits by this rule: relaxing counts from here. RFC 3339. */
  readonly at: string;
  readonly strategy: RoutingStrategy;
  /** Least level by skill. */
  readonly required: Readonly<Record<string, number>>;
  readonly preferred: readonly string[];
  readonly offerSeconds: number | null;
  readonly relax: readonly RelaxStep[];
  readonly overflow: RoutingOverflow | null;
  /** Who served the customer last; only where the strategy asks for it. */
  readonly lastAgentId: string | null;
  /** Why the rule could not be followed whole: its team is gone. */
  readonly fallback: "TEAM_GONE" | null;
}

/** Who may take a conversation at this moment of its wait. */
export interface Demand {
  /** Of any of these teams; null = of every team or none. */
  readonly teamIds: readonly string[] | null;
  readonly required: Readonly<Record<string, number>>;
  /** How many of the rule's steps have been taken. */
  readonly step: number;
  /** When the next one is due, in milliseconds of the epoch; null = none is left. */
  readonly nextAt: number | null;
}

const NOTHING: Readonly<Record<string, number>> = {};

/** What is still asked for after having waited until `now`, in milliseconds of the epoch. */
export function demandAt(route: Route | null, teamId: string | null, now: number): Demand {
  let teamIds = teamId === null ? null : [teamId];
  if (!route) return { teamIds, required: NOTHING, step: 0, nextAt: null };
  const since = Date.parse(route.at);
  let { required } = route;
  let step = 0;
  for (const { afterSeconds, action, by, teamIds: more } of route.relax) {
    const at = since + afterSeconds * 1_000;
    if (at > now) return { teamIds, required, step, nextAt: at };
    step += 1;
    if (action === "DROP_SKILLS") required = NOTHING;
    else if (action === "LOWER_SKILLS") required = lowered(required, by ?? 1);
    else if (action === "ANY_TEAM") teamIds = null;
    else if (teamIds) teamIds = [...new Set([...teamIds, ...(more ?? [])])];
  }
  return { teamIds, required, step, nextAt: null };
}

const lowered = (required: Route["required"], by: number): Route["required"] =>
  Object.fromEntries(
    Object.entries(required)
      .map(([skill, level]) => [skill, level - by] as const)
      .filter(([, level]) => level >= 1),
  );
