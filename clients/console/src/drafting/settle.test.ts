import { expect, test } from "vitest";
import { settle } from "./settle.js";

test("what I wrote on another device stands here too", () => {
  expect(settle({ text: "", base: "" }, "hello")).toBe("take");
  expect(settle({ text: "hel", base: "hel" }, "hello")).toBe("take");
});

test("what was sent on another device is no draft here any more", () => {
  expect(settle({ text: "hello", base: "hello" }, "")).toBe("take");
});

test("words that the server has not got yet are never overwritten", () => {
  expect(settle({ text: "hello there", base: "hello" }, "hello")).toBe("save");
  expect(settle({ text: "written offline", base: "" }, "other words")).toBe("save");
  expect(settle({ text: "hello", base: "" }, "hello")).toBe("same");
});
