import type { Caller } from "@switchboard/kit/testing";
import { describe, expect, it, vi } from "vitest";
import { newKey, testDesk } from "../../testing/desk.js";

type Watch = Awaited<ReturnType<Caller["watch"]>>;

const { test, desk: newDesk } = await testDesk();
const PLACE_LIVE =
  "subscription ($id: ID!) { queuePlaceChanged(conversationId: $id) { position waitingCount estimatedWait { lowSeconds seconds highSeconds } } }";
const STATE =
  "waitingCount offlineMessageCount longestWaitSeconds freeSlots onlineAgents freeAgents agentLoads { agent { id } openCount capacity } abandonedToday abandonmentRateToday loads { state agentCount openCount capacity } teams { team { id } waitingCount onlineAgents freeAgents freeSlots agentLoads { agent { id } } abandonedToday }";

describe("the queue as a supervisor sees it", () => {
  it("shows agents by state with what they have to do, the same of each team, and who left today", async () => {
    const desk = await newDesk();
    const teamId = await desk.team();
    const agent = await desk.agent({ capacity: 3, teamIds: [teamId], state: "BUSY" });
    const other = await desk.agent({ capacity: 2 });
    const taken = await desk.talk();
    await desk.matched();
    const leavers = [await desk.talk(), await desk.talk(), await desk.talk()];
    await desk.matched();
    await desk.act(leavers[2]?.visitor as never, "leaveQueue", { conversationId: leavers[2]?.id });
    test.clock.forward(30);
    const { queue } = await agent.ask(`{ queue { ${STATE} } }`);
    expect(queue).toMatchObject({
      waitingCount: 1,
      offlineMessageCount: 0,
      freeSlots: 0,
      onlineAgents: 1,
      freeAgents: 0,
      abandonedToday: 1,
      loads: [
        { state: "BUSY", agentCount: 1, openCount: 0, capacity: 3 },
        { state: "ONLINE", agentCount: 1, openCount: 2, capacity: 2 },
      ],
      teams: [{ team: { id: teamId }, waitingCount: 0, onlineAgents: 0, freeSlots: 0, abandonedToday: 0 }],
    });
    const loads = [
      { agent: { id: agent.id }, openCount: 0, capacity: 3 },
      { agent: { id: other.id }, openCount: 2, capacity: 2 },
    ];
    expect(queue.agentLoads).toHaveLength(2);
    expect(queue.agentLoads).toEqual(expect.arrayContaining(loads));
    expect(queue.teams[0].agentLoads).toEqual([{ agent: { id: agent.id } }]);
    expect(queue.abandonmentRateToday).toBeCloseTo(1 / 3);
    expect(queue.longestWaitSeconds).toBeGreaterThanOrEqual(30);
    expect((await desk.show(taken.id)).status).toBe("ASSIGNED");
  });

  it("shows a hand-over from one agent to the next at once, though all together have as much to do as before", async () => {
    const desk = await newDesk();
    const from = await desk.agent({ capacity: 3 });
    const { id } = await desk.talk();
    await desk.matched();
    const to = await desk.agent({ capacity: 3 });
    await test.settle();
    const watch = await desk.lead.watch(
      "subscription { queueChanged { freeAgents agentLoads { agent { id } openCount } } }",
    );
    const loads = async () => {
      const { agentLoads, freeAgents } = (await watch.next())["queueChanged"];
      expect(freeAgents).toBe(2);
      return new Map(
        agentLoads.map((one: { agent: { id: string }; openCount: number }) => [one.agent.id, one.openCount]),
      );
    };
    const isMoved = (seen: Map<unknown, unknown>) => seen.get(from.id) === 0 && seen.get(to.id) === 1;
    expect(await loads()).toEqual(
      new Map([
        [from.id, 1],
        [to.id, 0],
      ]),
    );
    await desk.act(desk.lead, "transferConversation", { conversationId: id, to: { agentId: to.id } });
    while (!isMoved(await loads()));
    await watch.end();
  });

  it("begins the day's count at midnight in the workspace's time zone", async () => {
    const desk = await newDesk();
    const settings = {
      workspaceId: desk.workspace.id,
      name: "W",
      slug: "w",
      locale: "zh-CN",
      timezone: "Asia/Shanghai",
      reopenWithinHours: 2,
    };
    await desk.workspace.happened("workspace", "workspace.created", settings);
    const { visitor, id } = await desk.talk();
    await desk.act(visitor, "leaveQueue", { conversationId: id });
    const abandoned = async () => (await desk.lead.ask("{ queue { abandonedToday abandonmentRateToday } }")).queue;
    expect(await abandoned()).toEqual({ abandonedToday: 1, abandonmentRateToday: 1 });
    const now = test.clock.now().getTime();
    const midnight = (Math.floor((now + 8 * 3_600_000) / 86_400_000) + 1) * 86_400_000 - 8 * 3_600_000;
    const seconds = (midnight - now) / 1_000 + 1;
    test.clock.forward(seconds);
    expect(await abandoned()).toEqual({ abandonedToday: 0, abandonmentRateToday: null });
    test.clock.forward(-seconds);
  });
});

describe("a queue that five hundred customers watch", () => {
  it("tells each of them their place in order, and costs one reading of it per change", {
    timeout: 120_000,
  }, async () => {
    const MANY = 500;
    const desk = await newDesk();
    const talks: Awaited<ReturnType<typeof desk.talk>>[] = [];
    for (let begun = 0; begun < MANY; begun += 20)
      talks.push(...(await Promise.all(Array.from({ length: 20 }, () => desk.talk({ idempotencyKey: newKey() })))));
    const agent = await desk.agent({ state: "BUSY", capacity: 5 });
    const watches: Watch[] = [];
    for (let some = 0; some < MANY; some += 20)
      watches.push(
        ...(await Promise.all(
          talks.slice(some, some + 20).map(({ visitor, id }) => visitor.watch(PLACE_LIVE, { id })),
        )),
      );
    const next = async () =>
      (await Promise.all(watches.map((watch) => watch.next()))).map((seen) => seen["queuePlaceChanged"]);
    const before = await next();
    const order = before.map(({ position }) => position as number);
    expect([...order].sort((a, b) => a - b)).toEqual(Array.from({ length: MANY }, (_, index) => index + 1));
    const first = order.indexOf(1);
    await test.settle();

    // Everything that this subgraph reads, watchers and matching alike, comes by this pool.
    const reads = vi.spyOn(test.platform.reads, "connect");
    await desk.act(agent, "acceptConversation", { conversationId: talks[first]?.id });
    const after = await next();
    const taken = reads.mock.calls.length;
    reads.mockRestore();
    after.forEach((place, index) => {
      if (index === first) expect(place).toBeNull();
      else expect(place).toMatchObject({ position: (order[index] as number) - 1, waitingCount: MANY - 1 });
    });
    expect(taken).toBeLessThanOrEqual(8);
    await Promise.all(watches.map((watch) => watch.end()));
  });
});
