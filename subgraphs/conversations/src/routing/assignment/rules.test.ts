import { execute } from "@switchboard/kit";
import type { Caller, Data } from "@switchboard/kit/testing";
import { describe, expect, it } from "vitest";
import { type Desk, refusal, testDesk } from "../../testing/desk.js";

const { test, desk: newDesk } = await testDesk();
const SHOW = `query ($id: ID!) { conversation(id: $id) { status priority overflow assignee { id } team { id } offer { agent { id } }
  routingDecisions { kind rule policyRevision fallback relaxSteps why agent { id } requiredSkills { skill level } } } }`;

const show = async (desk: Desk, id: string): Promise<Data> => (await desk.lead.ask(SHOW, { id }))["conversation"];

/** Lets so much time pass and looks at the queue once. */
async function wait(desk: Desk, seconds: number): Promise<void> {
  test.clock.forward(seconds);
  await desk.sweep();
}

async function givenTo(desk: Desk, count: number): Promise<string[]> {
  const order: string[] = [];
  for (let i = 0; i < count; i++) {
    const { id } = await desk.talk();
    await desk.matched();
    order.push((await show(desk, id))["assignee"]?.id);
    test.clock.forward(1);
  }
  return order;
}

describe("routing by rules", () => {
  it("serves the higher priority first, whoever waits longer", async () => {
    const desk = await newDesk();
    await desk.routes(
      { name: "German", priority: 10, conditions: [{ field: "LANGUAGE", values: ["de"] }] },
      { name: "Rest", priority: 0 },
    );
    const first = await desk.talk();
    test.clock.forward(5);
    const urgent = await desk.talk({ locale: "de" });
    await desk.agent({ capacity: 1 });
    await desk.matched();
    expect([await show(desk, first.id), await show(desk, urgent.id)]).toMatchObject([
      { status: "QUEUED", priority: 0 },
      { status: "ASSIGNED", priority: 10, routingDecisions: [{ kind: "ASSIGNED", rule: "German", policyRevision: 1 }] },
    ]);
  });

  it("asks for skills by level and takes who has more of the preferred ones", async () => {
    const desk = await newDesk();
    await desk.routes({
      name: "Refunds",
      requiredSkills: [{ skill: "Refunds", level: 3 }],
      preferredSkills: ["german"],
    });
    await desk.agent({ skills: { refunds: 2, german: 5 } });
    await desk.agent({ skills: { refunds: 5 } });
    const best = await desk.agent({ skills: { refunds: 3, german: 2 } });
    const { id } = await desk.talk();
    await desk.matched();
    expect(await show(desk, id)).toMatchObject({
      assignee: { id: best.id },
      routingDecisions: [
        {
          requiredSkills: [{ skill: "refunds", level: 3 }],
          why: expect.stringContaining("most of what was preferred"),
        },
      ],
    });
  });

  it("relaxes what it asks for as time passes, and then widens to other teams", async () => {
    const desk = await newDesk();
    const [repairs, sales] = [await desk.team(), await desk.team()];
    await desk.routes({
      name: "Repairs",
      teamId: repairs,
      requiredSkills: [{ skill: "lamps", level: 2 }],
      relax: [
        { afterSeconds: 10, action: "LOWER_SKILLS" },
        { afterSeconds: 20, action: "ADD_TEAMS", teamIds: [sales] },
        { afterSeconds: 30, action: "DROP_SKILLS" },
      ],
    });
    const novice = await desk.agent({ teamIds: [repairs], skills: { lamps: 1 }, capacity: 1 });
    const stranger = await desk.agent({ teamIds: [sales], capacity: 1 });
    const [one, two] = [await desk.talk(), await desk.talk()];
    await desk.matched();
    expect([(await show(desk, one.id))["status"], (await show(desk, two.id))["status"]]).toEqual(["QUEUED", "QUEUED"]);
    await wait(desk, 11);
    expect(await show(desk, one.id)).toMatchObject({
      assignee: { id: novice.id },
      routingDecisions: [{ relaxSteps: 1 }],
    });
    await wait(desk, 11);
    expect((await show(desk, two.id))["status"]).toBe("QUEUED");
    await wait(desk, 11);
    expect(await show(desk, two.id)).toMatchObject({ assignee: { id: stranger.id }, team: { id: repairs } });
  });

  it("relaxes by itself, without any sweep", async () => {
    const desk = await newDesk();
    await desk.routes({
      name: "Lamps",
      requiredSkills: [{ skill: "lamps", level: 1 }],
      relax: [{ afterSeconds: 1, action: "DROP_SKILLS" }],
    });
    const agent = await desk.agent();
    const { id } = await desk.talk();
    const watch = await desk.lead.watch(
      "subscription ($id: ID!) { conversationChanged(conversationId: $id) { conversation { assignee { id } } } }",
      { id },
    );
    // That nobody has it yet may be told first.
    let assignee: Data | null = null;
    while (!assignee) assignee = (await watch.next())["conversationChanged"].conversation.assignee;
    expect(assignee).toEqual({ id: agent.id });
    await watch.end();
  });

  it("sends on to another team after a while, and behind a long queue at once", async () => {
    const desk = await newDesk();
    const [repairs, sales] = [await desk.team(), await desk.team()];
    await desk.routes({
      name: "Repairs",
      teamId: repairs,
      requiredSkills: [{ skill: "lamps", level: 1 }],
      overflow: { to: "TEAM", teamId: sales, afterSeconds: 60, queueLength: 1 },
    });
    const first = await desk.talk();
    const second = await desk.talk();
    await desk.matched();
    expect([await show(desk, first.id), await show(desk, second.id)]).toMatchObject([
      { team: { id: repairs }, overflow: null },
      { team: { id: sales }, overflow: "TEAM" },
    ]);
    const seller = await desk.agent({ teamIds: [sales] });
    await wait(desk, 61);
    for (const { id } of [first, second]) expect((await show(desk, id))["assignee"]).toEqual({ id: seller.id });
    expect(await desk.recorded("conversation.overflowed")).toMatchObject([
      { conversationId: second.id, to: "TEAM", fromTeamId: repairs, toTeamId: sales },
      { conversationId: first.id, to: "TEAM" },
    ]);
  });

  it("asks for a message when the wait is too long, also where there is no bot to go back to", async () => {
    const desk = await newDesk();
    await desk.routes({ name: "All", overflow: { to: "BOT", afterSeconds: 30 } });
    const { id, visitor } = await desk.talk();
    await wait(desk, 31);
    expect(await show(desk, id)).toMatchObject({ status: "QUEUED", overflow: "MESSAGE" });
    expect((await desk.lines(id, visitor)).at(-1)).toMatchObject({ event: "leave_message" });
    await wait(desk, 31);
    expect(await desk.recorded("conversation.overflowed")).toHaveLength(1);
    const agent = await desk.agent();
    await desk.matched();
    expect((await show(desk, id))["assignee"]).toEqual({ id: agent.id });
  });

  it("goes back to the bot when there is one, and asks for a person again when the customer does", async () => {
    const desk = await newDesk();
    await desk.bot();
    await desk.routes({ name: "All", overflow: { to: "BOT", afterSeconds: 30 } });
    const { id, visitor } = await desk.talk();
    await desk.act(visitor, "requestAgent", { conversationId: id });
    await wait(desk, 31);
    expect(await show(desk, id)).toMatchObject({ status: "BOT", overflow: "BOT" });
    await desk.act(visitor, "requestAgent", { conversationId: id });
    expect(await show(desk, id)).toMatchObject({ status: "QUEUED" });
  });

  it("offers to one after the other, marks who says nothing as away, and asks nobody twice in a row", async () => {
    const desk = await newDesk();
    await desk.routes({ name: "Ask", offerSeconds: 20, strategy: "ROUND_ROBIN" });
    const agents: Caller[] = [
      await desk.agent({ capacity: 1 }),
      await desk.agent({ capacity: 1 }),
      await desk.agent({ capacity: 1 }),
    ];
    const { id } = await desk.talk();
    const asked: string[] = [];
    const next = async () => {
      await desk.matched();
      const { offer } = await show(desk, id);
      asked.push(offer.agent.id);
      return agents.find((agent) => agent.id === offer.agent.id) as Caller;
    };
    await next();
    await wait(desk, 21);
    expect(await desk.recorded("conversation.offer_lapsed")).toMatchObject([{ agentId: asked[0] }]);
    expect(refusal(await desk.act(await next(), "refuseConversation", { conversationId: id }))).toBeNull();
    await desk.act(await next(), "acceptConversation", { conversationId: id });
    expect(new Set(asked).size).toBe(3);
    expect(await show(desk, id)).toMatchObject({
      status: "ASSIGNED",
      assignee: { id: asked[2] },
      routingDecisions: asked.map((agentId) => ({ kind: "OFFERED", agent: { id: agentId } })),
    });
  });

  it("takes turns, looks for the freest, or goes to who served the customer last", async () => {
    const turns = await newDesk();
    await turns.routes({ name: "All", strategy: "ROUND_ROBIN" });
    const three = [
      await turns.agent({ capacity: 9 }),
      await turns.agent({ capacity: 9 }),
      await turns.agent({ capacity: 9 }),
    ];
    const order = await givenTo(turns, 6);
    expect(new Set(order.slice(0, 3)).size).toBe(3);
    expect(order.slice(3)).toEqual(order.slice(0, 3));
    expect(three.map(({ id }) => id).sort()).toEqual(order.slice(0, 3).sort());

    const free = await newDesk();
    await free.routes({ name: "All", strategy: "BEST_FREE_RATIO" });
    const [small, big] = [await free.agent({ capacity: 2 }), await free.agent({ capacity: 8 })];
    expect(await givenTo(free, 4)).toEqual([small.id, big.id, big.id, big.id]);

    const last = await newDesk();
    await last.routes({ name: "All", strategy: "LAST_AGENT_FIRST" });
    const [idle, known] = [await last.agent({ state: "BUSY" }), await last.agent({ state: "BUSY" })];
    const visitor = await last.visitor();
    const { conversation } = await last.start(visitor);
    for (const verb of ["acceptConversation", "resolveConversation"])
      await last.act(known, verb, { conversationId: conversation.id });
    await last.served(known);
    for (const agent of [idle, known]) await last.turns(agent.id, "ONLINE");
    test.clock.forward(100 * 3_600);
    const again = await last.start(visitor);
    await last.matched();
    const shown = await show(last, again["conversation"].id);
    expect(shown["assignee"]).toEqual({ id: known.id });
    expect(shown["routingDecisions"].at(-1).why).toContain("served this customer last");
  });

  it("weighs conversations by their kind of channel", async () => {
    const desk = await newDesk();
    const agent = await desk.agent({ capacity: 5, weights: { WEB: 2 } });
    const ids = [(await desk.talk()).id, (await desk.talk()).id, (await desk.talk()).id];
    await desk.matched();
    const statuses = async () => Promise.all(ids.map(async (id) => (await show(desk, id))["status"]));
    expect(await statuses()).toEqual(["ASSIGNED", "ASSIGNED", "QUEUED"]);
    expect(refusal(await desk.act(agent, "acceptConversation", { conversationId: ids[2] }))).toBe("AT_CAPACITY");
    await desk.act(agent, "resolveConversation", { conversationId: ids[0] });
    await desk.matched();
    expect(await statuses()).toEqual(["RESOLVED", "ASSIGNED", "ASSIGNED"]);
  });

  it("goes on without a team that is gone, and says so", async () => {
    const desk = await newDesk();
    const team = await desk.team();
    await desk.routes({ name: "Repairs", teamId: team });
    const ctx = test.subgraph.systemContext(desk.workspace.id);
    await ctx.change((em) => execute(em, "delete from conversations.known_team where id = $1", [team]));
    ctx.scope.end();
    const agent = await desk.agent();
    const { id } = await desk.talk();
    await desk.matched();
    expect(await show(desk, id)).toMatchObject({
      assignee: { id: agent.id },
      team: null,
      routingDecisions: [{ rule: "Repairs", fallback: "TEAM_GONE" }],
    });
  });

  it("leaves everything as without a policy where no rule is true", async () => {
    const desk = await newDesk();
    await desk.routes({
      name: "French",
      teamId: await desk.team(),
      conditions: [{ field: "LANGUAGE", values: ["fr"] }],
    });
    const agent = await desk.agent();
    const { id } = await desk.talk({ locale: "en" });
    await desk.matched();
    expect(await show(desk, id)).toMatchObject({ assignee: { id: agent.id }, routingDecisions: [{ rule: null }] });
  });

  it("knows a customer's tier, tags and region from the profile", async () => {
    const desk = await newDesk();
    const team = await desk.team();
    const conditions = [
      { field: "CUSTOMER_TIER", values: ["VIP"] },
      { field: "CUSTOMER_TAG", values: ["wholesale"] },
      { field: "REGION", values: ["Shanghai"] },
    ];
    await desk.routes({ name: "Wholesale", teamId: team, conditions });
    const visitor = await desk.visitor();
    const known = { customerId: visitor.id, version: 2, tier: "VIP", locale: null, name: null, isNew: false };
    await desk.workspace.happened("customers", "customer.changed", {
      ...known,
      tags: ["Wholesale"],
      region: "Shanghai",
    });
    const { conversation } = await desk.start(visitor);
    expect((await desk.show(conversation.id))["team"]).toEqual({ id: team });
    expect((await show(desk, (await desk.talk()).id))["team"]).toBeNull();
  });
});
