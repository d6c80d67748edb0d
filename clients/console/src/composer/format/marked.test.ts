import { expect, test } from "vitest";
import { marked, type Mark } from "./marked.js";

/** The text with `[` and `]` around what is selected, after a mark was put on what they stood around before. */
function after(before: string, mark: Mark): string {
  const [from, to] = [before.indexOf("⟦"), before.indexOf("⟧") - 1];
  const text = before.replace(/[⟦⟧]/g, "");
  const done = marked(text, from, to, mark);
  const next = text.slice(0, done.from) + done.words + text.slice(done.to);
  const [start, end] = done.select;
  return `${next.slice(0, start)}⟦${next.slice(start, end)}⟧${next.slice(end)}`;
}

test("marks go around what is chosen, or where the cursor stands, and come off again", () => {
  expect(after("请⟦重启⟧路由器", "bold")).toBe("请**⟦重启⟧**路由器");
  expect(after("请**⟦重启⟧**路由器", "bold")).toBe("请⟦重启⟧路由器");
  expect(after("a ⟦⟧", "italic")).toBe("a *⟦⟧*");
  expect(after("**⟦a⟧**", "italic")).toBe("***⟦a⟧***");
  expect(after("~~⟦a⟧~~", "strike")).toBe("⟦a⟧");
});

test("a link asks for the address of words, and for the words of an address", () => {
  expect(after("see ⟦help⟧", "link")).toBe("see [help](⟦https://⟧)");
  expect(after("⟦https://a.b/c⟧", "link")).toBe("[⟦⟧](https://a.b/c)");
});

test("lists and quotes mark whole lines, and come off again", () => {
  expect(after("one\nt⟦wo\nthr⟧ee", "numbers")).toBe("one\n⟦1. two\n2. three⟧");
  expect(after("⟦1. two\n2. three⟧", "numbers")).toBe("⟦two\nthree⟧");
  expect(after("on⟦⟧e", "list")).toBe("- one⟦⟧");
  expect(after("⟦said⟧", "quote")).toBe("> said⟦⟧");
});
