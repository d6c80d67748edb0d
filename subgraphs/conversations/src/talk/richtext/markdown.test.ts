import { describe, expect, it } from "vitest";
import { richText } from "./markdown.js";

describe("rich text", () => {
  it.each([
    ["**bold** and *slanted* and ~~gone~~", "bold and slanted and gone"],
    ["**bold and *slanted* within**", "bold and slanted within"],
    ["see [our help](https://example.com/a_b_c)", "see our help (https://example.com/a_b_c)"],
    ["call [us](tel:+8610) or [write](mailto:a@b.cc)", "call us (tel:+8610) or write (mailto:a@b.cc)"],
    ["- one\n- two\n  - three\n1. first", "- one\n- two\n  - three\n1. first"],
    ["> quoted **words**", "> quoted words"],
    ["run `a * b * c`", "run a * b * c"],
    ["```\n<b>code</b>\n```", "<b>code</b>"],
    ["snake_case_name and 2 * 3 * 4", "snake_case_name and 2 * 3 * 4"],
    ["你好，**请重启**路由器", "你好，请重启路由器"],
  ])("keeps %j and degrades it", (source, text) => {
    expect(richText(source)).toEqual({ markdown: source, text });
  });

  it.each([
    ["<script>alert(1)</script>", "\\<script>alert(1)\\</script>"],
    ["![spy](https://evil.example/p.png)", "\\![spy](https://evil.example/p.png)"],
    ["[click](javascript:alert(1))", "\\[click\\](javascript:alert(1))"],
    ["[click](javascript:alert)", "click"],
    ["[click](data:text/html;base64,xx)", "click"],
    ["[a]: javascript:alert(1)", "\\[a\\]: javascript:alert(1)"],
    ["# Heading", "\\# Heading"],
    ["---", "\\---"],
    ["<https://example.com>", "\\<https://example.com>"],
    ["&lt;b&gt;", "\\&lt;b\\&gt;"],
    ["`open", "\\`open"],
    ["    <i>indented</i>", "\\<i>indented\\</i>"],
    ["- <img src=x onerror=alert(1)>", "- \\<img src=x onerror=alert(1)>"],
    ["> <svg onload=alert(1)>", "> \\<svg onload=alert(1)>"],
    ['[a](https://ok.example/" onclick="x)', '\\[a\\](https://ok.example/" onclick="x)'],
    ["pay\u202egnp.exe", "paygnp.exe"],
  ])("makes %j harmless", (source, markdown) => expect(richText(source).markdown).toBe(markdown));

  it("that was cleaned stays as it is when it is cleaned again", () => {
    for (const source of [
      "a < b & c",
      "**x** <b>",
      "[x](http://a.b) ![y](http://c.d)",
      "# a\n---\n```\n<b>",
      "\\<b>",
    ]) {
      const once = richText(source).markdown;
      expect(richText(once).markdown).toBe(once);
    }
  });

  it("does not hang on text that is made to", () => {
    const started = performance.now();
    for (const word of ["[", "`", "**", "_a", "> ", "[a](", "~~", "- ", "\\", "![[", "__a_"])
      richText(word.repeat(2_000));
    expect(performance.now() - started).toBeLessThan(3_000);
  });
});
