import type { RequestContext } from "@switchboard/kit";
import { describe, expect, it } from "vitest";
import { testDesk } from "../../testing/desk.js";
import { QueueBoard } from "./queue.board.js";

const { test, desk: newDesk } = await testDesk();
const PLACE =
  "query ($id: ID!) { conversation(id: $id) { queuePlace { position waitingCount estimatedWaitSeconds } } }";
const PLACE_LIVE = "subscription ($id: ID!) { queuePlaceChanged(conversationId: $id) { position waitingCount } }";
const QUEUE_LIVE =
  "subscription ($teamId: ID) { queueChanged(teamId: $teamId) { waitingCount freeSlots onlineAgents waiting { id lastMessage { text } } } }";

describe("the queue", () => {
  it("tells each customer their place, and no time while it cannot be told", async () => {
    const desk = await newDesk();
    const [first, second] = [await desk.talk(), await desk.talk()];
    const place = async (talk: typeof first) =>
      (await talk.visitor.ask(PLACE, { id: talk.id }))["conversation"].queuePlace;
    expect(await place(first)).toEqual({ position: 1, waitingCount: 2, estimatedWaitSeconds: null });
    expect(await place(second)).toEqual({ position: 2, waitingCount: 2, estimatedWaitSeconds: null });
    const agent = await desk.agent();
    await desk.matched();
    expect(await place(first)).toBeNull();
    expect((await agent.ask("{ queue { estimatedWaitSeconds freeSlots } }"))["queue"]).toEqual({
      estimatedWaitSeconds: 0,
      freeSlots: 3,
    });
  });

  it("tells the wait from how long serving took lately and how many serve", async () => {
    const desk = await newDesk();
    const agent = await desk.agent({ capacity: 2 });
    for (let i = 0; i < 3; i++) {
      const { id } = await desk.served(agent);
      test.clock.forward(100);
      await desk.act(agent, "resolveConversation", { conversationId: id });
    }
    await desk.served(agent);
    await desk.served(agent);
    const [first, second] = [await desk.talk(), await desk.talk()];
    const place = async (talk: typeof first) =>
      (await talk.visitor.ask(PLACE, { id: talk.id }))["conversation"].queuePlace.estimatedWaitSeconds;
    // 100 seconds a round, two slots: one is freed every 50 seconds.
    for (const [talk, seconds] of [
      [first, 50],
      [second, 100],
    ] as const)
      expect(Math.abs((await place(talk)) - seconds)).toBeLessThanOrEqual(2);
    test.clock.forward(60);
    expect((await agent.ask("{ queue { waitingCount longestWaitSeconds } }"))["queue"]).toMatchObject({
      waitingCount: 2,
      longestWaitSeconds: expect.toSatisfy((s) => s >= 60 && s < 70),
    });
  });

  it("counts for a team those who wait for it and those who serve it", async () => {
    const desk = await newDesk();
    const teamId = await desk.team();
    await desk.agent({ teamIds: [teamId], capacity: 3 });
    const agent = await desk.agent({ state: "BUSY" });
    expect(
      (
        await agent.ask("query ($teamId: ID) { queue(teamId: $teamId) { onlineAgents freeSlots waitingCount } }", {
          teamId,
        })
      )["queue"],
    ).toEqual({
      onlineAgents: 1,
      freeSlots: 3,
      waitingCount: 0,
    });
    expect((await agent.ask('{ queue(teamId: "tea_other") { onlineAgents freeSlots } }'))["queue"]).toEqual({
      onlineAgents: 0,
      freeSlots: 0,
    });
  });

  it("pushes a customer's place as the line moves on, and nothing when it is their turn", async () => {
    const desk = await newDesk();
    const [first, second] = [await desk.talk(), await desk.talk()];
    const watch = await second.visitor.watch(PLACE_LIVE, { id: second.id });
    expect((await watch.next())["queuePlaceChanged"]).toEqual({ position: 2, waitingCount: 2 });
    const agent = await desk.agent({ state: "BUSY" });
    await desk.act(agent, "acceptConversation", { conversationId: first.id });
    expect((await watch.next())["queuePlaceChanged"]).toEqual({ position: 1, waitingCount: 1 });
    await desk.act(agent, "acceptConversation", { conversationId: second.id });
    expect((await watch.next())["queuePlaceChanged"]).toBeNull();
    await watch.end();
  });

  it("shows itself to a supervisor at once and whenever someone comes, is taken, or an agent comes online", async () => {
    const desk = await newDesk();
    const agent = await desk.agent({ state: "BUSY", capacity: 3 });
    const watch = await agent.watch(QUEUE_LIVE);
    const nothing = { waitingCount: 0, freeSlots: 0, onlineAgents: 0, waiting: [] };
    expect((await watch.next())["queueChanged"]).toEqual(nothing);
    const { id } = await desk.talk();
    expect((await watch.next())["queueChanged"]).toEqual({
      ...nothing,
      waitingCount: 1,
      waiting: [{ id, lastMessage: { text: "Hello" } }],
    });
    await desk.act(agent, "acceptConversation", { conversationId: id });
    expect((await watch.next())["queueChanged"]).toEqual(nothing);
    await desk.turns(agent.id, "ONLINE");
    expect((await watch.next())["queueChanged"]).toEqual({ ...nothing, onlineAgents: 1, freeSlots: 2 });
    await watch.end();
  });

  it("is read once per change, however many watch it", async () => {
    const desk = await newDesk();
    let readings = 0;
    const open = (workspaceId: string): RequestContext => {
      readings++;
      return test.subgraph.systemContext(workspaceId);
    };
    const { stream, platform } = test.subgraph;
    const signals = (workspaceId: string) => platform.bell.signals<unknown>(workspaceId, "desks");
    const board = new QueueBoard(desk.workspace.id, { stream, signals, open, log: platform.log }, () => undefined);
    const watchers = Array.from({ length: 20 }, () => board.watch());
    expect(
      (await Promise.all(watchers.map((watcher) => watcher.next()))).every(({ value }) => value.waiting.length === 0),
    ).toBe(true);
    await desk.talk();
    const seen = await Promise.all(watchers.map((watcher) => watcher.next()));
    expect(new Set(seen.map(({ value }) => value)).size).toBe(1);
    expect(seen[0]?.value.waiting).toHaveLength(1);
    expect(readings).toBe(2);
    await Promise.all(watchers.map((watcher) => watcher.return?.()));
  });

  it("is for those who may watch it", async () => {
    const desk = await newDesk();
    const visitor = await desk.visitor();
    expect((await visitor.run("{ queue { waitingCount } }")).errors?.[0]?.extensions["code"]).toBe("FORBIDDEN");
    await expect(visitor.watch(QUEUE_LIVE)).rejects.toThrow("FORBIDDEN");
  });
});
