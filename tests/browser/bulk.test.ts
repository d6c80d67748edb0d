import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import type { TestDesk } from "../support/desk.js";
import { needs } from "../support/needs.js";
import { testStack } from "../support/stack.js";
import { testBrowser } from "./scene/browser.js";
import { openConsole, openOffice, writeIn } from "./scene/office.js";

const MANY = 40;
const COUNT =
  "query ($status: [ConversationStatus!]) { conversations(filter: { status: $status }) { totalCount { value } } }";

describe.runIf(needs("chromium", "builds"))("a supervisor with many conversations at once", async () => {
  const [stack, browser] = [await testStack(), testBrowser()];

  /** The queue of an office, its first row under the cursor. */
  async function atTheQueue(customers: number): Promise<{ page: Page; office: TestDesk }> {
    const office = await openOffice(stack, "en");
    for (let n = 0; n < customers; n += 10)
      await Promise.all(
        Array.from({ length: Math.min(10, customers - n) }, (_, i) => writeIn(office, `Customer ${n + i}`, "Anyone?")),
      );
    await stack.settle();
    const page = await openConsole(browser, office.admin, "/desk?inbox=queue", { origins: [stack.origin] });
    await page.getByRole("list", { name: "Inbox" }).getByRole("link").first().waitFor();
    await page.keyboard.press("j");
    return { page, office };
  }

  it("resolves forty of them and sees it go on, while the list empties beside it", async () => {
    const { page, office } = await atTheQueue(MANY);
    const bar = page.getByRole("region", { name: "Several conversations at once" });
    await page.keyboard.press("v");
    await bar.getByText("1 selected").waitFor();
    await page.keyboard.press("Control+a");
    await bar.getByText(`All ${MANY} that match`).waitFor();
    await bar.getByRole("button", { name: "Resolve" }).click();
    const dialog = page.getByRole("dialog", { name: `Do this to ${MANY} conversations` });
    // Everything that the bar says from here on.
    await page.evaluate(`said = []; new MutationObserver(() => {
      const words = document.querySelector(".bulk-count")?.textContent;
      if (words && said.at(-1) !== words) said.push(words);
    }).observe(document.body, { subtree: true, childList: true, characterData: true })`);
    await dialog.getByRole("button", { name: `Do it to ${MANY} conversations` }).click();
    await bar.getByText(`Done to ${MANY} conversations`).waitFor();
    const said = await page.evaluate<string[]>("said");
    expect(said.filter((words) => / of 40$/.test(words)).length).toBeGreaterThan(0);
    expect(await bar.getByRole("progressbar").getAttribute("aria-valuenow")).toBe(String(MANY));
    const { conversations } = await office.admin.ask(COUNT, { status: ["RESOLVED"] });
    expect(conversations.totalCount.value).toBe(MANY);
    await bar.getByRole("button", { name: "Close" }).click();
    await bar.waitFor({ state: "detached" });
    await expect.poll(() => page.getByRole("list", { name: "Inbox" }).getByRole("link").count()).toBe(0);
  }, 60_000);

  it("reads of each that refused why it did, and gives the selection up", async () => {
    const { page } = await atTheQueue(3);
    const bar = page.getByRole("region", { name: "Several conversations at once" });
    for (const key of ["v", "j", "v"]) await page.keyboard.press(key);
    await bar.getByText("2 selected").waitFor();
    await bar.getByRole("button", { name: "Snooze" }).click();
    await page.getByRole("menuitem", { name: "2 hr" }).click();
    await page.getByRole("button", { name: "Do it to 2 conversations" }).click();
    await bar.getByRole("button", { name: "2 refused" }).click();
    const refused = bar.getByRole("list", { name: "2 refused" }).getByRole("listitem");
    await expect.poll(() => refused.count()).toBe(2);
    expect(await refused.first().textContent()).toContain("in the queue");
    await bar.getByRole("button", { name: "Close" }).click();
    await page.keyboard.press("v");
    await bar.getByText("1 selected").waitFor();
    await bar.getByRole("button", { name: "Give up the selection" }).click();
    await bar.waitFor({ state: "detached" });
  }, 60_000);
});
