import type { Page } from "playwright-core";
import type { Person } from "../../support/person.js";
import { PASSWORD, type TestDesk } from "../../support/desk.js";
import type { TestStack } from "../../support/stack.js";
import type { Look, TestBrowser } from "./browser.js";
import { type Locale, WORDS } from "./words.js";

const REST = "userErrors { code message path }";

/** A workspace whose bot knows one answer and whose agents have one canned reply, `/wait`. */
export async function openOffice(stack: TestStack, locale: Locale): Promise<TestDesk> {
  const desk = await stack.desk({ locale });
  const { question, answer, canned } = WORDS[locale].said;
  await desk.admin.succeed(`mutation ($input: CreateFaqInput!) { createFaq(input: $input) { faq { id } ${REST} } }`, {
    input: { question, answer, locale, idempotencyKey: "faq" },
  });
  await desk.admin.succeed(
    `mutation ($input: CreateCannedReplyInput!) { createCannedReply(input: $input) { cannedReply { id } ${REST} } }`,
    {
      input: { shortcut: "wait", text: canned, locale },
    },
  );
  return desk;
}

/** A customer who waits in the queue, or is with an agent where one is free. */
export async function writeIn(
  desk: TestDesk,
  name: string,
  text: string,
): Promise<{ visitor: Person; conversationId: string }> {
  const visitor = await desk.visitor({ name, locale: "en" });
  const { startConversation } = await visitor.succeed(
    `mutation ($input: StartConversationInput!) { startConversation(input: $input) { conversation { id } ${REST} } }`,
    { input: { text, locale: "en", idempotencyKey: `start ${name}` } },
  );
  const conversationId = startConversation.conversation.id as string;
  await visitor.succeed(
    `mutation ($input: RequestAgentInput!) { requestAgent(input: $input) { conversation { id } ${REST} } }`,
    {
      input: { conversationId },
    },
  );
  return { visitor, conversationId };
}

/** The console at a path, as somebody who signed in before. */
export async function openConsole(browser: TestBrowser, person: Person, path: string, look: Look): Promise<Page> {
  const page = await browser.window(look);
  const [origin] = look.origins;
  await page.context().addCookies([
    {
      name: "switchboard_session",
      value: person.who.token ?? "",
      url: origin ?? "",
      sameSite: "Lax",
      httpOnly: true,
    },
  ]);
  await page.goto(`${origin}${path}`);
  return page;
}

/** Fills in the sign-in on screen. */
export async function signIn(page: Page, email: string, { console: say }: (typeof WORDS)[Locale]): Promise<void> {
  await page.getByLabel(say.email).fill(email);
  await page.getByLabel(say.password).fill(PASSWORD);
  await page.getByRole("button", { name: say.signIn, exact: true }).click();
}
