import { describe, expect, it } from "vitest";
import type { Data } from "@switchboard/kit/testing";
import { needs } from "../support/needs.js";
import type { Person } from "../support/person.js";
import { testStack } from "../support/stack.js";
import { testBrowser } from "./scene/browser.js";
import { openConsole, openOffice } from "./scene/office.js";
import { openShop } from "./scene/shop.js";
import { Wire } from "./scene/wire.js";
import { WORDS } from "./scene/words.js";

/** What a browser itself writes to the console when it cannot reach a server. */
const CUT_OFF = [/net::ERR_/, /^WebSocket connection to .* failed/];
const PATIENCE = { timeout: 20_000 };
const MINE = `query { conversations(first: 1) { nodes { mine { draft { text } } } } }`;
const { console: desk, widget } = WORDS.en;

describe.runIf(needs("chromium", "builds"))("a link that is cut in the middle of a conversation", async () => {
  const [stack, shop, browser] = [await testStack(), await openShop(), testBrowser()];
  const wire = await Wire.open(stack.origin);
  const look = { origins: [wire.origin, shop.origin] };

  /** An agent and a visitor in their windows, in conversation. */
  async function connected() {
    const office = await openOffice(stack, "en");
    const person = await office.onlineAgent({ name: "Alice Wong" });
    const visitor = await browser.window(look);
    await visitor.goto(shop.address({ server: wire.origin, channel: await office.channelKey(), lang: "en" }));
    await visitor.getByRole("button", { name: widget.open }).click();
    await visitor.getByRole("button", { name: widget.person }).click();
    await visitor.getByText(widget.withPerson).waitFor();
    const agent = await openConsole(browser, person, "/desk", look);
    await agent.getByRole("list", { name: desk.inbox }).getByRole("link").click();
    const [field, reply] = [visitor.getByLabel(widget.field), agent.getByLabel(desk.reply, { exact: true })];
    await reply.waitFor();
    const texts = async () => (await said(office.admin)).map(({ text }) => text).filter((text) => text.startsWith("…"));
    for (const page of [visitor, agent]) await page.evaluate("window.isStillHere = true");
    const same = async () => [await visitor.evaluate("window.isStillHere"), await agent.evaluate("window.isStillHere")];
    return { person, visitor, agent, field, reply, texts, same };
  }

  it("what both sides write meanwhile is kept, said to be waiting, and arrives once without a reload", async () => {
    browser.expect(...CUT_OFF);
    const { visitor, agent, field, reply, texts, same } = await connected();
    wire.cut();
    await reply.fill("…from the desk");
    await reply.press("Enter");
    await field.fill("…from the shop");
    await field.press("Enter");
    await agent.getByRole("img", { name: "Sending" }).waitFor();
    await agent.getByText("Reconnecting. Go on working: what you write is kept and sent.").waitFor();
    await visitor.getByText("Will be sent when you are back online").waitFor();
    await visitor.getByText("No connection. You can go on writing; everything is kept.").waitFor();
    await reply.fill("…and a draft");

    wire.mend();
    await visitor.getByRole("log").getByText("…from the desk").waitFor();
    await agent.getByRole("log").getByText("…from the shop").waitFor();
    await agent.getByRole("img", { name: "Sending" }).waitFor({ state: "detached" });
    await agent.getByText("Reconnecting.").waitFor({ state: "detached" });
    await visitor.getByText("No connection.").waitFor({ state: "detached" });
    expect(await reply.inputValue()).toBe("…and a draft");
    expect((await texts()).sort()).toEqual(["…from the desk", "…from the shop"]);
    expect(await agent.getByRole("log").getByText("…from the desk").count()).toBe(1);
    expect(await visitor.getByRole("log").getByText("…from the shop").count()).toBe(1);
    expect(await same()).toEqual([true, true]);
  });

  it("what the server took, but could not confirm, is not sent a second time", async () => {
    browser.expect(...CUT_OFF);
    const { visitor, agent, field, reply, texts } = await connected();
    wire.deafen();
    await reply.fill("…from the desk");
    await reply.press("Enter");
    await field.fill("…from the shop");
    await field.press("Enter");
    await expect.poll(async () => (await texts()).length, PATIENCE).toBe(2);
    wire.cut();
    wire.mend();
    await agent.getByRole("log").getByText("…from the shop").waitFor();
    await visitor.getByRole("log").getByText("…from the desk").waitFor();
    await agent.getByRole("img", { name: "Sending" }).waitFor({ state: "detached" });
    await visitor.locator("[data-state=pending]").waitFor({ state: "detached" });
    expect(await agent.getByRole("log").getByText("…from the desk").count()).toBe(1);
    expect(await visitor.getByRole("log").getByText("…from the shop").count()).toBe(1);
    expect((await texts()).sort()).toEqual(["…from the desk", "…from the shop"]);
  });

  it("an answer with the resolving right behind it reaches the customer before the conversation is closed", async () => {
    const { visitor, agent, reply } = await connected();
    const [sending, answered] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
    await agent.route("**/graphql", async (route) => {
      if (!route.request().postData()?.includes("SendMessage")) return route.continue();
      sending.resolve();
      await answered.promise;
      return route.continue();
    });
    await reply.fill("…and goodbye");
    await reply.press("Enter");
    await sending.promise;
    await reply.press("Escape");
    await agent.keyboard.press("e");
    answered.resolve();
    await visitor.getByText(widget.ask).waitFor();
    await visitor.getByRole("log").getByText("…and goodbye").waitFor();
  });

  it("what arrives late takes no newer words away that its agent began to write in another window", async () => {
    browser.expect(...CUT_OFF);
    const { person, visitor, agent, reply } = await connected();
    await reply.pressSequentially("…from the desk");
    const elsewhere = await openConsole(browser, person, new URL(agent.url()).pathname, { origins: [stack.origin] });
    const newer = elsewhere.getByLabel(desk.reply, { exact: true });
    await expect.poll(() => newer.inputValue(), PATIENCE).toBe("…from the desk");
    wire.cut();
    await reply.press("Enter");
    await agent.getByRole("img", { name: "Sending" }).waitFor();
    await newer.fill("…and one more thing");
    const kept = async () => (await person.ask(MINE)).conversations.nodes[0].mine.draft.text;
    await expect.poll(kept, PATIENCE).toBe("…and one more thing");
    wire.mend();
    await visitor.getByRole("log").getByText("…from the desk").waitFor();
    await expect.poll(() => reply.inputValue(), PATIENCE).toBe("…and one more thing");
    expect([await newer.inputValue(), await kept()]).toEqual(["…and one more thing", "…and one more thing"]);
  });

  it("a visitor who comes back to the page finds the conversation, what is still to be sent, and the answers given meanwhile", async () => {
    browser.expect(...CUT_OFF);
    const { visitor, agent, field, reply, texts } = await connected();
    await field.fill("…before");
    await field.press("Enter");
    await agent.getByRole("log").getByText("…before").waitFor();
    wire.cut();
    await field.fill("…unsent");
    await field.press("Enter");
    await field.fill("a draft");
    const address = visitor.url();
    await visitor.goto("about:blank");
    wire.mend();
    await reply.fill("…while away");
    await reply.press("Enter");
    await agent.getByRole("img", { name: desk.sent }).last().waitFor();
    await visitor.goto(address);
    await visitor.getByRole("button", { name: widget.open }).click();
    const log = visitor.getByRole("log");
    for (const text of ["…before", "…while away", "…unsent"]) await log.getByText(text).waitFor();
    expect(await field.inputValue()).toBe("a draft");
    await agent.getByRole("log").getByText("…unsent").waitFor();
    expect(await texts()).toEqual(["…before", "…while away", "…unsent"]);
  });

  it("what a colleague set meanwhile is there afterwards, though nothing had been heard before the cut", async () => {
    browser.expect(...CUT_OFF);
    const office = await openOffice(stack, "en");
    const settings = await openConsole(browser, office.admin, "/settings?part=waits", look);
    const late = settings.getByRole("spinbutton", { name: "The whole desk: too long after", exact: true });
    await late.waitFor();
    wire.cut();
    await settings.getByText("Reconnecting.").waitFor();
    await office.admin.succeed(
      "mutation { setWaitTarget(input: { warnSeconds: 17, lateSeconds: 42 }) { userErrors { code } } }",
    );
    wire.mend();
    await expect.poll(() => late.inputValue(), PATIENCE).toBe("42");
  });
});

/** Every message of the workspace's one conversation, oldest first. */
async function said(admin: Person): Promise<readonly Data[]> {
  const { conversations } = await admin.ask(
    "{ conversations(first: 2) { nodes { messages(first: 50) { nodes { text } } } } }",
  );
  return conversations.nodes.flatMap((one: Data) => one["messages"].nodes);
}
