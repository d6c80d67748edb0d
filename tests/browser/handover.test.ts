import { describe, expect, it } from "vitest";
import { needs } from "../support/needs.js";
import { testStack } from "../support/stack.js";
import { testBrowser } from "./scene/browser.js";
import { openConsole, writeIn } from "./scene/office.js";

const REST = "userErrors { code message path }";
const START = `mutation ($input: StartConversationInput!) { startConversation(input: $input) { conversation { id } ${REST} } }`;
const PERSON = `mutation ($input: RequestAgentInput!) { requestAgent(input: $input) { ${REST} } }`;
const SEND = `mutation ($input: SendMessageInput!) { sendMessage(input: $input) { ${REST} } }`;
const STATE = `mutation ($input: SetAgentStateInput!) { setAgentState(input: $input) { userErrors { code } } }`;
const RULE = `mutation ($input: SetTransferRuleInput!) { setTransferRule(input: $input) { userErrors { code } } }`;

describe.runIf(needs("chromium", "builds"))("a conversation handed to a colleague", async () => {
  const [stack, browser] = [await testStack(), testBrowser()];

  it("who is asked first comes back when refused, goes over when taken, and both ways stay readable", async () => {
    const desk = await stack.desk();
    await desk.admin.succeed(RULE, { input: { answerSeconds: 60, returnsTo: "SENDER" } });
    const alice = await desk.onlineAgent({ name: "Alice Wong" });
    const { conversationId: id } = await writeIn(desk, "Li Na", "The left side stays silent.");
    await stack.settle();
    const bob = await desk.onlineAgent({ name: "Bob Chen" });
    const open = async (who: typeof alice) => {
      const page = await openConsole(browser, who, `/desk/${id}`, { origins: [stack.origin] });
      await page.getByRole("log").getByText("The left side stays silent.").waitFor();
      return page;
    };
    const [hers, his] = [await open(alice), await open(bob)];
    const path = hers.getByRole("region", { name: "Hand-overs" });
    const ask = async (note: string) => {
      await hers.keyboard.press("t");
      const dialog = hers.getByRole("dialog", { name: "Transfer to" });
      await dialog.getByRole("radio", { name: /Bob Chen/ }).click();
      await dialog.getByText("Bob Chen is asked for 1 min; not taken, it comes back to you.").waitFor();
      await dialog.getByLabel("Note").fill(note);
      await dialog.getByRole("button", { name: "Transfer to Bob Chen" }).click();
      await his.getByText("Alice Wong wants to hand this to you.").waitFor();
      await his.getByText(note).first().waitFor();
      await path.getByText("asked", { exact: true }).waitFor();
    };
    await ask("Knows headphones");
    await his.getByLabel("Reason, if you like").fill("On the phone");
    await his.getByRole("button", { name: "Refuse" }).click();
    await hers.getByText("Bob Chen did not want it. On the phone").waitFor();
    await path.getByText("refused").waitFor();
    await hers.getByLabel("Reply", { exact: true }).waitFor();
    await ask("Please, after all");
    await his.getByRole("button", { name: /Accept/ }).click();
    await hers.getByText("Bob Chen took it over.").waitFor();
    await his.getByLabel("Reply", { exact: true }).waitFor();
    expect(await path.getByRole("listitem").allTextContents()).toEqual([
      expect.stringContaining("refused"),
      expect.stringContaining("accepted"),
    ]);
  }, 60_000);

  it("goes to whoever has room: what colleagues have to do, and teams, stands beside them and follows the day", async () => {
    const desk = await stack.desk();
    const alice = await desk.onlineAgent({ name: "Alice Wong" });
    const { conversationId: id } = await writeIn(desk, "Li Na", "The left side stays silent.");
    const hers = await openConsole(browser, alice, `/desk/${id}`, { origins: [stack.origin] });
    await hers.getByRole("log").getByText("Alice Wong took it on").waitFor();
    await alice.succeed(STATE, { input: { state: "BUSY" } });
    const teamId = await desk.team("Returns");
    await desk.onlineAgent({ name: "Bob Chen", teamIds: [teamId], capacity: 1 });
    await hers.keyboard.press("t");
    const dialog = hers.getByRole("dialog", { name: "Transfer to" });
    await dialog.getByRole("radio", { name: /Bob Chen.*0\/1.*Online/ }).waitFor();
    await dialog.getByRole("radio", { name: /Returns.*1 free.*0 waiting/ }).waitFor();
    await writeIn(desk, "Ann", "Where is my parcel?");
    await dialog.getByRole("radio", { name: /Bob Chen.*1\/1/ }).waitFor();
    await dialog.getByRole("radio", { name: /Returns.*0 free/ }).waitFor();
  }, 60_000);

  it("is handed over by keys alone and stands out for the receiver, with the note where it is read", async () => {
    const desk = await stack.desk();
    const alice = await desk.onlineAgent({ name: "Alice Wong" });
    const visitor = await desk.visitor({ name: "李娜", locale: "zh-CN" });
    const { startConversation } = await visitor.succeed(START, {
      input: { text: "左边没声音", locale: "zh-CN", idempotencyKey: "start" },
    });
    const { id } = startConversation.conversation;
    await visitor.succeed(PERSON, { input: { conversationId: id } });
    await stack.settle();
    const bob = await desk.onlineAgent({ name: "Bob Chen" });
    const said = { conversationId: id, text: "请稍等", idempotencyKey: "wait" };
    await alice.succeed(SEND, { input: said });
    const look = { origins: [stack.origin] };
    const his = await openConsole(browser, bob, "/desk", look);
    await his.getByText("You are online: the next customer comes to you by itself.").waitFor();

    const hers = await openConsole(browser, alice, `/desk/${id}`, look);
    await hers.getByRole("log").getByText("Alice Wong took it on").waitFor();
    await hers.keyboard.press("t");
    await hers.getByLabel("Find a team or a person").pressSequentially("bob");
    await hers.keyboard.press("Enter");
    await hers.getByRole("button", { name: "Transfer to Bob Chen" }).waitFor();
    await hers.getByLabel("Note", { exact: true }).fill("Resets did not help");
    await hers.keyboard.press("Control+Enter");

    // Alice spoke last: nobody waits, and yet it is new to Bob.
    const row = his.locator(".inbox-row", { hasText: "李娜" });
    await his.locator(".inbox-row[data-unread=true]", { hasText: "李娜" }).waitFor();
    await row.click();
    await his.getByRole("log").getByText("Handed to Bob Chen").waitFor();
    await his.getByRole("log").getByText("Alice Wong Resets did not help").waitFor();
    await his.locator(".inbox-row[data-unread=false]", { hasText: "李娜" }).waitFor();
    await his.getByRole("region", { name: "Routing" }).getByText("A colleague gave it to this agent.").waitFor();
  }, 60_000);
});
