import type { Condition, ConditionCheck } from "./condition.js";
import type { Facts, Operator } from "./fact.js";

const SHOWN_MOST = 200;

/** Whether it holds, with every comparison in it, also those that no longer mattered: a log that explains. */
export function weighed(
  condition: Condition | null | undefined,
  facts: Facts,
): {
  readonly isTrue: boolean;
  readonly checks: readonly ConditionCheck[];
} {
  const checks: ConditionCheck[] = [];
  const holds = (one: Condition): boolean => {
    if (one.all) return one.all.map(holds).every(Boolean);
    if (one.any) return one.any.map(holds).some(Boolean);
    if (one.not) return !holds(one.not);
    const { fact, operator, values = [] } = one as Required<Condition>;
    const known = knownOf(one, facts);
    const isTrue = compared(
      operator,
      known.map((word) => word.toLowerCase()),
      values.map((value) => value.toLowerCase()),
    );
    const { conversationFieldId } = one;
    const actual = known.length === 0 ? null : known.join(", ").slice(0, SHOWN_MOST);
    checks.push({ fact, operator, values, actual, isTrue, ...(conversationFieldId ? { conversationFieldId } : {}) });
    return isTrue;
  };
  return { isTrue: condition ? holds(condition) : true, checks };
}

/** What is known of a fact: nothing, a word, or several of them. */
function knownOf({ fact, conversationFieldId = "" }: Condition, facts: Facts): readonly string[] {
  const value = fact === "FIELD" ? facts.fields?.[conversationFieldId] : fact && facts[fact];
  if (value == null) return [];
  return typeof value === "object" ? value : [String(value)];
}

function compared(operator: Operator, actual: readonly string[], values: readonly string[]): boolean {
  const some = (test: (word: string, value: string) => boolean) =>
    actual.some((word) => values.some((value) => test(word, value)));
  switch (operator) {
    case "IS":
      return some(equals);
    case "IS_NOT":
      return !some(equals);
    case "CONTAINS":
      return some((word, value) => word.includes(value));
    case "NOT_CONTAINS":
      return !some((word, value) => word.includes(value));
    case "AT_LEAST":
      return some((word, value) => order(word, value) >= 0);
    case "AT_MOST":
      return some((word, value) => order(word, value) <= 0);
    case "IS_SET":
      return actual.some((word) => word !== "");
    case "IS_NOT_SET":
      return actual.every((word) => word === "");
  }
}

const equals = (word: string, value: string) => word === value || (word !== "" && Number(word) === Number(value));

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Below, at or above 0 like a difference; NaN where the two cannot be put in order. */
function order(word: string, value: string): number {
  if (DAY.test(word) && DAY.test(value)) return word < value ? -1 : Number(word > value);
  return word === "" ? Number.NaN : Number(word) - Number(value);
}
