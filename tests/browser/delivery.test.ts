import { startMailServer } from "@switchboard/kit/testing";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { needs } from "../support/needs.js";
import { testStack } from "../support/stack.js";
import { testBrowser } from "./scene/browser.js";
import { openConsole } from "./scene/office.js";

const REST = "userErrors { code message path }";
const LEAVE = `mutation ($input: LeaveMessageInput!) { leaveMessage(input: $input) { conversation { id } ${REST} } }`;
const ACCEPT = `mutation ($input: AcceptConversationInput!) { acceptConversation(input: $input) { conversation { id } ${REST} } }`;
const SEND = `mutation ($input: SendMessageInput!) { sendMessage(input: $input) { message { id } ${REST} } }`;

describe.runIf(needs("chromium", "builds"))("an agent who answers an offline message", async () => {
  const mail = await startMailServer();
  // Nobody carries text messages here: what is to go out so is for an agent to tell.
  const [stack, browser] = [await testStack({ carriers: { mail: mail.settings, sms: null } }), testBrowser()];
  const look = { origins: [stack.origin] };

  /** A message left for the desk, with an agent to answer it. */
  async function left(contact: { email: string } | { phone: string }) {
    const desk = await stack.desk();
    const [mei, alice] = [await desk.agent({ name: "Mei Lin" }), await desk.agent({ name: "Alice Wong" })];
    const visitor = await desk.visitor({ name: "Li Na", locale: "en" });
    const { leaveMessage } = await visitor.succeed(LEAVE, {
      input: { text: "The left side stays silent.", contact, idempotencyKey: "left" },
    });
    const conversationId = leaveMessage.conversation.id as string;
    await mei.succeed(ACCEPT, { input: { conversationId } });
    await stack.settle();
    return { mei, alice, conversationId, path: `/desk/${conversationId}` };
  }

  const at = (page: Page, words: string) => page.getByRole("article").filter({ hasText: words });
  const answer = async (page: Page, words: string) => {
    await page.getByLabel("Reply", { exact: true }).fill(words);
    await page.keyboard.press("Enter");
    return at(page, words);
  };

  it("sees how the customer is reached, calls where nothing carries the answer, and a colleague sees that it was told", async () => {
    const { mei, alice, path } = await left({ phone: "+49 30 1234567" });
    const [page, other] = [await openConsole(browser, mei, path, look), await openConsole(browser, alice, path, look)];
    const bar = page.getByText("Offline message · answers do not go out by themselves; call the customer:");
    expect(await bar.getByRole("link").getAttribute("href")).toBe("tel:+49301234567");
    const [mine, theirs] = [await answer(page, "A new pair is on its way."), at(other, "A new pair is on its way.")];
    const untold = "Not sent: no text messages are set up. Call the customer:";
    await Promise.all([mine.getByText(untold).waitFor(), theirs.getByText(untold).waitFor()]);
    expect(await mine.getByRole("link").getAttribute("href")).toBe("tel:+49301234567");
    await mine.getByRole("button", { name: "I told the customer" }).focus();
    await page.keyboard.press("Enter");
    await mine.getByText(/^Told by you · \d\d:\d\d$/).waitFor();
    await theirs.getByText(/^Told by Mei Lin · \d\d:\d\d$/).waitFor();
    expect(await other.getByRole("button", { name: "I told the customer" }).count()).toBe(0);
  });

  it("is called to an answer that was refused, corrects the address, and it goes out there, as do the ones after it", async () => {
    mail.answers("lina@example.com", { code: 550, text: "5.1.1 No such user here" });
    const { mei, alice, conversationId, path } = await left({ email: "lina@example.com" });
    const [page, other] = [
      await openConsole(browser, mei, "/desk", look),
      await openConsole(browser, alice, path, look),
    ];
    const words = "The parcel number is 7712 0098.";
    await mei.succeed(SEND, { input: { conversationId, text: words, idempotencyKey: "number" } });
    await page.getByRole("button", { name: "Notifications, 1 unread" }).click();
    await page.getByRole("button", { name: "Your answer did not go out · Li Na" }).click();
    const mine = at(page, words);
    await mine.getByText(/^Refused by the mail server: lina@example\.com .*5\.1\.1 No such user here/).waitFor();

    await mine.getByRole("button", { name: "Send again" }).press("Enter");
    const field = mine.getByLabel("E-mail address or telephone number");
    expect(await field.inputValue()).toBe("lina@example.com");
    await field.fill("li.na@example");
    await field.press("Enter");
    await mine.getByRole("alert").getByText("This is no e-mail address.").waitFor();
    await field.fill("li.na@example.com");
    await field.press("Enter");
    await Promise.all(
      [mine, at(other, words)].map((line) =>
        line.getByText(/^Sent by e-mail to li\.na@example\.com · \d\d:\d\d$/).waitFor(),
      ),
    );
    expect((await mail.first(({ recipients }) => recipients.includes("li.na@example.com"))).text).toContain(words);
    const bar = other.getByText("Offline message · answers go out by e-mail to");
    await bar.getByText("li.na@example.com").waitFor();
    await answer(page, "It comes on Friday.");
    await at(other, "It comes on Friday.")
      .getByText(/^Sent by e-mail to li\.na@example\.com/)
      .waitFor();
  });

  it("names in the channel's settings where customers' replies go, and is told of an address that is none", async () => {
    const desk = await stack.desk();
    await desk.channelKey();
    const [channel] = (await desk.admin.ask("{ channels { id } }"))["channels"];
    const page = await openConsole(browser, desk.admin, `/settings?part=channels&id=${channel.id}`, look);
    const field = page.getByLabel("Replies to our e-mails go to");
    const save = page.getByRole("button", { name: /^Save/ });
    await field.fill("desk@shop");
    await save.click();
    await page.getByRole("alert").getByText("This is no e-mail address.").waitFor();
    await field.fill("desk@shop.example");
    await save.click();
    const history = page.getByRole("region", { name: "History" });
    await history.getByText("Replies to our e-mails go to").waitFor();
    await page.getByText("This is no e-mail address.").waitFor({ state: "detached" });
    expect((await desk.admin.ask("{ channels { replyToEmail } }"))["channels"]).toEqual([
      { replyToEmail: "desk@shop.example" },
    ]);
  });
});
