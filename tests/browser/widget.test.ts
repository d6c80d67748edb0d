import { createHmac } from "node:crypto";
import { crc32, deflateSync } from "node:zlib";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import type { Data } from "@switchboard/kit/testing";
import type { TestDesk } from "../support/desk.js";
import { needs } from "../support/needs.js";
import type { Person } from "../support/person.js";
import { testStack } from "../support/stack.js";
import { testBrowser } from "./scene/browser.js";
import { openShop, type ShopPage } from "./scene/shop.js";

const REST = "userErrors { code message path }";
let count = 0;

describe.runIf(needs("chromium", "builds"))("a visitor at the widget", async () => {
  const [stack, shop, browser] = [await testStack(), await openShop(), testBrowser()];
  const look = { origins: [stack.origin, shop.origin] };

  /** A mutation that has to go through, with what it shows. */
  const act = async (person: Person, verb: string, input: Data, show: string): Promise<Data> => {
    const type = `${verb[0]?.toUpperCase()}${verb.slice(1)}Input`;
    const text = `mutation ($input: ${type}!) { ${verb}(input: $input) { ${show} ${REST} } }`;
    return (await person.succeed(text, { input }))[verb];
  };
  const visit = async (page: Partial<ShopPage> & { channel: string }): Promise<Page> => {
    const visitor = await browser.window(look);
    await visitor.goto(shop.address({ server: stack.origin, lang: "en", ...page }));
    await visitor.getByRole("button", { name: /^Open chat/ }).click();
    return visitor;
  };
  const say = async (visitor: Page, text: string) => {
    await visitor.getByLabel("Your message").fill(text);
    await visitor.getByLabel("Your message").press("Enter");
    await visitor.getByRole("log").getByText(text).waitFor();
    await visitor.locator("[data-state=pending]").waitFor({ state: "detached" });
  };
  const conversations = async (desk: TestDesk): Promise<Data[]> =>
    (
      await desk.admin.ask(
        "{ conversations(first: 20) { nodes { id status isOfflineMessage contact { value } survey { score comment reasons { key } } preChatAnswers { key value } lastMessage { text } } } }",
      )
    )["conversations"].nodes;
  /** Waits until an agent has it. */
  const given = (agent: Person, id: string) =>
    expect
      .poll(
        async () =>
          (await agent.ask("query ($id: ID!) { conversation(id: $id) { status } }", { id }))["conversation"].status,
        {
          timeout: 10_000,
        },
      )
      .toBe("ASSIGNED");
  /** Rounds that took so many seconds to serve: what a wait is told by. */
  const served = async (desk: TestDesk, agent: Person, seconds: number, rounds: number) => {
    for (let round = 0; round < rounds; round += 1) {
      const visitor = await desk.visitor({ locale: "en" });
      const input = { text: "Hello", idempotencyKey: `before ${++count}` };
      const { conversation } = await act(visitor, "startConversation", input, "conversation { id }");
      await given(agent, conversation.id);
      stack.clock.forward(seconds);
      await act(agent, "setAgentState", { state: "ONLINE" }, "agent { id }");
      await act(agent, "resolveConversation", { conversationId: conversation.id }, "conversation { id }");
    }
  };

  it("answers what is asked beforehand, waits for as long as is honest, shows a picture, and says why it was good", async () => {
    const desk = await stack.desk({ locale: "en" });
    const form = [
      { key: "mail", label: "Your e-mail", kind: "EMAIL", isRequired: true },
      { key: "about", label: "What is it about?", kind: "CHOICE", isRequired: true, choices: ["An order", "A repair"] },
    ];
    const made = await act(desk.admin, "createChannel", { name: "Lumen", preChatForm: form }, "channel { id key }");
    const agent = await desk.onlineAgent({ name: "Alice Wong", capacity: 1 });
    await served(desk, agent, 200, 6);
    // The one place is taken: whoever comes now waits.
    const other = await desk.visitor({ locale: "en" });
    const first = { text: "I was here first", idempotencyKey: `first ${++count}` };
    const { conversation } = await act(other, "startConversation", first, "conversation { id }");
    await given(agent, conversation.id);

    const visitor = await visit({ channel: made["channel"].key });
    const start = visitor.getByRole("button", { name: "Start the chat" });
    await start.click();
    await visitor.getByText("Please fill this in.").first().waitFor();
    await visitor.getByLabel("Your e-mail").fill("nonsense");
    await visitor.getByLabel("What is it about?").selectOption("A repair");
    await start.click();
    await visitor.getByText("Please check the e-mail address.").waitFor();
    await visitor.getByLabel("Your e-mail").fill("min@example.com");
    await start.click();
    await say(visitor, "The left side is silent");
    await visitor.getByText("You are next").waitFor();
    await visitor.getByText(/^(Up to \d+|About \d+–\d+) minutes$/).waitFor();

    await act(agent, "resolveConversation", { conversationId: conversation.id }, "conversation { id }");
    const [mine] = (await conversations(desk)).filter(({ preChatAnswers }) => preChatAnswers.length > 0);
    expect(mine?.["preChatAnswers"]).toEqual([
      { key: "mail", value: "min@example.com" },
      { key: "about", value: "A repair" },
    ]);
    const conversationId = mine?.["id"];
    await visitor.getByText("You are talking to a person").waitFor();

    await visitor
      .locator("input[type=file]")
      .first()
      .setInputFiles({ name: "left.png", mimeType: "image/png", buffer: png() });
    await visitor.getByRole("list", { name: "Chosen files" }).getByText("left.png").waitFor();
    await visitor.getByRole("button", { name: "Send", exact: true }).click();
    await visitor.getByRole("log").getByRole("link", { name: "Open left.png" }).waitFor();
    await visitor.getByRole("list", { name: "Chosen files" }).waitFor({ state: "detached" });
    await expect.poll(() => visitor.locator(".picture canvas").evaluate(isPainted)).toBe(true);

    const { message } = await act(
      agent,
      "sendMessage",
      { conversationId, text: "I see the crack", idempotencyKey: `see ${++count}` },
      "message { id }",
    );
    await visitor.getByRole("log").getByText("I see the crack").waitFor();
    await act(agent, "editMessage", { messageId: message.id, text: "I see the dent" }, "message { id }");
    await visitor.getByRole("log").getByText("I see the dent").waitFor();
    await act(agent, "recallMessage", { messageId: message.id }, "message { id }");
    await visitor.getByRole("log").getByText("This message was taken back.").waitFor();
    await act(agent, "markConversationRead", { conversationId, sequence: 1_000 }, "conversation { id }");
    await visitor.getByRole("log").getByText("Read", { exact: true }).first().waitFor();

    await act(agent, "resolveConversation", { conversationId }, "conversation { id }");
    await visitor.locator(".stars label").nth(4).click();
    await visitor.getByRole("button", { name: "Friendly" }).click();
    await visitor.getByRole("button", { name: "Solved it" }).click();
    await visitor.locator(".stars label").nth(1).click();
    await visitor.getByRole("button", { name: "Not solved" }).click();
    await visitor.getByLabel("What should we know? (optional)").fill("It broke again");
    await visitor.getByRole("button", { name: "Send rating" }).click();
    await visitor.getByText("Thank you for your rating.").waitFor();
    const rated = (await conversations(desk)).find(({ id }) => id === conversationId);
    expect(rated?.["survey"]).toEqual({ score: 2, comment: "It broke again", reasons: [{ key: "not_solved" }] });
  }, 60_000);

  it("leaves a message outside the hours, and reads the answer in the same place", async () => {
    const desk = await stack.desk({ locale: "en" });
    const hours = { name: "Never", timezone: "UTC", week: [] };
    const { businessHours } = await act(desk.admin, "createBusinessHours", hours, "businessHours { id }");
    const closed = { name: "Lumen", businessHoursId: businessHours.id, offHoursText: "We are asleep." };
    const { channel } = await act(desk.admin, "createChannel", closed, "channel { id key }");
    const visitor = await visit({ channel: channel.key });
    await visitor.getByText("We are asleep.").waitFor();
    await visitor.getByLabel("Your message").fill("Please send me the invoice");
    await visitor.getByLabel("E-mail or phone").fill("nobody");
    await visitor.getByRole("button", { name: "Leave message" }).click();
    await visitor.getByText("Please give an e-mail address or a phone number.").waitFor();
    await visitor.getByLabel("E-mail or phone").fill("min@example.com");
    await visitor.getByRole("button", { name: "Leave message" }).click();
    await visitor.getByText(/The answer goes to min@example.com/).waitFor();
    const [left] = await conversations(desk);
    expect(left).toMatchObject({ isOfflineMessage: true, contact: { value: "min@example.com" } });
    const agent = await desk.onlineAgent({ name: "Alice Wong" });
    const conversationId = left?.["id"];
    await expect.poll(async () => (await conversations(desk))[0]?.["status"], { timeout: 10_000 }).toBe("ASSIGNED");
    const answer = { conversationId, text: "Here it is", idempotencyKey: `answer ${++count}` };
    await act(agent, "sendMessage", answer, "message { id }");
    await visitor.getByRole("log").getByText("Here it is").waitFor();
  }, 30_000);

  it("sees their own history once the shop has proven who they are; whoever only claims it sees nothing", async () => {
    const desk = await stack.desk({ locale: "en" });
    const { channel } = await act(desk.admin, "createChannel", { name: "Lumen" }, "channel { id key }");
    const { secret } = await act(desk.admin, "createChannelSecret", { channelId: channel.id }, "secret");
    const sign = (id: string) => createHmac("sha256", secret).update(id).digest("hex");
    const known = { channel: channel.key, identityId: "42", identitySignature: sign("42") };

    const home = await visit(known);
    await say(home, "My order 8812 is late");
    const phone = await visit(known);
    await phone.getByRole("log").getByText("My order 8812 is late").waitFor();

    const impostor = await visit({ ...known, identitySignature: sign("41") });
    await impostor.getByLabel("Your message").waitFor();
    await say(impostor, "I am 42");
    expect(await impostor.getByRole("log").getByText("My order 8812 is late").count()).toBe(0);
    expect(await home.getByRole("log").getByText("I am 42").count()).toBe(0);

    // Signed out, in the same browser: it is gone from the screen and from what is kept.
    await home.evaluate("window.switchboard.logout()");
    await home.getByRole("log").getByText("My order 8812 is late").waitFor({ state: "detached" });
    expect(await home.evaluate("JSON.stringify(localStorage)")).not.toContain("id:42");
  }, 40_000);

  it("goes on where the desk has merged two conversations into one", async () => {
    const desk = await stack.desk({ locale: "en" });
    const several = { name: "Lumen", isSingleConversation: false };
    const { channel } = await act(desk.admin, "createChannel", several, "channel { id key }");
    const agent = await desk.onlineAgent({ name: "Alice Wong" });
    const visitor = await visit({ channel: channel.key });
    await say(visitor, "About my invoice");
    const [part] = await conversations(desk);
    const token = await visitor.evaluate(`Object.entries(localStorage).find(([name]) => name.endsWith(":token"))[1]`);
    const same = await desk.visitor({ visitorToken: token as string, channelKey: channel.key });
    const other = { text: "And my parcel", idempotencyKey: `parcel ${++count}` };
    const { conversation: whole } = await act(same, "startConversation", other, "conversation { id }");
    for (const conversationId of [part?.["id"], whole.id]) await given(agent, conversationId);
    const merge = { sourceId: part?.["id"], targetId: whole.id };
    await act(agent, "mergeConversations", merge, "conversation { id }");
    const log = visitor.getByRole("log");
    await log.getByText("And my parcel").waitFor();
    // What was said in the other one is read here too.
    await log.getByText("About my invoice").waitFor();
    await say(visitor, "Thank you");
    expect((await conversations(desk)).find(({ id }) => id === whole.id)?.["lastMessage"].text).toBe("Thank you");
    await visitor.reload();
    await visitor.getByRole("button", { name: /^Open chat/ }).click();
    await log.getByText("Thank you").waitFor();
  }, 40_000);
});

/** A canvas, as far as it is looked at. */
interface Drawn {
  readonly width: number;
  readonly height: number;
  getContext(kind: "2d"): { getImageData(...box: number[]): { readonly data: Uint8ClampedArray } };
}

/** Whether it is red all over: whatever a picture went through on its way, it is to be seen. */
function isPainted(canvas: unknown): boolean {
  const { width, height } = canvas as Drawn;
  const [red = 0, green = 0, , opacity] = (canvas as Drawn).getContext("2d").getImageData(0, 0, width, height).data;
  return red > 150 && green < 80 && opacity === 255;
}

/** A red picture of 60 by 40 pixels (PNG, W3C 2003). */
function png(): Buffer {
  const row = Buffer.concat([Buffer.from([0]), Buffer.concat(Array(60).fill(Buffer.from([200, 30, 30])))]);
  const head = Buffer.from([0, 0, 0, 60, 0, 0, 0, 40, 8, 2, 0, 0, 0]);
  const parts = { IHDR: head, IDAT: deflateSync(Buffer.concat(Array(40).fill(row))), IEND: Buffer.alloc(0) };
  const chunk = (name: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(name), data]);
    const [size, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
    size.writeUInt32BE(data.length);
    sum.writeUInt32BE(crc32(body));
    return Buffer.concat([size, body, sum]);
  };
  const start = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]);
  return Buffer.concat([start, ...Object.entries(parts).map(([name, data]) => chunk(name, data))]);
}
