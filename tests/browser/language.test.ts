import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { needs } from "../support/needs.js";
import { testStack } from "../support/stack.js";
import { testBrowser } from "./scene/browser.js";
import { openConsole, openOffice, writeIn } from "./scene/office.js";
import { WORDS } from "./scene/words.js";

/** What stands in each place, by the letter that leads there. */
const PLACES = {
  d: "请选择一个会话",
  q: "目前没有人排队",
  t: "这里没有工单",
  c: "最近来访",
  k: "0 条相似问法",
  r: "目前最忙",
  s: "接待上限",
};

/** Every text and every name of a control on screen that has a word in Latin letters and no Chinese. */
const LATIN_WORDS = `[...document.querySelectorAll("body *")].filter((one) => !one.closest("[aria-hidden=true]")).flatMap((one) => [
  ...[...one.childNodes].filter((node) => node.nodeType === 3 && one.checkVisibility()).map((node) => node.data),
  ...["aria-label", "title", "placeholder"].map((name) => one.getAttribute(name) ?? ""),
]).filter((text) => /[a-z]{3}/i.test(text) && !/[\\p{Script=Han}]/u.test(text))`;

describe.runIf(needs("chromium", "chineseFonts", "builds"))("the language of the console", async () => {
  const [stack, browser] = [await testStack(), testBrowser()];

  const switchTo = async (page: Page, language: string) => {
    await page.getByRole("button", { name: "Sam Super" }).click();
    await page.getByRole("menuitem", { name: language, exact: true }).click();
  };

  it("changes everywhere at once, without a reload and without losing what was being written", async () => {
    const office = await openOffice(stack, "en");
    // Whose profile stays as it is: to change it takes a right that supervisors do not have.
    const supervisor = await office.onlineAgent({ name: "Sam Super", roleKey: "supervisor" });
    const { conversationId } = await writeIn(office, "Ann", WORDS.en.said.question);
    await stack.settle();
    const page = await openConsole(browser, supervisor, `/desk/${conversationId}`, { origins: [stack.origin] });
    await page.getByLabel(WORDS.en.console.reply, { exact: true }).fill("half a sent");
    await page.evaluate("window.isStillHere = true");

    await switchTo(page, "中文");
    const reply = page.getByLabel(WORDS["zh-CN"].console.reply, { exact: true });
    expect(await reply.inputValue()).toBe("half a sent");
    await page.getByRole("button", { name: WORDS["zh-CN"].console.resolve }).waitFor();
    expect(await page.locator("html").getAttribute("lang")).toBe("zh-CN");

    const written = new Set(Object.values(WORDS.en.said));
    const names = [
      "Sam Super",
      "Ada Admin",
      "Ann",
      "Shop",
      "Test desk",
      "@example.com",
      "Asia/Shanghai",
      "Switchboard",
      "English",
      "half a sent",
      "Enter",
      "API",
    ];
    const left: string[] = [];
    for (const [letter, word] of Object.entries(PLACES)) {
      await page.locator("body").press("g");
      await page.keyboard.press(letter);
      await page.locator("main").getByText(word).first().waitFor();
      await page.locator(".bones").first().waitFor({ state: "detached" });
      const shown = await page.evaluate<string[]>(LATIN_WORDS);
      left.push(
        ...shown
          .filter((text) => !written.has(text) && !names.some((name) => text.includes(name)))
          .map((text) => `g ${letter}: ${text}`),
      );
    }
    expect(left).toEqual([]);

    await switchTo(page, "English");
    await page.getByRole("heading", { level: 1, name: "Settings" }).waitFor();
    await page.goBack();
    await page.getByRole("link", { name: "Satisfaction", exact: true }).waitFor();
    expect(await page.evaluate("window.isStillHere")).toBe(true);
  }, 60_000);
});
