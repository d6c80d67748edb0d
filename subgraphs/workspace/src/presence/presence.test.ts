import { describe, expect, it } from "vitest";
import type { Caller } from "@switchboard/kit/testing";
import { testSubgraph } from "@switchboard/kit/testing";
import { Desk } from "../testing/desk.js";
import { workspace } from "../workspace.subgraph.js";

const test = await testSubgraph(workspace);
const SET =
  "mutation ($state: AgentState!) { setAgentState(input: { state: $state }) { agent { id state stateSince } userErrors { code } } }";
const BEAT = "mutation { heartbeat(input: {}) { agent { state stateSince } userErrors { code } } }";

const set = async (who: Caller, state: string) => (await who.ask(SET, { state })).setAgentState;
const beat = async (who: Caller) => (await who.ask(BEAT)).heartbeat;
const steps = async (desk: Desk, agentId: string) =>
  (await desk.events("agent.state_changed")).filter((e) => e["agentId"] === agentId).map((e) => [e["from"], e["to"]]);

describe("an agent's state", () => {
  it("is set by the agent, and its history is in the log", async () => {
    const desk = await Desk.open(test);
    const bo = await desk.staff();
    const { agent } = await set(bo, "ONLINE");
    expect(agent).toMatchObject({ id: bo.id, state: "ONLINE" });
    test.clock.forward(10);
    expect((await set(bo, "ONLINE")).agent.stateSince).toBe(agent.stateSince);
    const busy = (await set(bo, "BUSY")).agent;
    expect(Date.parse(busy.stateSince) - Date.parse(agent.stateSince)).toBeGreaterThanOrEqual(10_000);
    expect(await steps(desk, bo.id)).toEqual([
      [null, "OFFLINE"],
      ["OFFLINE", "ONLINE"],
      ["ONLINE", "BUSY"],
    ]);
    const last = (await desk.events("agent.state_changed")).at(-1);
    expect(last).toEqual({
      agentId: bo.id,
      from: "ONLINE",
      to: "BUSY",
      since: busy.stateSince,
      topics: ["agent.state_changed", `agent:${bo.id}`],
    });
  });

  it("is AWAY after 45 seconds of silence and not sooner, once, and a beat brings it back", async () => {
    const desk = await Desk.open(test);
    const [bo, cy, dee] = [await desk.staff(), await desk.staff(), await desk.staff()];
    await set(bo, "ONLINE");
    await set(cy, "BUSY");
    await set(dee, "BREAK");
    test.clock.forward(38);
    await test.sweep("silence", desk.id);
    expect(await steps(desk, bo.id)).toHaveLength(2);
    await beat(cy);
    test.clock.forward(8);
    await Promise.all([1, 2, 3].map(() => test.sweep("silence", desk.id)));
    expect((await steps(desk, bo.id)).at(-1)).toEqual(["ONLINE", "AWAY"]);
    expect(await steps(desk, bo.id)).toHaveLength(3);
    expect((await steps(desk, cy.id)).at(-1)).toEqual(["OFFLINE", "BUSY"]);
    expect((await steps(desk, dee.id)).at(-1)).toEqual(["OFFLINE", "BREAK"]);
    expect((await beat(bo)).agent.state).toBe("ONLINE");
    test.clock.forward(38);
    await test.sweep("silence", desk.id);
    expect((await steps(desk, bo.id)).at(-1)).toEqual(["AWAY", "ONLINE"]);
    expect((await steps(desk, cy.id)).at(-1)).toEqual(["BUSY", "AWAY"]);
    expect((await beat(cy)).agent.state).toBe("BUSY");
  });

  it("stays what the agent chose: a beat does not end a break or an AWAY of one's own", async () => {
    const desk = await Desk.open(test);
    const bo = await desk.staff();
    for (const state of ["AWAY", "BREAK", "OFFLINE"]) {
      await set(bo, state);
      test.clock.forward(120);
      await test.sweep("silence", desk.id);
      expect((await beat(bo)).agent.state).toBe(state);
    }
    await set(bo, "ONLINE");
    test.clock.forward(50);
    await test.sweep("silence", desk.id);
    await set(bo, "AWAY");
    expect((await beat(bo)).agent.state).toBe("AWAY");
  });

  it("is watched by its colleagues", async () => {
    const desk = await Desk.open(test);
    const bo = await desk.staff();
    // Else that they were hired could still be on its way and come first.
    await test.settle();
    const watch = await desk.admin.watch("subscription { agentsChanged { kind agent { id state } } }");
    await set(bo, "ONLINE");
    expect((await watch.next()).agentsChanged).toEqual({ kind: "UPDATED", agent: { id: bo.id, state: "ONLINE" } });
    test.clock.forward(46);
    await test.sweep("silence", desk.id);
    expect((await watch.next()).agentsChanged.agent.state).toBe("AWAY");
    await watch.end();
  });

  it("stays out of the log for beats that change nothing", async () => {
    const desk = await Desk.open(test);
    const bo = await desk.staff();
    await set(bo, "ONLINE");
    const before = (await steps(desk, bo.id)).length;
    await Promise.all(Array.from({ length: 20 }, () => beat(bo)));
    expect(await steps(desk, bo.id)).toHaveLength(before);
  });

  it("belongs to agents: a key has none, an analyst may not set one, nobody sets another's", async () => {
    const desk = await Desk.open(test);
    const key = await desk.key(["presence:write"]);
    expect((await set(key, "ONLINE")).userErrors).toEqual([{ code: "AGENTS_ONLY" }]);
    expect((await beat(key)).userErrors).toEqual([{ code: "AGENTS_ONLY" }]);
    const analyst = await desk.staff({ roleKey: "analyst" });
    expect((await analyst.run(BEAT)).errors?.[0]?.extensions["code"]).toBe("FORBIDDEN");
    expect((await desk.visitor().run(SET, { state: "ONLINE" })).errors?.[0]?.extensions["code"]).toBe("FORBIDDEN");
  });

  it("is AWAY when an offer passed them by without an answer, until they say otherwise; who was busy stays so", async () => {
    const desk = await Desk.open(test);
    const [bo, cy] = [await desk.staff(), await desk.staff()];
    await set(bo, "ONLINE");
    await set(cy, "BUSY");
    const lapsed = (agentId: string) =>
      test.write(
        "conversations",
        desk.id,
        "conversation.offer_lapsed",
        { conversationId: "conv_1", agentId, kind: "ROUTING", offeredAt: test.clock.now().toISOString() },
        [],
      );
    await lapsed(bo.id);
    await lapsed(cy.id);
    await test.settle();
    expect((await steps(desk, bo.id)).at(-1)).toEqual(["ONLINE", "AWAY"]);
    expect((await steps(desk, cy.id)).at(-1)).toEqual(["OFFLINE", "BUSY"]);
    // The console goes on beating: that alone is no sign that someone sits before it.
    expect((await beat(bo)).agent.state).toBe("AWAY");
    expect((await set(bo, "ONLINE")).agent.state).toBe("ONLINE");
  });
});
