import { type Caller, testSubgraph } from "@switchboard/kit/testing";
import { afterEach, describe, expect, it } from "vitest";
import { customers } from "../customers.subgraph.js";
import { agentOf, arrival, does } from "../testing/desk.js";
import { COMMON } from "./found.js";

const test = await testSubgraph(customers);
const usual = { ...COMMON };
afterEach(() => {
  Object.assign(COMMON, usual);
});

const LIST = `query ($first: Int, $after: String, $last: Int, $before: String, $search: String, $filter: CustomerFilter, $orderBy: CustomerOrder) {
  customers(first: $first, after: $after, last: $last, before: $before, search: $search, filter: $filter, orderBy: $orderBy) {
    nodes { id name } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount { value isExact } } }`;
const list = async (caller: Caller, variables: object) => (await caller.ask(LIST, { ...variables })).customers;
const names = async (caller: Caller, search: string, more: object = {}): Promise<string> =>
  (await list(caller, { search, ...more })).nodes.map(({ name }: { name: string | null }) => name ?? "?").join(" ");

/** Five whom "shop" finds, of them two of Acme; the newest first: E D C B A. */
async function fivePeople() {
  const workspace = test.workspace();
  const agent = agentOf(workspace);
  for (const name of ["A", "B", "C", "D", "E"]) {
    test.clock.forward(1);
    const customerId = await arrival(workspace, { name });
    const company = name === "B" || name === "D" ? "Acme Shopping" : "Elsewhere";
    await does(agent, "updateCustomer", { customerId, email: `${name}@shop.example`, company });
    if (name < "C") await does(agent, "tagCustomer", { customerId, add: ["old"] });
  }
  return { workspace, agent };
}

describe("customers are found", () => {
  it("by any part of a Chinese name, the beginning of a word, any four digits in a row; signs are no matter", async () => {
    const workspace = test.workspace();
    const agent = agentOf(workspace);
    const wang = await arrival(workspace, { name: "王小芳" });
    const facts = { email: "Fang_W@Example.com", phone: "+86 138-0013 8000", company: "百分之100% 茶业" };
    await does(agent, "updateCustomer", { customerId: wang, ...facts });
    const bob = await arrival(workspace, { name: "Bob" });
    await does(agent, "updateCustomer", { customerId: bob, email: "bobxw@example.org", company: "Back\\slash Ltd" });
    const nameless = await arrival(workspace);
    const code = nameless.slice(-4);
    const cases: [string, string][] = [
      ["小芳", "王小芳"],
      ["芳", "王小芳"],
      ["FANG_w", "王小芳"],
      ["ang", ""],
      ["8000", "王小芳"],
      ["13800138000", "王小芳"],
      ["138-0013", "王小芳"],
      ["001380", "王小芳"],
      ["茶业 小芳 example", "王小芳"],
      ["茶业 bob", ""],
      ["100%", "王小芳"],
      ["%", ""],
      ["_", ""],
      ["ｂｏｂ", "Bob"],
      ["ltd back\\sl", "Bob"],
      ["example.org", "Bob"],
      ["EXAMPLE", "Bob 王小芳"],
      ["nobody", ""],
      ["' or true --", ""],
      [code, "?"],
      [code.toUpperCase().slice(0, 3), "?"],
      [`Visitor ${code}`, "?"],
      [`访客 ${code}`, "?"],
      ["  ", "? Bob 王小芳"],
    ];
    for (const [search, found] of cases) expect([search, await names(agent, search)]).toEqual([search, found]);
    expect(await names(agentOf(test.workspace()), "bob")).toBe("");
  });

  it("by what they are called now: an old name, number or code finds nobody", async () => {
    const workspace = test.workspace();
    const agent = agentOf(workspace);
    const customerId = await arrival(workspace);
    await does(agent, "updateCustomer", { customerId, name: "Bob", phone: "13800138000" });
    expect(await names(agent, customerId.slice(-4))).toBe("");
    await does(agent, "updateCustomer", { customerId, name: "Robert", phone: "13800139999" });
    expect(await names(agent, "bob")).toBe("");
    expect(await names(agent, "8000")).toBe("");
    expect(await names(agent, "9999 robert")).toBe("Robert");
    await does(agent, "updateCustomer", { customerId, name: null });
    expect(await names(agent, customerId.slice(-4))).toBe("?");
  });

  it("by the last of many names that were given at once, and by no other", async () => {
    const workspace = test.workspace();
    const agent = agentOf(workspace);
    const customerId = await arrival(workspace, { name: "first" });
    const given = Array.from({ length: 12 }, (_, i) => `name${String.fromCodePoint(97 + i)}`);
    await Promise.all(given.map((name) => does(agent, "updateCustomer", { customerId, name })));
    const { name } = (await list(agent, {})).nodes[0];
    expect(await names(agent, "name")).toBe(name);
    for (const one of given) expect(await names(agent, one)).toBe(one === name ? name : "");
    expect(await names(agent, "first")).toBe("");
  });
});

describe.each([
  ["rare words", usual],
  ["common words, who are near", { from: 1, near: 100 }],
  ["common words, who are far", { from: 1, near: 1 }],
])("a list of those found by %s", (_kind, common) => {
  it("is sorted, narrowed and counted like any other", async () => {
    const { agent } = await fivePeople();
    Object.assign(COMMON, common);
    expect(await names(agent, "shop")).toBe("E D C B A");
    expect(await names(agent, "shop acme")).toBe("D B");
    expect(await names(agent, "shop example", { filter: { tag: "old" } })).toBe("B A");
    expect(await names(agent, "shop", { filter: { tier: "VIP" } })).toBe("");
    expect(await names(agent, "shop", { orderBy: { field: "NAME", direction: "ASC" } })).toBe("A B C D E");
    expect(await names(agent, "acme", { orderBy: { field: "FIRST_SEEN_AT", direction: "ASC" } })).toBe("B D");
    expect(await names(agent, "shop", { first: 3 })).toBe("E D C");
    expect((await list(agent, { search: "shop", first: 1 })).totalCount).toEqual({ value: 5, isExact: true });
    expect((await list(agent, { search: "acme ex" })).totalCount).toEqual({ value: 2, isExact: true });
    expect((await list(agent, { search: "no acme" })).totalCount).toEqual({ value: 0, isExact: true });
  });

  it("is gone through page by page in both directions", async () => {
    const { agent } = await fivePeople();
    Object.assign(COMMON, common);
    const pages: string[] = [];
    const add = ({ nodes }: { nodes: { name: string }[] }) => pages.push(nodes.map(({ name }) => name).join(""));
    for (let after = null, more = true; more; ) {
      const page = await list(agent, { search: "shop", first: 2, after });
      add(page);
      ({ endCursor: after, hasNextPage: more } = page.pageInfo);
    }
    expect(pages.splice(0)).toEqual(["ED", "CB", "A"]);
    for (let before = null, more = true; more; ) {
      const page = await list(agent, { search: "shop", last: 2, before });
      add(page);
      ({ startCursor: before, hasPreviousPage: more } = page.pageInfo);
    }
    expect(pages).toEqual(["BA", "DC", "E"]);
  });

  it("takes two statements, and one more to count, however many there are", async () => {
    const { workspace, agent } = await fivePeople();
    Object.assign(COMMON, common);
    const found = (search: string, more = "") =>
      test.statements(() =>
        agent.ask(`query ($search: String) { customers(search: $search) { nodes { name } ${more} } }`, { search }),
      );
    expect(await found("shop acme")).toBe(2);
    expect(await found("shop acme", "totalCount { value }")).toBe(3);
    for (let i = 0; i < 20; i++) await arrival(workspace, { name: "Acme shopper" });
    expect(await found("shop acme")).toBe(2);
  });
});

describe("looking up a word", () => {
  it("goes by the index, behind row-level security and as the role of the app", async () => {
    const { workspace } = await fivePeople();
    const client = await test.platform.reads.connect();
    try {
      await client.query("begin");
      await client.query("select set_config('app.workspace', $1, true), set_config('enable_seqscan', 'off', true)", [
        workspace.id,
      ]);
      const { rows } = await client.query(
        `explain select customer_id from customers.customer_word w where w.word >= $1 and w.word < $2`,
        ["shop", "shop\u{10ffff}"],
      );
      const plan = rows.map((row) => Object.values(row as object)[0]).join("\n");
      expect(plan).toContain("customer_word_pkey");
      expect(plan).toMatch(/Index Cond: .*workspace_id = .*word >= .*word < /);
    } finally {
      await client.query("rollback");
      client.release();
    }
  });
});
