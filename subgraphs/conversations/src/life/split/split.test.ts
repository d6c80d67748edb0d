import { describe, expect, it } from "vitest";
import type { Caller, Data } from "@switchboard/kit/testing";
import { type Desk, LEAD, newKey, refusal, testDesk } from "../../testing/desk.js";

const { desk: newDesk } = await testDesk();
const HEAD = "id number status version subject waitingSince isCustomerWaiting assignee { id } mergedInto { id }";
const SPLIT = `mutation ($input: SplitConversationInput!) { splitConversation(input: $input) { conversation { ${HEAD} } part { ${HEAD} } userErrors { code path } } }`;
const UNSPLIT = `mutation ($input: UnsplitConversationInput!) { unsplitConversation(input: $input) { conversation { ${HEAD} } target { ${HEAD} } userErrors { code path } } }`;
const READ = `query ($id: ID!) { conversation(id: $id) { ${HEAD} rounds { number } links { kind undoneAt part { id } whole { id } fromSequence throughSequence }
  messages(first: 100) { nodes { id sequence event text movedTo { id } link { kind messages(first: 50) { nodes { sequence text } } } } } } }`;

const read = async (desk: Desk, id: string, caller: Caller = desk.lead) =>
  (await caller.ask(READ, { id }))["conversation"];
const split = async (caller: Caller, conversationId: string, fromMessageId: string, more: Data = {}): Promise<Data> =>
  (await caller.ask(SPLIT, { input: { conversationId, fromMessageId, ...more } }))["splitConversation"];
const unsplit = async (caller: Caller, conversationId: string, more: Data = {}): Promise<Data> =>
  (await caller.ask(UNSPLIT, { input: { conversationId, ...more } }))["unsplitConversation"];
const gapless = (nodes: Data[]) => expect(nodes.map((node) => node["sequence"])).toEqual(nodes.map((_, i) => i + 1));

/** A lamp that was answered, and then an invoice that was not. */
async function twoMatters(desk: Desk, capacity = 5) {
  const agent = await desk.agent({ state: "BUSY", capacity, scopes: LEAD });
  const { visitor, id } = await desk.talk({ text: "My lamp is dark" });
  await desk.act(agent, "acceptConversation", { conversationId: id });
  await desk.send(agent, id, "Try another bulb");
  const { message } = await desk.send(visitor, id, "And where is my invoice?");
  await desk.send(visitor, id, "It should have come");
  return { agent, visitor, id, messageId: message.id as string };
}

describe("splitting", () => {
  it("begins a conversation with what came later as its block, and leaves both orders without gaps", async () => {
    const desk = await newDesk();
    const { agent, id, messageId } = await twoMatters(desk);
    const { part, conversation, userErrors } = await split(agent, id, messageId);
    expect(userErrors).toEqual([]);
    expect(part).toMatchObject({ subject: "And where is my invoice?", status: "ASSIGNED", isCustomerWaiting: true });
    expect(part.assignee).toEqual({ id: agent.id });
    expect(conversation).toMatchObject({ id, status: "WAITING", isCustomerWaiting: false });
    const [whole, apart] = [await read(desk, id), await read(desk, part.id)];
    gapless(whole.messages.nodes);
    gapless(apart.messages.nodes);
    const block = apart.messages.nodes[0];
    expect(block).toMatchObject({ event: "split_from", link: { kind: "SPLIT" } });
    const texts = block.link.messages.nodes.map((node: Data) => node["text"]);
    expect(texts).toEqual(["And where is my invoice?", "It should have come"]);
    const moved = whole.messages.nodes.filter((node: Data) => node["movedTo"]);
    expect(moved.map((node: Data) => [node["text"], node["movedTo"].id])).toEqual(
      texts.map((text: string) => [text, part.id]),
    );
    expect(apart.rounds).toEqual([{ number: 1 }]);
  });

  it("keeps the customer waiting where the first open question stays, and puts the other in the queue without room", async () => {
    const desk = await newDesk();
    const { agent, visitor, id } = await twoMatters(desk, 1);
    const { message } = await desk.send(visitor, id, "And my parcel?");
    const { part, conversation } = await split(agent, id, message.id);
    expect(conversation).toMatchObject({ status: "ASSIGNED", isCustomerWaiting: true });
    expect(part).toMatchObject({ status: "QUEUED", assignee: null, isCustomerWaiting: true });
  });

  it("takes a stretch along that ends before the last words, also from the first ones on, and only what went elsewhere not", async () => {
    const desk = await newDesk();
    const { agent, visitor, id, messageId } = await twoMatters(desk);
    const { message: back } = await desk.send(visitor, id, "The bulb is still dark");
    const nodes: Data[] = (await read(desk, id)).messages.nodes;
    const [lamp, late] = ["My lamp is dark", "It should have come"].map(
      (text) => nodes.find((node) => node["text"] === text)?.["id"],
    );
    const { part, conversation, userErrors } = await split(agent, id, messageId, { throughMessageId: late });
    expect(userErrors).toEqual([]);
    expect(part).toMatchObject({ subject: "And where is my invoice?", isCustomerWaiting: true });
    // What the customer asked after it stays, and waits there.
    expect(conversation).toMatchObject({ id, status: "ASSIGNED", isCustomerWaiting: true });
    const whole = await read(desk, id);
    const gone = whole.messages.nodes.filter((node: Data) => node["movedTo"]).map((node: Data) => node["text"]);
    expect(gone).toEqual(["And where is my invoice?", "It should have come"]);
    expect(refusal(await split(agent, id, lamp, { throughMessageId: messageId }))).toBe("NOTHING_TO_SPLIT");
    expect(refusal(await split(agent, id, back.id, { throughMessageId: lamp }))).toBe("NOTHING_TO_SPLIT");
    expect((await split(agent, id, lamp, { throughMessageId: lamp })).part.subject).toBe("My lamp is dark");
    expect((await unsplit(agent, part.id)).userErrors).toEqual([]);
    expect((await split(agent, id, back.id, { throughMessageId: back.id })).userErrors).toEqual([]);
  });

  it("lets the customer write in both, and a new hello on the channel goes to the first", async () => {
    const desk = await newDesk();
    const { agent, visitor, id, messageId } = await twoMatters(desk);
    const { part } = await split(agent, id, messageId);
    expect((await desk.send(visitor, part.id, "The invoice, please"))["conversation"].id).toBe(part.id);
    expect((await desk.start(visitor))["conversation"].id).toBe(id);
    gapless((await read(desk, part.id)).messages.nodes);
  });

  it("is refused at the first word, at a message of elsewhere, twice at the same place, to stale eyes, when settled", async () => {
    const desk = await newDesk();
    const { agent, id, messageId } = await twoMatters(desk);
    const first = (await read(desk, id)).messages.nodes.find((node: Data) => node["text"] === "My lamp is dark");
    expect(refusal(await split(agent, id, first.id))).toBe("NOTHING_TO_SPLIT");
    const other = await desk.talk();
    const strange = (await read(desk, other.id)).messages.nodes[0];
    expect(refusal(await split(agent, id, strange.id))).toBe("NOT_FOUND");
    expect(refusal(await split(agent, id, messageId, { expectedVersion: 1 }))).toBe("STALE_VERSION");
    expect(refusal(await split((await newDesk()).lead, id, messageId))).toBe("NOT_FOUND");
    await split(agent, id, messageId);
    expect(refusal(await split(agent, id, messageId))).toBe("NOTHING_TO_SPLIT");
    await desk.act(agent, "resolveConversation", { conversationId: id });
    expect(refusal(await split(agent, id, messageId))).toBe("ILLEGAL_MOVE");
  });

  it("is done once, however often it is asked for at once", async () => {
    const desk = await newDesk();
    const { agent, id, messageId } = await twoMatters(desk);
    const key = { idempotencyKey: newKey() };
    const answers = await Promise.all(Array.from({ length: 50 }, () => split(agent, id, messageId, key)));
    expect(new Set(answers.map((answer) => answer["part"].id)).size).toBe(1);
    expect((await read(desk, id)).links).toHaveLength(1);
    expect(refusal(await split(agent, id, messageId, { ...key, expectedVersion: 3 }))).toBe("IDEMPOTENCY_MISMATCH");
  });
});

describe("undoing a split", () => {
  it("reads the messages where they were said, with the open question, and what came since as a block", async () => {
    const desk = await newDesk();
    const { agent, visitor, id, messageId } = await twoMatters(desk);
    const { waitingSince } = await desk.show(id);
    const { part } = await split(agent, id, messageId);
    await desk.send(visitor, part.id, "Hello?");
    const undone = await unsplit(agent, part.id);
    expect(undone).toMatchObject({
      conversation: { id: part.id, status: "CLOSED", mergedInto: { id } },
      target: { id, status: "ASSIGNED", waitingSince, assignee: { id: agent.id } },
      userErrors: [],
    });
    const whole = await read(desk, id);
    gapless(whole.messages.nodes);
    expect(whole.messages.nodes.filter((node: Data) => node["movedTo"])).toEqual([]);
    const merged = whole.messages.nodes.find((node: Data) => node["event"] === "merged");
    expect(merged.link.messages.nodes.map((node: Data) => node["text"])).toContain("Hello?");
    expect(whole.links).toMatchObject([
      { kind: "SPLIT", undoneAt: expect.any(String) },
      { kind: "MERGE", undoneAt: null },
    ]);
    expect((await desk.send(visitor, part.id, "Are you there?"))["conversation"].id).toBe(id);
  });

  it("is refused when there is none, when the rest is settled, and done once by many at once", async () => {
    const desk = await newDesk();
    const { agent, id, messageId } = await twoMatters(desk);
    expect(refusal(await unsplit(agent, id))).toBe("NOT_SPLIT");
    const { part } = await split(agent, id, messageId);
    await desk.act(agent, "resolveConversation", { conversationId: id });
    expect(refusal(await unsplit(agent, part.id))).toBe("ILLEGAL_MOVE");
    await desk.act(agent, "reopenConversation", { conversationId: id });
    const answers = await Promise.all(Array.from({ length: 8 }, () => unsplit(agent, part.id)));
    expect(answers.map(refusal).filter((code) => code === null)).toHaveLength(1);
  });
});
