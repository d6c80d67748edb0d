import { describe, expect, it } from "vitest";
import { canonical, offers } from "./names.js";

describe("a language to add", () => {
  const found = (typed: string, taken: string[] = []) => offers(typed, taken, "en").map(({ tag }) => tag);

  it("is found by its tag, by its name, and by what its speakers call it", () => {
    expect(found("fr")[0]).toBe("fr");
    expect(found("Chin").slice(0, 2)).toEqual(["zh-CN", "zh-TW"]);
    expect(found("日本")).toEqual(["ja"]);
    expect(found("zh_hk")[0]).toBe("zh-HK");
    expect(found("fr", ["fr"])).not.toContain("fr");
  });

  it("may be any that has a tag, and nothing else", () => {
    expect(found("pt-br")).toEqual(["pt-BR"]);
    expect(found("not a language")).toEqual([]);
    expect([canonical("EN-gb"), canonical("en-u-ca-buddhist"), canonical("")]).toEqual(["en-GB", null, null]);
  });
});
