import { testSubgraph } from "@switchboard/kit/testing";
import { describe, expect, it } from "vitest";
import { agentOf, conversationWith, does } from "../testing/desk.js";
import { tickets } from "../tickets.subgraph.js";

const test = await testSubgraph(tickets);
const LIVE =
  "subscription ($after: Cursor) { ticketsChanged(after: $after) { cursor kind ticket { id title status comments { nodes { text } } } } }";

describe("the live list of tickets", () => {
  it("tells the desk of every opening, change, move and comment, each with the ticket as it is then", async () => {
    const agent = agentOf(test.workspace());
    const watch = await agent.watch(LIVE, {
      after: (await agent.ask("{ tickets { liveCursor } }")).tickets.liveCursor,
    });
    const next = async () => (await watch.next()).ticketsChanged;
    const { id } = await does(agent, "openTicket", { title: "Kettle" });
    expect(await next()).toMatchObject({ kind: "ADDED", ticket: { id, title: "Kettle", status: "OPEN" } });
    await does(agent, "updateTicket", { ticketId: id, title: "Big kettle" });
    expect(await next()).toMatchObject({ kind: "UPDATED", ticket: { id, title: "Big kettle" } });
    await does(agent, "changeTicketStatus", { ticketId: id, status: "SOLVED" });
    expect(await next()).toMatchObject({ kind: "UPDATED", ticket: { id, status: "SOLVED" } });
    await does(agent, "commentOnTicket", { ticketId: id, text: "done" });
    expect(await next()).toMatchObject({ kind: "UPDATED", ticket: { comments: { nodes: [{ text: "done" }] } } });
    await does(agent, "assignTicket", { ticketId: id, teamId: null });
    await does(agent, "changeTicketStatus", { ticketId: id, status: "CLOSED" });
    expect(await next()).toMatchObject({ ticket: { status: "CLOSED" } });
    await watch.end();
  });

  it("goes on from its cursor after a cut: nothing lost, nothing twice, in order", async () => {
    const agent = agentOf(test.workspace());
    const watch = await agent.watch(LIVE);
    const first = await does(agent, "openTicket", { title: "0" });
    const { cursor, ticket } = (await watch.next()).ticketsChanged;
    expect(ticket.id).toBe(first.id);
    await watch.end();
    for (let i = 1; i <= 5; i++) await does(agent, "openTicket", { title: String(i) });
    const resumed = await agent.watch(LIVE, { after: cursor });
    const seen: string[] = [];
    for (let i = 1; i <= 5; i++) seen.push((await resumed.next()).ticketsChanged.ticket.title);
    expect(seen).toEqual(["1", "2", "3", "4", "5"]);
    await does(agent, "openTicket", { title: "6" });
    expect((await resumed.next()).ticketsChanged.ticket.title).toBe("6");
    await resumed.end();
  });

  it("tells a customer of their own tickets only, and never of what the desk says among itself", async () => {
    const workspace = test.workspace();
    const [agent, visitor, other] = [agentOf(workspace), workspace.visitor(), workspace.visitor()];
    const watch = await visitor.watch(LIVE);
    await does(agent, "openTicket", { title: "Theirs", conversationId: await conversationWith(workspace, other.id) });
    await does(agent, "openTicket", { title: "Nobody's" });
    const { id: ticketId } = await does(agent, "openTicket", {
      title: "Mine",
      conversationId: await conversationWith(workspace, visitor.id),
    });
    expect((await watch.next()).ticketsChanged).toMatchObject({ kind: "ADDED", ticket: { title: "Mine" } });
    await does(agent, "commentOnTicket", { ticketId, text: "inner" });
    await does(agent, "commentOnTicket", { ticketId, text: "open", isPublic: true });
    expect((await watch.next()).ticketsChanged).toMatchObject({
      kind: "UPDATED",
      ticket: { comments: { nodes: [{ text: "open" }] } },
    });
    await watch.end();
  });

  it("refuses another workspace's cursor, and whoever may not read tickets", async () => {
    const [one, two] = [agentOf(test.workspace()), agentOf(test.workspace())];
    const { liveCursor } = (await one.ask("{ tickets { liveCursor } }")).tickets;
    await expect(two.watch(LIVE, { after: liveCursor })).rejects.toThrow("RESYNC_REQUIRED");
    await expect(test.workspace().agent(["customer:read"]).watch(LIVE)).rejects.toThrow("FORBIDDEN");
  });
});
