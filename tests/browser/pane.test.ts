import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import type { TestDesk } from "../support/desk.js";
import { needs } from "../support/needs.js";
import type { Person } from "../support/person.js";
import { testStack } from "../support/stack.js";
import { testBrowser } from "./scene/browser.js";
import { openConsole, writeIn } from "./scene/office.js";

const REST = "userErrors { code message }";
const SAY = `mutation ($input: SendMessageInput!) { sendMessage(input: $input) { message { id sequence } ${REST} } }`;
const READ = `mutation ($input: MarkConversationReadInput!) { markConversationRead(input: $input) { ${REST} } }`;
const START = `mutation ($input: StartConversationInput!) { startConversation(input: $input) { conversation { id number } ${REST} } }`;
const ASK = `mutation ($input: RequestAgentInput!) { requestAgent(input: $input) { ${REST} } }`;
const MANY = `mutation ($input: UpdateChannelInput!) { updateChannel(input: $input) { ${REST} } }`;

describe.runIf(needs("chromium", "builds"))("a conversation at the desk", async () => {
  const [stack, browser] = [await testStack(), testBrowser()];

  /** An agent who serves one customer. */
  async function served(): Promise<{ desk: TestDesk; agent: Person; visitor: Person; id: string }> {
    const desk = await stack.desk();
    const agent = await desk.onlineAgent({ name: "Alice Wong" });
    const { visitor, conversationId: id } = await writeIn(desk, "Li Na", "The left side stays silent.");
    await stack.settle();
    return { desk, agent, visitor, id };
  }
  const open = async (who: Person, id: string): Promise<Page> => {
    const page = await openConsole(browser, who, `/desk/${id}`, { origins: [stack.origin] });
    await page.getByRole("log").getByText("The left side stays silent.").first().waitFor();
    return page;
  };
  const say = (visitor: Person, conversationId: string, text: string, key = text) =>
    visitor.succeed(SAY, { input: { conversationId, text, idempotencyKey: key } });
  const field = (page: Page) => page.getByLabel("Reply", { exact: true });

  it("shows two agents who looks, who writes and who has a draft, and one agent's draft in both of their windows", async () => {
    const { desk, agent, id } = await served();
    const boss = await desk.agent({ name: "Bob Chen", roleKey: "supervisor" });
    const [mine, theirs] = [await open(agent, id), await open(boss, id)];
    await mine.getByRole("list", { name: "Looking at this conversation" }).getByText("Bob Chen is looking").waitFor();
    await field(theirs).fill("Let me");
    await mine.getByText("Bob Chen is writing a reply", { exact: true }).last().waitFor();

    const elsewhere = await open(boss, id);
    await expect.poll(() => field(elsewhere).inputValue()).toBe("Let me");
    await field(elsewhere).fill("Let me look");
    await expect.poll(() => field(theirs).inputValue()).toBe("Let me look");
    await field(theirs).press("Enter");
    await mine.getByRole("log").getByText("Let me look").waitFor();
    await expect.poll(() => field(elsewhere).inputValue()).toBe("");
    await theirs.close();
    await elsewhere.close();
  }, 60_000);

  it("answers one message, corrects and takes back words of its own, and shows what the customer has read", async () => {
    const { agent, visitor, id } = await served();
    const page = await open(agent, id);
    const log = page.getByRole("log");
    await field(page).press("Escape");
    await page.keyboard.press("q");
    // Whoever answers a message goes on typing at once.
    await page.getByRole("button", { name: "Do not quote" }).waitFor();
    await page.keyboard.type("Please hold **both** buttons, see `manual`.");
    await field(page).press("Enter");
    const answer = log.locator(".message-AGENT").last();
    await answer.getByRole("img", { name: "Sent" }).waitFor();
    expect(await answer.getByText("both", { exact: true }).evaluate((one) => one.tagName)).toBe("STRONG");
    expect(await answer.locator("blockquote").textContent()).toContain("The left side stays silent.");

    const { sendMessage } = await say(visitor, id, "I did.");
    await visitor.succeed(READ, { input: { conversationId: id, sequence: sendMessage.message.sequence } });
    await answer.getByRole("img", { name: "Read" }).waitFor();

    await field(page).press("Escape");
    await page.keyboard.press("y");
    await page.getByRole("textbox", { name: "Edit" }).fill("Hold both for ten seconds.");
    await page.keyboard.press("Enter");
    await log.getByText("Hold both for ten seconds.").waitFor();
    await log.getByRole("button", { name: "edited" }).click();
    const history = page.getByRole("dialog", { name: "Earlier wordings" });
    await history.getByText("Please hold").waitFor();
    await page.keyboard.press("Escape");
    await page.keyboard.press("z");
    await log.getByRole("button", { name: "Taken back" }).waitFor();
    expect(await log.getByText("Hold both for ten seconds.").count()).toBe(0);
  }, 60_000);

  it("is put aside until tomorrow and comes back by itself when the customer writes", async () => {
    const { agent, visitor, id } = await served();
    const page = await open(agent, id);
    await field(page).press("Escape");
    await page.keyboard.press("s");
    await page
      .getByRole("dialog", { name: "Put aside until" })
      .getByRole("button", { name: /Tomorrow/ })
      .click();
    await page.getByText(/^Put aside until .+\.$/).waitFor();
    await say(visitor, id, "Are you there?");
    await page.getByText(/^Put aside until .+\.$/).waitFor({ state: "detached" });
    await page.getByRole("main").getByText("Open", { exact: true }).waitFor();
    await page.keyboard.press("s");
    await page.getByRole("dialog", { name: "Put aside until" }).waitFor();
    await page.keyboard.press("1");
    await page.getByRole("dialog").waitFor({ state: "detached" });
    await page.getByRole("button", { name: "Undo" }).last().click();
    await page.getByText(/^Put aside until .+\.$/).waitFor({ state: "detached" });
  }, 60_000);

  it("is merged with another one of the customer, reads as one, and stands alone again after undo", async () => {
    const { desk, agent, visitor, id } = await served();
    const { channels } = await desk.admin.succeed("{ channels { id } }");
    await desk.admin.succeed(MANY, { input: { channelId: channels[0].id, isSingleConversation: false } });
    const { startConversation } = await visitor.succeed(START, {
      input: { text: "And where is my invoice?", locale: "en", idempotencyKey: "second" },
    });
    const other = startConversation.conversation as { id: string; number: number };
    await visitor.succeed(ASK, { input: { conversationId: other.id } });
    await stack.settle();
    const page = await open(agent, id);
    const log = page.getByRole("log");
    await field(page).press("Escape");
    await page.keyboard.press("w");
    const dialog = page.getByRole("dialog", { name: "Merge with another conversation" });
    await dialog.getByRole("radio", { name: /invoice/ }).click();
    await dialog.getByRole("button", { name: "Merge", exact: true }).click();
    await log.getByText(`#${other.number} was merged into this one`).waitFor();
    await log.getByRole("button", { name: "Show what was said there" }).click();
    await log.getByText("And where is my invoice?").waitFor();
    await say(visitor, other.id, "It should be in my name.");
    await log.getByText("It should be in my name.").waitFor();
    await page.getByRole("region", { name: "Joined conversations" }).getByRole("button", { name: "Undo" }).click();
    await log.getByText(`The merge with #${other.number} was undone`).waitFor();
    await page.goto(`${stack.origin}/desk/${other.id}`);
    await log.getByText("And where is my invoice?").waitFor();
    await field(page).waitFor();
  }, 60_000);
});
