import { describe, expect, it } from "vitest";
import { needs } from "../support/needs.js";
import { testStack } from "../support/stack.js";
import { testBrowser } from "./scene/browser.js";
import { openConsole, openOffice } from "./scene/office.js";
import { openShop } from "./scene/shop.js";

describe.runIf(needs("chromium", "builds"))("what customers are asked", async () => {
  const [stack, shop, browser] = [await testStack(), await openShop(), testBrowser()];
  const look = { origins: [stack.origin, shop.origin] };

  it("is set by a manager for each channel: a reason of one's own, a refused one at its place, and off", async () => {
    const office = await openOffice(stack, "en");
    await office.channelKey();
    const page = await openConsole(browser, office.admin, "/settings?part=survey", look);
    await page.getByRole("button", { name: "Add a reason" }).click();
    await page.getByLabel("In English 11").fill("The parcel");
    await page.getByRole("button", { name: /^Save/ }).click();
    await page.getByRole("alert").first().waitFor();
    await page.getByLabel("In Chinese 11").fill("包裹");
    await page.getByLabel("Key 11").fill("parcel");
    await page.getByRole("button", { name: "Remove Patient" }).click();
    await page.getByRole("switch").click();
    await page.keyboard.press("ControlOrMeta+s");
    await page.getByText("Nobody is asked").waitFor();
    await page.getByText("Changes that are not saved").waitFor({ state: "detached" });
    const { channels } = await office.admin.ask(
      "{ channels { survey { isEnabled reasons { key labelZh toScore } } } }",
    );
    const { isEnabled, reasons } = channels[0].survey;
    expect([isEnabled, reasons.length]).toEqual([false, 10]);
    expect(reasons.at(-1)).toEqual({ key: "parcel", labelZh: "包裹", toScore: 3 });
  }, 40_000);

  it("is set beside the colour that the shop's visitors see on the widget", async () => {
    const office = await openOffice(stack, "en");
    const channel = await office.channelKey();
    const [{ id }] = (await office.admin.ask("{ channels { id } }"))["channels"];
    const page = await openConsole(browser, office.admin, `/settings?part=channels&id=${id}`, look);
    await page.getByLabel("Colour").fill("#7a1f5c");
    await page.getByLabel("Logo").fill("http://shop.example/logo.png");
    await page.getByRole("button", { name: /^Save/ }).click();
    await page.getByText("The mark's address begins with https://").waitFor();
    await page.getByLabel("Logo").fill("");
    await page.getByRole("button", { name: /^Save/ }).click();
    await page.getByText("Changes that are not saved").waitFor({ state: "detached" });
    await page.getByRole("link", { name: "Edit the survey" }).click();
    await page.getByText("Customers are asked").waitFor();
    const visitor = await browser.window(look);
    await visitor.goto(shop.address({ server: stack.origin, channel, lang: "en" }));
    await visitor.getByRole("button", { name: "Open chat" }).waitFor();
    const drawn =
      'getComputedStyle(document.querySelector("switchboard-widget").shadowRoot.querySelector(".launcher"))';
    expect(await visitor.evaluate(`${drawn}.backgroundColor`)).toBe("rgb(122, 31, 92)");
  }, 40_000);
});
