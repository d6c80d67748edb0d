import { useTranslation } from "react-i18next";
import { useLocale } from "../../../i18n/locale.js";
import { span } from "../../../time/format.js";
import type { Condition, Rule, Step } from "./rule.js";

export interface Named {
  readonly id: string;
  readonly name: string;
}

/** What ids in rules stand for. */
export interface Choices {
  readonly channels: readonly Named[];
  readonly teams: readonly Named[];
  readonly questions: readonly Named[];
  /** Skills that agents have. */
  readonly skills: readonly string[];
}

const TIERS = ["STANDARD", "SILVER", "GOLD", "VIP"] as const;

/** Rules in short, so that a list of them can be read without opening any. */
export function useRuleWords({ channels, teams, questions }: Choices) {
  const { t } = useTranslation();
  const locale = useLocale();
  const list = new Intl.ListFormat(locale, { type: "disjunction" });
  const named = (all: readonly Named[], id: string) => all.find((one) => one.id === id)?.name ?? id;
  const team = (id: string) => named(teams, id);
  const time = (seconds: number) => span(seconds, locale);
  const weekdays = new Intl.DateTimeFormat(locale, { weekday: "short", timeZone: "UTC" });
  // 1970-01-05 was a Monday.
  const weekday = (day: number) => weekdays.format(new Date((day + 3) * 86_400_000));

  const value = (condition: Condition, one: string): string => {
    if (condition.field === "CHANNEL") return named(channels, one);
    if (condition.field === "INTENT") return named(questions, one);
    const tier = TIERS.find((known) => known === one);
    return condition.field === "CUSTOMER_TIER" && tier ? t(`customer.tier.${tier}`) : one;
  };
  const condition = (one: Condition): string => {
    const field = t(`routing.field.${one.field}`);
    const is = t(one.isNot ? "routing.isNot" : "routing.is");
    if (one.field !== "TIME") return `${field} ${is} ${list.format(one.values.map((each) => value(one, each))) || "…"}`;
    const days = one.weekdays.length ? one.weekdays.map(weekday).join(" ") : t("routing.daily");
    return `${field} ${is} ${days} ${one.from ?? "00:00"}–${one.to ?? "24:00"}`;
  };
  const step = ({ action, afterSeconds, by, teamIds }: Step): string =>
    `${t("routing.after", { time: time(afterSeconds) })} ${t(`routing.relaxed.${action}`, {
      by: by ?? 1,
      teams: teamIds.map(team).join(", ") || "…",
    })}`;
  const target = (rule: Rule): string[] => [
    rule.teamId ? team(rule.teamId) : t("routing.anyTeam"),
    ...rule.requiredSkills.map(({ skill, level }) => `${skill} ≥ ${level}`),
    t(`routing.strategyShort.${rule.strategy}`),
    ...(rule.priority === null ? [] : [t("routing.priorityShort", { priority: rule.priority })]),
    ...(rule.offerSeconds === null ? [] : [t("routing.offerShort", { time: time(rule.offerSeconds) })]),
    ...rule.relax.map(step),
    ...(rule.overflow ? [overflow(rule.overflow)] : []),
  ];
  const overflow = ({ to, teamId, afterSeconds, queueLength }: NonNullable<Rule["overflow"]>): string =>
    [
      ...(afterSeconds === null ? [] : [t("routing.after", { time: time(afterSeconds) })]),
      ...(queueLength === null ? [] : [t("routing.atQueue", { count: queueLength })]),
      t(`routing.overflowShort.${to}`, { team: teamId ? team(teamId) : "…" }),
    ].join(" ");
  return { condition, target, value, team, weekday, time, step };
}
