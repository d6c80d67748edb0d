import { expect, test } from "vitest";
import { inline, richLines } from "./marks.js";

const mark = (tag: string, ...inside: ReturnType<typeof inline>) => ({ tag, inside });

test("marks of a message become what they mean, nested too; what was escaped stays as written", () => {
  expect(inline("请先**重置**一下")).toEqual(["请先", mark("b", "重置"), "一下"]);
  expect(inline("**bold and *slanted* within** ~~gone~~")).toEqual([
    mark("b", "bold and ", mark("i", "slanted"), " within"),
    " ",
    mark("s", "gone"),
  ]);
  expect(inline("run `a * b * c`")).toEqual(["run ", mark("code", "a * b * c")]);
  expect(inline("\\<b>")).toEqual(["<", "b>"]);
  expect(inline("[our *help*](https://example.com/a_b_c)")).toEqual([
    { ...mark("a", "our ", mark("i", "help")), href: "https://example.com/a_b_c" },
  ]);
});

test("what only looks like marks stays as it is", () => {
  for (const words of ["snake_case_name", "2 * 3 * 4", "**open", "[a](javascript:alert)", "`open", ""])
    expect(inline(words).join("")).toBe(words);
});

test("lists, quotes and code are told from lines of text", () => {
  expect(richLines("Do:\n1. one\n- two\n> said\n```\n**raw**\n```\nend")).toEqual([
    { kind: "text", pieces: ["Do:"] },
    { kind: "item", sign: "1.", pieces: ["one"] },
    { kind: "item", sign: "•", pieces: ["two"] },
    { kind: "quote", pieces: ["said"] },
    { kind: "code", pieces: ["**raw**"] },
    { kind: "text", pieces: ["end"] },
  ]);
});

test("a text made to hold it up does not", () => {
  const started = performance.now();
  for (const word of ["[", "`", "**", "_a", "> ", "[a](", "~~", "- ", "\\", "__a_", "*a "])
    richLines(word.repeat(4_000 / word.length));
  expect(performance.now() - started).toBeLessThan(1_000);
});
