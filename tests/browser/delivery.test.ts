import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import type { TestDesk } from "../support/desk.js";
import { needs } from "../support/needs.js";
import { testStack } from "../support/stack.js";
import { testBrowser } from "./scene/browser.js";
import { openConsole } from "./scene/office.js";

const REST = "userErrors { code message path }";
const LEAVE = `mutation ($input: LeaveMessageInput!) { leaveMessage(input: $input) { conversation { id } ${REST} } }`;
const LATER = `mutation ($input: CallMeLaterInput!) { callMeLater(input: $input) { conversation { id } ${REST} } }`;
const ACCEPT = `mutation ($input: AcceptConversationInput!) { acceptConversation(input: $input) { conversation { id } ${REST} } }`;

describe.runIf(needs("chromium", "builds"))("an agent who answers an offline message", async () => {
  const [stack, browser] = [await testStack(), testBrowser()];
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
    return { desk, mei, alice, visitor, conversationId, path: `/desk/${conversationId}` };
  }

  const answer = async (page: Page, words: string) => {
    await page.getByLabel("Reply", { exact: true }).fill(words);
    await page.keyboard.press("Enter");
    return page.getByRole("article").filter({ hasText: words });
  };

  it("sees where the answer goes, tells the customer by hand where no mail server is set up, and a colleague sees it", async () => {
    const { mei, alice, path } = await left({ email: "li.na@example.com" });
    const [page, other] = [
      await openConsole(browser, mei, path, look),
      await openConsole(browser, alice, path, look),
    ];
    const bar = page.getByText("Offline message · answers go out by e-mail to");
    expect(await bar.getByRole("link").getAttribute("href")).toBe("mailto:li.na@example.com");
    const mine = await answer(page, "A new pair is on its way.");
    const theirs = other.getByRole("article").filter({ hasText: "A new pair is on its way." });
    const untold = "Not sent: no mail server is set up. Tell the customer yourself:";
    await Promise.all([mine.getByText(untold).waitFor(), theirs.getByText(untold).waitFor()]);
    expect(await mine.getByRole("link").getAttribute("href")).toBe(
      "mailto:li.na@example.com?body=A%20new%20pair%20is%20on%20its%20way.",
    );
    await mine.getByRole("button", { name: "I told the customer" }).focus();
    await page.keyboard.press("Enter");
    await mine.getByText(/^Told by you/).waitFor();
    await theirs.getByText(/^Told by Mei Lin · \d\d:\d\d$/).waitFor();
    expect(await other.getByRole("button", { name: "I told the customer" }).count()).toBe(0);
  });
});
