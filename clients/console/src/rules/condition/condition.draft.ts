import type { AutomationEvent, ConditionInput, Fact, Operator, RuleRowFragment } from "../../gql/graphql.js";
import { factsFor, kindOf, operatorsOf, takesValues } from "./facts.js";

/** A condition as it is put together: groups of comparisons and groups. */
export interface Group {
  readonly key: string;
  readonly way: "ALL" | "ANY" | "NONE";
  readonly parts: readonly Part[];
}
export interface Comparison {
  readonly key: string;
  readonly fact: Fact;
  readonly operator: Operator;
  readonly values: readonly string[];
  readonly conversationFieldId?: string | undefined;
}
export type Part = Group | Comparison;

export const isGroup = (part: Part): part is Group => "parts" in part;

const newKey = () => crypto.randomUUID();

export const newGroup = (way: Group["way"] = "ALL", parts: readonly Part[] = []): Group => ({
  key: newKey(),
  way,
  parts,
});

export function newComparison(event: AutomationEvent): Comparison {
  const fact = factsFor(event)[0] ?? "STATUS";
  return { key: newKey(), fact, operator: operatorsOf(kindOf(fact, null))[0] ?? "IS", values: [] };
}

type Flat = RuleRowFragment["conditionParts"][number];

/** What is stored, as it is edited; the outermost is always a group. */
export function groupOf(flat: readonly Flat[]): Group {
  const rest = [...flat];
  const read = (): Part => {
    const { depth, way, fact, operator, values, conversationField } = rest.shift() as Flat;
    const below: Part[] = [];
    while (rest[0] && rest[0].depth > depth) below.push(read());
    if (way === "ALL" || way === "ANY") return newGroup(way, below);
    const [inner] = below;
    // What is said of none is stored as not any.
    if (way === "NOT") return newGroup("NONE", inner && isGroup(inner) && inner.way === "ANY" ? inner.parts : below);
    return {
      key: newKey(),
      fact: fact ?? "STATUS",
      operator: operator ?? "IS",
      values: values ?? [],
      conversationFieldId: conversationField?.id,
    };
  };
  if (rest.length === 0) return newGroup();
  const outermost = read();
  return isGroup(outermost) ? outermost : newGroup("ALL", [outermost]);
}

/** What is sent of it; null where nothing is compared. */
export function inputOf(part: Part): ConditionInput | null {
  if (!isGroup(part)) {
    const { fact, operator, values, conversationFieldId } = part;
    const given = takesValues(operator) ? [...values] : [];
    return {
      fact,
      operator,
      values: given,
      ...(fact === "FIELD" ? { conversationFieldId: conversationFieldId ?? null } : {}),
    };
  }
  const parts = part.parts.flatMap((inner) => inputOf(inner) ?? []);
  if (parts.length === 0) return null;
  if (part.way === "NONE") return { not: { any: parts } };
  return part.way === "ALL" ? { all: parts } : { any: parts };
}

/** Whether every comparison has what it compares with. */
export const isWholeCondition = (part: Part): boolean =>
  isGroup(part)
    ? part.parts.every(isWholeCondition)
    : (part.fact !== "FIELD" || !!part.conversationFieldId) && (!takesValues(part.operator) || part.values.length > 0);
