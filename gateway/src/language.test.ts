import { expect, it } from "vitest";
import { firstTag, languageFor } from "./language.js";

it("a screen in Chinese is answered in Chinese, whatever the profile of the person says", () => {
  expect(languageFor("zh-CN", "en")).toBe("zh-CN");
  expect(languageFor("en", "zh-CN")).toBe("en");
});

it("a browser's own list of languages does not overrule the profile, and serves where there is none", () => {
  expect(languageFor("en-US,en;q=0.9", "zh-CN")).toBe("zh-CN");
  expect(languageFor("*", "zh-CN")).toBe("zh-CN");
  expect(languageFor("zh-CN,zh;q=0.9", undefined)).toBe("zh-CN");
  expect(languageFor(undefined, undefined)).toBe("en");
});

it("the language that is asked for first is the heaviest one, in its place among equals", () => {
  expect(firstTag("fr-CH, fr;q=0.9, en;q=0.8")).toBe("fr-CH");
  expect(firstTag("en;q=0.5,zh-Hant-TW;q=0.9,*")).toBe("zh-Hant-TW");
  expect(firstTag("zh-CN")).toBe("zh-CN");
  for (const none of [undefined, "", "*", "en;q=0", "<script>", "en_US"]) expect(firstTag(none)).toBeNull();
});
