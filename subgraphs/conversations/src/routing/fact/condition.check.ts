import { Rejection, type Sentence } from "@switchboard/kit";
import type { Condition, ConditionCheck, ConditionInput } from "./condition.js";
import { FACT_TYPES, type Facts, operatorsOf } from "./fact.js";

const DEEPEST = 5;
const PARTS_MOST = 50;
const SHOWN_MOST = 200;

/** @throws Rejection CONDITION_UNCLEAR, CONDITION_TOO_LARGE, OPERATOR_UNFIT, VALUE_INVALID */
export function checkedCondition(input: ConditionInput, path: readonly string[]): Condition {
  let parts = 0;
  const checked = (one: ConditionInput, here: readonly string[], depth: number): Condition => {
    if (depth > DEEPEST || ++parts > PARTS_MOST)
      throw refused("CONDITION_TOO_LARGE", "These are too many conditions.", "条件过多或嵌套过深。", here);
    const ways = [one.all, one.any, one.not, one.fact].filter((way) => way != null);
    const isLeaf = one.fact != null;
    if (ways.length !== 1 || (!isLeaf && (one.operator != null || one.values != null)))
      throw refused("CONDITION_UNCLEAR", "Give all, any, not or a fact.", "请给出 all、any、not 或一个事实。", here);
    const each = (list: readonly ConditionInput[], name: string) =>
      list.map((inner, index) => checked(inner, [...here, name, String(index)], depth + 1));
    if (one.all) return { all: each(one.all, "all") };
    if (one.any) return { any: each(one.any, "any") };
    if (one.not) return { not: checked(one.not, [...here, "not"], depth + 1) };
    return leaf(one, here);
  };
  return checked(input, path, 1);
}

function leaf({ fact, operator, values }: ConditionInput, path: readonly string[]): Condition {
  if (!fact || !operator)
    throw refused("CONDITION_UNCLEAR", "A fact needs an operator.", "事实需要比较方式。", [...path, "operator"]);
  const type = FACT_TYPES[fact];
  if (!operatorsOf(type).includes(operator)) {
    const en = `${fact} cannot be compared by ${operator}.`;
    throw refused("OPERATOR_UNFIT", en, `${fact} 不能使用 ${operator} 比较。`, [...path, "operator"]);
  }
  const given = (values ?? []).map((value) => value.trim());
  const takes = operator.startsWith("IS_") && operator !== "IS_NOT" ? 0 : operator.startsWith("AT_") ? 1 : 50;
  const fits = (value: string) =>
    value !== "" &&
    value.length <= SHOWN_MOST &&
    (type === "number" ? Number.isFinite(Number(value)) : type === "flag" ? /^(true|false)$/.test(value) : true) &&
    (typeof type === "string" || type.includes(value));
  if (given.length > takes || (takes > 0 && given.length === 0) || !given.every(fits)) {
    const en = `These are no values for ${fact} ${operator}.`;
    throw refused("VALUE_INVALID", en, `${fact} ${operator} 的取值无效。`, [...path, "values"]);
  }
  return { fact, operator, values: given };
}

const refused = (code: string, en: string, zh: Sentence["zh-CN"], path: readonly string[]) =>
  new Rejection(code, { en, "zh-CN": zh }, path);

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
    const actual = facts[fact] ?? null;
    const isTrue = compared(operator, actual === null ? null : String(actual).toLowerCase(), values);
    checks.push({
      fact,
      operator,
      values,
      actual: actual === null ? null : String(actual).slice(0, SHOWN_MOST),
      isTrue,
    });
    return isTrue;
  };
  return { isTrue: condition ? holds(condition) : true, checks };
}

function compared(
  operator: NonNullable<Condition["operator"]>,
  actual: string | null,
  given: readonly string[],
): boolean {
  const values = given.map((value) => value.toLowerCase());
  const isNumber = actual !== null && actual !== "";
  const equals = (value: string) => value === actual || (isNumber && Number(value) === Number(actual));
  switch (operator) {
    case "IS":
      return values.some(equals);
    case "IS_NOT":
      return !values.some(equals);
    case "CONTAINS":
      return values.some((value) => actual?.includes(value) ?? false);
    case "NOT_CONTAINS":
      return !values.some((value) => actual?.includes(value) ?? false);
    case "AT_LEAST":
      return isNumber && Number(actual) >= Number(values[0]);
    case "AT_MOST":
      return isNumber && Number(actual) <= Number(values[0]);
    case "IS_SET":
      return actual !== null && actual !== "";
    case "IS_NOT_SET":
      return actual === null || actual === "";
  }
}
