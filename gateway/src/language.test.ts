import { expect, it } from "vitest";
import { languageFor } from "./language.js";

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
