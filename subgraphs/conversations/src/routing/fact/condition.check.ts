import { Rejection, type Sentence } from "@switchboard/kit";
import type { Condition, ConditionInput } from "./condition.js";
import { type Fact, FACT_TYPES, type FactType, type Operator, operatorsOf } from "./fact.js";

const DEEPEST = 5;
const PARTS_MOST = 50;
const VALUE_MOST = 200;

/** @throws Rejection CONDITION_UNCLEAR, CONDITION_TOO_LARGE, OPERATOR_UNFIT, VALUE_INVALID */
export function checkedCondition(input: ConditionInput, path: readonly string[]): Condition {
  let parts = 0;
  const checked = (one: ConditionInput, here: readonly string[], depth: number): Condition => {
    if (depth > DEEPEST || ++parts > PARTS_MOST)
      throw refused("CONDITION_TOO_LARGE", "These are too many conditions.", "条件过多或嵌套过深。", here);
    const ways = [one.all, one.any, one.not, one.fact].filter((way) => way != null);
    const isLeaf = one.fact != null;
    const isOfLeaf = one.operator ?? one.values ?? one.conversationFieldId;
    if (ways.length !== 1 || (!isLeaf && isOfLeaf != null))
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

function leaf({ fact, operator, values, conversationFieldId }: ConditionInput, path: readonly string[]): Condition {
  if (!fact || !operator)
    throw refused("CONDITION_UNCLEAR", "A fact needs an operator.", "事实需要比较方式。", [...path, "operator"]);
  if ((fact === "FIELD") !== (conversationFieldId != null)) {
    const en = "FIELD, and nothing else, takes the id of a field.";
    throw refused("CONDITION_UNCLEAR", en, "仅 FIELD 需要指定字段。", [...path, "conversationFieldId"]);
  }
  const given = (values ?? []).map((value) => value.trim());
  expectFit(fact, FACT_TYPES[fact], { operator, values: given }, path);
  return { fact, operator, values: given, ...(conversationFieldId ? { conversationFieldId } : {}) };
}

interface Comparison {
  readonly operator: Operator;
  readonly values: readonly string[];
}

/** @throws Rejection OPERATOR_UNFIT, VALUE_INVALID */
export function expectFit(fact: Fact, type: FactType, { operator, values }: Comparison, path: readonly string[]): void {
  if (!operatorsOf(type).includes(operator)) {
    const en = `${fact} cannot be compared by ${operator}.`;
    throw refused("OPERATOR_UNFIT", en, `${fact} 不能使用 ${operator} 比较。`, [...path, "operator"]);
  }
  const takes = operator.startsWith("IS_") && operator !== "IS_NOT" ? 0 : operator.startsWith("AT_") ? 1 : 50;
  const fits = (value: string) => value !== "" && value.length <= VALUE_MOST && isOf(type, value);
  if (values.length <= takes && (takes === 0 || values.length > 0) && values.every(fits)) return;
  const en = `These are no values for ${fact} ${operator}.`;
  throw refused("VALUE_INVALID", en, `${fact} ${operator} 的取值无效。`, [...path, "values"]);
}

function isOf(type: FactType, value: string): boolean {
  if (typeof type !== "string") return type.includes(value);
  if (type === "number") return Number.isFinite(Number(value));
  if (type === "flag") return /^(true|false)$/.test(value);
  return type !== "date" || /^\d{4}-\d{2}-\d{2}$/.test(value);
}

const refused = (code: string, en: string, zh: Sentence["zh-CN"], path: readonly string[]) =>
  new Rejection(code, { en, "zh-CN": zh }, path);
