import { newId } from "@switchboard/kit";
import { testSubgraph } from "@switchboard/kit/testing";
import { describe, expect, it } from "vitest";
import { agentOf, colleague, conversationWith, does, refusal, team, tries } from "../testing/desk.js";
import { tickets } from "../tickets.subgraph.js";

const test = await testSubgraph(tickets);

describe("opening a ticket", () => {
  it("takes the customer from the conversation and remembers who opened it", async () => {
    const workspace = test.workspace();
    const agent = agentOf(workspace);
    const customerId = newId("cus");
    const conversationId = await conversationWith(workspace, customerId);
    const ticket = await does(agent, "openTicket", {
      conversationId,
      title: "  退货 ",
      type: "REQUEST",
      priority: "HIGH",
      description: "box is torn",
    });
    expect(ticket).toMatchObject({
      number: 1,
      title: "退货",
      description: "box is torn",
      type: "REQUEST",
      priority: "HIGH",
      status: "OPEN",
      version: 1,
      customer: { id: customerId },
      conversation: { id: conversationId },
      openedBy: { id: agent.id },
      assignee: null,
      team: null,
      history: [{ from: null, to: "OPEN", by: { id: agent.id } }],
    });
  });

  it("is possible without a conversation, as a question of normal priority", async () => {
    const ticket = await does(agentOf(test.workspace()), "openTicket", { title: "Check the stock" });
    expect(ticket).toMatchObject({
      type: "QUESTION",
      priority: "NORMAL",
      customer: null,
      conversation: null,
      description: null,
    });
  });

  it("refuses what cannot be: no title, too much text, a conversation, team or agent that is not ours", async () => {
    const workspace = test.workspace();
    const stranger = test.workspace();
    const agent = agentOf(workspace);
    const title = "t";
    const theirConversation = await conversationWith(stranger, newId("cus"));
    const [theirTeam, theirAgent, left] = [
      await team(stranger),
      await colleague(stranger),
      await colleague(workspace, true),
    ];
    const bad: [object, string, string][] = [
      [{ title: "   " }, "TEXT_EMPTY", "title"],
      [{ title: "长".repeat(201) }, "TEXT_TOO_LONG", "title"],
      [{ title, description: "x".repeat(10_001) }, "TEXT_TOO_LONG", "description"],
      [{ title, conversationId: newId("conv") }, "NOT_FOUND", "conversationId"],
      [{ title, conversationId: "'; drop table ticket" }, "NOT_FOUND", "conversationId"],
      [{ title, conversationId: theirConversation }, "NOT_FOUND", "conversationId"],
      [{ title, teamId: newId("team") }, "NOT_FOUND", "teamId"],
      [{ title, teamId: theirTeam }, "NOT_FOUND", "teamId"],
      [{ title, assigneeId: theirAgent }, "NOT_FOUND", "assigneeId"],
      [{ title, assigneeId: left }, "AGENT_DISABLED", "assigneeId"],
      [{ title, idempotencyKey: "" }, "IDEMPOTENCY_KEY_INVALID", "idempotencyKey"],
    ];
    for (const [input, code, field] of bad)
      expect(await refusal(agent, "openTicket", input)).toEqual([code, `input.${field}`]);
    expect((await agent.ask("{ tickets { totalCount { value } } }")).tickets.totalCount.value).toBe(0);
  });

  it("says in the caller's language why not", async () => {
    const agent = agentOf(test.workspace());
    const chinese = { ...agent.viewer, language: "zh-CN" as const };
    const result = await test.run(chinese, `mutation { openTicket(input: { title: " " }) { userErrors { message } } }`);
    expect(result.data?.["openTicket"].userErrors[0].message).toBe("内容不能为空。");
  });
});

describe("working on a ticket", () => {
  it("goes from open to closed and back, and its history shows each step", async () => {
    const agent = agentOf(test.workspace());
    const { id: ticketId, allowedStatuses } = await does(agent, "openTicket", { title: "Broken kettle" });
    expect(allowedStatuses).toEqual(["IN_PROGRESS", "PENDING", "SOLVED", "CLOSED"]);
    await does(agent, "changeTicketStatus", { ticketId, status: "IN_PROGRESS" });
    expect((await does(agent, "changeTicketStatus", { ticketId, status: "SOLVED" })).solvedAt).not.toBeNull();
    const closed = await does(agent, "changeTicketStatus", { ticketId, status: "CLOSED" });
    expect([closed.solvedAt, closed.closedAt, closed.allowedStatuses]).toEqual([
      expect.any(String),
      expect.any(String),
      ["OPEN"],
    ]);
    const reopened = await does(agent, "changeTicketStatus", { ticketId, status: "OPEN" });
    expect([reopened.solvedAt, reopened.closedAt]).toEqual([null, null]);
    expect(reopened.history.map((step: { to: string }) => step.to)).toEqual([
      "OPEN",
      "IN_PROGRESS",
      "SOLVED",
      "CLOSED",
      "OPEN",
    ]);
    expect(reopened.history[3]).toEqual({ from: "SOLVED", to: "CLOSED", by: { id: agent.id } });
  });

  it("refuses a move that the table does not have, and shows where the ticket stands", async () => {
    const agent = agentOf(test.workspace());
    const { id: ticketId } = await does(agent, "openTicket", { title: "Broken kettle" });
    await does(agent, "changeTicketStatus", { ticketId, status: "CLOSED" });
    for (const status of ["CLOSED", "PENDING", "IN_PROGRESS", "SOLVED"]) {
      const { ticket, userErrors } = await tries(agent, "changeTicketStatus", { ticketId, status });
      expect(userErrors[0]).toMatchObject({ code: "ILLEGAL_MOVE", path: ["input", "status"] });
      expect(ticket).toMatchObject({ status: "CLOSED", version: 2, allowedStatuses: ["OPEN"] });
    }
    const chinese = { ...agent.viewer, language: "zh-CN" as const };
    const text =
      "mutation ($input: ChangeTicketStatusInput!) { changeTicketStatus(input: $input) { userErrors { message } } }";
    const result = await test.run(chinese, text, { input: { ticketId, status: "PENDING" } });
    expect(result.data?.["changeTicketStatus"].userErrors[0].message).toBe("工单当前为“已关闭”，不能变更为“挂起”。");
  });

  it("keeps what is left out, clears what is null, and refuses to clear what every ticket has", async () => {
    const agent = agentOf(test.workspace());
    const { id: ticketId } = await does(agent, "openTicket", {
      title: "Kettle",
      description: "It leaks.",
      priority: "LOW",
    });
    expect(await does(agent, "updateTicket", { ticketId, title: "Kettle leaks" })).toMatchObject({
      title: "Kettle leaks",
      description: "It leaks.",
      priority: "LOW",
      version: 2,
    });
    expect((await does(agent, "updateTicket", { ticketId, description: null })).description).toBeNull();
    for (const field of ["title", "type", "priority"]) {
      expect(await refusal(agent, "updateTicket", { ticketId, [field]: null })).toEqual(["REQUIRED", `input.${field}`]);
    }
    expect(await refusal(agent, "updateTicket", { ticketId, title: " " })).toEqual(["TEXT_EMPTY", "input.title"]);
    expect(await does(agent, "updateTicket", { ticketId, title: "Kettle leaks" })).toMatchObject({
      version: 3,
      description: null,
    });
  });

  it("goes to a team and an agent, and back to nobody", async () => {
    const workspace = test.workspace();
    const agent = agentOf(workspace);
    const [teamId, assigneeId] = [await team(workspace), await colleague(workspace)];
    const { id: ticketId } = await does(agent, "openTicket", { title: "Kettle", teamId });
    expect(await does(agent, "assignTicket", { ticketId, assigneeId })).toMatchObject({
      team: { id: teamId },
      assignee: { id: assigneeId },
    });
    expect(await does(agent, "assignTicket", { ticketId, teamId: null })).toMatchObject({
      team: null,
      assignee: { id: assigneeId },
    });
    expect(await refusal(agent, "assignTicket", { ticketId, assigneeId: newId("agt") })).toEqual([
      "NOT_FOUND",
      "input.assigneeId",
    ]);
    await workspace.happened("workspace", "agent.changed", { agentId: assigneeId, name: "Li", isDisabled: true });
    expect(await refusal(agent, "assignTicket", { ticketId, assigneeId })).toEqual([
      "AGENT_DISABLED",
      "input.assigneeId",
    ]);
  });

  it("refuses every verb that saw an older version, and shows the present ticket", async () => {
    const agent = agentOf(test.workspace());
    const { id: ticketId } = await does(agent, "openTicket", { title: "Kettle" });
    await does(agent, "changeTicketStatus", { ticketId, status: "PENDING", expectedVersion: 1 });
    for (const verb of ["updateTicket", "assignTicket", "changeTicketStatus"] as const) {
      const { ticket, userErrors } = await tries(agent, verb, {
        ticketId,
        expectedVersion: 1,
        ...(verb === "changeTicketStatus" ? { status: "OPEN" } : {}),
      });
      expect(userErrors[0]).toMatchObject({ code: "STALE_VERSION", path: ["input", "expectedVersion"] });
      expect(ticket).toMatchObject({ status: "PENDING", version: 2 });
    }
  });
});
