import { type Caller, testSubgraph } from "@switchboard/kit/testing";
import { describe, expect, it } from "vitest";
import { customers } from "../customers.subgraph.js";
import { agentOf, arrival, does } from "../testing/desk.js";

const test = await testSubgraph(customers);

const LIST = `query ($first: Int, $after: String, $search: String, $filter: CustomerFilter, $orderBy: CustomerOrder) {
  customers(first: $first, after: $after, search: $search, filter: $filter, orderBy: $orderBy) {
    nodes { id name } pageInfo { hasNextPage endCursor } totalCount { value } } }`;
const names = async (caller: Caller, variables: object): Promise<string> =>
  (await caller.ask(LIST, { ...variables })).customers.nodes
    .map(({ name }: { name: string | null }) => name ?? "?")
    .join(" ");

describe("the list of customers", () => {
  it("narrows by tag and tier, both at once", async () => {
    const workspace = test.workspace();
    const agent = agentOf(workspace);
    const ids = [
      await arrival(workspace, { name: "a" }),
      await arrival(workspace, { name: "b" }),
      await arrival(workspace, { name: "c" }),
    ];
    for (const customerId of ids.slice(0, 2)) await does(agent, "tagCustomer", { customerId, add: ["老客户"] });
    for (const customerId of ids.slice(1)) await does(agent, "updateCustomer", { customerId, tier: "GOLD" });
    expect(await names(agent, { filter: { tag: "老客户" } })).toBe("b a");
    expect(await names(agent, { filter: { tier: "GOLD" } })).toBe("c b");
    expect(await names(agent, { filter: { tag: "老客户", tier: "GOLD" } })).toBe("b");
    expect(await names(agent, { filter: { tag: "老" } })).toBe("");
  });

  it("sorts by when they came, when they were seen and by name, those without one last, page by page", async () => {
    const workspace = test.workspace();
    const agent = agentOf(workspace);
    for (const name of ["b", undefined, "c", "a", undefined]) {
      test.clock.forward(1);
      await arrival(workspace, { name });
    }
    expect(await names(agent, { orderBy: { field: "FIRST_SEEN_AT", direction: "ASC" } })).toBe("b ? c a ?");
    expect(await names(agent, { orderBy: { field: "LAST_SEEN_AT", direction: "DESC" } })).toBe("? a c ? b");
    expect(await names(agent, { orderBy: { field: "NAME", direction: "DESC" } })).toBe("c b a ? ?");
    const orderBy = { field: "NAME", direction: "ASC" };
    const seen: string[] = [];
    for (let after: string | null = null; ; ) {
      const { customers: page } = await agent.ask(LIST, { first: 2, after, orderBy });
      seen.push(page.nodes.map(({ name }: { name: string | null }) => name ?? "?").join(""));
      after = page.pageInfo.endCursor;
      if (!page.pageInfo.hasNextPage) break;
    }
    expect(seen).toEqual(["ab", "c?", "?"]);
  });

  it("takes as many statements for fifty customers as for one, with what they are recognised by", async () => {
    const workspace = test.workspace();
    const agent = agentOf(workspace);
    const list = () =>
      agent.ask(
        "{ customers(first: 60) { nodes { displayName identities { value channel { id } } } totalCount { value } } }",
      );
    await arrival(workspace);
    const one = await test.statements(list);
    for (let i = 2; i <= 50; i++) await arrival(workspace);
    expect(await test.statements(list)).toBe(one);
    expect(one).toBe(3);
    expect((await list()).customers.totalCount.value).toBe(50);
  });
});
