import { type EntityManager, execute, Rejection, type Sentence } from "@switchboard/kit";
import { KnownTeam } from "../desk/known-team.js";
import type { RelaxStep, RoutingCondition, RoutingOverflow, RoutingRule } from "./policy.rules.js";

const RULES_MOST = 50;
const TIME = /^([01]\d|2[0-3]):[0-5]\d$/;

type Path = readonly string[];

function invalid(path: Path, sentence: Sentence): Rejection {
  return new Rejection("ROUTING_RULE_INVALID", sentence, ["input", "rules", ...path]);
}

function expect(isFine: boolean, path: Path, en: string, zh: string): void {
  if (!isFine) throw invalid(path, { en, "zh-CN": zh });
}

const within = (value: number | null | undefined, least: number, most: number) =>
  value == null || (Number.isInteger(value) && value >= least && value <= most);

const isZone = (zone: string) => {
  try {
    return Boolean(new Intl.DateTimeFormat("en", { timeZone: zone }));
  } catch {
    return false;
  }
};

/**
 * The rules as they are stored: complete, trimmed, skills in lower case.
 * @throws Rejection ROUTING_RULE_INVALID with the path of what is wrong.
 */
export function checkedRules(rules: readonly RoutingRule[]): RoutingRule[] {
  expect(
    rules.length >= 1 && rules.length <= RULES_MOST,
    [],
    `Give 1 to ${RULES_MOST} rules.`,
    `请填写 1 到 ${RULES_MOST} 条规则。`,
  );
  const names = rules.map(({ name }) => name.trim());
  expect(new Set(names).size === names.length, [], "Each rule needs a name of its own.", "规则名称不能重复。");
  return rules.map((rule, i) => checkedRule(rule, [String(i)]));
}

const bounds = (path: Path, least: number, most: number): [Path, string, string] => [
  path,
  `Give ${least} to ${most}.`,
  `请填写 ${least} 到 ${most}。`,
];

function checkedRule(rule: RoutingRule, path: Path): RoutingRule {
  const name = rule.name.trim();
  expect(
    name.length >= 1 && name.length <= 80,
    [...path, "name"],
    "A name has 1 to 80 characters.",
    "名称长度应为 1 到 80 个字符。",
  );
  const { conditions, requiredSkills, preferredSkills, relax } = rule;
  expect((conditions?.length ?? 0) <= 20, ...bounds([...path, "conditions"], 0, 20));
  expect((requiredSkills?.length ?? 0) <= 10, ...bounds([...path, "requiredSkills"], 0, 10));
  expect((preferredSkills?.length ?? 0) <= 10, ...bounds([...path, "preferredSkills"], 0, 10));
  expect((relax?.length ?? 0) <= 10, ...bounds([...path, "relax"], 0, 10));
  expect(within(rule.priority, -100, 100), ...bounds([...path, "priority"], -100, 100));
  expect(within(rule.offerSeconds, 5, 600), ...bounds([...path, "offerSeconds"], 5, 600));
  const skill = (word: string) => {
    const clean = word.trim().toLowerCase();
    expect(
      clean.length >= 1 && clean.length <= 40,
      [...path, "requiredSkills"],
      "A skill has 1 to 40 characters.",
      "技能名称长度应为 1 到 40 个字符。",
    );
    return clean;
  };
  for (const { level } of requiredSkills ?? [])
    expect(within(level, 1, 5), ...bounds([...path, "requiredSkills"], 1, 5));
  const steps = relax ?? [];
  for (const [i, step] of steps.entries()) expectStep(step, steps[i - 1], [...path, "relax", String(i)]);
  if (rule.overflow) expectOverflow(rule.overflow, [...path, "overflow"]);
  for (const [i, condition] of (conditions ?? []).entries())
    expectCondition(condition, [...path, "conditions", String(i)]);
  return {
    name,
    match: rule.match ?? "ALL",
    conditions: (conditions ?? []).map((one) => ({ ...one, isNot: one.isNot ?? false })),
    teamId: rule.teamId ?? null,
    requiredSkills: (requiredSkills ?? []).map((one) => ({ skill: skill(one.skill), level: one.level })),
    preferredSkills: (preferredSkills ?? []).map(skill),
    strategy: rule.strategy ?? "FEWEST_OPEN",
    priority: rule.priority ?? null,
    offerSeconds: rule.offerSeconds ?? null,
    relax: steps.map((step) => ({ ...step })),
    overflow: rule.overflow ? { ...rule.overflow } : null,
  };
}

function expectStep(step: RelaxStep, before: RelaxStep | undefined, path: Path): void {
  expect(within(step.afterSeconds, 1, 86_400), ...bounds(path, 1, 86_400));
  expect(
    !before || step.afterSeconds > before.afterSeconds,
    path,
    "Each step comes after the one before.",
    "各步骤的时间必须递增。",
  );
  expect(within(step.by, 1, 4), ...bounds([...path, "by"], 1, 4));
  const needsTeams = step.action === "ADD_TEAMS";
  expect(
    !needsTeams || Boolean(step.teamIds?.length && step.teamIds.length <= 20),
    ...bounds([...path, "teamIds"], 1, 20),
  );
}

function expectOverflow({ to, teamId, afterSeconds, queueLength }: RoutingOverflow, path: Path): void {
  expect(within(afterSeconds, 1, 86_400), ...bounds([...path, "afterSeconds"], 1, 86_400));
  expect(within(queueLength, 1, 100_000), ...bounds([...path, "queueLength"], 1, 100_000));
  expect(
    afterSeconds != null || queueLength != null,
    path,
    "Say when: after a time, or from a queue length on.",
    "请填写等待时间或队列长度。",
  );
  expect((to === "TEAM") === (teamId != null), path, "Name the team, if it goes to one.", "转至其他小组时须指定小组。");
}

function expectCondition({ field, values, timezone, weekdays, from, to }: RoutingCondition, path: Path): void {
  if (field === "TIME") {
    expect(timezone == null || isZone(timezone), [...path, "timezone"], "There is no such time zone.", "时区不存在。");
    expect(
      (weekdays ?? []).every((day) => day >= 1 && day <= 7),
      ...bounds([...path, "weekdays"], 1, 7),
    );
    for (const time of [from, to])
      expect(time == null || TIME.test(time), path, "Write a time as HH:MM.", "时间格式应为 HH:MM。");
    return;
  }
  const count = values?.length ?? 0;
  expect(count >= 1 && count <= 50, ...bounds([...path, "values"], 1, 50));
  expect(
    (values ?? []).every((v) => v.trim() !== "" && v.length <= 200),
    [...path, "values"],
    "Each value has 1 to 200 characters.",
    "每个值应为 1 到 200 个字符。",
  );
}

/** Every team that the rules name. */
export const teamsIn = (rules: readonly RoutingRule[]): string[] => [
  ...new Set(
    rules
      .flatMap(({ teamId, relax, overflow }) => [
        teamId,
        overflow?.teamId,
        ...(relax ?? []).flatMap((step) => step.teamIds ?? []),
      ])
      .filter((id) => id != null),
  ),
];

const channelsIn = (rules: readonly RoutingRule[]): string[] =>
  rules.flatMap(({ conditions }) =>
    (conditions ?? []).flatMap(({ field, values }) => (field === "CHANNEL" ? (values ?? []) : [])),
  );

/** @throws Rejection ROUTING_TEAM_UNKNOWN, ROUTING_CHANNEL_UNKNOWN */
export async function expectNamed(em: EntityManager, rules: readonly RoutingRule[]): Promise<void> {
  const teams = teamsIn(rules);
  const known = await em.find(KnownTeam, { id: { $in: teams } });
  const team = teams.find((id) => !known.some((one) => one.id === id));
  if (team) {
    throw new Rejection("ROUTING_TEAM_UNKNOWN", { en: `There is no team ${team}.`, "zh-CN": `小组 ${team} 不存在。` }, [
      "input",
      "rules",
    ]);
  }
  const channels = [...new Set(channelsIn(rules))];
  const there = await execute<{ id: string }>(em, `select id from conversations.channel where id = any($1::text[])`, [
    channels,
  ]);
  const channel = channels.find((id) => !there.some((row) => row.id === id));
  if (channel) {
    throw new Rejection(
      "ROUTING_CHANNEL_UNKNOWN",
      { en: `There is no channel ${channel}.`, "zh-CN": `渠道 ${channel} 不存在。` },
      ["input", "rules"],
    );
  }
}
