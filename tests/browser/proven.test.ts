import { createHmac } from "node:crypto";
import { describe, expect, it } from "vitest";
import { needs } from "../support/needs.js";
import { testStack } from "../support/stack.js";
import { testBrowser } from "./scene/browser.js";
import { openConsole, openOffice } from "./scene/office.js";
import { openShop, type ShopPage } from "./scene/shop.js";

describe.runIf(needs("chromium", "builds"))("a channel for signed-in visitors alone", async () => {
  const [stack, shop, browser] = [await testStack(), await openShop(), testBrowser()];

  it("is made so by a switch in its settings; the others are asked politely to sign in, in their language", async () => {
    const office = await openOffice(stack, "en");
    const channel = await office.channelKey();
    const page = await openConsole(browser, office.admin, "/settings?part=channels", { origins: [stack.origin] });
    await page.getByRole("link", { name: "Shop" }).click();
    await page.getByRole("button", { name: "Turn on" }).click();
    const secret = (await page.getByText(/^sbs_/).textContent()) ?? "";
    await page.getByRole("switch", { name: "Only signed-in visitors" }).click();
    const bar = page.getByRole("region", { name: "Changes that are not saved" });
    await bar.getByRole("button", { name: "Save" }).click();
    await bar.waitFor({ state: "detached" });

    const visit = async (more: Partial<ShopPage>) => {
      const visitor = await browser.window({ origins: [stack.origin, shop.origin] });
      await visitor.goto(shop.address({ server: stack.origin, channel, lang: "en", ...more }));
      await visitor.getByRole("button", { name: /^(Open chat|打开在线客服)/ }).click();
      return visitor;
    };
    const stranger = await visit({});
    await stranger.getByRole("alert").getByText("Please sign in on this site to write to us.").waitFor();
    expect(await stranger.getByRole("textbox").count()).toBe(0);
    const guest = await visit({ lang: "zh" });
    await guest.getByRole("alert").getByText("请先登录本网站，再与我们联系。").waitFor();
    // A proof that does not hold is none.
    const impostor = await visit({ identityId: "42", identitySignature: "00".repeat(32) });
    await impostor.getByRole("alert").getByText("Please sign in on this site to write to us.").waitFor();

    const identitySignature = createHmac("sha256", secret).update("42").digest("hex");
    const member = await visit({ identityId: "42", identitySignature });
    await member.getByLabel("Your message").fill("My order 8812 is late");
    await member.getByLabel("Your message").press("Enter");
    await member.getByRole("log").getByText("My order 8812 is late").waitFor();
    await member.locator("[data-state=pending]").waitFor({ state: "detached" });

    // Without a secret nobody could come in: the page says so.
    await page.getByRole("button", { name: "Turn off" }).click();
    await page.locator(".ant-popconfirm").getByRole("button", { name: "Turn off" }).click();
    await page.getByRole("alert").getByText("Nobody can write to this channel now").waitFor();
  }, 60_000);
});
