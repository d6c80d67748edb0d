import type { RoutingCondition, RoutingRule } from "../policy/policy.rules.js";

/** What is known of a conversation when it comes into the queue. */
export interface Facts {
  readonly channelId: string;
  readonly channelKind: string;
  readonly language: string | null;
  readonly region: string | null;
  readonly page: string | null;
  readonly customerTier: string | null;
  readonly customerTags: readonly string[];
  /** FAQs that the bot has answered with or offered. */
  readonly intents: readonly string[];
  readonly at: Date;
}

/** The first rule that is true; null when none is. */
export const ruleFor = (rules: readonly RoutingRule[], facts: Facts): RoutingRule | null =>
  rules.find((rule) => isTrue(rule, facts)) ?? null;

function isTrue({ match, conditions }: RoutingRule, facts: Facts): boolean {
  if (!conditions?.length) return true;
  const holds = (condition: RoutingCondition) => isMet(condition, facts) !== (condition.isNot ?? false);
  return match === "ANY" ? conditions.some(holds) : conditions.every(holds);
}

function isMet(condition: RoutingCondition, facts: Facts): boolean {
  const values = (condition.values ?? []).map((value) => value.trim().toLowerCase());
  const has = (...words: readonly (string | null)[]) =>
    words.some((w) => w !== null && values.includes(w.toLowerCase()));
  switch (condition.field) {
    case "CHANNEL":
      return has(facts.channelId);
    case "CHANNEL_KIND":
      return has(facts.channelKind);
    case "LANGUAGE":
      return values.some((value) => speaks(facts.language, value));
    case "REGION":
      return has(facts.region);
    case "CUSTOMER_TIER":
      return has(facts.customerTier);
    case "CUSTOMER_TAG":
      return has(...facts.customerTags);
    case "INTENT":
      return has(...facts.intents);
    case "PAGE":
      return facts.page !== null && values.some((value) => fits((facts.page as string).toLowerCase(), value));
    case "TIME":
      return isWithin(condition, facts.at);
  }
}

/** BCP 47 basic filtering (RFC 4647 §3.3.1): `zh` is met by `zh-CN`. */
const speaks = (language: string | null, wanted: string): boolean => {
  const tag = language?.toLowerCase();
  return tag !== undefined && (tag === wanted || tag.startsWith(`${wanted}-`));
};

/** `*` stands for anything. In one pass over the text, whatever the pattern: no pattern can make it slow. */
export function fits(text: string, pattern: string): boolean {
  const parts = pattern.split("*");
  if (parts.length === 1) return text === pattern;
  const [first, last] = [parts[0] as string, parts.at(-1) as string];
  if (text.length < first.length + last.length || !text.startsWith(first) || !text.endsWith(last)) return false;
  const end = text.length - last.length;
  let place = first.length;
  for (const part of parts.slice(1, -1)) {
    const found = text.indexOf(part, place);
    if (found < 0 || found + part.length > end) return false;
    place = found + part.length;
  }
  return true;
}

const clocks = new Map<string, Intl.DateTimeFormat>();
const WEEKDAYS = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];

function isWithin({ timezone, weekdays, from, to }: RoutingCondition, at: Date): boolean {
  const zone = timezone ?? "UTC";
  let clock = clocks.get(zone);
  if (!clock) {
    const format = { timeZone: zone, weekday: "short", hour: "2-digit", minute: "2-digit", hourCycle: "h23" } as const;
    clocks.set(zone, (clock = new Intl.DateTimeFormat("en-US", format)));
  }
  const parts = Object.fromEntries(clock.formatToParts(at).map(({ type, value }) => [type, value]));
  const time = `${parts["hour"]}:${parts["minute"]}`;
  const [start, end] = [from ?? "00:00", to ?? "24:00"];
  const isNight = end < start;
  if (isNight ? time < start && time >= end : time < start || time >= end) return false;
  // After midnight a night still belongs to the day it began on.
  const today = WEEKDAYS.indexOf(parts["weekday"] ?? "") + 1;
  const day = isNight && time < end ? ((today + 5) % 7) + 1 : today;
  return !weekdays?.length || weekdays.includes(day);
}
