import { describe, expect, it } from "vitest";
import { needs } from "../support/needs.js";
import { testStack } from "../support/stack.js";
import { testBrowser } from "./scene/browser.js";
import { openConsole, openOffice } from "./scene/office.js";
import { openShop } from "./scene/shop.js";

describe.runIf(needs("chromium", "builds"))("what the pages ask for", async () => {
  const [stack, shop, browser] = [await testStack(), await openShop(), testBrowser()];

  it("never leaves the host: console, explorer and the shop of the demo", async () => {
    const office = await openOffice(stack, "en");
    const look = { origins: [stack.origin] };
    const page = await openConsole(browser, office.admin, "/", look);
    const places = ["desk", "queue", "tickets", "customers", "knowledge", "reports", "settings", "explorer"];
    for (const place of places) await page.goto(`${stack.origin}/${place}`, { waitUntil: "networkidle" });
    await page.locator(".graphiql-container").waitFor();
    await Promise.all([page.waitForResponse(`${stack.origin}/graphql`), page.goto(`${stack.origin}/widget/`)]);
  }, 60_000);

  it("is watched: another host, an error on the console, a thrown error and what a policy refuses are all noticed", async () => {
    const page = await browser.window({ origins: [shop.origin] });
    await page.goto(shop.address({ server: stack.origin, channel: "none", lang: "en" }));
    await page.evaluate(
      `document.body.style.color = "red"; document.body.insertAdjacentHTML("beforeend", "<p style='color: red'>")`,
    );
    await page.evaluate(`console.error("broken"); setTimeout(() => { throw new Error("thrown") })`);
    await expect.poll(() => browser.complaints.join("\n")).toMatch(/thrown/);
    const seen = browser.forgive().join("\n");
    expect(seen).toContain(`asked another origin: ${stack.origin}/widget.js`);
    expect(seen).toMatch(/Content Security Policy/);
    expect(seen).toMatch(/broken/);
  });
});
