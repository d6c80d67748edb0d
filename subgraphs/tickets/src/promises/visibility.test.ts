import { newId } from "@switchboard/kit";
import { testSubgraph } from "@switchboard/kit/testing";
import { describe, expect, it } from "vitest";
import { agentOf, conversationWith, does, refusal } from "../testing/desk.js";
import { tickets } from "../tickets.subgraph.js";

const test = await testSubgraph(tickets);

const EVERY_PATH = `query ($id: ID!, $number: Int!, $r: [_Any!]!) {
  ticket(id: $id) { title } ticketByNumber(number: $number) { title } tickets { nodes { title } totalCount { value } }
  _entities(representations: $r) { ... on Ticket { title } ... on Customer { tickets { nodes { title } } } ... on Conversation { tickets { nodes { title } } } } }`;

async function desk() {
  const workspace = test.workspace();
  const [agent, visitor, other] = [agentOf(workspace), workspace.visitor(), workspace.visitor()];
  const conversationId = await conversationWith(workspace, visitor.id);
  const { id, number } = await does(agent, "openTicket", { title: "Mine", conversationId });
  const r = [
    ["Ticket", id],
    ["Customer", visitor.id],
    ["Conversation", conversationId],
  ].map(([__typename, key]) => ({ __typename, id: key }));
  return { workspace, agent, visitor, other, id, variables: { id, number, r } };
}

const seen = { title: "Mine" };
const all = {
  ticket: seen,
  ticketByNumber: seen,
  tickets: { nodes: [seen], totalCount: { value: 1 } },
  _entities: [seen, { tickets: { nodes: [seen] } }, { tickets: { nodes: [seen] } }],
};
const nothing = {
  ticket: null,
  ticketByNumber: null,
  tickets: { nodes: [], totalCount: { value: 0 } },
  _entities: [null, { tickets: { nodes: [] } }, { tickets: { nodes: [] } }],
};

describe("who sees a ticket", () => {
  it("is the desk and the customer it is about, on every path", async () => {
    const { agent, visitor, variables } = await desk();
    expect(await agent.ask(EVERY_PATH, variables)).toEqual(all);
    expect(await visitor.ask(EVERY_PATH, variables)).toEqual(all);
  });

  it("is no other visitor and no other workspace, on any path", async () => {
    const { other, variables } = await desk();
    expect(await other.ask(EVERY_PATH, variables)).toEqual(nothing);
    expect(await agentOf(test.workspace()).ask(EVERY_PATH, variables)).toEqual(nothing);
  });

  it("is no visitor who asks for another customer's, and none for tickets without a customer", async () => {
    const { agent, visitor, other } = await desk();
    await does(agent, "openTicket", { title: "Internal" });
    const filtered = "query ($customerId: ID!) { tickets(filter: { customerId: $customerId }) { nodes { title } } }";
    expect((await other.ask(filtered, { customerId: visitor.id })).tickets.nodes).toEqual([]);
    expect((await visitor.ask("{ tickets { nodes { title } } }")).tickets.nodes).toEqual([seen]);
  });

  it("is nobody without the permission, and changing takes its own", async () => {
    const { workspace, visitor, id, variables } = await desk();
    const nobody = workspace.agent(["customer:read"]);
    for (const text of [
      "{ tickets { nodes { title } } }",
      `{ ticket(id: "${id}") { title } }`,
      "{ ticketByNumber(number: 1) { title } }",
    ]) {
      expect((await nobody.run(text)).errors?.[0]?.extensions["code"]).toBe("FORBIDDEN");
      expect((await test.run(null, text)).errors?.[0]?.extensions["code"]).toBe("UNAUTHENTICATED");
    }
    const entities =
      "query ($r: [_Any!]!) { _entities(representations: $r) { ... on Ticket { title } ... on Customer { tickets { nodes { title } } } } }";
    const reached = await nobody.run(entities, { r: variables.r.slice(0, 2) });
    expect(reached.data).toEqual({ _entities: [null, { tickets: null }] });
    expect(reached.errors?.[0]?.extensions["code"]).toBe("FORBIDDEN");
    const change =
      "mutation ($id: ID!) { changeTicketStatus(input: { ticketId: $id, status: CLOSED }) { ticket { id } } }";
    for (const caller of [visitor, nobody, workspace.agent(["ticket:read"])]) {
      expect((await caller.run(change, { id })).errors?.[0]?.extensions["code"]).toBe("FORBIDDEN");
    }
  });

  it("is also who changes it: another workspace's ticket is not found by any verb", async () => {
    const { id: ticketId } = await desk();
    const stranger = agentOf(test.workspace());
    for (const [verb, input] of [
      ["updateTicket", { title: "x" }],
      ["assignTicket", { teamId: null }],
      ["changeTicketStatus", { status: "CLOSED" }],
    ] as const) {
      expect(await refusal(stranger, verb, { ticketId, ...input })).toEqual(["NOT_FOUND", "input.ticketId"]);
      expect(await refusal(stranger, verb, { ticketId: newId("tkt"), ...input })).toEqual([
        "NOT_FOUND",
        "input.ticketId",
      ]);
    }
  });
});
