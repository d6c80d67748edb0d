import { newId } from "@switchboard/kit";
import { testSubgraph } from "@switchboard/kit/testing";
import { describe, expect, it } from "vitest";
import { agentOf, conversationWith, does, refusal } from "../testing/desk.js";
import { tickets } from "../tickets.subgraph.js";

const test = await testSubgraph(tickets);
const TALK =
  "query ($id: ID!) { ticket(id: $id) { comments { nodes { text isPublic author { id } } totalCount { value } } } }";

describe("comments on a ticket", () => {
  it("are for the desk alone unless made public, and the customer reads the public ones only", async () => {
    const workspace = test.workspace();
    const [agent, visitor] = [agentOf(workspace), workspace.visitor()];
    const { id: ticketId } = await does(agent, "openTicket", {
      title: "Refund",
      conversationId: await conversationWith(workspace, visitor.id),
    });
    await does(agent, "commentOnTicket", { ticketId, text: "Smells like fraud." });
    const told = await does(agent, "commentOnTicket", { ticketId, text: "We are looking into it.", isPublic: true });
    const author = { id: agent.id };
    expect((await agent.ask(TALK, { id: ticketId })).ticket.comments).toEqual({
      nodes: [
        { text: "Smells like fraud.", isPublic: false, author },
        { text: "We are looking into it.", isPublic: true, author },
      ],
      totalCount: { value: 2 },
    });
    expect((await visitor.ask(TALK, { id: ticketId })).ticket.comments).toEqual({
      nodes: [{ text: "We are looking into it.", isPublic: true, author }],
      totalCount: { value: 1 },
    });
    const page = "query ($id: ID!) { ticket(id: $id) { comments(last: 1) { nodes { text } } } }";
    expect((await visitor.ask(page, { id: ticketId })).ticket.comments.nodes).toEqual([{ text: told.text }]);
  });

  it("hide from the customer also by their ids", async () => {
    const workspace = test.workspace();
    const [agent, visitor, other] = [agentOf(workspace), workspace.visitor(), workspace.visitor()];
    const { id: ticketId } = await does(agent, "openTicket", {
      title: "Refund",
      conversationId: await conversationWith(workspace, visitor.id),
    });
    const inner = await does(agent, "commentOnTicket", { ticketId, text: "Inner." });
    const open = await does(agent, "commentOnTicket", { ticketId, text: "Open.", isPublic: true });
    const text = "query ($r: [_Any!]!) { _entities(representations: $r) { ... on TicketComment { text } } }";
    const r = [inner, open].map(({ id }) => ({ __typename: "TicketComment", id }));
    expect((await agent.ask(text, { r }))["_entities"]).toEqual([{ text: "Inner." }, { text: "Open." }]);
    expect((await visitor.ask(text, { r }))["_entities"]).toEqual([null, { text: "Open." }]);
    expect((await other.ask(text, { r }))["_entities"]).toEqual([null, null]);
    expect((await agentOf(test.workspace()).ask(text, { r }))["_entities"]).toEqual([null, null]);
  });

  it("are one however often the same key is sent, and still possible on a closed ticket", async () => {
    const agent = agentOf(test.workspace());
    const { id: ticketId } = await does(agent, "openTicket", { title: "Refund" });
    await does(agent, "changeTicketStatus", { ticketId, status: "CLOSED" });
    const input = { ticketId, text: "Paid back.", idempotencyKey: "k" };
    const answers = await Promise.all(Array.from({ length: 20 }, () => does(agent, "commentOnTicket", input)));
    expect(new Set(answers.map((comment) => comment["id"])).size).toBe(1);
    expect((await agent.ask(TALK, { id: ticketId })).ticket.comments.totalCount.value).toBe(1);
    expect(await refusal(agent, "commentOnTicket", { ...input, text: "Not paid back." })).toEqual([
      "IDEMPOTENCY_MISMATCH",
      "input.idempotencyKey",
    ]);
  });

  it("are refused without words, with too many, and on a ticket that is not there", async () => {
    const agent = agentOf(test.workspace());
    const { id: ticketId } = await does(agent, "openTicket", { title: "Refund" });
    expect(await refusal(agent, "commentOnTicket", { ticketId, text: " \n " })).toEqual(["TEXT_EMPTY", "input.text"]);
    expect(await refusal(agent, "commentOnTicket", { ticketId, text: "x".repeat(10_001) })).toEqual([
      "TEXT_TOO_LONG",
      "input.text",
    ]);
    for (const lost of [newId("tkt"), "", "%"]) {
      expect(await refusal(agent, "commentOnTicket", { ticketId: lost, text: "x" })).toEqual([
        "NOT_FOUND",
        "input.ticketId",
      ]);
    }
    expect(await refusal(agentOf(test.workspace()), "commentOnTicket", { ticketId, text: "x" })).toEqual([
      "NOT_FOUND",
      "input.ticketId",
    ]);
  });
});
