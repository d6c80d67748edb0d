import { describe, expect, it } from "vitest";
import { needs } from "../support/needs.js";
import { testStack } from "../support/stack.js";
import { testBrowser } from "./scene/browser.js";
import { openConsole, openOffice } from "./scene/office.js";

describe.runIf(needs("chromium", "builds"))("what customers are asked", async () => {
  const [stack, browser] = [await testStack(), testBrowser()];
  const look = { origins: [stack.origin] };

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
});
