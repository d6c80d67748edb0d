import { describe, expect, it } from "vitest";
import { LEAD, refusal, testDesk } from "../../testing/desk.js";

const { desk: newDesk } = await testDesk();
const PATH =
  "query ($id: ID!) { conversation(id: $id) { transfers { from { id } toAgent { id } toTeam { id } note by { id } } } }";

describe("a transfer", () => {
  it("to an agent keeps the note and the whole path, which the customer does not see", async () => {
    const desk = await newDesk();
    const [first, second] = [await desk.agent({ scopes: LEAD }), await desk.agent({ state: "BUSY" })];
    const { visitor, id } = await desk.served(first);
    const input = { conversationId: id, to: { agentId: second.id }, note: "Wants a refund" };
    expect((await desk.act(first, "transferConversation", input))["conversation"]).toMatchObject({
      status: "ASSIGNED",
      assignee: { id: second.id },
    });
    expect((await desk.lead.ask(PATH, { id }))["conversation"].transfers).toEqual([
      {
        from: { id: first.id },
        toAgent: { id: second.id },
        toTeam: null,
        note: "Wants a refund",
        by: { id: first.id },
      },
    ]);
    expect((await visitor.ask(PATH, { id }))["conversation"].transfers).toEqual([]);
    expect(await desk.lines(id)).toContainEqual(expect.objectContaining({ event: "transferred" }));
  });

  it("to a team goes to a member, never straight back to whoever gave it away", async () => {
    const desk = await newDesk();
    const teamId = await desk.team();
    const giver = await desk.agent({ scopes: LEAD, teamIds: [teamId] });
    await desk.agent();
    const { id } = await desk.served(giver);
    await desk.act(giver, "transferConversation", { conversationId: id, to: { teamId } });
    await desk.matched();
    expect(await desk.show(id)).toMatchObject({ status: "QUEUED", assignee: null, team: { id: teamId } });
    const member = await desk.agent({ teamIds: [teamId] });
    await desk.matched();
    expect(await desk.show(id)).toMatchObject({ status: "ASSIGNED", assignee: { id: member.id } });
  });

  it("frees the giver's slot for whoever waits", async () => {
    const desk = await newDesk();
    const giver = await desk.agent({ scopes: LEAD, capacity: 1 });
    const taker = await desk.agent({ state: "BUSY" });
    const { id } = await desk.served(giver);
    const { id: waiting } = await desk.talk();
    expect((await desk.show(waiting))["status"]).toBe("QUEUED");
    await desk.act(giver, "transferConversation", { conversationId: id, to: { agentId: taker.id } });
    await desk.matched();
    expect((await desk.show(waiting))["assignee"]).toEqual({ id: giver.id });
  });

  it("is refused to nobody, to both, to oneself, to someone who is gone or full, and to an unknown team", async () => {
    const desk = await newDesk();
    const giver = await desk.agent({ scopes: LEAD, state: "BUSY" });
    const full = await desk.agent({ capacity: 1, state: "BUSY" });
    await desk.served(full);
    const gone = await desk.agent({ state: "OFFLINE" });
    const { id } = await desk.served(giver);
    const to = async (target: object) =>
      refusal(await desk.act(giver, "transferConversation", { conversationId: id, to: target }));
    expect(await to({})).toBe("TARGET_UNCLEAR");
    expect(await to({ agentId: gone.id, teamId: "tea_1" })).toBe("TARGET_UNCLEAR");
    expect(await to({ agentId: giver.id })).toBe("ALREADY_ASSIGNED");
    expect(await to({ agentId: gone.id })).toBe("AGENT_UNAVAILABLE");
    expect(await to({ agentId: "agt_nobody" })).toBe("AGENT_UNAVAILABLE");
    expect(await to({ agentId: full.id })).toBe("AT_CAPACITY");
    expect(await to({ teamId: "tea_nobody" })).toBe("NOT_FOUND");
    expect(await desk.show(id)).toMatchObject({ status: "ASSIGNED", assignee: { id: giver.id } });
  });
});
