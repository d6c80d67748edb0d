import { describe, expect, it } from "vitest";
import { needs } from "../support/needs.js";
import { testStack } from "../support/stack.js";
import { testBrowser } from "./scene/browser.js";
import { openConsole } from "./scene/office.js";
import { openShop } from "./scene/shop.js";

describe.runIf(needs("chromium", "builds"))("an answer with emphasis, a list and a link", async () => {
  const [stack, shop, browser] = [await testStack(), await openShop(), testBrowser()];
  const look = { origins: [stack.origin, shop.origin] };

  it("is written with keys and buttons, and looks the same on the shop's page, also once it is corrected", async () => {
    const desk = await stack.desk({ locale: "en" });
    const agent = await desk.onlineAgent({ name: "Alice Wong" });
    const visitor = await browser.window(look);
    await visitor.goto(shop.address({ server: stack.origin, channel: await desk.channelKey(), lang: "en" }));
    await visitor.getByRole("button", { name: "Open chat" }).click();
    await visitor.getByLabel("Your message").fill("It is silent");
    await visitor.getByLabel("Your message").press("Enter");

    const page = await openConsole(browser, agent, "/desk", look);
    await page.locator(".inbox-row").first().click();
    const field = page.getByLabel("Reply", { exact: true });
    await field.fill("Restart it");
    await field.selectText();
    await page.keyboard.press("Control+b");
    await page.keyboard.press("End");
    await page.keyboard.type(":");
    expect(await field.inputValue()).toBe("**Restart it**:");
    await page.keyboard.press("Shift+Enter");
    await page.keyboard.type("hold both");
    await page.getByRole("button", { name: "Format" }).click();
    await page.getByRole("menuitem", { name: /^List/ }).click();
    await page.keyboard.press("End");
    await page.keyboard.press("Shift+Enter");
    await page.keyboard.type("- see [our *help*](https://help.example/a_b_c)");
    await page.keyboard.press("Enter");

    const log = visitor.getByRole("log");
    expect(await log.locator("b", { hasText: "Restart it" }).textContent()).toBe("Restart it");
    await expect.poll(() => log.locator(".item").allTextContents()).toEqual(["•hold both", "•see our help"]);
    const link = log.getByRole("link", { name: "our help" });
    expect(await link.getAttribute("href")).toBe("https://help.example/a_b_c");
    expect(await link.getAttribute("rel")).toContain("noopener");

    await page.getByRole("img", { name: "Sending" }).waitFor({ state: "detached" });
    await field.press("Escape");
    await page.keyboard.press("y");
    await page.getByRole("textbox", { name: "Edit" }).fill("Restart it ~~twice~~ once, `<b>` & **all**");
    await page.keyboard.press("Enter");
    await log.locator("s", { hasText: "twice" }).waitFor();
    expect(await log.locator("code").textContent()).toBe("<b>");
  }, 40_000);
});
