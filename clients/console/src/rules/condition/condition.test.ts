import { expect, test } from "vitest";
import type { RuleRowFragment } from "../../gql/graphql.js";
import { groupOf, inputOf, isWholeCondition, newComparison, newGroup } from "./condition.draft.js";

type Flat = RuleRowFragment["conditionParts"][number];
const part = (depth: number, way: Flat["way"], more: Partial<Flat> = {}): Flat => ({
  __typename: "ConditionPart",
  depth,
  way,
  fact: null,
  operator: null,
  values: null,
  conversationField: null,
  ...more,
});
const says = (depth: number, word: string) =>
  part(depth, "FACT", { fact: "MESSAGE_TEXT", operator: "CONTAINS", values: [word] });
const text = (word: string) => ({ fact: "MESSAGE_TEXT", operator: "CONTAINS", values: [word] });

test("a stored condition is edited as groups and saved as what it was", () => {
  const flat = [
    part(0, "ALL"),
    says(1, "a"),
    part(1, "NOT"),
    part(2, "ANY"),
    says(3, "b"),
    says(3, "c"),
    part(1, "ANY"),
    says(2, "d"),
  ];
  expect(inputOf(groupOf(flat))).toEqual({
    all: [text("a"), { not: { any: [text("b"), text("c")] } }, { any: [text("d")] }],
  });
});

test("one comparison alone, or a denied one, becomes a group of it", () => {
  expect(inputOf(groupOf([says(0, "a")]))).toEqual({ all: [text("a")] });
  expect(inputOf(groupOf([part(0, "NOT"), says(1, "a")]))).toEqual({ not: { any: [text("a")] } });
  expect(inputOf(groupOf([]))).toBeNull();
});

test("a group with nothing in it is left out, and a comparison without values is not whole", () => {
  const open = newComparison("MESSAGE_RECEIVED");
  const whole = { ...open, values: ["x"] };
  expect(inputOf(newGroup("ALL", [newGroup("ANY"), whole]))).toEqual({ all: [text("x")] });
  expect(isWholeCondition(newGroup("ALL", [open]))).toBe(false);
  expect(isWholeCondition(newGroup("ALL", [newGroup("NONE", [whole])]))).toBe(true);
});
