import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { needs } from "../support/needs.js";
import { testStack } from "../support/stack.js";
import { testBrowser } from "./scene/browser.js";
import { openConsole, openOffice, writeIn } from "./scene/office.js";

const AGENT_OF = `query ($id: ID!) { conversation(id: $id) { assignee { id } routingDecisions { rule policyRevision } } }`;

describe.runIf(needs("chromium", "builds"))("a support lead decides who gets which conversations", async () => {
  const [stack, browser] = [await testStack(), testBrowser()];

  const pick = async (page: Page, field: string, option: string) => {
    await page.getByRole("combobox", { name: field, exact: true }).click();
    await page
      .locator(".ant-select-dropdown:visible .ant-select-item-option")
      .getByText(option, { exact: true })
      .click();
  };
  const save = async (page: Page) => {
    const bar = page.getByRole("region", { name: "Changes that are not saved" });
    await bar.getByRole("button", { name: "Save" }).click();
    await bar.waitFor({ state: "detached" });
  };

  it("makes a rule, plays the past again by it, lets it decide, and the next conversation goes where it says", async () => {
    const office = await openOffice(stack, "en");
    const teams = [
      { id: await office.team("Day desk"), name: "Day desk" },
      { id: await office.team("English desk"), name: "English desk" },
    ];
    const agents = await Promise.all(
      teams.map(({ id, name }) => office.onlineAgent({ name: `${name} agent`, teamIds: [id] })),
    );
    await stack.settle();
    const served = async (id: string) => (await office.admin.ask(AGENT_OF, { id }))["conversation"];

    // Whoever got the first one, the rule sends English to the other team.
    const first = await writeIn(office, "Ann", "Good day");
    await stack.settle();
    await expect.poll(async () => (await served(first.conversationId)).assignee, { timeout: 10_000 }).not.toBeNull();
    const before = (await served(first.conversationId)).assignee.id as string;
    const other = agents[0]?.who.id === before ? 1 : 0;
    const team = teams[other] as (typeof teams)[number];

    const page = await openConsole(browser, office.admin, "/settings?part=routing", { origins: [stack.origin] });
    await page.getByRole("button", { name: "New policy" }).click();
    await page.getByLabel("Name", { exact: true }).fill("By language");
    await page.getByLabel("Name of the rule").fill("English");
    await page.getByRole("button", { name: "Add condition" }).click();
    await pick(page, "Condition 1: looks at", "Language");
    await page.getByRole("button", { name: "Save" }).click();
    await page.getByRole("alert").getByText("Give 1 to 50.").waitFor();
    await pick(page, "Condition 1: values", "en");
    await page.keyboard.press("Escape");
    await pick(page, "Team", team.name);
    await page.getByLabel("What changes and why").fill("English goes to its own desk");
    await save(page);

    await page.getByRole("link", { name: "Simulation" }).click();
    await page.getByRole("button", { name: "Simulate" }).click();
    const result = page.getByRole("region", { name: "Simulation" });
    await result.getByText("Of 1 conversations, 1 would have gone to somebody else.").waitFor();
    const row = result.getByRole("row").filter({ has: page.getByRole("link", { name: "Ann" }) });
    expect((await row.getByRole("cell").nth(2).innerText()).startsWith(`${team.name} agent`)).toBe(true);
    // Nothing has been changed by it.
    expect((await served(first.conversationId)).assignee.id).toBe(before);

    await page.getByRole("link", { name: "Rules" }).click();
    await page.getByRole("button", { name: "Let revision 2 decide for All other channels" }).click();
    await page.getByText("By language, revision 2").waitFor();
    await page.getByText("Active", { exact: true }).waitFor();
    for (const name of ["Ben", "Cleo"]) {
      const { conversationId } = await writeIn(office, name, "Good day");
      await stack.settle();
      await expect
        .poll(async () => (await served(conversationId)).assignee?.id, { timeout: 10_000 })
        .toBe(agents[other]?.who.id);
      const { routingDecisions } = await served(conversationId);
      expect(routingDecisions.at(-1)).toEqual({ rule: "English", policyRevision: 2 });
    }

    await page.getByRole("link", { name: "Revisions" }).click();
    await page.getByText("English goes to its own desk").waitFor();
    await page.getByRole("button", { name: "Take over as draft: revision 1" }).click();
    await page.getByRole("list", { name: "Rules" }).getByText("Everyone").first().waitFor();
    await page.getByRole("button", { name: "Discard" }).click();
    await page.getByRole("button", { name: "Stop deciding for All other channels" }).click();
    await page.getByText("Draft", { exact: true }).waitFor();
  }, 40_000);

  it("orders rules by the keyboard alone, and gives agents their skills in the table", async () => {
    const office = await openOffice(stack, "en");
    await office.agent({ name: "Vera" });
    const page = await openConsole(browser, office.admin, "/settings?part=routing", { origins: [stack.origin] });
    await page.getByRole("button", { name: "New policy" }).click();
    await page.getByLabel("Name of the rule").fill("First");
    await page.getByRole("button", { name: "Add rule" }).click();
    await page.getByLabel("Name of the rule").fill("Second");
    const rules = page.getByRole("list", { name: "Rules" });
    await rules.getByRole("button", { name: "Second", exact: true }).focus();
    await page.keyboard.press("Alt+ArrowUp");
    await page.keyboard.press("Control+s");
    await page.getByRole("region", { name: "Changes that are not saved" }).waitFor({ state: "detached" });
    const { routingPolicies } = await office.admin.ask("{ routingPolicies { latestRevision { rules { name } } } }");
    expect(routingPolicies[0].latestRevision.rules).toEqual([{ name: "Second" }, { name: "First" }]);

    await page.getByRole("link", { name: "All policies" }).click();
    await page.getByRole("link", { name: "Skills and weights" }).click();
    await page.getByLabel("New skill").fill("Refunds");
    await page.keyboard.press("Enter");
    await page.getByLabel("Vera: level in refunds").fill("4");
    await page.keyboard.press("Enter");
    await page.locator('[data-level="4"]').waitFor();
    const { agents } = await office.admin.ask("{ agents(first: 10) { nodes { name skills { skill level } } } }");
    expect(agents.nodes.find((one: { name: string }) => one.name === "Vera").skills).toEqual([
      { skill: "refunds", level: 4 },
    ]);
  }, 40_000);
});
