import { describe, expect, test } from "vitest";
import { inkOn } from "../embed/color.js";
import { chooseLanguage, chooseLocale, readSettings } from "../embed/settings.js";
import { dayName, linkPieces, openingInWords, waitInWords } from "./format.js";
import { textsIn } from "./texts.js";

const page = { language: "", browserLanguages: [], isDark: false };
const src = "https://help.example.com/widget.js?v=1";

describe("what the visitor reads", () => {
  test.each([
    [null, "暂时无法估计等待时间"],
    [[0, 40], "预计不到 1 分钟"],
    [[20, 200], "预计不超过 4 分钟"],
    [[185, 350], "预计约 3–6 分钟"],
    [[240, 240], "预计约 4 分钟"],
    [[900, 7_200], "预计超过 15 分钟"],
    [[2_000, 9_000], "预计超过 30 分钟"],
  ])("a wait between %s seconds is told honestly: %s", (wait, words) => {
    const [lowSeconds, highSeconds] = wait ?? [];
    const told = lowSeconds === undefined || highSeconds === undefined ? null : { lowSeconds, highSeconds };
    expect(waitInWords(told, textsIn("zh"))).toBe(words);
  });

  test("an opening is told by the hour today, by the weekday within a week, else by the date", () => {
    const now = new Date(2026, 0, 2, 20, 0);
    expect(openingInWords(new Date(2026, 0, 2, 21, 0), now, "en")).toBe("9:00 PM");
    expect(openingInWords(new Date(2026, 0, 5, 9, 0), now, "zh")).toMatch(/^星期一\s?09:00$/);
    expect(openingInWords(new Date(2026, 1, 1, 9, 0), now, "en")).toBe("February 1 at 9:00 AM");
  });

  test("days are named from the reader's calendar, not by 24 hours", () => {
    const now = new Date(2026, 0, 2, 0, 5);
    expect(dayName(new Date(2026, 0, 1, 23, 59), now, "en", textsIn("en"))).toBe("Yesterday");
    expect(dayName(new Date(2025, 11, 30), now, "en", textsIn("en"))).toBe("December 30, 2025");
  });

  test("a link ends where Chinese text goes on, and a full stop is no part of it", () => {
    expect(linkPieces("请看https://a.example/x?y=1，谢谢").map((piece) => piece.href)).toEqual([
      null,
      "https://a.example/x?y=1",
      null,
    ]);
    expect(linkPieces("See https://a.example/x.").at(-1)).toEqual({ text: ".", href: null });
  });

  test("nothing but http and https becomes a link", () => {
    expect(linkPieces("javascript:alert(1) data:text/html,x").every((piece) => piece.href === null)).toBe(true);
  });
});

describe("the script tag", () => {
  test("the server is where the script came from", () => {
    const settings = readSettings({ src, dataset: { channel: " demo " } }, page);
    expect(settings).toMatchObject({ origin: "https://help.example.com", channelKey: "demo" });
  });

  test("without a channel there is no widget", () => {
    expect(readSettings({ src, dataset: {} }, page)).toBeNull();
  });

  test("the tag's language comes before the page's, the page's before the browser's", () => {
    expect(chooseLanguage("zh-Hans", { ...page, language: "en" })).toBe("zh");
    expect(chooseLanguage(undefined, { ...page, language: "zh-CN", browserLanguages: ["en-GB"] })).toBe("zh");
    expect(chooseLanguage(undefined, { ...page, language: "fr", browserLanguages: ["de", "zh-TW"] })).toBe("zh");
    expect(chooseLanguage(undefined, { ...page, language: "fr" })).toBe("en");
  });

  test("the server is told the language that the page is in, whether the widget speaks it or not", () => {
    expect(chooseLocale(undefined, { ...page, language: "fr-CA", browserLanguages: ["zh-CN"] }, "zh")).toBe("fr-CA");
    expect(chooseLocale("zh_TW", { ...page, language: "en" }, "zh")).toBe("zh-TW");
    expect(chooseLocale(undefined, { ...page, language: "zh", browserLanguages: ["en"] }, "zh")).toBe("zh-CN");
    expect(chooseLocale("no tag!", { ...page, browserLanguages: ["", "en-GB"] }, "en")).toBe("en-GB");
    expect(chooseLocale(undefined, page, "en")).toBe("en");
  });

  test("text on the shop's colour stays readable", () => {
    expect(inkOn([9, 88, 217])).toBe("#fff");
    expect(inkOn([255, 214, 10])).toBe("#111");
  });
});
