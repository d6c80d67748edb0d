import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { needs } from "../support/needs.js";
import { testStack } from "../support/stack.js";
import { testBrowser } from "./scene/browser.js";
import { openConsole, openOffice } from "./scene/office.js";

const WIDGET = `query ($key: String!) { widgetChannel(key: $key) { offHoursText availability { isOpen nextOpeningAt }
  preChatForm { label kind isRequired choices } } }`;

describe.runIf(needs("chromium", "builds"))("a support lead sets up when the desk is there", async () => {
  const [stack, browser] = [await testStack(), testBrowser()];

  async function lead(path: string) {
    const office = await openOffice(stack, "en");
    const key = await office.channelKey();
    const page = await openConsole(browser, office.admin, path, { origins: [stack.origin] });
    const shown = async () => (await stack.stranger().ask(WIDGET, { key }))["widgetChannel"];
    const saved = async () => {
      await page
        .getByRole("region", { name: "Changes that are not saved" })
        .getByRole("button", { name: "Save" })
        .click();
      await page.getByRole("region", { name: "Changes that are not saved" }).waitFor({ state: "detached" });
    };
    return { page, shown, saved, admin: office.admin };
  }

  const pick = async (page: Page, field: string, option: string) => {
    await page.getByRole("combobox", { name: field }).click();
    await page.locator(".ant-select-item-option").getByText(option, { exact: true }).click();
  };

  it("closes it for a holiday, and the widget of the channel that keeps these hours says so", async () => {
    const { page, shown, saved } = await lead("/settings?part=hours");
    await page.getByRole("button", { name: "Add business hours" }).click();
    await page.getByLabel("Name", { exact: true }).fill("Desk");
    // Open day and night, so that nothing but the holiday can close it.
    await page.getByRole("button", { name: "Monday, 09:00–18:00" }).focus();
    await page.getByRole("textbox", { name: "Monday, From" }).fill("0");
    await page.getByRole("textbox", { name: "Monday, to" }).fill("24");
    await page.getByRole("button", { name: "Same on every day" }).click();
    await page.getByRole("button", { name: "Sunday, 00:00–24:00" }).waitFor();
    await page.getByText("168 h a week").waitFor();
    await saved();
    await page.getByText("Open now and always").waitFor();

    await page.goto(`${stack.origin}/settings?part=channels`);
    await page.getByRole("link", { name: "Shop" }).click();
    await pick(page, "Business hours", "Desk");
    await page.getByLabel("While nobody is there").fill("We are at the fair today.");
    await page.getByRole("complementary", { name: "Preview" }).getByText("Closed").click();
    await page.getByRole("complementary", { name: "Preview" }).getByText("We are at the fair today.").waitFor();
    await saved();
    expect(await shown()).toMatchObject({ availability: { isOpen: true } });

    await page.getByRole("link", { name: "Edit these hours" }).click();
    const today = new Intl.DateTimeFormat("en-CA", { timeZone: "Asia/Shanghai" }).format(new Date());
    await page.getByLabel("Date", { exact: true }).fill(today);
    await page.getByLabel("What it is", { exact: true }).fill("Company day");
    await page.getByRole("button", { name: "Add day" }).click();
    await page
      .getByRole("status")
      .getByText(/^Closed now, opens \w+day 00:00/)
      .waitFor();
    await saved();
    const { availability, offHoursText } = await shown();
    expect(offHoursText).toBe("We are at the fair today.");
    expect(availability.isOpen).toBe(false);
    expect(new Date(availability.nextOpeningAt).getTime()).toBe(Date.parse(`${today}T24:00+08:00`));
    await page.getByRole("region", { name: "History" }).getByText("Ada Admin").first().waitFor();
    await page.getByRole("link", { name: "Shop" }).waitFor();
  }, 40_000);

  it("lets a receiver be asked before a transfer, and ends silent conversations on one channel alone", async () => {
    const { page, admin, saved } = await lead("/settings?part=handover");
    await page.getByLabel("The receiver is asked and may refuse").check();
    await page.getByRole("spinbutton", { name: "Time to answer" }).fill("45");
    await page.getByRole("radiogroup", { name: "When it is not taken, it goes to" }).getByText("the queue").click();
    await pick(page, "Shop: Resolve after silence", "After");
    await page.getByLabel("Shop: What the customer is told before").fill("Write again at any time.");
    await saved();
    const { transferRule, autoResolveRules } = await admin.ask(
      "{ transferRule { answerSeconds returnsTo } autoResolveRules { afterMinutes text channel { name } } }",
    );
    expect(transferRule).toEqual({ answerSeconds: 45, returnsTo: "QUEUE" });
    expect(autoResolveRules).toEqual([
      { afterMinutes: 1_440, text: "Write again at any time.", channel: { name: "Shop" } },
    ]);
    // What a colleague changes meanwhile is there without a reload, and what one is typing stays.
    await page.getByLabel("Shop: What the customer is told before").fill("Write again.");
    await admin.ask(
      "mutation ($input: SetTransferRuleInput!) { setTransferRule(input: $input) { userErrors { code } } }",
      { input: { answerSeconds: 90, returnsTo: "SENDER" } },
    );
    await expect
      .poll(() => page.getByRole("spinbutton", { name: "Time to answer" }).inputValue(), { timeout: 10_000 })
      .toBe("90");
    expect(await page.getByLabel("Shop: What the customer is told before").inputValue()).toBe("Write again.");
  }, 40_000);

  it("asks visitors before the chat, is told which question cannot be so, and proves who they are by a secret shown once", async () => {
    const { page, shown, saved } = await lead("/settings?part=channels");
    await page.getByRole("link", { name: "Shop" }).click();
    await page.getByRole("button", { name: "Add question" }).click();
    const form = page.getByRole("list", { name: "Questions before the chat" });
    await form.getByLabel("Question", { exact: true }).fill("What is it about?");
    await pick(page, "Answer", "Choice");
    await page.getByRole("button", { name: /^Save/ }).click();
    await form.getByRole("alert").getByText("A CHOICE has 1 to 50 different choices").waitFor();
    await form.getByLabel("Choices").fill("An order");
    await page.keyboard.press("Enter");
    await form.getByLabel("Required").check();
    // What is read after saving was asked for before there is a secret, and its answer comes when there is one.
    const made = Promise.withResolvers<void>();
    await page.route("**/graphql", async (route) => {
      if (route.request().postDataJSON().operationName !== "ChannelRecord") return route.continue();
      const response = await route.fetch();
      await made.promise;
      return route.fulfill({ response });
    });
    await saved();
    expect((await shown()).preChatForm).toEqual([
      { label: "What is it about?", kind: "CHOICE", isRequired: true, choices: ["An order"] },
    ]);

    const identity = page.getByRole("region", { name: "Signed-in visitors" });
    await identity.getByRole("button", { name: "Turn on" }).click();
    const first = await identity.getByText(/^sbs_/).innerText();
    made.resolve();
    await identity.getByRole("button", { name: "Add a second secret" }).click();
    await identity.getByText("being replaced").waitFor();
    expect(await identity.getByText(/^sbs_/).innerText()).not.toBe(first);
    await page.reload();
    await identity.getByText(`Secret …${first.slice(-4)}`).waitFor();
    expect(await identity.getByText(/^sbs_/).count()).toBe(0);
  }, 40_000);
});
