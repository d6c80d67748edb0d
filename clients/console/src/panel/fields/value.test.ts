import { expect, test } from "vitest";
import { inputOf, textOf } from "./value.js";

const empty = { text: null, number: null, isTrue: null, date: null, choices: null };

test("each type of field comes back from its control as it went in", () => {
  for (const [type, value] of [
    ["TEXT", { text: "A-88" }],
    ["NUMBER", { number: 0 }],
    ["BOOLEAN", { isTrue: false }],
    ["DATE", { date: "2026-03-01" }],
    ["CHOICE", { choices: ["Blue"] }],
    ["MULTI_CHOICE", { choices: ["Blue", "Light red"] }],
  ] as const)
    expect(inputOf(textOf({ ...empty, ...value } as never, type), type), type).toEqual(value);
});

test("an emptied control clears the field", () => {
  expect(inputOf("  ", "TEXT")).toEqual({});
  expect(textOf(undefined, "NUMBER")).toBe("");
});
