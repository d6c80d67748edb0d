import { describe, expect, it } from "vitest";
import type { Caller, Data } from "@switchboard/kit/testing";
import { type Desk, LEAD, newKey, refusal, testDesk } from "../../testing/desk.js";

const { test, desk: newDesk } = await testDesk();
const HEAD = "id number status version lastSequence waitingSince isCustomerWaiting assignee { id } mergedInto { id }";
const MERGE = `mutation ($input: MergeConversationsInput!) { mergeConversations(input: $input) { conversation { ${HEAD} } source { ${HEAD} } userErrors { code path } } }`;
const UNMERGE = `mutation ($input: UnmergeConversationInput!) { unmergeConversation(input: $input) { conversation { ${HEAD} } target { ${HEAD} } userErrors { code path } } }`;
const CHANNEL =
  "mutation ($input: CreateChannelInput!) { createChannel(input: $input) { channel { id key } userErrors { code } } }";
const READ = `query ($id: ID!) { conversation(id: $id) { ${HEAD} queuedAt assignedAt snoozedUntil
  rounds { number startedAt resolvedAt } survey { score }
  links { kind undoneAt by { id } part { id } whole { id } messages(first: 100) { nodes { sequence text } } }
  messages(first: 100) { nodes { sequence event text link { kind part { id } messages(first: 50) { nodes { text sequence } } } } } } }`;

const read = async (desk: Desk, id: string, caller: Caller = desk.lead) =>
  (await caller.ask(READ, { id }))["conversation"];
const merge = async (caller: Caller, sourceId: string, targetId: string, more: Data = {}): Promise<Data> =>
  (await caller.ask(MERGE, { input: { sourceId, targetId, ...more } }))["mergeConversations"];
const unmerge = async (caller: Caller, conversationId: string, more: Data = {}): Promise<Data> =>
  (await caller.ask(UNMERGE, { input: { conversationId, ...more } }))["unmergeConversation"];

/** One customer with a conversation on each of two channels. */
async function two(desk: Desk) {
  const { channel } = (await desk.lead.ask(CHANNEL, { input: { name: "Other shop" } }))["createChannel"];
  const here = await desk.visitor();
  const there = desk.workspace.visitor(here.id, channel.id);
  const agent = await desk.agent({ state: "BUSY", capacity: 10, scopes: LEAD });
  const source = (await desk.start(there, { text: "My lamp is dark" }))["conversation"].id as string;
  const target = (await desk.start(here, { text: "Hello?" }))["conversation"].id as string;
  return { here, there, agent, source, target };
}

const still = ({ version, ...rest }: Data): Data => {
  void version;
  const { lastSequence, messages, links, updatedAt, ...state } = rest;
  void [lastSequence, messages, links, updatedAt];
  return state;
};
const gapless = (nodes: Data[]) => expect(nodes.map((node) => node["sequence"])).toEqual(nodes.map((_, i) => i + 1));

describe("merging", () => {
  it("closes the source, shows its messages as a block in the target, and leaves both orders without gaps", async () => {
    const desk = await newDesk();
    const { agent, source, target } = await two(desk);
    const merged = await merge(agent, source, target);
    expect(merged).toMatchObject({
      source: { id: source, status: "CLOSED", mergedInto: { id: target }, isCustomerWaiting: false },
      conversation: { id: target, status: "QUEUED", mergedInto: null },
      userErrors: [],
    });
    const [part, whole] = [await read(desk, source), await read(desk, target)];
    gapless(part.messages.nodes);
    gapless(whole.messages.nodes);
    const line = whole.messages.nodes.find((node: Data) => node["event"] === "merged");
    expect(line.link).toMatchObject({ kind: "MERGE", part: { id: source } });
    expect(line.link.messages.nodes[0]).toEqual({ text: "My lamp is dark", sequence: 1 });
    expect(whole.links).toMatchObject([{ kind: "MERGE", undoneAt: null, by: { id: agent.id }, part: { id: source } }]);
  });

  it("passes the customer's wait on: whoever has the target owes the answer since the first question", async () => {
    const desk = await newDesk();
    const { here, agent, source, target } = await two(desk);
    await desk.act(agent, "acceptConversation", { conversationId: target });
    await desk.send(agent, target, "Yes?");
    expect((await desk.show(target))["status"]).toBe("WAITING");
    const { waitingSince } = await desk.show(source);
    await merge(agent, source, target);
    expect(await desk.show(target)).toMatchObject({ status: "ASSIGNED", waitingSince });
    expect(refusal(await desk.send(here, target))).toBeNull();
  });

  it("leaves the agent of the source with the target when nobody has that, and one slot filled", async () => {
    const desk = await newDesk();
    const { source, target } = await two(desk);
    const agent = await desk.agent({ capacity: 1, state: "BUSY", scopes: LEAD });
    await desk.act(agent, "acceptConversation", { conversationId: source });
    await merge(agent, source, target);
    expect(await desk.show(target)).toMatchObject({ status: "ASSIGNED", assignee: { id: agent.id } });
    const { id } = await desk.talk();
    expect(refusal(await desk.act(agent, "acceptConversation", { conversationId: id }))).toBe("AT_CAPACITY");
    await desk.act(agent, "resolveConversation", { conversationId: target });
    expect(refusal(await desk.act(agent, "acceptConversation", { conversationId: id }))).toBeNull();
  });

  it("leads the customer's next words to the target, by whichever conversation or channel they come", async () => {
    const desk = await newDesk();
    const { there, agent, source, target } = await two(desk);
    const said = newKey();
    const first = await desk.send(there, source, "Still dark", said);
    await merge(agent, source, target);
    expect((await desk.send(there, source, "Anyone?"))["conversation"].id).toBe(target);
    expect((await desk.start(there, { text: "Hello again" }))["conversation"].id).toBe(target);
    // What was said before the merge is said once, also when its repeat comes after it.
    expect((await desk.send(there, source, "Still dark", said))["message"].id).toBe(first["message"].id);
    expect(refusal(await desk.send(agent, source))).toBe("CONVERSATION_CLOSED");
    gapless((await read(desk, target)).messages.nodes);
  });

  it("shows the customer the target, and of another person's nothing", async () => {
    const desk = await newDesk();
    const { there, agent, source, target } = await two(desk);
    const stranger = await desk.talk();
    expect(refusal(await merge(agent, stranger.id, target))).toBe("OTHER_CUSTOMER");
    expect((await merge(agent, stranger.id, target, { isSamePerson: true }))["userErrors"]).toEqual([]);
    await merge(agent, source, target);
    expect(await read(desk, source, there)).toMatchObject({ mergedInto: { id: target }, links: [] });
    const seen = await read(desk, target, there);
    const blocks = seen.messages.nodes.flatMap((node: Data) => (node["link"] ? [node["link"]] : []));
    expect(blocks.map((block: Data) => [block["part"]?.id ?? null, block["messages"] === null])).toEqual([
      [null, true],
      [source, false],
    ]);
    expect((await read(desk, stranger.id, stranger.visitor)).mergedInto).toBeNull();
    expect(refusal(await desk.send(stranger.visitor, stranger.id))).toBe("CONVERSATION_CLOSED");
  });

  it("is done once, however often and in whatever direction it is asked for at once", async () => {
    const desk = await newDesk();
    const { agent, source, target } = await two(desk);
    const key = { idempotencyKey: newKey() };
    const answers = await Promise.all([
      ...Array.from({ length: 10 }, () => merge(agent, source, target, key)),
      ...Array.from({ length: 10 }, () => merge(agent, target, source)),
    ]);
    const done = answers.filter((answer) => answer["userErrors"].length === 0);
    const [one, other] = [await read(desk, source), await read(desk, target)];
    expect([one.status, other.status].sort()).toEqual(["CLOSED", "QUEUED"]);
    expect(done.length).toBeGreaterThanOrEqual(10);
    expect(answers.filter((answer) => refusal(answer) === "ILLEGAL_MOVE").length).toBe(answers.length - done.length);
    expect([...one.messages.nodes, ...other.messages.nodes].filter((line) => line["event"] === "merged")).toHaveLength(
      1,
    );
  });

  it("is refused into itself, into what is settled, of what is merged, to stale eyes and in another workspace", async () => {
    const desk = await newDesk();
    const { agent, source, target } = await two(desk);
    const third = await desk.talk();
    expect(refusal(await merge(agent, source, source))).toBe("SAME_CONVERSATION");
    expect(refusal(await merge(agent, source, target, { expectedTargetVersion: 99 }))).toBe("STALE_VERSION");
    expect(refusal(await merge(agent, source, target, { expectedSourceVersion: 99 }))).toBe("STALE_VERSION");
    expect(refusal(await merge((await newDesk()).lead, source, target))).toBe("NOT_FOUND");
    await desk.act(agent, "resolveConversation", { conversationId: third.id });
    const into = await merge(agent, source, third.id, { isSamePerson: true });
    expect([refusal(into), into["conversation"].status]).toEqual(["ILLEGAL_MOVE", "RESOLVED"]);
    await merge(agent, source, target);
    const other = await desk.talk();
    expect(refusal(await merge(agent, source, other.id, { isSamePerson: true }))).toBe("ILLEGAL_MOVE");
  });

  it("that is broken off half-way leaves no trace", async () => {
    const desk = await newDesk();
    const { agent, source, target } = await two(desk);
    const before = [await read(desk, source), await read(desk, target)];
    const ctx = test.subgraph.systemContext(desk.workspace.id);
    const { mergeConversations } = await import("./merge.service.js");
    await expect(
      ctx.change(async () => {
        await mergeConversations(ctx, { sourceId: source, targetId: target });
        throw new Error("killed");
      }),
    ).rejects.toThrow("killed");
    ctx.scope.end();
    expect([await read(desk, source), await read(desk, target)]).toEqual(before);
    expect((await merge(agent, source, target))["userErrors"]).toEqual([]);
  });
});

describe("undoing a merge", () => {
  it.each(["QUEUED", "ASSIGNED", "WAITING", "SNOOZED", "RESOLVED"])(
    "puts a source that was %s back exactly, and the target too when nothing happened there since",
    async (status) => {
      const desk = await newDesk();
      const { agent, source, target } = await two(desk);
      const conversationId = source;
      if (status !== "QUEUED") await desk.act(agent, "acceptConversation", { conversationId });
      if (status === "WAITING") await desk.send(agent, source);
      if (status === "RESOLVED") await desk.act(agent, "resolveConversation", { conversationId });
      const until = new Date(test.clock.now().getTime() + 3_600_000).toISOString();
      if (status === "SNOOZED") await desk.act(agent, "snoozeConversation", { conversationId, until });
      expect((await desk.show(source))["status"]).toBe(status);
      const before = [await read(desk, source), await read(desk, target)].map(still);
      await merge(agent, source, target);
      const undone = await unmerge(agent, source);
      expect(undone["userErrors"]).toEqual([]);
      const after = [await read(desk, source), await read(desk, target)];
      expect(after.map(still)).toEqual(before);
      for (const one of after) gapless(one.messages.nodes);
      expect(after[1].links).toMatchObject([{ kind: "MERGE", undoneAt: expect.any(String) }]);
    },
  );

  it("leaves the target as it has gone on since, and the source to the queue when its agent has no room", async () => {
    const desk = await newDesk();
    const { source, target, here } = await two(desk);
    const agent = await desk.agent({ capacity: 1, state: "BUSY", scopes: LEAD });
    await desk.act(agent, "acceptConversation", { conversationId: source });
    await merge(agent, source, target);
    await desk.send(agent, target, "I am on it");
    await desk.send(here, target, "Thanks");
    const { conversation } = await unmerge(agent, source);
    expect(conversation).toMatchObject({ status: "QUEUED", assignee: null, mergedInto: null });
    expect(await desk.show(target)).toMatchObject({ status: "ASSIGNED", assignee: { id: agent.id } });
  });

  it("is refused when there is nothing to undo, to stale eyes, and when the customer has begun anew there", async () => {
    const desk = await newDesk();
    const { there, agent, source, target } = await two(desk);
    expect(refusal(await unmerge(agent, source))).toBe("NOT_MERGED");
    await merge(agent, source, target);
    expect(refusal(await unmerge(agent, source, { expectedVersion: 1 }))).toBe("STALE_VERSION");
    await desk.act(agent, "resolveConversation", { conversationId: target });
    await desk.start(there, { text: "Something else" });
    expect(refusal(await unmerge(agent, source))).toBe("OTHER_UNDER_WAY");
    expect(refusal(await unmerge((await newDesk()).lead, source))).toBe("NOT_FOUND");
  });

  it("is done once when it is asked for many times at once, and the pair can be merged again", async () => {
    const desk = await newDesk();
    const { agent, source, target } = await two(desk);
    await merge(agent, source, target);
    const answers = await Promise.all(Array.from({ length: 8 }, () => unmerge(agent, source)));
    expect(answers.map(refusal).filter((code) => code === null)).toHaveLength(1);
    expect(answers.map(refusal).filter((code) => code === "NOT_MERGED")).toHaveLength(7);
    expect((await merge(agent, source, target))["userErrors"]).toEqual([]);
    expect((await read(desk, target)).links).toHaveLength(2);
  });

  it("and the merge are told live to who watches either of the two", async () => {
    const desk = await newDesk();
    const { agent, source, target } = await two(desk);
    const text = `subscription ($id: ID!) { conversationChanged(conversationId: $id) { conversation { id mergedInto { id } } } }`;
    const watch = await desk.lead.watch(text, { id: source });
    await merge(agent, source, target);
    let seen: Data = {};
    while (!seen["mergedInto"]) seen = (await watch.next())["conversationChanged"].conversation;
    expect(seen).toEqual({ id: source, mergedInto: { id: target } });
    await unmerge(agent, source);
    while (seen["mergedInto"]) seen = (await watch.next())["conversationChanged"].conversation;
    await watch.end();
  });
});
