import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { needs } from "../support/needs.js";
import { testStack } from "../support/stack.js";
import { testBrowser } from "./scene/browser.js";
import { openConsole, openOffice, signIn, writeIn } from "./scene/office.js";
import { openShop } from "./scene/shop.js";
import { type Locale, WORDS } from "./scene/words.js";

describe.runIf(needs("chromium", "chineseFonts", "builds"))("one conversation, seen from both sides", async () => {
  const [stack, shop, browser] = [await testStack(), await openShop(), testBrowser()];

  it.each(["en", "zh-CN"] as const)(
    "goes from the bot by way of the queue to a person and to a rating the supervisor sees at once, in %s",
    async (locale) => {
      const words = WORDS[locale];
      const { said, widget: shows } = words;
      const desk = await openOffice(stack, locale);
      const email = `agent-${locale}@example.com`.toLowerCase();
      await desk.agent({ name: said.agent, email, locale });
      await writeIn(desk, "Ahead", "I was here first.");
      const supervisor = await desk.agent({ roleKey: "supervisor", locale });
      const look = { locale, origins: [stack.origin, shop.origin] };

      const board = await openConsole(browser, supervisor, "/reports", look);
      const satisfied = board
        .getByRole("region", { name: words.console.today })
        .locator("div", { has: board.getByText(words.console.satisfied, { exact: true }) });
      expect(await satisfied.last().textContent()).toContain("–");

      const visitor = await browser.window(look);
      await visitor.goto(shop.address({ server: stack.origin, channel: await desk.channelKey(), lang: locale }));
      await visitor.getByRole("button", { name: shows.open }).click();
      const field = visitor.getByLabel(shows.field);
      const log = visitor.getByRole("log", { name: shows.log });
      await field.fill(said.question);
      await field.press("Enter");
      await log.getByText(said.answer).waitFor();
      await log.getByText(said.source).waitFor();
      await visitor.getByRole("button", { name: shows.person }).click();
      await visitor.getByText(shows.second).waitFor();

      const agent = await browser.window(look);
      await agent.goto(stack.origin);
      await signIn(agent, email, words);
      await agent.getByRole("button", { name: words.console.goOnline, exact: true }).click();
      await agent.getByRole("region", { name: words.console.inbox }).getByRole("link", { name: said.question }).click();
      await visitor.getByText(shows.withPerson).waitFor();
      const messages = agent.getByRole("log");
      await messages.getByText(said.answer).waitFor();

      await field.pressSequentially(said.problem);
      await agent.getByText(words.typing.inConsole).waitFor();
      await field.press("Enter");
      await messages.getByText(said.problem).waitFor();
      await agent.keyboard.press("r");
      await agent.keyboard.type(said.greeting);
      await visitor.getByText(words.typing.inWidget(said.agent), { exact: true }).waitFor();
      await agent.keyboard.press("Enter");
      await log.getByText(said.greeting).waitFor();
      await agent.getByLabel(words.console.reply).and(agent.locator(":focus")).press("Escape");

      await agent.keyboard.press("o");
      await agent.getByLabel(words.console.ticketTitle, { exact: true }).fill(said.ticket);
      await agent.keyboard.press("Enter");
      await agent.locator(".message-event").getByText(words.opened).waitFor();
      await agent.getByRole("complementary").getByRole("link", { name: said.ticket }).waitFor();

      await field.fill(said.question);
      await field.press("Enter");
      await messages.getByText(said.question).nth(1).waitFor();
      await agent
        .getByRole("region", { name: words.console.suggestions })
        .getByRole("button", { name: said.question })
        .waitFor();
      await agent.keyboard.press("r");
      await agent.keyboard.press("Alt+1");
      await expect.poll(() => replyOf(agent, locale)).toBe(said.answer);
      await agent.keyboard.press("Enter");
      await log.getByText(said.answer).nth(1).waitFor();
      await agent.keyboard.type("/wai");
      await agent.getByRole("option", { name: said.canned }).waitFor();
      await agent.keyboard.press("Enter");
      await expect.poll(() => replyOf(agent, locale)).toBe(said.canned);
      await agent.keyboard.press("Enter");
      await log.getByText(said.canned).waitFor();

      await agent.keyboard.press("Escape");
      await agent.keyboard.press("e");
      await visitor.getByText(shows.ask).waitFor();
      await visitor.locator(".stars label").nth(4).click();
      await visitor.getByLabel(shows.comment).fill(said.praise);
      await visitor.getByRole("button", { name: shows.submit }).click();
      await visitor.getByText(shows.thanks).waitFor();
      await satisfied.getByText(/100\s?%/).waitFor();
    },
    90_000,
  );
});

const replyOf = (page: Page, locale: Locale): Promise<string> =>
  page.getByLabel(WORDS[locale].console.reply, { exact: true }).inputValue();
