/// <reference lib="dom" />
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { needs } from "../support/needs.js";
import { testStack } from "../support/stack.js";
import { testBrowser } from "./scene/browser.js";
import { openConsole, openOffice } from "./scene/office.js";
import { openShop } from "./scene/shop.js";
import { WORDS } from "./scene/words.js";

const HEARD = `query { conversations(first: 1) { nodes { messages(last: 20) { nodes { attachments { kind state name type } } } } } }`;

describe.runIf(needs("chromium", "builds"))("a voice message", async () => {
  const [stack, shop, browser] = [await testStack(), await openShop(), testBrowser()];
  const { widget } = WORDS.en;
  const record = (page: Page) => page.getByRole("button", { name: "Record a voice message" });
  /** That many seconds, or more on a machine that is too busy to show each of them. */
  const told = (page: Page, seconds: number) =>
    page
      .getByRole("timer")
      .getByText(new RegExp(`^0:0[${seconds}-9]$`))
      .waitFor();

  async function connected(hasMicrophone: boolean, lang = "en") {
    const office = await openOffice(stack, "en");
    const person = await office.onlineAgent({ name: "Alice Wong" });
    const visitor = await browser.window({ origins: [stack.origin, shop.origin], hasMicrophone });
    await visitor.goto(shop.address({ server: stack.origin, channel: await office.channelKey(), lang }));
    await visitor.getByRole("button", { name: /^(Open chat|打开在线客服)/ }).click();
    return { office, person, visitor };
  }
  const withPerson = async (visitor: Page) => {
    await visitor.getByRole("button", { name: widget.person }).click();
    await visitor.getByText(widget.withPerson).waitFor();
  };

  it("is said while the button is held down, and both sides listen to it", async () => {
    const { person, visitor } = await connected(true);
    await withPerson(visitor);
    await record(visitor).hover();
    await visitor.mouse.down();
    await visitor.getByText("Release to send, slide away to discard").waitFor();
    await told(visitor, 2);
    await visitor.mouse.up();
    const note = visitor.getByRole("log").getByRole("group", { name: "Voice message" });
    await note.getByText(/^0:0[2-9]$/).waitFor();
    await note.getByRole("button", { name: "Play voice message" }).click();
    await note.getByText("0:01").waitFor();
    await note.getByRole("button", { name: "Pause voice message" }).click();
    // A busy machine lets go late; what has no end yet is longer than this.
    const [place, length] = [Number(await note.getByRole("slider").inputValue()), 10];
    expect(place).toBeGreaterThanOrEqual(1);
    expect(place).toBeLessThan(length);

    // What Chromium records could hold pictures as well; it is sound, and taken as such.
    const [conversation] = (await person.ask(HEARD)).conversations.nodes;
    const heard = conversation.messages.nodes.flatMap((message: { attachments: unknown[] }) => message.attachments);
    expect(heard).toEqual([{ kind: "VOICE", state: "READY", name: "Voice message.webm", type: "audio/webm" }]);

    const agent = await openConsole(browser, person, "/desk", { origins: [stack.origin] });
    const row = agent.getByRole("list", { name: WORDS.en.console.inbox }).getByRole("link");
    await row.getByText("Voice message", { exact: true }).waitFor();
    await row.click();
    const player = agent.getByRole("log").getByLabel("Voice message.webm");
    await player.waitFor();
    const seconds = () => player.evaluate((audio: HTMLAudioElement) => [audio.duration, audio.currentTime]);
    await expect.poll(async () => (await seconds())[0], { timeout: 10_000 }).toBeLessThan(length);
    await expect.poll(async () => (await seconds())[1]).toBe(0);
    expect((await seconds())[0]).toBeGreaterThan(1.5);
  }, 60_000);

  it("begins a conversation, which says in the visitor's language what it begins with", async () => {
    for (const [lang, press, words] of [
      ["en", "Record a voice message", "I am sending you a voice message."],
      ["zh", "录制语音消息", "我要发送一条语音消息。"],
    ] as const) {
      const { visitor } = await connected(true, lang);
      await visitor.getByRole("button", { name: press }).focus();
      await visitor.keyboard.press("Enter");
      await told(visitor, 1);
      await visitor.keyboard.press("Enter");
      const log = visitor.getByRole("log");
      await log.getByText(words).waitFor();
      await log.getByRole("group", { name: /^(Voice message|语音消息)$/ }).waitFor();
    }
  }, 60_000);

  it("has its button for keys as soon as that is seen: the panel takes the focus with its first sight and not after", async () => {
    const office = await openOffice(stack, "en");
    const visitor = await browser.window({ origins: [stack.origin, shop.origin], hasMicrophone: true });
    await visitor.goto(shop.address({ server: stack.origin, channel: await office.channelKey(), lang: "en" }));
    const isKept = await visitor.getByRole("button", { name: widget.open }).evaluate(async (launcher: HTMLElement) => {
      const root = launcher.getRootNode() as ShadowRoot;
      const [seen, later] = [Promise.withResolvers<HTMLElement>(), Promise.withResolvers<void>()];
      const look = new MutationObserver(() => {
        const button = root.querySelector<HTMLElement>('[aria-label="Record a voice message"]');
        if (!button) return;
        look.disconnect();
        button.focus();
        // Whatever waits for this sight to be drawn has had its turn two frames later.
        requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(later.resolve)));
        seen.resolve(button);
      });
      look.observe(root, { subtree: true, childList: true });
      launcher.click();
      const button = await seen.promise;
      await later.promise;
      return root.activeElement === button;
    });
    expect(isKept).toBe(true);
  }, 60_000);

  it("is recorded by tap or by key alone, and discarded as easily", async () => {
    const { visitor } = await connected(true);
    await withPerson(visitor);
    await record(visitor).focus();
    await visitor.keyboard.press("Enter");
    await told(visitor, 1);
    await visitor.keyboard.press("Escape");
    await record(visitor).waitFor();
    // Too far from the button to be meant.
    await record(visitor).hover();
    await visitor.mouse.down();
    await told(visitor, 1);
    await visitor.mouse.move(700, 300, { steps: 4 });
    await visitor.getByText("Release to discard").waitFor();
    await visitor.mouse.up();
    await record(visitor).click();
    await told(visitor, 1);
    await visitor.getByRole("button", { name: "Discard voice message" }).click();

    await record(visitor).focus();
    await visitor.keyboard.press("Space");
    await told(visitor, 1);
    await visitor.keyboard.press("Enter");
    await visitor.getByRole("log").getByRole("button", { name: "Play voice message" }).waitFor();
    expect(await visitor.getByRole("log").getByRole("group", { name: "Voice message" }).count()).toBe(1);
    // Words take the button's place.
    await visitor.getByLabel(widget.field).fill("Did you hear it?");
    expect(await record(visitor).count()).toBe(0);
  }, 60_000);

  it.each([
    ["en", "Record a voice message", /^The microphone is blocked for this page/],
    ["zh", "录制语音消息", /^麦克风权限已被禁止/],
  ])(
    "is not possible where the microphone is refused, and the visitor reads what to do (%s)",
    async (lang, button, words) => {
      const { visitor } = await connected(false, lang);
      await visitor.getByRole("button", { name: button }).click();
      await visitor.getByRole("alert").getByText(words).waitFor();
      expect(await visitor.getByRole("button", { name: button }).count()).toBe(1);
    },
  );
});
