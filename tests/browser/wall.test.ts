import { describe, expect, it } from "vitest";
import { needs } from "../support/needs.js";
import { testStack } from "../support/stack.js";
import { testBrowser } from "./scene/browser.js";
import { openConsole, openOffice, writeIn } from "./scene/office.js";
import { WORDS } from "./scene/words.js";

const { said } = WORDS.en;
const STATE = `mutation ($input: SetAgentStateInput!) { setAgentState(input: $input) { userErrors { code message } } }`;

describe.runIf(needs("chromium", "builds"))("a supervisor at the wall", async () => {
  const [stack, browser] = [await testStack(), testBrowser()];
  const look = { origins: [stack.origin] };

  it("sees customers arrive without touching anything, gives one to an agent, reads along and whispers", async () => {
    const office = await openOffice(stack, "en");
    const mei = await office.agent({ name: "Mei Lin" });
    // Busy: routing sends her nothing, a supervisor may.
    await mei.succeed(STATE, { input: { state: "BUSY" } });
    const supervisor = await office.agent({ roleKey: "supervisor" });
    const wall = await openConsole(browser, supervisor, "/queue", look);
    await wall.getByText("Nobody waits.").waitFor();

    await writeIn(office, "Ann", said.question);
    const { visitor, conversationId } = await writeIn(office, "Ben", said.problem);
    const waiting = wall.getByRole("list", { name: "Who waits" });
    await waiting.getByText("Ann").waitFor();
    await waiting.getByText("Ben").waitFor();
    await wall.locator(".figure", { hasText: "waiting now" }).getByText("2").waitFor();

    await waiting.getByRole("link", { name: "Ben" }).click();
    await wall.waitForURL(`**/queue?watch=${conversationId}`);
    const pane = wall.getByRole("complementary", { name: "Watching Ben" });
    await pane.getByText(said.problem).waitFor();
    await pane.getByRole("button", { name: "Assign Ben" }).click();
    await pane.getByRole("button", { name: /Mei Lin/ }).click();
    await pane.getByText("Mei Lin").first().waitFor();
    await waiting.getByText("Ben").waitFor({ state: "detached" });
    await wall.getByRole("img", { name: "1 of 5 slots in use" }).first().waitFor();

    const agent = await openConsole(browser, mei, `/desk/${conversationId}`, look);
    await visitor.succeed(
      `mutation ($input: SendMessageInput!) { sendMessage(input: $input) { userErrors { code } } }`,
      {
        input: { conversationId, text: "Are you there?", idempotencyKey: "there" },
      },
    );
    await pane.getByText("Are you there?").waitFor();
    await pane.getByLabel("Whisper to Mei Lin").fill("Offer a replacement.");
    await wall.keyboard.press("Enter");
    await agent.getByRole("log").getByText("Offer a replacement.").waitFor();

    await wall.getByRole("button", { name: "Take over" }).click();
    await wall.waitForURL(`**/desk/${conversationId}`);
    await agent.getByText("Offer a replacement.").waitFor();
  }, 60_000);

  it("narrows the picture to one team, and an agent takes from the queue, but not over", async () => {
    const office = await openOffice(stack, "en");
    const teamId = await office.team("Returns");
    const colleague = await office.agent({ teamIds: [teamId] });
    await writeIn(office, "Ann", said.question);
    const wall = await openConsole(browser, office.admin, "/queue", look);
    const waiting = wall.getByRole("list", { name: "Who waits" });
    await waiting.getByText("Ann").waitFor();
    await wall.getByRole("button", { name: /Returns/ }).click();
    await wall.waitForURL(`**/queue?team=${teamId}`);
    await wall.getByText("Nobody waits.").waitFor();

    const agent = await openConsole(browser, colleague, "/queue", look);
    await agent.getByRole("list", { name: "Who waits" }).getByRole("link", { name: "Ann" }).click();
    const pane = agent.getByRole("complementary", { name: "Watching Ann" });
    await pane.getByRole("button", { name: "Accept" }).waitFor();
    expect(await pane.getByRole("button", { name: "Take over" }).count()).toBe(0);
    await agent.keyboard.press("Escape");
    await agent.waitForURL("**/queue");
  });

  it("sees a wait turn hot by what the desk, and then the team, holds to be too long, as soon as that is set", async () => {
    const office = await openOffice(stack, "en");
    await office.team("Returns");
    await writeIn(office, "Ann", said.question);
    const wall = await openConsole(browser, office.admin, "/queue", look);
    const wait = wall.getByRole("list", { name: "Who waits" }).getByRole("listitem").first();
    await expect.poll(() => wait.getAttribute("data-heat"), { timeout: 20_000 }).toBe("cool");

    const settings = await openConsole(browser, office.admin, "/settings?part=waits", look);
    const number = (who: string, what: string) =>
      settings.getByRole("spinbutton", { name: `${who}: ${what}`, exact: true });
    const bar = settings.getByRole("region", { name: "Changes that are not saved" });
    const save = () => bar.getByRole("button", { name: "Save" }).click();
    await number("The whole desk", "long after").fill("5");
    await number("The whole desk", "too long after").fill("4");
    await save();
    await settings.getByRole("alert").getByText("Give both, the second longer than the first").waitFor();
    await settings.getByRole("button", { name: "Discard" }).click();
    await office.admin.succeed(
      "mutation { setWaitTarget(input: { warnSeconds: 1, lateSeconds: 2 }) { userErrors { code } } }",
    );
    await expect.poll(() => wait.getAttribute("data-heat"), { timeout: 10_000 }).toBe("hot");
    await expect.poll(() => number("The whole desk", "too long after").inputValue(), { timeout: 10_000 }).toBe("2");

    await settings.getByRole("combobox", { name: "Returns: When a wait is too long" }).click();
    await settings.locator(".ant-select-dropdown:visible").getByText("Its own").click();
    await number("Returns", "too long after").fill("30");
    await save();
    await bar.waitFor({ state: "detached" });
    const { waitTargets } = await office.admin.ask("{ waitTargets { warnSeconds lateSeconds team { name } } }");
    expect(waitTargets).toMatchObject([
      { warnSeconds: 1, lateSeconds: 2, team: null },
      { warnSeconds: 1, lateSeconds: 30, team: { name: "Returns" } },
    ]);
  }, 60_000);
});
