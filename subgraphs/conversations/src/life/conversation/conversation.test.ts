import { newId } from "@switchboard/kit";
import type { Data } from "@switchboard/kit/testing";
import { describe, expect, it } from "vitest";
import { AGENT, type Desk, LEAD, testDesk } from "../../testing/desk.js";

const { test, desk: newDesk } = await testDesk();
const LIST = `query ($first: Int, $after: String, $filter: ConversationFilter, $orderBy: ConversationOrder) {
  conversations(first: $first, after: $after, filter: $filter, orderBy: $orderBy) { nodes { id } totalCount { value } pageInfo { hasNextPage endCursor } } }`;
const EVERYTHING = `{ conversations(first: 60) { nodes { id number subject channel { name } customer { id } assignee { id } team { id }
  lastMessage { text author } isCustomerWaiting rounds { number resolvedBy { id } } transfers { note } survey { score }
  queuePlace { position } allowedMoves { verb } messages(last: 3) { nodes { text agent { id } customer { id } conversation { id } } } } } }`;
const INBOX =
  "subscription ($inbox: Inbox, $after: Cursor) { conversationsChanged(inbox: $inbox, after: $after) { cursor kind conversation { id status lastMessage { text } } } }";

const ids = (data: Data): string[] => data["conversations"].nodes.map((node: Data) => node["id"]);

/** A conversation of a customer who did not come by the widget's door: quicker in number. */
async function started(desk: Desk): Promise<string> {
  return (await desk.start(desk.workspace.visitor(newId("cus"), desk.channel.id)))["conversation"].id;
}

describe("the list of conversations", () => {
  it("is read in as many statements for fifty rows as for one, whatever is asked of each", async () => {
    const desk = await newDesk();
    await desk.bot();
    const agent = desk.workspace.agent(LEAD);
    await started(desk);
    const list = async () =>
      expect(
        (await agent.ask(EVERYTHING))["conversations"].nodes.every((n: Data) => n["messages"].nodes.length > 0),
      ).toBe(true);
    const one = await test.statements(list);
    await Promise.all(Array.from({ length: 49 }, () => started(desk)));
    expect(await test.statements(list)).toBe(one);
    expect(one).toBeLessThanOrEqual(8);
  });

  it("is narrowed by status, agent, team, channel, customer and time, and sorted", async () => {
    const desk = await newDesk();
    const agent = await desk.agent({ state: "BUSY" });
    const mine = await desk.served(agent);
    test.clock.forward(10);
    const waits = await desk.talk();
    const list = async (variables: Data) => ids(await agent.ask(LIST, variables));
    expect(await list({})).toEqual([waits.id, mine.id]);
    expect(await list({ orderBy: { field: "STARTED_AT", direction: "ASC" } })).toEqual([mine.id, waits.id]);
    expect(await list({ orderBy: { field: "WAITING_SINCE", direction: "ASC" } })).toEqual([mine.id, waits.id]);
    expect(await list({ filter: { status: ["QUEUED"] } })).toEqual([waits.id]);
    expect(await list({ filter: { isMine: true } })).toEqual([mine.id]);
    expect(await list({ filter: { isMine: false } })).toEqual([waits.id]);
    expect(await list({ filter: { assigneeId: agent.id, channelId: desk.channel.id } })).toEqual([mine.id]);
    expect(await list({ filter: { customerId: waits.visitor.id } })).toEqual([waits.id]);
    expect(await list({ filter: { teamId: "tea_none" } })).toEqual([]);
    expect(await list({ filter: { updatedAt: { gte: test.clock.now().toISOString() } } })).toEqual([]);
  });

  it("is paged without gaps or repeats, also by who waits longest", async () => {
    const desk = await newDesk();
    const agent = await desk.agent({ state: "BUSY", capacity: 20 });
    const all: string[] = [];
    for (let i = 0; i < 7; i++) {
      const id = await started(desk);
      all.push(id);
      if (i % 3 === 0) await desk.send(agent, id, "Done");
      test.clock.forward(1);
    }
    for (const field of ["UPDATED_AT", "WAITING_SINCE"]) {
      const seen: string[] = [];
      for (let after: string | null = null, more = true; more; ) {
        const page: Data = await agent.ask(LIST, { first: 3, after, orderBy: { field, direction: "ASC" } });
        seen.push(...ids(page));
        ({ hasNextPage: more, endCursor: after } = page["conversations"].pageInfo);
      }
      expect(seen.toSorted()).toEqual(all.toSorted());
    }
  });

  it("of a visitor or another workspace holds their own alone", async () => {
    const desk = await newDesk();
    const { visitor, id } = await desk.talk();
    const other = await desk.talk();
    expect(ids(await visitor.ask(LIST, { filter: { customerId: other.visitor.id } }))).toEqual([]);
    expect(ids(await visitor.ask(LIST))).toEqual([id]);
    expect(ids(await (await newDesk()).lead.ask(LIST))).toEqual([]);
    const ofCustomer =
      "query ($r: [_Any!]!) { _entities(representations: $r) { ... on Customer { conversations { nodes { id } } } } }";
    const representations = { r: [{ __typename: "Customer", id: other.visitor.id }] };
    expect(await desk.lead.ask(ofCustomer, representations)).toEqual({
      _entities: [{ conversations: { nodes: [{ id: other.id }] } }],
    });
    expect(await visitor.ask(ofCustomer, representations)).toEqual({ _entities: [{ conversations: null }] });
  });
});

describe("the live inbox", () => {
  it("of an agent tells what comes, changes and leaves", async () => {
    const desk = await newDesk();
    const [agent, other] = [await desk.agent({ state: "BUSY", scopes: LEAD }), await desk.agent({ state: "BUSY" })];
    const watch = await agent.watch(INBOX);
    const { visitor, id } = await desk.served(agent);
    expect((await watch.next())["conversationsChanged"]).toMatchObject({
      kind: "ADDED",
      conversation: { id, status: "ASSIGNED" },
    });
    await desk.send(visitor, id, "News?");
    let event = (await watch.next())["conversationsChanged"];
    while (event.conversation.lastMessage.text !== "News?") event = (await watch.next())["conversationsChanged"];
    expect(event.kind).toBe("UPDATED");
    await desk.act(agent, "transferConversation", { conversationId: id, to: { agentId: other.id } });
    while (event.kind !== "REMOVED") event = (await watch.next())["conversationsChanged"];
    expect(event.conversation.id).toBe(id);
    await watch.end();
  });

  it("of the queue tells who comes and who is taken, and resumes from its cursor", async () => {
    const desk = await newDesk();
    const agent = await desk.agent({ state: "BUSY" });
    const watch = await agent.watch(INBOX, { inbox: "QUEUE" });
    const { id } = await desk.talk();
    const { kind, conversation, cursor } = (await watch.next())["conversationsChanged"];
    expect({ kind, id: conversation.id }).toEqual({ kind: "ADDED", id });
    await watch.end();
    await desk.act(agent, "acceptConversation", { conversationId: id });
    await test.settle();
    const resumed = await agent.watch(INBOX, { inbox: "QUEUE", after: cursor });
    let event = (await resumed.next())["conversationsChanged"];
    while (event.kind === "UPDATED") event = (await resumed.next())["conversationsChanged"];
    expect(event).toMatchObject({ kind: "REMOVED", conversation: { id, status: "ASSIGNED" } });
    await resumed.end();
  });

  it("of everything tells what was started, and is not for visitors", async () => {
    const desk = await newDesk();
    const watch = await desk.workspace.agent(AGENT).watch(INBOX, { inbox: "ALL" });
    const { visitor, id } = await desk.talk();
    expect((await watch.next())["conversationsChanged"]).toMatchObject({ kind: "ADDED", conversation: { id } });
    await watch.end();
    await expect(visitor.watch(INBOX, { inbox: "ALL" })).rejects.toThrow("FORBIDDEN");
  });
});
