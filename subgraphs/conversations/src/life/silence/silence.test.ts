import { describe, expect, it } from "vitest";
import { AGENT, type Desk, refusal, testDesk } from "../../testing/desk.js";

const { test, desk: newDesk } = await testDesk();
const MINUTE = 60;
const SET =
  "mutation ($input: SetAutoResolveInput!) { setAutoResolve(input: $input) { rule { channel { id } afterMinutes text translations { locale text } } userErrors { code path } } }";
const ENDED =
  "query ($id: ID!) { conversation(id: $id) { status rounds { number resolvedAt resolvedBy { id } endedBy } } }";

const set = async (desk: Desk, input: object, caller = desk.lead) =>
  (await caller.ask(SET, { input }))["setAutoResolve"];

/** A conversation whose customer has the last answer. */
async function answered(desk: Desk) {
  const agent = await desk.agent();
  const { visitor, id } = await desk.served(agent);
  await desk.send(agent, id, "Have you tried another bulb?");
  return { agent, visitor, id };
}

async function silent(desk: Desk, minutes: number): Promise<void> {
  test.clock.forward(minutes * MINUTE);
  await desk.sweep("silence");
}

describe("a conversation whose customer falls silent", () => {
  it("is resolved by Switchboard after the workspace's minutes, not before, with the text said first", async () => {
    const desk = await newDesk();
    await set(desk, { afterMinutes: 30, text: "We close this for now." });
    const { id } = await answered(desk);
    await silent(desk, 29);
    expect((await desk.show(id))["status"]).toBe("WAITING");
    await silent(desk, 2);
    expect((await desk.lead.ask(ENDED, { id }))["conversation"]).toEqual({
      status: "RESOLVED",
      rounds: [{ number: 1, resolvedAt: expect.any(String), resolvedBy: null, endedBy: "SYSTEM" }],
    });
    expect((await desk.lines(id)).slice(-2)).toMatchObject([
      { author: "SYSTEM", kind: "TEXT", text: "We close this for now." },
      { author: "SYSTEM", event: "resolved" },
    ]);
  });

  it("is told so in the customer's language, where the text is there in it", async () => {
    const desk = await newDesk();
    const translations = [{ locale: "zh", text: "先结束了" }];
    const [answer, kept] = [
      await set(desk, { afterMinutes: 30, text: "We close this.", translations }),
      await set(desk, { afterMinutes: 20, text: "We close this." }),
    ];
    for (const { rule } of [answer, kept]) expect(rule.translations).toEqual(translations);
    const agent = await desk.agent();
    const told = async (locale: string) => {
      const { id } = await desk.talk({ locale });
      await desk.matched();
      await desk.send(agent, id, "Have you tried another bulb?");
      return id;
    };
    const ids = [await told("zh-CN"), await told("fr")];
    await silent(desk, 21);
    const words = await Promise.all(ids.map(async (id) => (await desk.lines(id)).at(-2)?.["text"]));
    expect(words).toEqual(["先结束了", "We close this."]);
    for (const [given, code] of [
      [[{ locale: "zh_CN", text: "x" }], "LOCALE_INVALID"],
      [[...translations, ...translations], "LOCALE_TWICE"],
      [[{ locale: "fr", text: " " }], "TEXT_EMPTY"],
      [[{ locale: "fr", text: "x".repeat(1_001) }], "TEXT_TOO_LONG"],
    ] as const)
      expect(refusal(await set(desk, { afterMinutes: 5, translations: given }))).toBe(code);
    expect((await set(desk, { afterMinutes: 5, translations: null })).rule.translations).toEqual([]);
  });

  it("stays open where no rule was set, and where the channel says never", async () => {
    const [without, never] = [await newDesk(), await newDesk()];
    await set(never, { afterMinutes: 1 });
    await set(never, { channelId: never.channel.id, afterMinutes: 0 });
    const [one, two] = [await answered(without), await answered(never)];
    test.clock.forward(20 * 24 * 60 * MINUTE);
    await without.sweep("silence");
    await never.sweep("silence");
    expect((await without.show(one.id))["status"]).toBe("WAITING");
    expect((await never.show(two.id))["status"]).toBe("WAITING");
  });

  it("follows its channel's own rule before the workspace's, and the workspace's again when that is taken away", async () => {
    const desk = await newDesk();
    await set(desk, { afterMinutes: 10 });
    await set(desk, { channelId: desk.channel.id, afterMinutes: 60 });
    const { id } = await answered(desk);
    await silent(desk, 30);
    expect((await desk.show(id))["status"]).toBe("WAITING");
    await set(desk, { channelId: desk.channel.id, afterMinutes: null });
    await desk.sweep("silence");
    expect((await desk.show(id))["status"]).toBe("RESOLVED");
  });

  it("is never resolved while the customer waits, in the queue, snoozed, or with an agent who has not answered", async () => {
    const desk = await newDesk();
    await set(desk, { afterMinutes: 1 });
    const agent = await desk.agent({ capacity: 20, state: "BUSY" });
    const queued = await desk.talk();
    const assigned = await desk.served(agent);
    const back = await desk.served(agent);
    await desk.send(agent, back.id);
    await desk.send(back.visitor, back.id, "No, still dark");
    const asleep = await desk.served(agent);
    await desk.send(agent, asleep.id);
    await desk.act(agent, "snoozeConversation", { conversationId: asleep.id });
    const before = ["QUEUED", "ASSIGNED", "ASSIGNED", "SNOOZED"];
    await silent(desk, 60);
    const all = await Promise.all([queued, assigned, back, asleep].map(({ id }) => desk.show(id)));
    expect(all.map(({ status }) => status)).toEqual(before);
  });

  it("counts the silence from the last answer, and anew after each of the customer's words", async () => {
    const desk = await newDesk();
    await set(desk, { afterMinutes: 30 });
    const { agent, visitor, id } = await answered(desk);
    await silent(desk, 20);
    await desk.send(visitor, id);
    await desk.send(agent, id);
    await silent(desk, 20);
    expect((await desk.show(id))["status"]).toBe("WAITING");
    await silent(desk, 11);
    expect((await desk.show(id))["status"]).toBe("RESOLVED");
  });

  it("is either answered or resolved when the customer writes at that very moment, and never left waiting", async () => {
    const desk = await newDesk();
    await set(desk, { afterMinutes: 1 });
    const talks = [];
    for (let i = 0; i < 5; i++) talks.push(await answered(desk));
    test.clock.forward(2 * MINUTE);
    await Promise.all([
      desk.sweep("silence"),
      desk.sweep("silence"),
      ...talks.map(({ visitor, id }) => desk.send(visitor, id, "I am back")),
    ]);
    await desk.sweep("silence");
    for (const { id } of talks) {
      const { status, isCustomerWaiting } = await desk.show(id);
      // Whoever came second: the customer's word reopens what was resolved a moment before.
      expect({ status, isCustomerWaiting }).toEqual({
        status: expect.stringMatching(/ASSIGNED|QUEUED/),
        isCustomerWaiting: true,
      });
      const resolved = (await desk.lines(id)).filter((line) => line["event"] === "resolved");
      expect(resolved.length).toBeLessThanOrEqual(1);
    }
  });

  it("asks for the verdict as after any other resolve, and goes on in the same round when the customer writes", async () => {
    const desk = await newDesk();
    await set(desk, { afterMinutes: 1 });
    const { visitor, id } = await answered(desk);
    await silent(desk, 2);
    expect(refusal(await desk.act(visitor, "rateConversation", { conversationId: id, score: 2 }))).toBeNull();
    await desk.send(visitor, id, "It is dark again");
    const { rounds } = (await desk.lead.ask(ENDED, { id }))["conversation"];
    expect(rounds).toEqual([{ number: 1, resolvedAt: null, resolvedBy: null, endedBy: null }]);
  });
});

describe("the rule", () => {
  it("is listed, the workspace's first, with the channel it is for", async () => {
    const desk = await newDesk();
    expect(await set(desk, { channelId: desk.channel.id, afterMinutes: 5, text: " Bye " })).toEqual({
      rule: { channel: { id: desk.channel.id }, afterMinutes: 5, text: "Bye", translations: [] },
      userErrors: [],
    });
    await set(desk, { afterMinutes: 60 });
    const rules = "{ autoResolveRules { channel { id } afterMinutes text } }";
    expect((await desk.workspace.agent(AGENT).ask(rules))["autoResolveRules"]).toEqual([
      { channel: null, afterMinutes: 60, text: null },
      { channel: { id: desk.channel.id }, afterMinutes: 5, text: "Bye" },
    ]);
    expect((await (await newDesk()).lead.ask(rules))["autoResolveRules"]).toEqual([]);
  });

  it("is refused for minutes that make no sense, and for another workspace's channel", async () => {
    const desk = await newDesk();
    const other = await newDesk();
    expect(refusal(await set(desk, { afterMinutes: -1 }))).toBe("MINUTES_OUT_OF_RANGE");
    expect(refusal(await set(desk, { afterMinutes: 43_201 }))).toBe("MINUTES_OUT_OF_RANGE");
    expect(refusal(await set(desk, { channelId: other.channel.id, afterMinutes: 5 }))).toBe("NOT_FOUND");
    await expect(set(desk, { afterMinutes: 5 }, desk.workspace.agent(AGENT))).rejects.toThrow("FORBIDDEN");
  });
});
