import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { needs } from "../support/needs.js";
import { testStack } from "../support/stack.js";
import { testBrowser } from "./scene/browser.js";
import { openConsole } from "./scene/office.js";

const SOON = { timeout: 10_000 };

describe.runIf(needs("chromium", "builds"))("an agent who is told of what comes", async () => {
  const [stack, browser] = [await testStack(), testBrowser()];

  const settings = async (page: Page) => {
    await page.getByRole("button", { name: "Notifications" }).click();
    await page.getByRole("button", { name: "Sounds and desktop" }).click();
    return page.locator(".bell-settings");
  };

  it("finds the sounds chosen at one machine at another, where the desktop is allowed anew", async () => {
    const desk = await stack.desk();
    const agent = await desk.onlineAgent({ name: "Alice Wong" });
    const look = { origins: [stack.origin] };
    // Windows of their own contexts: they share no storage.
    const [office, home] = [
      await openConsole(browser, agent, "/desk", look),
      await openConsole(browser, agent, "/desk", look),
    ];
    const [here, there] = [await settings(office), await settings(home)];
    await there.getByLabel("Sound for a new message").waitFor();
    await here.getByLabel("Sound for a new message").uncheck();
    await expect.poll(() => there.getByLabel("Sound for a new message").isChecked(), SOON).toBe(false);
    await here.getByLabel("Volume").press("ArrowRight");
    await expect.poll(() => there.getByLabel("Volume").inputValue(), SOON).toBe("60");
    await here.getByLabel("Show on the desktop while I am elsewhere").check();
    await expect.poll(() => there.getByLabel("Show on the desktop while I am elsewhere").isChecked(), SOON).toBe(true);
    await there.getByText(/This browser (has not been asked|does not allow)/).waitFor();
    const { notificationSettings } = await agent.ask(
      "{ notificationSettings { hasMessageSound hasMentionSound volume isOnDesktop } }",
    );
    expect(notificationSettings).toEqual({
      hasMessageSound: false,
      hasMentionSound: true,
      volume: 60,
      isOnDesktop: true,
    });
  });
});
