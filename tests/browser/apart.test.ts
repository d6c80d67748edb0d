import { describe, expect, it } from "vitest";
import { needs } from "../support/needs.js";
import { testStack } from "../support/stack.js";
import { testBrowser } from "./scene/browser.js";
import { openConsole, writeIn } from "./scene/office.js";

const REST = "userErrors { code message path }";
const SAY = `mutation ($input: SendMessageInput!) { sendMessage(input: $input) { ${REST} } }`;
const RATE = `mutation ($input: RateConversationInput!) { rateConversation(input: $input) { ${REST} } }`;

describe.runIf(needs("chromium", "builds"))("two matters in one conversation", async () => {
  const [stack, browser] = [await testStack(), testBrowser()];
  const look = { origins: [stack.origin] };

  it("are taken apart from one message through another, stay readable where they were said, and are one again", async () => {
    const desk = await stack.desk();
    const agent = await desk.onlineAgent({ name: "Alice Wong" });
    const { visitor, conversationId } = await writeIn(desk, "Li Na", "The left side stays silent.");
    for (const text of ["By the way, my invoice has a wrong name", "Order 8812", "The left side is still silent"])
      await visitor.succeed(SAY, { input: { conversationId, text, idempotencyKey: text } });
    await stack.settle();

    const page = await openConsole(browser, agent, `/desk/${conversationId}`, look);
    const log = page.getByRole("log");
    await log.getByText("By the way, my invoice has a wrong name").hover();
    await page.getByRole("button", { name: "Split off" }).click();
    const dialog = page.getByRole("dialog", { name: "Split off another matter" });
    await dialog.getByText("These 3 messages begin a conversation of their own.").waitFor();
    await dialog.getByRole("radio", { name: "Order 8812" }).check();
    await dialog.getByText("These 2 messages begin a conversation of their own.").waitFor();
    await dialog.getByRole("button", { name: "Split", exact: true }).click();

    await page.waitForURL((url) => !url.pathname.endsWith(conversationId));
    await log.getByRole("button", { name: "Show what was said there" }).click();
    await log.getByText("Order 8812").waitFor();
    expect(await log.getByText("The left side is still silent").count()).toBe(0);
    const part = page.url();
    await page.goto(`${stack.origin}/desk/${conversationId}`);
    await log.getByText("Another matter was split off as #2").waitFor();
    expect(await log.getByText("Goes on in #2").count()).toBe(2);

    await page.goto(part);
    await page.getByRole("region", { name: "Joined conversations" }).getByRole("button", { name: "Undo" }).click();
    await page.waitForURL(`**/desk/${conversationId}**`);
    await log.getByText("Order 8812").waitFor();
    await expect.poll(() => log.getByText("Goes on in #2").count()).toBe(0);
  }, 60_000);

  it("keep their subject in the inbox when they are settled, with what the customer thought of it", async () => {
    const desk = await stack.desk();
    const agent = await desk.onlineAgent({ name: "Alice Wong" });
    const { visitor, conversationId } = await writeIn(desk, "Li Na", "The left side stays silent.");
    await stack.settle();
    const page = await openConsole(browser, agent, `/desk/${conversationId}?inbox=all&status=any`, look);
    await page.getByRole("button", { name: "Resolve" }).click();
    await page.locator(".inbox-row").getByText("Resolved · The left side stays silent.").waitFor();
    await visitor.succeed(RATE, { input: { conversationId, score: 2, reasons: ["not_solved"], comment: "Again" } });
    await page.getByText(/rated 2 of 5 · Not solved “Again”/).waitFor();
  }, 40_000);
});

describe.runIf(needs("chromium", "builds"))("settings on a phone", async () => {
  const [stack, browser] = [await testStack(), testBrowser()];

  it("open with the part in sight that the address names", async () => {
    const desk = await stack.desk();
    const page = await openConsole(browser, desk.admin, "/settings?part=rules", {
      origins: [stack.origin],
      isPhone: true,
    });
    const tab = page.getByRole("navigation", { name: "Settings" }).getByRole("link", { name: "Automation" });
    await tab.waitFor();
    await expect.poll(async () => (await tab.boundingBox())?.x ?? 999).toBeLessThan(340);
  });
});
