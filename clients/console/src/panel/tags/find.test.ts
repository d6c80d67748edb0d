import { expect, test } from "vitest";
import { findTags } from "./find.js";

const tags = ["Refund", "Invoice", "Late refund", "退款"].map((name) => ({ id: name, name }));

test("tags are found by what was typed, those that begin so first, without those that stand there", () => {
  expect(findTags(tags, [], "ref").map(({ name }) => name)).toEqual(["Refund", "Late refund"]);
  expect(findTags(tags, [{ id: "Refund", name: "Refund" }], "ref").map(({ name }) => name)).toEqual(["Late refund"]);
  expect(findTags(tags, [], "退").map(({ name }) => name)).toEqual(["退款"]);
  expect(findTags(tags, [], "")).toHaveLength(4);
});
