import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { needs } from "../support/needs.js";
import { testStack } from "../support/stack.js";
import { testBrowser } from "./scene/browser.js";
import { openConsole, openOffice, writeIn } from "./scene/office.js";

const QUESTION = "Where is my parcel?";
const MESSAGES = "query ($id: ID!) { conversation(id: $id) { messages(first: 20) { nodes { author text } } } }";

describe.runIf(needs("chromium", "builds"))("a supervisor who lets rules do the work", async () => {
  const [stack, browser] = [await testStack(), testBrowser()];

  /** Chooses from the open list of one of the page's boxes. */
  async function choose(page: Page, box: string, option: string): Promise<void> {
    await page.getByRole("combobox", { name: box }).last().click();
    await page.locator(".ant-select-dropdown:visible").getByText(option, { exact: true }).click();
  }

  it("makes one on screen, tries it on what has happened, and it answers the next customer and says why", async () => {
    const office = await openOffice(stack, "en");
    await writeIn(office, "Ann", QUESTION);
    await writeIn(office, "Ben", "Do you sell lamps?");
    await stack.settle();
    const page = await openConsole(browser, office.admin, "/settings?part=rules", { origins: [stack.origin] });

    await page.getByRole("button", { name: "Auto-reply: when certain words fall" }).click();
    await page.getByLabel("Name", { exact: true }).fill("Parcels");
    const words = page.getByRole("combobox", { name: "With what" });
    await words.fill("parcel");
    await words.press("Enter");
    await words.press("Escape");
    const text = page.getByLabel("What is said");
    await text.fill("Hello {{customer.nmae}}");
    await page.getByText("There is no variable “customer.nmae”.").waitFor();
    await text.fill("Hello {{customer.name|there}}, parcels take two days.");
    await page.getByRole("button", { name: "Add an action" }).click();
    await page.getByRole("menuitem", { name: "Set priority" }).click();
    await choose(page, "Priority", "Urgent");

    await page.getByRole("button", { name: "Try" }).click();
    const tried = page.getByRole("region", { name: "Try it on what has happened" });
    await tried.getByText("It would have acted once.").waitFor();
    await tried.getByText("Looked at 2 moments.").waitFor();
    await tried.getByText(`was ${QUESTION}`).waitFor();
    await tried.getByRole("link", { name: "Ann" }).waitFor();
    await page.getByRole("button", { name: "Save", exact: true }).click();
    await page.getByRole("link", { name: "Parcels" }).waitFor();

    const { conversationId } = await writeIn(office, "Cleo", "My PARCEL is late");
    await stack.settle();
    await page.getByRole("link", { name: "What they did" }).click();
    const log = page.getByRole("list", { name: "What they did" });
    await log.getByRole("link", { name: "Cleo" }).waitFor();
    await log.getByText("Done", { exact: true }).first().click();
    await log.getByText("Because: The customer writes.").waitFor();
    await log.getByText("was My PARCEL is late").waitFor();
    await log.getByText("Set priority").waitFor();
    const { conversation } = await office.admin.ask(MESSAGES, { id: conversationId });
    expect(conversation.messages.nodes).toContainEqual({
      author: "SYSTEM",
      text: "Hello Cleo, parcels take two days.",
    });
  }, 60_000);

  it("watches what rules do and do not do, and rules that a colleague makes, as it happens", async () => {
    const office = await openOffice(stack, "en");
    const page = await openConsole(browser, office.admin, "/settings?part=rules", { origins: [stack.origin] });
    await page.getByText("No rule yet").waitFor();
    const CREATE = `mutation ($input: CreateAutomationRuleInput!) { createAutomationRule(input: $input) { userErrors { code } } }`;
    const condition = { fact: "MESSAGE_TEXT", operator: "CONTAINS", values: ["parcel"] };
    const actions = [{ kind: "ADD_NOTE", text: "Look" }];
    const rule = { name: "Parcels", event: "MESSAGE_RECEIVED", condition, actions };
    await office.admin.succeed(CREATE, { input: { rule } });
    await page.getByRole("link", { name: "Parcels" }).waitFor();
    await page.getByRole("link", { name: "What they did" }).click();
    await page.getByText("Nothing yet").waitFor();
    await writeIn(office, "Ann", QUESTION);
    const log = page.getByRole("list", { name: "What they did" });
    await log.getByRole("link", { name: "Ann" }).waitFor();
    await log.getByText("Done", { exact: true }).first().waitFor();
    await page.getByText("Did not apply", { exact: true }).click();
    await page.getByText("Nothing yet").waitFor();
    await writeIn(office, "Ben", "Do you sell lamps?");
    await log.getByRole("link", { name: "Ben" }).waitFor();
  }, 60_000);

  it("puts them into another order with the keyboard, and one to rest", async () => {
    const office = await openOffice(stack, "en");
    const CREATE = `mutation ($input: CreateAutomationRuleInput!) { createAutomationRule(input: $input) { automationRule { id } userErrors { code message path } } }`;
    for (const [position, name] of ["First", "Second", "Third"].entries())
      await office.admin.succeed(CREATE, {
        input: { rule: { name, position, event: "MESSAGE_RECEIVED", actions: [{ kind: "RESOLVE" }] } },
      });
    const page = await openConsole(browser, office.admin, "/settings?part=rules", { origins: [stack.origin] });
    const names = page.locator(".rule-line .tab");
    await names.nth(2).waitFor();
    await page.getByRole("button", { name: "Move Third with the arrow keys" }).press("ArrowUp");
    await page.getByRole("switch", { name: "First is on" }).click();
    await expect.poll(() => names.allTextContents()).toEqual(["First", "Third", "Second"]);
    const RULES = "{ automationRules { nodes { name isEnabled } } }";
    const stored = async () => (await office.admin.ask(RULES))["automationRules"].nodes;
    await expect.poll(stored, { timeout: 10_000 }).toEqual([
      { name: "First", isEnabled: false },
      { name: "Third", isEnabled: true },
      { name: "Second", isEnabled: true },
    ]);
    await page.reload();
    await names.nth(2).waitFor();
    expect(await names.allTextContents()).toEqual(["First", "Third", "Second"]);
  }, 60_000);
});
