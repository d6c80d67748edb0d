import { describe, expect, it } from "vitest";
import { blocks } from "./blocks.js";
import { inline, type Inline } from "./inline.js";
import { hasMarks } from "./marks.js";

const plain = (nodes: readonly Inline[]): string =>
  nodes
    .map((node) => {
      if (!("children" in node)) return node.text;
      if (node.kind !== "link") return plain(node.children);
      const words = plain(node.children);
      return words === node.href ? words : `${words} (${node.href})`;
    })
    .join("");

describe("rich text on screen", () => {
  // What the server keeps of such sources, and what it says of them where there are no marks.
  it.each([
    ["**bold** and *slanted* and ~~gone~~", "bold and slanted and gone"],
    ["**bold and *slanted* within**", "bold and slanted within"],
    ["see [our help](https://example.com/a_b_c)", "see our help (https://example.com/a_b_c)"],
    ["snake_case_name and 2 * 3 * 4", "snake_case_name and 2 * 3 * 4"],
    ["run `a * b * c`", "run a * b * c"],
    ["你好，**请重启**路由器", "你好，请重启路由器"],
    [
      "\\<script>alert(1)\\</script> \\![spy](https://evil.example/p.png)",
      "<script>alert(1)</script> !spy (https://evil.example/p.png)",
    ],
    ["\\[click\\](javascript:alert(1)) and # Heading", "[click](javascript:alert(1)) and # Heading"],
    ["a \\*star\\* that is none", "a *star* that is none"],
    ["**left open and \\`open", "**left open and `open"],
  ])("says the same words as the server's plain text: %j", (markdown, text) => {
    expect(plain(inline(markdown))).toBe(text);
  });

  it("shows marks as what they mean", () => {
    expect(inline("**a** *b* ~~c~~ `d`")).toEqual([
      { kind: "strong", children: [{ kind: "text", text: "a" }] },
      { kind: "text", text: " " },
      { kind: "em", children: [{ kind: "text", text: "b" }] },
      { kind: "text", text: " " },
      { kind: "del", children: [{ kind: "text", text: "c" }] },
      { kind: "text", text: " " },
      { kind: "code", text: "d" },
    ]);
  });

  it("lays lists, quotes and code out as blocks, and follows no address that runs something", () => {
    const kinds = blocks("Hi\n- one\n  - two\n1. three\n> said\n> so\n```\n<b>\n```\nbye").map(({ kind }) => kind);
    expect(kinds).toEqual(["text", "list", "quote", "code", "text"]);
    expect(inline("[x](javascript:alert)")).toEqual([{ kind: "text", text: "[x](javascript:alert)" }]);
  });

  it("does not hang on text that is made to", () => {
    const started = performance.now();
    for (const word of ["[", "`", "**", "_a", "> ", "[a](", "~~", "- ", "\\", "*a", "__a_"]) blocks(word.repeat(1_300));
    expect(performance.now() - started).toBeLessThan(3_000);
  });

  it("is written by habit: marks make it, prices and snake_case do not", () => {
    for (const text of ["**now**", "use `npm start`", "[help](https://a.b)", "- one\n- two", "say *this*"])
      expect(hasMarks(text), text).toBe(true);
    for (const text of ["2 * 3 * 4", "a_b_c", "see https://a.b/c", "- one thing", "5*6"])
      expect(hasMarks(text), text).toBe(false);
  });
});
