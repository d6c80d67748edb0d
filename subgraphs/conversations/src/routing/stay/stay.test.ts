import { describe, expect, it } from "vitest";
import { refusal, testDesk } from "../../testing/desk.js";

const { test, desk: newDesk } = await testDesk();
const abandoned = async (desk: Awaited<ReturnType<typeof newDesk>>) =>
  (await desk.lead.ask("{ queue { abandonedToday abandonmentRateToday } }")).queue;

describe("leaving the queue", () => {
  it("settles the conversation as the customer's doing, with a line and without a survey", async () => {
    const desk = await newDesk();
    const { visitor, id } = await desk.talk();
    const watch = await desk.lead.watch(
      "subscription { conversationsChanged(inbox: QUEUE) { kind conversation { id status } } }",
    );
    const left = await desk.act(visitor, "leaveQueue", { conversationId: id });
    expect(left).toMatchObject({ conversation: { status: "RESOLVED", isCustomerWaiting: false }, userErrors: [] });
    // That it came into the queue may be told first.
    let change = (await watch.next())["conversationsChanged"];
    while (change.kind !== "REMOVED") change = (await watch.next())["conversationsChanged"];
    expect(change.conversation).toEqual({ id, status: "RESOLVED" });
    await watch.end();
    expect((await desk.lines(id)).at(-1)).toMatchObject({ kind: "EVENT", event: "left_queue" });
    const { rows } = await test.platform.relay.query(
      "select name, data from conversations.event where workspace_id = $1 and name in ('conversation.status_changed', 'conversation.resolved') order by id desc limit 2",
      [desk.workspace.id],
    );
    const byName = Object.fromEntries(rows.map(({ name, data }) => [name, data]));
    expect(byName["conversation.status_changed"]).toMatchObject({
      from: "QUEUED",
      to: "RESOLVED",
      reason: "customer_left",
    });
    expect(byName["conversation.resolved"]).toMatchObject({ resolvedBy: "CUSTOMER", isSurveyOffered: false });
  });

  it("counts once, of fifty equal requests at once", async () => {
    const desk = await newDesk();
    const { visitor, id } = await desk.talk();
    const answers = await Promise.all(
      Array.from({ length: 50 }, () => desk.act(visitor, "leaveQueue", { conversationId: id })),
    );
    expect(answers.map(refusal).filter((code) => code !== null)).toEqual([]);
    expect(await abandoned(desk)).toEqual({ abandonedToday: 1, abandonmentRateToday: 1 });
    expect((await desk.lines(id)).filter((line) => line["event"] === "left_queue")).toHaveLength(1);
  });

  it("and being taken at the same moment end as one of the two", async () => {
    const desk = await newDesk();
    const agent = await desk.agent({ state: "BUSY", capacity: 20 });
    for (let i = 0; i < 8; i++) {
      const { visitor, id } = await desk.talk();
      const [left, taken] = await Promise.all([
        desk.act(visitor, "leaveQueue", { conversationId: id }),
        desk.act(agent, "acceptConversation", { conversationId: id }),
      ]);
      expect([
        [null, "ILLEGAL_MOVE"],
        ["ILLEGAL_MOVE", null],
      ]).toContainEqual([refusal(left), refusal(taken)]);
    }
    const { abandonedToday, abandonmentRateToday } = await abandoned(desk);
    expect(abandonmentRateToday).toBeCloseTo(abandonedToday / 8);
  });

  it("is no abandonment when an agent settles or takes it", async () => {
    const desk = await newDesk();
    const [one, two] = [await desk.talk(), await desk.talk()];
    const agent = await desk.agent({ state: "BUSY" });
    await desk.act(agent, "acceptConversation", { conversationId: one.id });
    await desk.act(desk.lead, "resolveConversation", { conversationId: two.id });
    expect(await abandoned(desk)).toEqual({ abandonedToday: 0, abandonmentRateToday: 0 });
  });

  it("is for one's own wait, and nothing to leave with an agent", async () => {
    const desk = await newDesk();
    const { visitor, id } = await desk.served(await desk.agent({ state: "BUSY" }));
    expect(refusal(await desk.act(visitor, "leaveQueue", { conversationId: id }))).toBe("ILLEGAL_MOVE");
    const waiting = await desk.talk();
    expect(refusal(await desk.act(visitor, "leaveQueue", { conversationId: waiting.id }))).toBe("NOT_FOUND");
    const stranger = await (await newDesk()).visitor();
    expect(refusal(await desk.act(stranger, "leaveQueue", { conversationId: waiting.id }))).toBe("NOT_FOUND");
  });

  it("keeps what the day's figures need for three days", async () => {
    const desk = await newDesk();
    const { visitor, id } = await desk.talk();
    await desk.act(visitor, "leaveQueue", { conversationId: id });
    await desk.sweep("forget-old-stays");
    expect((await abandoned(desk)).abandonedToday).toBe(1);
    test.clock.forward(4 * 86_400);
    await desk.sweep("forget-old-stays");
    test.clock.forward(-4 * 86_400);
    expect((await abandoned(desk)).abandonedToday).toBe(0);
  });
});
