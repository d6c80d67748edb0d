import { describe, expect, it } from "vitest";
import { MOVES, type Verb } from "../conversation/conversation.status.js";
import { AGENT, type Desk, LEAD, newKey, refusal, testDesk } from "../../testing/desk.js";

const { test, desk: newDesk } = await testDesk();
const HOUR = 3_600;

describe("the start of a conversation", () => {
  it("keeps page, referrer, device and language, and the first words as its subject", async () => {
    const desk = await newDesk();
    const { id } = await desk.talk({
      text: "My lamp\nflickers",
      page: "https://shop.example/lamp",
      referrer: "https://search.example/",
      device: "Firefox",
      locale: "de",
    });
    const facts =
      "query ($id: ID!) { conversation(id: $id) { number subject page referrer device locale channel { id } rounds { number queuedAt } } }";
    expect((await desk.lead.ask(facts, { id }))["conversation"]).toEqual({
      number: 1,
      subject: "My lamp flickers",
      page: "https://shop.example/lamp",
      referrer: "https://search.example/",
      device: "Firefox",
      locale: "de",
      channel: { id: desk.channel.id },
      rounds: [{ number: 1, queuedAt: expect.any(String) }],
    });
  });

  it("is with the bot where there is one, and with the queue where there is none", async () => {
    const desk = await newDesk();
    expect((await desk.start(await desk.visitor()))["conversation"].status).toBe("QUEUED");
    await desk.bot();
    expect((await desk.start(await desk.visitor()))["conversation"].status).toBe("BOT");
  });

  it("is one conversation when two first messages come at once, and holds both", async () => {
    const desk = await newDesk();
    const visitor = await desk.visitor();
    const starts = await Promise.all(["one", "two", "three"].map((text) => desk.start(visitor, { text })));
    const ids = new Set(starts.map((start) => start["conversation"].id));
    expect(ids.size).toBe(1);
    const said = (await desk.lines([...ids][0])).filter((line) => line["author"] === "CUSTOMER");
    expect(said.map((line) => line["text"]).sort()).toEqual(["one", "three", "two"]);
  });

  it("with the same key is answered with the same message", async () => {
    const desk = await newDesk();
    const visitor = await desk.visitor();
    const input = { text: "Hello", idempotencyKey: newKey() };
    const starts = await Promise.all(Array.from({ length: 10 }, () => desk.start(visitor, input)));
    expect(new Set(starts.map((start) => start["message"].id)).size).toBe(1);
    expect(refusal(await desk.start(visitor, { ...input, text: "Bye" }))).toBe("IDEMPOTENCY_MISMATCH");
  });

  it("closes the resolved one before it, which then takes no message any more", async () => {
    const desk = await newDesk();
    const agent = await desk.agent();
    const { visitor, id } = await desk.served(agent);
    await desk.act(agent, "resolveConversation", { conversationId: id });
    const { conversation } = await desk.start(visitor);
    expect(conversation.id).not.toBe(id);
    expect((await desk.show(id))["status"]).toBe("CLOSED");
    expect(refusal(await desk.send(visitor, id))).toBe("CONVERSATION_CLOSED");
    expect(refusal(await desk.send(agent, id))).toBe("CONVERSATION_CLOSED");
  });
});

/** Brings a conversation into each status. */
async function inStatus(desk: Desk, status: string) {
  const agent = await desk.agent({ state: "BUSY", capacity: 20, scopes: LEAD });
  if (status === "BOT") await desk.bot();
  const { visitor, id } = await desk.talk();
  if (["ASSIGNED", "WAITING", "RESOLVED", "CLOSED"].includes(status))
    await desk.act(agent, "acceptConversation", { conversationId: id });
  if (status === "WAITING") await desk.send(agent, id);
  if (["RESOLVED", "CLOSED"].includes(status)) await desk.act(agent, "resolveConversation", { conversationId: id });
  if (status === "CLOSED") await desk.start(visitor);
  expect((await desk.show(id))["status"]).toBe(status);
  return { agent, visitor, id };
}

describe("the steps of a conversation", () => {
  const asked: [Verb, string][] = [
    ["accept", "acceptConversation"],
    ["transfer", "transferConversation"],
    ["resolve", "resolveConversation"],
    ["reopen", "reopenConversation"],
    ["hand_over", "requestAgent"],
  ];
  it.each(["BOT", "QUEUED", "ASSIGNED", "WAITING", "RESOLVED", "CLOSED"])(
    "that the state machine lacks are refused, naming the state: %s",
    async (status) => {
      const desk = await newDesk();
      const { visitor, id } = await inStatus(desk, status);
      const colleague = await desk.agent({ state: "BUSY", scopes: LEAD });
      for (const [verb, mutation] of asked) {
        if (MOVES.some((move) => move.from === status && move.verb === verb)) continue;
        // Who waits for a person or has one is not refused another: there is nothing to do.
        if (verb === "hand_over" && ["QUEUED", "ASSIGNED", "WAITING"].includes(status)) continue;
        const to = verb === "transfer" ? { to: { agentId: colleague.id } } : {};
        const refused = await desk.act(verb === "hand_over" ? visitor : colleague, mutation, {
          conversationId: id,
          ...to,
        });
        expect([verb, refusal(refused)]).toEqual([verb, "ILLEGAL_MOVE"]);
        expect(refused["userErrors"][0].message).toContain(status);
        expect(refused["conversation"].status).toBe(status);
      }
      expect((await desk.show(id))["status"]).toBe(status);
    },
  );

  it("are published whole, and for each conversation those that the caller may ask for", async () => {
    const desk = await newDesk();
    const { id } = await desk.talk();
    const { conversationMoves } = await desk.lead.ask("{ conversationMoves { from to verb } }");
    expect(conversationMoves).toContainEqual({ from: "QUEUED", to: "ASSIGNED", verb: "accept" });
    const verbs = async (caller: typeof desk.lead) =>
      (await caller.ask("query ($id: ID!) { conversation(id: $id) { allowedMoves { verb } } }", { id }))[
        "conversation"
      ].allowedMoves.map((m: { verb: string }) => m.verb);
    expect(new Set(await verbs(desk.lead))).toEqual(new Set(["accept", "assign", "transfer", "resolve", "merge"]));
    expect(new Set(await verbs(desk.workspace.agent(AGENT)))).toEqual(new Set(["accept", "resolve", "merge"]));
  });

  it("are refused to whoever saw an older version, and told the present one", async () => {
    const desk = await newDesk();
    const agent = await desk.agent({ state: "BUSY" });
    const { visitor, id } = await desk.talk();
    const { version } = await desk.show(id);
    await desk.send(visitor, id, "One more thing");
    const refused = await desk.act(agent, "acceptConversation", { conversationId: id, expectedVersion: version });
    expect(refusal(refused)).toBe("STALE_VERSION");
    const taken = await desk.act(agent, "acceptConversation", {
      conversationId: id,
      expectedVersion: refused["conversation"].version,
    });
    expect(taken).toMatchObject({ conversation: { status: "ASSIGNED" }, userErrors: [] });
  });

  it("leave a conversation with the agent who accepts it twice", async () => {
    const desk = await newDesk();
    const agent = await desk.agent({ capacity: 1, state: "BUSY" });
    const { id } = await desk.served(agent);
    expect(refusal(await desk.act(agent, "acceptConversation", { conversationId: id }))).toBeNull();
    const { id: next } = await desk.talk();
    expect(refusal(await desk.act(agent, "acceptConversation", { conversationId: next }))).toBe("AT_CAPACITY");
  });
});

describe("reopening", () => {
  it("goes on with the same round and agent when the customer answers in time", async () => {
    const desk = await newDesk();
    const agent = await desk.agent();
    const { visitor, id } = await desk.served(agent);
    await desk.act(agent, "resolveConversation", { conversationId: id });
    expect((await desk.send(visitor, id, "It broke again"))["conversation"]).toMatchObject({
      status: "ASSIGNED",
      assignee: { id: agent.id },
    });
    const rounds = "query ($id: ID!) { conversation(id: $id) { resolvedAt rounds { number resolvedAt } } }";
    expect((await desk.lead.ask(rounds, { id }))["conversation"]).toEqual({
      resolvedAt: null,
      rounds: [{ number: 1, resolvedAt: null }],
    });
  });

  it("goes to the queue when that agent has gone or is full", async () => {
    const desk = await newDesk();
    const agent = await desk.agent({ capacity: 1 });
    const { visitor, id } = await desk.served(agent);
    await desk.act(agent, "resolveConversation", { conversationId: id });
    await desk.turns(agent.id, "OFFLINE");
    expect((await desk.send(visitor, id))["conversation"]).toMatchObject({ status: "QUEUED", assignee: null });
  });

  it("begins a new round when the customer answers after the workspace's term", async () => {
    const desk = await newDesk();
    const settings = {
      workspaceId: desk.workspace.id,
      name: "W",
      slug: "w",
      locale: "en",
      timezone: "UTC",
      reopenWithinHours: 2,
    };
    await desk.workspace.happened("workspace", "workspace.created", settings);
    const agent = await desk.agent({ state: "BUSY" });
    const { visitor, id } = await desk.served(agent);
    await desk.act(agent, "resolveConversation", { conversationId: id });
    test.clock.forward(2 * HOUR + 1);
    await desk.bot();
    expect((await desk.send(visitor, id))["conversation"]).toMatchObject({ status: "BOT", assignee: null });
    const rounds = "query ($id: ID!) { conversation(id: $id) { rounds { number resolvedBy { id } } } }";
    expect((await desk.lead.ask(rounds, { id }))["conversation"].rounds).toEqual([
      { number: 1, resolvedBy: { id: agent.id } },
      { number: 2, resolvedBy: null },
    ]);
  });

  it("by an agent gives it to that agent", async () => {
    const desk = await newDesk();
    const { id } = await desk.talk();
    const agent = await desk.agent({ state: "BUSY" });
    await desk.act(agent, "resolveConversation", { conversationId: id });
    const { conversation } = await desk.act(agent, "reopenConversation", { conversationId: id });
    expect(conversation).toMatchObject({ status: "ASSIGNED", assignee: { id: agent.id } });
  });
});
