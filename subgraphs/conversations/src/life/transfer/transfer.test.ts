import { describe, expect, it } from "vitest";
import { newId } from "@switchboard/kit";
import type { Data } from "@switchboard/kit/testing";
import { AGENT, type Desk, LEAD, refusal, testDesk } from "../../testing/desk.js";

const { test, desk: newDesk } = await testDesk();
const RULE =
  "mutation ($input: SetTransferRuleInput!) { setTransferRule(input: $input) { rule { answerSeconds returnsTo } userErrors { code } } }";
const PATH =
  "query ($id: ID!) { conversation(id: $id) { status assignee { id } transfers { from { id } toAgent { id } by { id } isToSupervisor note outcome reason answeredAt } messages(first: 100) { nodes { text } } } }";
const path = async (desk: Desk, id: string): Promise<Data> => (await desk.lead.ask(PATH, { id }))["conversation"];
const set = async (desk: Desk, input: Data): Promise<Data> => (await desk.lead.ask(RULE, { input }))["setTransferRule"];

/** A conversation that its agent has offered to a colleague. */
async function offered(desk: Desk, returnsTo = "SENDER") {
  expect(refusal(await set(desk, { answerSeconds: 30, returnsTo }))).toBeNull();
  const sender = await desk.agent({ capacity: 1, state: "BUSY", scopes: LEAD });
  const receiver = await desk.agent({ capacity: 1, state: "BUSY" });
  const { visitor, id } = await desk.served(sender);
  await desk.send(visitor, id, "It is about the lamp");
  const input = { conversationId: id, to: { agentId: receiver.id }, note: "Knows lamps" };
  expect((await desk.act(sender, "transferConversation", input))["conversation"]).toMatchObject({
    status: "OFFERED",
    assignee: { id: receiver.id },
  });
  return { sender, receiver, visitor, id };
}

describe("a transfer that the receiver is asked for", () => {
  it("is theirs when they accept, with everything said and the note", async () => {
    const desk = await newDesk();
    const { sender, receiver, id } = await offered(desk);
    expect((await path(desk, id))["transfers"]).toMatchObject([{ outcome: "PENDING", answeredAt: null }]);
    await desk.act(receiver, "acceptConversation", { conversationId: id });
    const after = await path(desk, id);
    expect(after).toMatchObject({ status: "ASSIGNED", assignee: { id: receiver.id } });
    expect(after["transfers"]).toEqual([
      {
        from: { id: sender.id },
        toAgent: { id: receiver.id },
        by: { id: sender.id },
        isToSupervisor: false,
        note: "Knows lamps",
        outcome: "ACCEPTED",
        reason: null,
        answeredAt: expect.any(String),
      },
    ]);
    expect(after["messages"].nodes.map((node: Data) => node["text"])).toContain("It is about the lamp");
  });

  it("goes back to the sender when it is refused, with the reason in its path", async () => {
    const desk = await newDesk();
    const { sender, receiver, id } = await offered(desk);
    await desk.act(receiver, "refuseConversation", { conversationId: id, reason: "On the phone" });
    expect(await path(desk, id)).toMatchObject({
      status: "ASSIGNED",
      assignee: { id: sender.id },
      transfers: [{ outcome: "REFUSED", reason: "On the phone" }],
    });
  });

  it("goes to the queue when its time is over and the workspace wants that", async () => {
    const desk = await newDesk();
    const { id } = await offered(desk, "QUEUE");
    test.clock.forward(31);
    await desk.sweep();
    expect(await path(desk, id)).toMatchObject({
      status: "QUEUED",
      assignee: null,
      transfers: [{ outcome: "LAPSED" }],
    });
  });

  it("goes back to the sender when its time is over, else to the queue when the sender is full by then", async () => {
    const desk = await newDesk();
    const [back, full] = [await offered(desk), await offered(desk)];
    const other = await desk.talk();
    await desk.act(full.sender, "acceptConversation", { conversationId: other.id });
    test.clock.forward(31);
    await desk.sweep();
    expect(await path(desk, back.id)).toMatchObject({ status: "ASSIGNED", assignee: { id: back.sender.id } });
    expect((await path(desk, full.id))["status"]).toBe("QUEUED");
  });

  it("keeps the whole path over several steps, also one that was withdrawn for another", async () => {
    const desk = await newDesk();
    const { sender, id } = await offered(desk);
    const third = await desk.agent({ state: "BUSY", scopes: LEAD });
    await desk.act(sender, "transferConversation", { conversationId: id, to: { agentId: third.id } });
    await desk.act(third, "acceptConversation", { conversationId: id });
    const { transfers } = await path(desk, id);
    expect(transfers.map((one: Data) => one["outcome"])).toEqual(["WITHDRAWN", "ACCEPTED"]);
  });
});

describe("a transfer to a supervisor", () => {
  it("goes to one who is there and has room, never to the sender", async () => {
    const desk = await newDesk();
    const agent = await desk.agent({ state: "BUSY", scopes: LEAD });
    const { id } = await desk.served(agent);
    const input = { conversationId: id, to: { isSupervisor: true } };
    expect(refusal(await desk.act(agent, "transferConversation", input))).toBe("AGENT_UNAVAILABLE");
    const supervisorId = newId("agt");
    const data = { agentId: supervisorId, name: "Mo", teamIds: [], capacity: 1, isDisabled: false, isNew: true };
    await desk.workspace.happened("workspace", "agent.changed", { ...data, roleKey: "supervisor" });
    await desk.turns(supervisorId, "BUSY");
    expect((await desk.act(agent, "transferConversation", input))["conversation"].assignee.id).toBe(supervisorId);
    expect((await path(desk, id))["transfers"]).toMatchObject([{ isToSupervisor: true, outcome: null }]);
    const supervisor = desk.workspace.agent(LEAD, supervisorId);
    expect(refusal(await desk.act(supervisor, "transferConversation", input))).toBe("AGENT_UNAVAILABLE");
  });

  it("is refused when two receivers are named at once", async () => {
    const desk = await newDesk();
    const agent = await desk.agent({ state: "BUSY", scopes: LEAD });
    const { id } = await desk.served(agent);
    const to = { agentId: newId("agt"), isSupervisor: true };
    expect(refusal(await desk.act(agent, "transferConversation", { conversationId: id, to }))).toBe("TARGET_UNCLEAR");
  });
});

describe("the rule", () => {
  it("is to hand over at once until it is set, and refuses times that make no sense", async () => {
    const desk = await newDesk();
    const read = "{ transferRule { answerSeconds returnsTo } }";
    expect((await desk.workspace.agent(AGENT).ask(read))["transferRule"]).toEqual({
      answerSeconds: 0,
      returnsTo: "SENDER",
    });
    for (const answerSeconds of [-1, 4, 601])
      expect(refusal(await set(desk, { answerSeconds }))).toBe("SECONDS_OUT_OF_RANGE");
    await set(desk, { answerSeconds: 60, returnsTo: "QUEUE" });
    expect((await desk.lead.ask(read))["transferRule"]).toEqual({ answerSeconds: 60, returnsTo: "QUEUE" });
  });
});
