import { newId } from "@switchboard/kit";
import { describe, expect, it } from "vitest";
import { LEAD, newKey, refusal, testDesk } from "../../testing/desk.js";

const { desk: newDesk } = await testDesk();
const DECISIONS =
  "query ($id: ID!) { conversation(id: $id) { routingDecisions { kind why agent { id } by { id } } transfers { from { id } toAgent { id } } } }";
const SEND = "mutation ($input: SendMessageInput!) { sendMessage(input: $input) { message { id } } }";
const SPLIT =
  "mutation ($input: SplitConversationInput!) { splitConversation(input: $input) { part { id } userErrors { code } } }";

describe("a conversation given by hand", () => {
  it("goes to the agent a supervisor names, from the queue and from a colleague, and it stays readable who did it", async () => {
    const desk = await newDesk();
    const [one, two] = [
      await desk.agent({ state: "BUSY", capacity: 1 }),
      await desk.agent({ state: "BREAK", capacity: 1 }),
    ];
    const { id } = await desk.talk();
    const to = (agentId: string) => desk.act(desk.lead, "assignConversation", { conversationId: id, agentId });
    expect((await to(one.id))["conversation"]).toMatchObject({ status: "ASSIGNED", assignee: { id: one.id } });
    expect(refusal(await to(one.id))).toBe("ALREADY_ASSIGNED");
    expect((await to(two.id))["conversation"].assignee).toEqual({ id: two.id });
    expect((await desk.lead.ask(DECISIONS, { id }))["conversation"]).toEqual({
      routingDecisions: [one, two].map((agent) => ({
        kind: "GIVEN",
        why: "A colleague gave it to this agent.",
        agent: { id: agent.id },
        by: { id: desk.lead.id },
      })),
      transfers: [{ from: { id: one.id }, toAgent: { id: two.id } }],
    });
    // The first one's only slot is free again.
    await desk.served(one);
  });

  it("is on file too when a colleague hands it over, at once or after asking, takes it away, or reopens it", async () => {
    const desk = await newDesk();
    const [one, two] = [
      await desk.agent({ state: "BUSY", scopes: LEAD }),
      await desk.agent({ state: "BUSY", scopes: LEAD }),
    ];
    const { id } = await desk.served(one);
    const hand = (by: typeof one, to: typeof one) =>
      desk.act(by, "transferConversation", { conversationId: id, to: { agentId: to.id } });
    expect(refusal(await hand(one, two))).toBeNull();
    expect(refusal(await hand(one, one))).toBeNull();
    await desk.lead.ask(
      "mutation { setTransferRule(input: { answerSeconds: 60, returnsTo: SENDER }) { userErrors { code } } }",
    );
    expect(refusal(await hand(one, two))).toBeNull();
    const before = (await desk.lead.ask(DECISIONS, { id }))["conversation"].routingDecisions;
    expect(refusal(await desk.act(two, "acceptConversation", { conversationId: id }))).toBeNull();
    const after = (await desk.lead.ask(DECISIONS, { id }))["conversation"].routingDecisions;
    expect(before.slice(-2)).toMatchObject([
      { kind: "GIVEN", agent: { id: two.id }, by: { id: one.id } },
      { kind: "PICKED", agent: { id: one.id }, by: { id: one.id } },
    ]);
    expect(after).toHaveLength(before.length + 1);
    expect(after.at(-1)).toMatchObject({ kind: "GIVEN", agent: { id: two.id }, by: { id: one.id } });

    await desk.act(two, "resolveConversation", { conversationId: id });
    expect(refusal(await desk.act(one, "reopenConversation", { conversationId: id }))).toBeNull();
    const reopened = (await desk.lead.ask(DECISIONS, { id }))["conversation"].routingDecisions;
    expect(reopened.at(-1)).toMatchObject({ kind: "PICKED", agent: { id: one.id } });
  });

  it("stands on file where a conversation goes on with its agent: written to again, woken, split off", async () => {
    const desk = await newDesk();
    const agent = await desk.agent();
    const { visitor, id } = await desk.served(agent);
    const last = async (conversationId: string) =>
      (await desk.lead.ask(DECISIONS, { id: conversationId }))["conversation"].routingDecisions.at(-1);
    const returned = { kind: "RETURNED", why: "It went on with the agent who had to do with it before." };
    const say = async (text: string) =>
      (await visitor.ask(SEND, { input: { conversationId: id, text, idempotencyKey: newKey() } }))["sendMessage"];
    await desk.act(agent, "resolveConversation", { conversationId: id });
    await say("One more thing");
    expect(await last(id)).toMatchObject({ ...returned, agent: { id: agent.id }, by: null });
    await desk.act(agent, "snoozeConversation", { conversationId: id });
    const { message } = await say("Anybody there?");
    expect(await last(id)).toMatchObject({ ...returned, agent: { id: agent.id } });
    const { part } = (await agent.ask(SPLIT, { input: { conversationId: id, fromMessageId: message.id } }))
      .splitConversation;
    expect(await last(part.id)).toMatchObject({ ...returned, by: { id: agent.id } });
  });

  it("is refused to agents who are not there, have no room or do not exist", async () => {
    const desk = await newDesk();
    const { id } = await desk.talk();
    const to = async (agentId: string, more = {}) =>
      refusal(await desk.act(desk.lead, "assignConversation", { conversationId: id, agentId, ...more }));
    expect(await to((await desk.agent({ state: "OFFLINE" })).id)).toBe("AGENT_UNAVAILABLE");
    expect(await to(newId("agt"))).toBe("AGENT_UNAVAILABLE");
    expect(await to((await desk.agent({ capacity: 0 })).id)).toBe("AT_CAPACITY");
    expect(await to((await desk.agent({ state: "BUSY" })).id, { expectedVersion: 99 })).toBe("STALE_VERSION");
    expect((await desk.show(id))["status"]).toBe("QUEUED");
  });

  it("is taken over by a supervisor with a desk of their own, and by no agent", async () => {
    const desk = await newDesk();
    const agent = await desk.agent({ state: "BUSY" });
    const lead = await desk.agent({ state: "OFFLINE", capacity: 1, scopes: LEAD });
    const { id } = await desk.served(agent);
    expect((await desk.act(lead, "takeOverConversation", { conversationId: id }))["conversation"].assignee).toEqual({
      id: lead.id,
    });
    expect(refusal(await desk.act(lead, "takeOverConversation", { conversationId: id }))).toBe("ALREADY_ASSIGNED");
    const other = await desk.served(agent);
    expect(refusal(await desk.act(lead, "takeOverConversation", { conversationId: other.id }))).toBe("AT_CAPACITY");
    await expect(desk.act(agent, "takeOverConversation", { conversationId: id })).rejects.toThrow("FORBIDDEN");
  });

  it("has one owner in the end, whoever gives, takes and picks it at the same moment", async () => {
    const desk = await newDesk();
    const agents = await Promise.all(
      Array.from({ length: 4 }, () => desk.agent({ state: "BUSY", capacity: 10, scopes: LEAD })),
    );
    const { id } = await desk.talk();
    await Promise.all(
      agents.flatMap((agent) => [
        desk.act(agent, "acceptConversation", { conversationId: id }),
        desk.act(agent, "takeOverConversation", { conversationId: id }),
        desk.act(desk.lead, "assignConversation", { conversationId: id, agentId: agent.id }),
      ]),
    );
    const { assignee } = await desk.show(id);
    const owner = agents.find((agent) => agent.id === assignee.id);
    expect(owner).toBeDefined();
    await desk.act(desk.lead, "resolveConversation", { conversationId: id });
    // Nobody lost a slot to the hustle: each can take all that they have room for.
    for (const agent of agents) {
      for (let i = 0; i < 2; i++) await desk.served(agent);
      await desk.seat(agent.id, { capacity: 2 });
      const { id: more } = await desk.talk();
      expect(refusal(await desk.act(agent, "acceptConversation", { conversationId: more }))).toBe("AT_CAPACITY");
    }
  });
});
