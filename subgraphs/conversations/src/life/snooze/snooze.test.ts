import { describe, expect, it } from "vitest";
import { type Desk, LEAD, refusal, testDesk } from "../../testing/desk.js";

const { test, desk: newDesk } = await testDesk();
const HOUR = 3_600;
const later = (seconds: number) => new Date(test.clock.now().getTime() + seconds * 1_000).toISOString();
const UNTIL = "query ($id: ID!) { conversation(id: $id) { status snoozedUntil assignee { id } } }";
const shown = async (desk: Desk, id: string, caller = desk.lead) => (await caller.ask(UNTIL, { id }))["conversation"];

/** A conversation that its agent answered, or not, and put aside. */
async function snoozed(desk: Desk, { until = null as string | null, isAnswered = true, capacity = 1 } = {}) {
  const agent = await desk.agent({ capacity });
  const { visitor, id } = await desk.served(agent);
  if (isAnswered) await desk.send(agent, id);
  expect(await desk.act(agent, "snoozeConversation", { conversationId: id, until })).toMatchObject({
    conversation: { status: "SNOOZED", assignee: { id: agent.id } },
    userErrors: [],
  });
  await desk.matched();
  return { agent, visitor, id };
}

describe("a snoozed conversation", () => {
  it("leaves its agent room for the next one, and keeps its agent", async () => {
    const desk = await newDesk();
    const { agent, id } = await snoozed(desk, { until: later(HOUR) });
    const { id: next } = await desk.talk();
    await desk.matched();
    expect(await desk.show(next)).toMatchObject({ status: "ASSIGNED", assignee: { id: agent.id } });
    expect(await shown(desk, id)).toMatchObject({ status: "SNOOZED", assignee: { id: agent.id } });
  });

  it("comes back to its agent when the customer writes", async () => {
    const desk = await newDesk();
    const { agent, visitor, id } = await snoozed(desk);
    expect((await desk.send(visitor, id))["conversation"]).toMatchObject({
      status: "ASSIGNED",
      assignee: { id: agent.id },
      isCustomerWaiting: true,
    });
    // The slot is filled again: this agent takes one at a time.
    const { id: next } = await desk.talk();
    await desk.matched();
    expect((await desk.show(next))["status"]).toBe("QUEUED");
  });

  it.each([
    ["has gone", async (desk: Desk, id: string) => desk.turns(id, "OFFLINE")],
    ["is on a break", async (desk: Desk, id: string) => desk.turns(id, "BREAK")],
    ["has no room left", async (desk: Desk) => void (await desk.talk())],
  ])("goes to the queue when the customer writes and its agent %s", async (_, happens) => {
    const desk = await newDesk();
    const { agent, visitor, id } = await snoozed(desk);
    await happens(desk, agent.id);
    await desk.matched();
    expect((await desk.send(visitor, id))["conversation"]).toMatchObject({ status: "QUEUED", assignee: null });
  });

  it("comes back when its time has come, not before, and again to whoever waits there", async () => {
    const desk = await newDesk();
    const { id } = await snoozed(desk, { until: later(HOUR) });
    const other = await newDesk();
    const asked = await snoozed(other, { until: later(HOUR), isAnswered: false });
    await desk.sweep("wake");
    expect((await shown(desk, id))["status"]).toBe("SNOOZED");
    test.clock.forward(HOUR + 1);
    await desk.sweep("wake");
    await other.sweep("wake");
    expect(await shown(desk, id)).toMatchObject({ status: "WAITING", snoozedUntil: null });
    expect((await shown(other, asked.id))["status"]).toBe("ASSIGNED");
  });

  it("goes to the queue in its time when its agent is not there", async () => {
    const desk = await newDesk();
    const { agent, id } = await snoozed(desk, { until: later(HOUR) });
    await desk.turns(agent.id, "OFFLINE");
    test.clock.forward(HOUR + 1);
    await desk.sweep("wake");
    expect(await desk.show(id)).toMatchObject({ status: "QUEUED", assignee: null, isCustomerWaiting: true });
  });

  it("is woken by its own timer, by the database's clock", async () => {
    // The timers' clock is the database's own: back to the present.
    test.clock.forward((Date.now() - test.clock.now().getTime()) / 1_000);
    const desk = await newDesk();
    const { id } = await snoozed(desk, { until: new Date(Date.now() + 2_500).toISOString() });
    await expect.poll(async () => (await shown(desk, id))["status"], { timeout: 20_000 }).toBe("WAITING");
  });

  it("sleeps on at an old timer's time when it was snoozed anew", async () => {
    const desk = await newDesk();
    const { agent, id } = await snoozed(desk, { until: later(HOUR) });
    const until = later(3 * HOUR);
    await desk.act(agent, "snoozeConversation", { conversationId: id, until });
    expect((await shown(desk, id))["snoozedUntil"]).toBe(until);
    test.clock.forward(2 * HOUR);
    await desk.sweep("wake");
    expect((await shown(desk, id))["status"]).toBe("SNOOZED");
  });

  it("without a time waits for the customer for as long as it takes", async () => {
    const desk = await newDesk();
    const { id } = await snoozed(desk);
    test.clock.forward(400 * 24 * HOUR);
    await desk.sweep("wake");
    test.clock.forward(-400 * 24 * HOUR);
    expect(await shown(desk, id)).toMatchObject({ status: "SNOOZED", snoozedUntil: null });
  });

  it("is woken once, also when timer, customer and agent come at the same moment", async () => {
    const desk = await newDesk();
    const { agent, visitor, id } = await snoozed(desk, { until: later(HOUR), capacity: 2 });
    test.clock.forward(HOUR + 1);
    await Promise.all([
      desk.sweep("wake"),
      desk.sweep("wake"),
      desk.send(visitor, id),
      desk.act(agent, "unsnoozeConversation", { conversationId: id }),
      desk.sweep("wake"),
    ]);
    expect((await shown(desk, id))["status"]).toBe("ASSIGNED");
    // One slot of two is filled: exactly one more fits.
    const [one, two] = [await desk.talk(), await desk.talk()];
    await desk.matched();
    const given = [await desk.show(one.id), await desk.show(two.id)].map((c) => c["status"]).sort();
    expect(given).toEqual(["ASSIGNED", "QUEUED"]);
  });

  it("does not tell the customer until when", async () => {
    const desk = await newDesk();
    const { visitor, id } = await snoozed(desk, { until: later(HOUR) });
    expect((await shown(desk, id, visitor))["snoozedUntil"]).toBeNull();
  });
});

describe("snoozing", () => {
  it("refuses times that are over or more than a year away", async () => {
    const desk = await newDesk();
    const agent = await desk.agent();
    const { id } = await desk.served(agent);
    const snooze = (until: string) => desk.act(agent, "snoozeConversation", { conversationId: id, until });
    expect(refusal(await snooze(later(-1)))).toBe("TIME_PAST");
    expect(refusal(await snooze(later(367 * 24 * HOUR)))).toBe("TIME_TOO_FAR");
    expect((await shown(desk, id))["status"]).toBe("ASSIGNED");
  });

  it("is refused to colleagues, to whoever saw an older version, and in another workspace", async () => {
    const desk = await newDesk();
    const agent = await desk.agent();
    const { id } = await desk.served(agent);
    const conversationId = id;
    const colleague = await desk.agent({ state: "BUSY" });
    expect(refusal(await desk.act(colleague, "snoozeConversation", { conversationId }))).toBe("NOT_YOUR_CONVERSATION");
    expect(refusal(await desk.act(agent, "snoozeConversation", { conversationId, expectedVersion: 1 }))).toBe(
      "STALE_VERSION",
    );
    const other = await newDesk();
    expect(refusal(await desk.act(other.lead, "snoozeConversation", { conversationId }))).toBe("NOT_FOUND");
    await desk.act(agent, "snoozeConversation", { conversationId });
    expect(refusal(await desk.act(colleague, "unsnoozeConversation", { conversationId }))).toBe(
      "NOT_YOUR_CONVERSATION",
    );
  });

  it("ends by hand: with its own agent also on a break, by a lead where there is room", async () => {
    const desk = await newDesk();
    const { agent, id } = await snoozed(desk);
    const lead = await desk.agent({ state: "BUSY", scopes: LEAD });
    await desk.turns(agent.id, "BREAK");
    expect((await desk.act(agent, "unsnoozeConversation", { conversationId: id }))["conversation"].status).toBe(
      "WAITING",
    );
    await desk.act(agent, "snoozeConversation", { conversationId: id });
    expect((await desk.act(lead, "unsnoozeConversation", { conversationId: id }))["conversation"].status).toBe(
      "QUEUED",
    );
  });

  it("by hand is refused while the agent has no room", async () => {
    const desk = await newDesk();
    const { agent, id } = await snoozed(desk);
    await desk.talk();
    await desk.matched();
    expect(refusal(await desk.act(agent, "unsnoozeConversation", { conversationId: id }))).toBe("AT_CAPACITY");
    expect((await shown(desk, id))["status"]).toBe("SNOOZED");
  });
});
