import { newId } from "@switchboard/kit";
import { type Caller, testSubgraph } from "@switchboard/kit/testing";
import { describe, expect, it } from "vitest";
import { agentOf, colleague, conversationWith, does, team } from "../testing/desk.js";
import { tickets } from "../tickets.subgraph.js";

const test = await testSubgraph(tickets);

const LIST = `query ($first: Int, $after: String, $filter: TicketFilter, $orderBy: TicketOrder, $search: String) {
  tickets(first: $first, after: $after, filter: $filter, orderBy: $orderBy, search: $search) { nodes { title } pageInfo { hasNextPage endCursor } totalCount { value } } }`;
const titles = async (caller: Caller, variables: object): Promise<string> =>
  (await caller.ask(LIST, { ...variables })).tickets.nodes.map((ticket: { title: string }) => ticket.title).join(" ");

describe("the list of tickets", () => {
  it("shows what was changed last first, and can be sorted by opening and by priority, page by page", async () => {
    const agent = agentOf(test.workspace());
    const ids: string[] = [];
    for (const [title, priority] of [
      ["a", "NORMAL"],
      ["b", "URGENT"],
      ["c", "LOW"],
      ["d", "HIGH"],
      ["e", "URGENT"],
    ]) {
      test.clock.forward(1);
      ids.push((await does(agent, "openTicket", { title, priority })).id);
    }
    test.clock.forward(1);
    await does(agent, "commentOnTicket", { ticketId: ids[0], text: "moved up" });
    expect(await titles(agent, {})).toBe("a e d c b");
    expect(await titles(agent, { orderBy: { field: "CREATED_AT", direction: "ASC" } })).toBe("a b c d e");
    const orderBy = { field: "PRIORITY", direction: "DESC" };
    expect(await titles(agent, { orderBy })).toBe("e b d a c");
    const { tickets: page } = await agent.ask(LIST, { first: 2, orderBy });
    expect([page.pageInfo.hasNextPage, page.totalCount.value]).toEqual([true, 5]);
    expect(await titles(agent, { orderBy, after: page.pageInfo.endCursor })).toBe("d a c");
  });

  it("narrows by status, type, priority, team, agent, customer and mine, all at once", async () => {
    const workspace = test.workspace();
    const agent = agentOf(workspace);
    const me = workspace.agent(["ticket:read"], await colleague(workspace));
    const [teamId, customerId] = [await team(workspace), newId("cus")];
    const conversationId = await conversationWith(workspace, customerId);
    const target = await does(agent, "openTicket", {
      title: "target",
      type: "COMPLAINT",
      priority: "HIGH",
      teamId,
      assigneeId: me.id,
      conversationId,
    });
    await does(agent, "changeTicketStatus", { ticketId: target.id, status: "PENDING" });
    await does(agent, "openTicket", { title: "other" });
    const all = {
      status: ["PENDING", "OPEN"],
      type: ["COMPLAINT"],
      priority: ["HIGH"],
      teamId,
      assigneeId: me.id,
      customerId,
      isMine: true,
    };
    expect(await titles(me, { filter: all })).toBe("target");
    for (const [key, value] of Object.entries(all))
      expect([key, await titles(me, { filter: { [key]: value } })]).toEqual([
        key,
        key === "status" ? "other target" : "target",
      ]);
    expect(await titles(me, { filter: { isMine: false } })).toBe("other");
    expect(await titles(me, { filter: { ...all, type: ["FEEDBACK"] } })).toBe("");
  });

  it("finds words of the title and the description, Chinese too, and the number; signs of the pattern mean themselves", async () => {
    const agent = agentOf(test.workspace());
    await does(agent, "openTicket", { title: "退款未到账", description: "订单 100_200" });
    await does(agent, "openTicket", { title: "50% off", description: "Voucher\\code" });
    await does(agent, "openTicket", { title: "Kettle" });
    const found: [string, string][] = [
      ["退款", "退款未到账"],
      ["KETT", "Kettle"],
      ["#2", "50% off"],
      ["0% o", "50% off"],
      ["100_200", "退款未到账"],
      ["r\\c", "50% off"],
      ["%%", ""],
      ["1__", ""],
      ["' or 1=1 --", ""],
    ];
    for (const [search, title] of found) expect([search, await titles(agent, { search })]).toEqual([search, title]);
    expect(await titles(agent, { search: "  " })).toBe("Kettle 50% off 退款未到账");
  });

  it("refuses pages that are no pages", async () => {
    const agent = agentOf(test.workspace());
    for (const variables of [{ first: 0 }, { first: 101 }, { after: "garbage" }]) {
      expect((await agent.run(LIST, variables)).errors?.[0]?.extensions["code"]).toBe("BAD_USER_INPUT");
    }
  });

  it("takes as many statements for fifty tickets as for one, with comments and history, and below fifty customers", async () => {
    const workspace = test.workspace();
    const agent = agentOf(workspace);
    const customers: string[] = [];
    const open = async () => {
      customers.push(newId("cus"));
      const conversationId = await conversationWith(workspace, customers.at(-1) as string);
      const { id: ticketId } = await does(agent, "openTicket", { title: "t", conversationId });
      await does(agent, "commentOnTicket", { ticketId, text: "c" });
    };
    const list = () =>
      agent.ask(
        "{ tickets(first: 60) { nodes { title comments(first: 5) { nodes { text } } history { to } } totalCount { value } } }",
      );
    const below = () =>
      agent.ask(
        "query ($r: [_Any!]!) { _entities(representations: $r) { ... on Customer { tickets(first: 3) { nodes { title } totalCount { value } } } } }",
        {
          r: customers.map((id) => ({ __typename: "Customer", id })),
        },
      );
    await open();
    const [one, oneBelow] = [await test.statements(list), await test.statements(below)];
    for (let i = 2; i <= 50; i++) await open();
    expect([await test.statements(list), await test.statements(below)]).toEqual([one, oneBelow]);
    expect([one, oneBelow]).toEqual([4, 2]);
    const entities = (await below())["_entities"];
    expect(entities).toHaveLength(50);
    expect(new Set(entities.map((customer: object) => JSON.stringify(customer)))).toEqual(
      new Set([JSON.stringify({ tickets: { nodes: [{ title: "t" }], totalCount: { value: 1 } } })]),
    );
  });
});
