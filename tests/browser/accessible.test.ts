import axe, { type AxeResults } from "axe-core";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { needs } from "../support/needs.js";
import { testStack } from "../support/stack.js";
import { testBrowser } from "./scene/browser.js";
import { openConsole, openOffice, writeIn } from "./scene/office.js";
import { openShop } from "./scene/shop.js";
import { WORDS } from "./scene/words.js";

const { console: desk, widget, said } = WORDS.en;
const REST = "userErrors { code message path }";
const STATE = `mutation ($input: SetAgentStateInput!) { setAgentState(input: $input) { ${REST} } }`;
const HOURS = `mutation ($input: CreateBusinessHoursInput!) { createBusinessHours(input: $input) { businessHours { id } ${REST} } }`;
const TAG = `mutation ($input: CreateTagInput!) { createTag(input: $input) { tag { id } ${REST} } }`;
const RULE = `mutation ($input: CreateAutomationRuleInput!) { createAutomationRule(input: $input) { automationRule { id } ${REST} } }`;
const POLICY = `mutation ($input: CreateRoutingPolicyInput!) { createRoutingPolicy(input: $input) { routingPolicy { id } ${REST} } }`;
const REVISE = `mutation ($input: UpdateRoutingPolicyInput!) { updateRoutingPolicy(input: $input) { ${REST} } }`;
const ARCHIVE = `mutation ($input: UpdateTagInput!) { updateTag(input: $input) { ${REST} } }`;
const FIELD = `mutation ($input: CreateConversationFieldInput!) { createConversationField(input: $input) { ${REST} } }`;
const CHANNEL = `mutation ($input: CreateChannelInput!) { createChannel(input: $input) { channel { id key } ${REST} } }`;
const RESOLVE = `mutation ($input: ResolveConversationInput!) { resolveConversation(input: $input) { ${REST} } }`;
const LEAVE = `mutation ($input: LeaveMessageInput!) { leaveMessage(input: $input) { ${REST} } }`;
const SEND = `mutation ($input: SendMessageInput!) { sendMessage(input: $input) { ${REST} } }`;
const TICKET = `mutation ($input: OpenTicketInput!) { openTicket(input: $input) { ticket { number } ${REST} } }`;

/** All that axe knows, or only what depends on the theme. */
const ALL = "{ resultTypes: ['violations'] }";
const COLOURS =
  "{ resultTypes: ['violations'], runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] } }";
/** Whoever speaks to the machine says what is written on a control: its name has those words. */
const NAMES = "{ resultTypes: ['violations'], runOnly: { type: 'rule', values: ['label-content-name-mismatch'] } }";

/** What axe finds on the screen that is serious or critical, as `view: rule – place`. */
async function findings(page: Page, view: string, rules = ALL): Promise<string[]> {
  // Colours on their way from one theme to the other are neither; they set out with the next frame.
  await page.evaluate(`new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))).then(() =>
    Promise.allSettled(document.getAnimations().filter((a) => a.effect.getTiming().iterations !== Infinity).map((a) => a.finished)))`);
  if (await page.evaluate("typeof axe === 'undefined'")) await page.evaluate(axe.source);
  const { violations } = await page.evaluate<AxeResults>(`axe.run(document, ${rules})`);
  return violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .flatMap(({ id, nodes }) =>
      nodes.map(({ target, any }) => `${view}: ${id} – ${target.join(" ")} ${any[0]?.message ?? ""}`),
    );
}

describe.runIf(needs("chromium", "builds"))("whoever works with a reader, a keyboard or weak eyes", async () => {
  const [stack, shop, browser] = [await testStack(), await openShop(), testBrowser()];
  const look = { origins: [stack.origin, shop.origin] };

  /** Looks at what is on the screen in light and in dark. */
  async function inBothThemes(page: Page, view: string): Promise<string[]> {
    const found: string[] = [];
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      found.push(...(await findings(page, `${view}, ${colorScheme}`, colorScheme === "light" ? ALL : COLOURS)));
    }
    return found;
  }

  it("is in no one's way in the console", async () => {
    const office = await openOffice(stack, "en");
    const { admin } = office;
    await admin.succeed(STATE, { input: { state: "ONLINE" } });
    const { conversationId, visitor } = await writeIn(office, "Ann", said.question);
    await stack.settle();
    // Ann has gone, and her answer is for the desk to tell.
    const contact = { phone: "+4930123456" };
    await visitor.succeed(LEAVE, { input: { text: said.question, contact, idempotencyKey: "left" } });
    await admin.succeed(SEND, { input: { conversationId, text: said.answer, idempotencyKey: "answer" } });
    await admin.succeed(STATE, { input: { state: "BUSY" } });
    await writeIn(office, "Ben", said.problem);
    const opened = await admin.succeed(TICKET, {
      input: { conversationId, title: said.ticket, type: "PROBLEM", priority: "URGENT", idempotencyKey: "ticket" },
    });
    const { number } = opened["openTicket"].ticket;
    const week = [{ weekday: "MONDAY", windows: [{ opensAt: "09:00", closesAt: "18:00" }] }];
    const made = await admin.succeed(HOURS, { input: { name: "Office", timezone: "Asia/Shanghai", week } });
    const policy = await admin.succeed(POLICY, { input: { name: "Usual", rules: [{ name: "Everyone" }] } });
    const policyId = policy["createRoutingPolicy"].routingPolicy.id as string;
    const [channel] = (await admin.ask("{ channels { id } }"))["channels"];
    const { createTag } = await admin.succeed(TAG, { input: { name: "Refund" } });
    const condition = {
      any: [
        { fact: "MESSAGE_TEXT", operator: "CONTAINS", values: ["refund"] },
        { not: { any: [{ fact: "TAG", operator: "IS", values: [createTag.tag.id] }] } },
      ],
    };
    const actions = [
      { kind: "SEND_TEXT", text: "One moment" },
      { kind: "ADD_TAG", tagId: createTag.tag.id },
    ];
    const { createAutomationRule: rule } = await admin.succeed(RULE, {
      input: { rule: { name: "When in doubt", event: "MESSAGE_RECEIVED", condition, actions } },
    });
    await stack.settle();

    const stranger = await browser.window(look);
    await stranger.goto(stack.origin);
    await stranger.getByLabel(desk.email).waitFor();
    const found = await inBothThemes(stranger, "sign-in");

    const page = await openConsole(browser, admin, `/desk/${conversationId}`, look);
    const views: readonly (readonly [path: string, ready: string])[] = [
      [`/desk/${conversationId}`, "Handed over to a person"],
      ["/queue", said.problem],
      ["/desk?inbox=all&status=any&days=7", "Save view"],
      [`/queue?watch=${conversationId}`, "Handed over to a person"],
      ["/search?q=reset", "reset"],
      ["/tickets", said.ticket],
      [`/tickets/${number}`, said.ticket],
      ["/customers", "Ann"],
      ["/knowledge", said.question],
      ["/knowledge?faq=new", "New question"],
      ["/reports", "Busiest hour so far"],
      ["/settings", "Ada Admin"],
      ["/settings?part=channels", "Shop"],
      [`/settings?part=channels&id=${channel.id}`, "Installation"],
      [`/settings?part=hours&id=${made["createBusinessHours"].businessHours.id}`, "09:00–18:00"],
      [`/settings?part=routing&id=${policyId}`, "Among those who could"],
      [`/settings?part=routing&id=${policyId}&tab=simulate`, "Choose a period"],
      ["/settings?part=routing&tab=skills", "Cost of a web chat"],
      ["/settings?part=survey", "Customers are asked"],
      ["/settings?part=canned", said.canned],
      ["/settings?part=macros&id=new", "What it does"],
      ["/settings?part=tags", "Refund"],
      ["/settings?part=rules", "When in doubt"],
      [`/settings?part=rules&id=${rule.automationRule.id}`, "Try it on what has happened"],
    ];
    for (const [path, ready] of views) {
      await page.goto(`${stack.origin}${path}`);
      await page.getByText(ready).first().waitFor();
      await page.locator(".bones").first().waitFor({ state: "detached" });
      found.push(...(await inBothThemes(page, path)));
    }
    for (const [keys, name] of [
      ["?", "Keyboard"],
      ["Control+k", "Search and commands"],
    ] as const) {
      await page.keyboard.press(keys);
      await page.getByRole("dialog", { name }).waitFor();
      found.push(...(await inBothThemes(page, name)));
      await page.keyboard.press("Escape");
    }
    expect(found).toEqual([]);
  }, 240_000);

  it.each(["en", "zh-CN"])(
    "can call each control by what is written on it, also what is there only for a while, in %s",
    async (locale) => {
      const { admin } = await openOffice(stack, "en");
      const { createChannel } = await admin.succeed(CHANNEL, { input: { name: "Shop" } });
      const made = await admin.succeed(POLICY, { input: { name: "Usual", rules: [{ name: "Everyone" }] } });
      const routingPolicyId = made["createRoutingPolicy"].routingPolicy.id as string;
      await admin.succeed(REVISE, { input: { routingPolicyId, rules: [{ name: "All" }] } });
      for (const name of ["Refund", "Parcel", "Returned"]) {
        const { createTag } = await admin.succeed(TAG, { input: { name } });
        if (name === "Returned") await admin.succeed(ARCHIVE, { input: { tagId: createTag.tag.id, isArchived: true } });
      }
      await admin.succeed(FIELD, { input: { key: "order", label: "Order", type: "TEXT" } });
      const page = await openConsole(browser, admin, "/settings?part=fields", { ...look, locale });
      const found: string[] = [];
      const looked = async (view: string) => found.push(...(await findings(page, view, NAMES)));
      await page
        .getByRole("cell", { name: /^Order/ })
        .first()
        .waitFor();
      await looked("fields");
      await page.goto(`${stack.origin}/settings?part=tags`);
      await page.getByRole("switch").click();
      await page.getByText("Returned").waitFor();
      await looked("tags");
      await page.goto(`${stack.origin}/settings?part=routing&id=${routingPolicyId}&tab=revisions`);
      await page.locator(".revision-rules").nth(1).waitFor();
      await looked("revisions");
      await page.goto(`${stack.origin}/settings?part=channels&id=${createChannel.channel.id}`);
      await page.locator("input[value=Shop]").fill("Our shop");
      const bar = page.locator(".save-bar");
      await bar.waitFor();
      await looked("what is not saved");
      await bar.getByRole("button").first().click();
      await bar.waitFor({ state: "detached" });
      expect(found).toEqual([]);
    },
    40_000,
  );

  it("is in no one's way in the widget, on a desk and on a phone", async () => {
    const office = await openOffice(stack, "en");
    const channel = await office.channelKey();
    const found: string[] = [];
    for (const theme of ["light", "dark"] as const) {
      const page = await browser.window({ ...look, theme, isPhone: theme === "dark" });
      await page.goto(shop.address({ server: stack.origin, channel, lang: "en", theme }));
      await page.getByRole("button", { name: widget.open }).click();
      await page.getByLabel(widget.field).fill(said.question);
      await page.getByLabel(widget.field).press("Enter");
      await page.getByText(said.source).waitFor();
      found.push(...(await findings(page, `widget, ${theme}`)));
      await page.getByRole("button", { name: widget.person }).click();
      await page.getByText("in the queue").or(page.getByText("You are next")).waitFor();
      await page.getByRole("button", { name: "Emoji" }).click();
      found.push(...(await findings(page, `widget in the queue, ${theme}`)));
      await page.keyboard.press("Escape");
      await page.getByRole("button", { name: "Reach me later instead" }).click();
      await page.getByRole("button", { name: "Reach me there" }).click();
      await page.getByText("Please give an e-mail address or a phone number.").waitFor();
      found.push(...(await findings(page, `widget, reached later, ${theme}`)));
    }
    expect(found).toEqual([]);
  }, 60_000);

  it("is in no one's way in the widget's forms and its survey", async () => {
    const office = await openOffice(stack, "en");
    const form = [
      { key: "name", label: "Your name", kind: "TEXT", isRequired: true },
      { key: "about", label: "What about?", kind: "CHOICE", isRequired: false, choices: ["Repair"] },
    ];
    const asking = await office.admin.succeed(CHANNEL, { input: { name: "Shop", preChatForm: form } });
    const { key } = asking["createChannel"].channel;
    const agent = await office.onlineAgent();
    const found: string[] = [];
    for (const theme of ["light", "dark"] as const) {
      const page = await browser.window({ ...look, theme, isPhone: theme === "dark" });
      await page.goto(shop.address({ server: stack.origin, channel: key, lang: "en", theme }));
      await page.getByRole("button", { name: widget.open }).click();
      await page.getByRole("button", { name: "Start the chat" }).click();
      await page.getByText("Please fill this in.").waitFor();
      found.push(...(await findings(page, `questions, ${theme}`)));
      await page.getByRole("button", { name: "Leave a message" }).click();
      await page.getByRole("button", { name: "Leave message" }).click();
      await page.getByText("Please fill this in.").first().waitFor();
      found.push(...(await findings(page, `a message to leave, ${theme}`)));
      await page.getByRole("button", { name: "Chat instead" }).click();
      await page.getByLabel("Your name").fill("Min");
      await page.getByRole("button", { name: "Start the chat" }).click();
      const [field, log] = [page.getByLabel(widget.field), page.getByRole("log")];
      await page
        .locator("input[type=file]")
        .first()
        .setInputFiles({ name: "invoice.txt", mimeType: "text/plain", buffer: Buffer.from("1") });
      await field.fill(`Hello, ${theme}`);
      found.push(...(await findings(page, `a chosen file, ${theme}`)));
      await field.press("Enter");
      await log.getByText("invoice.txt").waitFor();
      const asks = page.getByRole("button", { name: widget.person });
      await asks.or(page.getByText(widget.withPerson)).first().waitFor();
      if (await asks.isVisible()) await asks.click();
      await page.getByText(widget.withPerson).waitFor();
      const { conversations } = await agent.ask("{ conversations(first: 1) { nodes { id } } }");
      await agent.succeed(RESOLVE, { input: { conversationId: conversations.nodes[0].id } });
      await page.locator(".stars label").first().click();
      await page.getByRole("button", { name: "Not solved" }).click();
      found.push(...(await findings(page, `survey, ${theme}`)));
    }
    expect(found).toEqual([]);
  }, 60_000);
});
