import { describe, expect, it } from "vitest";
import { textOf, wordsAsked, wordsOf } from "./words.js";

const words = (text: string) => wordsOf(text).join(" ");

describe("the words of a customer", () => {
  it.each([
    ["Latin words stand as they are, small", "Wang Xiao-Fang", "fang wang xiao"],
    ["Chinese is found by any part of it", "王小芳", "小芳 王小芳 芳"],
    ["Chinese and Latin in one are two", "小芳Lily", "lily 小芳 芳"],
    ["an address falls into its parts", "fang_w@mail.example.com", "com example fang mail w"],
    ["the last four digits of a number are one", "13800138", "00138 0138 13800138 3800138 800138"],
    ["a short number is found from its beginning", "8812", "8812"],
    ["so is one in a word, with what stands before it", "sf123456", "123456 23456 3456 sf123456"],
    ["letters and digits as a Chinese keyboard makes them are plain", "ＡＣＭＥ１２", "acme12"],
    ["signs are no words, Chinese ones neither", "（北京）· 100% 'a'", "100 a 京 北京"],
    ["pictures are, each for itself", "🌸小芳🌸👍", "小芳 芳 🌸 👍"],
    ["what another word begins with adds nothing", "customer customers cust", "customers"],
    [
      "Japanese and Korean are written without spaces, French is not",
      "さくら 김철수 Élodie",
      "élodie くら さくら ら 김철수 수 철수",
    ],
    ["rare characters stay whole", "𠮷野家", "家 野家 𠮷野家"],
    ["nothing has none", " -- ", ""],
  ])("%s", (_says, text, found) => expect(words(text)).toBe(found));

  it("are bounded in number and length, and each part of a long text has its share", () => {
    const long = wordsOf(`${"长".repeat(50)}王\n${"x".repeat(5_000)}\n13800138000\n${"a b c d e f g h ".repeat(99)}`);
    expect(long.length).toBeLessThanOrEqual(64);
    expect(Math.max(...long.map((word) => [...word].length))).toBe(40);
    expect(long).toContain("x".repeat(40));
    expect(long).toContain("8000");
    expect(wordsOf(Array.from({ length: 200 }, (_, i) => `${i + 100}w`).join(" "))).toHaveLength(64);
  });

  it("come from name, address, number with and without its signs, and company; from the short code without a name", () => {
    const known = { id: "cus_x3f2a", name: "Bo", email: "b@x.io", phone: "+86 138-00", company: "Acme" };
    expect(wordsOf(textOf(known)).join(" ")).toBe("00 13800 3800 613800 8613800 acme bo io x");
    expect(wordsOf(textOf({ id: "cus_x3f2a", name: null }))).toEqual(["3f2a"]);
  });
});

describe("the words that someone typed", () => {
  it.each([
    [undefined, null],
    ["  ", null],
    ["%", []],
    ["WANG fang wa", ["fang", "wang"]],
    ["138-0013 8000", ["0013", "138", "8000"]],
    ["小芳", ["小芳"]],
    ["Visitor 3F2a", ["3f2a"]],
    ["访客3f2a", ["3f2a"]],
    ["visitor centre", ["centre", "visitor"]],
    ["a b c d e f g h i j k l", [..."abcdefghij"]],
    ["y".repeat(60), ["y".repeat(40)]],
  ])("%s", (typed, asked) => expect(wordsAsked(typed)).toEqual(asked));
});
