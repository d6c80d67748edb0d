import { execute, newId, systemViewer } from "@switchboard/kit";
import { type Caller, testSubgraph } from "@switchboard/kit/testing";
import { describe, expect, it } from "vitest";
import { conversations } from "../../conversations.subgraph.js";
import { Desk, newKey, refusal, testDesk } from "../../testing/desk.js";
import { queueOf } from "../queue/queue.process.js";

const { test, desk: newDesk } = await testDesk();
// A second worker of the same database, as a machine with two cores has.
const second = await testSubgraph(conversations);

interface Counted {
  readonly agentId: string;
  readonly capacity: number;
  readonly counted: number;
  readonly held: number;
  readonly given: number;
}

/** Slots as the desks count them, and as the conversations tell. */
function slots(desk: Desk): Promise<Counted[]> {
  const ctx = test.subgraph.context(test.scope(systemViewer(desk.workspace.id)));
  const text = `select d.id as "agentId", d.capacity, d.open_count as counted,
    (select count(*)::int from conversations.conversation c where c.assignee_id = d.id and c.status in ('OFFERED', 'ASSIGNED', 'WAITING')) as held,
    (select count(distinct e.data->>'conversationId')::int from conversations.event e
       where e.name = 'conversation.status_changed' and e.data->>'assigneeId' = d.id) as given
    from conversations.agent_desk d where d.workspace_id = $1`;
  return ctx.rows<Counted>({ name: "slots", text }, [desk.workspace.id]).finally(() => ctx.scope.end());
}

const ACCEPT =
  "mutation ($input: AcceptConversationInput!) { acceptConversation(input: $input) { conversation { assignee { id } } userErrors { code } } }";

describe("assignment", () => {
  it("gives 200 conversations claimed by hand and by itself in two processes one owner each, and nobody more than their capacity", async () => {
    const desk = await newDesk();
    const agents: Caller[] = [];
    for (let i = 0; i < 10; i++) agents.push(await desk.agent({ capacity: 8, state: i % 2 ? "BUSY" : "ONLINE" }));
    const start = async (i: number) => {
      const visitor = desk.workspace.visitor(newId("cus"), desk.channel.id);
      const at = i % 2 ? test : second;
      const text =
        "mutation ($input: StartConversationInput!) { startConversation(input: $input) { conversation { id } } }";
      const { data } = await at.run(visitor.viewer, text, { input: { text: "Hello", idempotencyKey: newKey() } });
      return data?.["startConversation"].conversation.id as string;
    };
    const claims: Promise<string | null>[] = [];
    for (let i = 0; i < 200; i += 40) {
      const some = await Promise.all(Array.from({ length: 40 }, (_, n) => start(i + n)));
      for (const [n, conversationId] of some.entries()) {
        for (const agent of [agents[n % 10], agents[(n + 3) % 10]] as Caller[]) {
          const claim = (n % 2 ? test : second).run(agent.viewer, ACCEPT, { input: { conversationId } });
          claims.push(claim.then(({ data }) => refusal(data?.["acceptConversation"])));
        }
      }
    }
    const codes = new Set(await Promise.all(claims));
    await queueOf(test.subgraph)?.matcher.idle();
    await queueOf(second.subgraph)?.matcher.idle();
    expect([...codes].every((code) => code === null || code === "ILLEGAL_MOVE" || code === "AT_CAPACITY")).toBe(true);
    const desks = await slots(desk);
    expect(desks).toHaveLength(10);
    for (const { counted, held, given, capacity } of desks) {
      expect(held).toBeLessThanOrEqual(capacity);
      expect({ counted, given }).toEqual({ counted: held, given: held });
    }
    // Whoever is online is full; a busy agent has what they took by hand.
    const total = desks.reduce((sum, one) => sum + one.held, 0);
    expect(total).toBeGreaterThanOrEqual(40);
    const agent = agents[0] as Caller;
    expect((await agent.ask("{ queue { waitingCount freeSlots } }"))["queue"]).toEqual({
      waitingCount: 200 - total,
      freeSlots: 0,
    });
  }, 120_000);

  it("serves the longest wait first when someone comes", async () => {
    const desk = await newDesk();
    const ids: string[] = [];
    for (let i = 0; i < 3; i++) {
      ids.push((await desk.talk()).id);
      test.clock.forward(1);
    }
    await desk.agent({ capacity: 2 });
    await desk.matched();
    expect(await Promise.all(ids.map(async (id) => (await desk.show(id))["status"]))).toEqual([
      "ASSIGNED",
      "ASSIGNED",
      "QUEUED",
    ]);
  });

  it("chooses the fewest open conversations, then the longest idle", async () => {
    const desk = await newDesk();
    const [first, second] = [await desk.agent(), await desk.agent()];
    const order: string[] = [];
    for (let i = 0; i < 4; i++) {
      const { id } = await desk.talk();
      await desk.matched();
      order.push((await desk.show(id))["assignee"].id);
      test.clock.forward(1);
    }
    expect(order).toEqual([first.id, second.id, first.id, second.id]);
  });

  it("leaves out whoever is busy, away, offline, disabled, full or of another team", async () => {
    const desk = await newDesk();
    const [teamId, otherTeam] = [await desk.team(), await desk.team()];
    await desk.lead.ask(
      "mutation ($input: UpdateChannelInput!) { updateChannel(input: $input) { userErrors { code } } }",
      {
        input: { channelId: desk.channel.id, teamId },
      },
    );
    for (const state of ["BUSY", "AWAY", "BREAK", "OFFLINE"]) await desk.agent({ state, teamIds: [teamId] });
    await desk.agent({ capacity: 0, teamIds: [teamId] });
    await desk.agent({ teamIds: [otherTeam] });
    const disabled = await desk.agent({ teamIds: [teamId] });
    await desk.seat(disabled.id, { teamIds: [teamId], isDisabled: true });
    const { id } = await desk.talk();
    await desk.matched();
    expect(await desk.show(id)).toMatchObject({ status: "QUEUED", team: { id: teamId } });
    await desk.seat(disabled.id, { teamIds: [teamId] });
    await desk.matched();
    expect((await desk.show(id))["assignee"]).toEqual({ id: disabled.id });
  });

  it("gives a freed slot to the next at once, without waiting for a sweep", async () => {
    const desk = await newDesk();
    const agent = await desk.agent({ capacity: 1 });
    const { id } = await desk.served(agent);
    const next = await desk.talk();
    const watch = await next.visitor.watch(
      "subscription ($id: ID!) { conversationChanged(conversationId: $id) { conversation { status assignee { id } } } }",
      { id: next.id },
    );
    await desk.act(agent, "resolveConversation", { conversationId: id });
    expect((await watch.next())["conversationChanged"].conversation).toEqual({
      status: "ASSIGNED",
      assignee: { id: agent.id },
    });
    await watch.end();
  });

  it("takes back from an agent who has been gone for a minute, but only where the customer waits", async () => {
    const desk = await newDesk();
    const agent = await desk.agent();
    const [waits, answered] = [await desk.served(agent), await desk.served(agent)];
    await desk.send(agent, answered.id, "Here you are");
    await desk.turns(agent.id, "OFFLINE");
    test.clock.forward(59);
    await desk.sweep();
    expect((await desk.show(waits.id))["status"]).toBe("ASSIGNED");
    test.clock.forward(2);
    await desk.sweep();
    expect(await desk.show(waits.id)).toMatchObject({
      status: "QUEUED",
      assignee: null,
      lastMessage: { event: "agent_left" },
    });
    expect(await desk.show(answered.id)).toMatchObject({ status: "WAITING", assignee: { id: agent.id } });
    expect((await slots(desk))[0]).toMatchObject({ counted: 1, held: 1 });
  });

  it("of someone who waits is caught up by the sweep when a process died before it could match", async () => {
    const desk = await newDesk();
    const { id } = await desk.talk();
    const agentId = newId("agt");
    await desk.seat(agentId);
    const ctx = test.subgraph.systemContext(desk.workspace.id);
    await ctx.change((em) =>
      execute(em, `update conversations.agent_desk set state = 'ONLINE' where id = $1`, [agentId]),
    );
    ctx.scope.end();
    expect((await desk.show(id))["status"]).toBe("QUEUED");
    await desk.sweep();
    expect((await desk.show(id))["assignee"]).toEqual({ id: agentId });
  });
});
