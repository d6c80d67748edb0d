import type { RoutingRuleFragment } from "../../../gql/graphql.js";
import type { UserError } from "../../../live/act.js";

// A rule as the editor holds it: everything there, nothing undefined. `uid` tells rules apart while they are moved.

type Given = RoutingRuleFragment;
export type Field = NonNullable<Given["conditions"]>[number]["field"];
export type Strategy = NonNullable<Given["strategy"]>;
export type RelaxAction = NonNullable<Given["relax"]>[number]["action"];
export type OverflowTo = NonNullable<Given["overflow"]>["to"];

export interface Condition {
  readonly field: Field;
  readonly values: readonly string[];
  readonly isNot: boolean;
  readonly timezone: string | null;
  readonly weekdays: readonly number[];
  readonly from: string | null;
  readonly to: string | null;
}
export interface Skill {
  readonly skill: string;
  readonly level: number;
}
export interface Step {
  readonly afterSeconds: number;
  readonly action: RelaxAction;
  readonly by: number | null;
  readonly teamIds: readonly string[];
}
export interface Overflow {
  readonly to: OverflowTo;
  readonly teamId: string | null;
  readonly afterSeconds: number | null;
  readonly queueLength: number | null;
}
export interface Rule {
  readonly uid: string;
  readonly name: string;
  readonly match: "ALL" | "ANY";
  readonly conditions: readonly Condition[];
  readonly teamId: string | null;
  readonly requiredSkills: readonly Skill[];
  readonly preferredSkills: readonly string[];
  readonly strategy: Strategy;
  readonly priority: number | null;
  readonly offerSeconds: number | null;
  readonly relax: readonly Step[];
  readonly overflow: Overflow | null;
}

export const newCondition = (field: Field, timezone: string): Condition => ({
  field,
  values: [],
  isNot: false,
  timezone: field === "TIME" ? timezone : null,
  weekdays: [],
  from: field === "TIME" ? "09:00" : null,
  to: field === "TIME" ? "18:00" : null,
});

export const newRule = (name: string): Rule => ({
  uid: crypto.randomUUID(),
  name,
  match: "ALL",
  conditions: [],
  teamId: null,
  requiredSkills: [],
  preferredSkills: [],
  strategy: "FEWEST_OPEN",
  priority: null,
  offerSeconds: null,
  relax: [],
  overflow: null,
});

export const ruleOf = (given: Given, place: number): Rule => ({
  uid: String(place),
  name: given.name,
  match: given.match ?? "ALL",
  conditions: (given.conditions ?? []).map((one) => ({
    field: one.field,
    values: one.values ?? [],
    isNot: one.isNot ?? false,
    timezone: one.timezone ?? null,
    weekdays: one.weekdays ?? [],
    from: one.from ?? null,
    to: one.to ?? null,
  })),
  teamId: given.teamId ?? null,
  requiredSkills: (given.requiredSkills ?? []).map(({ skill, level }) => ({ skill, level })),
  preferredSkills: given.preferredSkills ?? [],
  strategy: given.strategy ?? "FEWEST_OPEN",
  priority: given.priority ?? null,
  offerSeconds: given.offerSeconds ?? null,
  relax: (given.relax ?? []).map((one) => ({
    afterSeconds: one.afterSeconds,
    action: one.action,
    by: one.by ?? null,
    teamIds: one.teamIds ?? [],
  })),
  overflow: given.overflow
    ? {
        to: given.overflow.to,
        teamId: given.overflow.teamId ?? null,
        afterSeconds: given.overflow.afterSeconds ?? null,
        queueLength: given.overflow.queueLength ?? null,
      }
    : null,
});

/** As the mutations take rules; what a field or an action does not need is left out. */
export const inputOf = (rules: readonly Rule[]) =>
  rules.map(({ uid: _, conditions, requiredSkills, preferredSkills, relax, overflow, ...rest }) => ({
    ...rest,
    conditions: conditions.map(({ field, values, isNot, weekdays, timezone, from, to }) =>
      field === "TIME"
        ? { field, isNot, timezone, from, to, ...(weekdays.length ? { weekdays: [...weekdays] } : {}) }
        : { field, isNot, values: [...values] },
    ),
    requiredSkills: requiredSkills.map((one) => ({ ...one })),
    preferredSkills: [...preferredSkills],
    relax: relax.map(({ action, afterSeconds, by, teamIds }) => ({
      action,
      afterSeconds,
      ...(action === "LOWER_SKILLS" ? { by: by ?? 1 } : {}),
      ...(action === "ADD_TEAMS" ? { teamIds: [...teamIds] } : {}),
    })),
    overflow: overflow && { ...overflow, teamId: overflow.to === "TEAM" ? overflow.teamId : null },
  }));

/** Refusals of what stands at this place of the rules or below it. */
export const errorsUnder = (errors: readonly UserError[], ...place: readonly (string | number)[]): UserError[] =>
  errors.filter(({ path }) => place.every((part, at) => path?.[at + 2] === String(part)));
