import { testSubgraph, type TestWorkspace } from "@switchboard/kit/testing";
import { describe, expect, it } from "vitest";
import { customers } from "../customers.subgraph.js";
import { agentOf, arrival, does, profile } from "../testing/desk.js";
import { noteSome } from "./words.sweep.js";

const test = await testSubgraph(customers);
const FIND = "query ($search: String) { customers(search: $search) { nodes { name } totalCount { value } } }";

/** Changes rows behind the graph's back, within one workspace. */
async function sql(workspace: TestWorkspace, text: string): Promise<object[]> {
  const client = await test.platform.writes.connect();
  try {
    await client.query("begin");
    await client.query("select set_config('app.workspace', $1, true)", [workspace.id]);
    const { rows } = await client.query(text);
    await client.query("commit");
    return rows as object[];
  } finally {
    client.release();
  }
}

/** Seven customers as an older version has left them: without words, with a text that was looked through. */
async function olderDesk() {
  const workspace = test.workspace();
  const agent = agentOf(workspace);
  const ids: string[] = [];
  for (let i = 0; i < 7; i++) ids.push(await arrival(workspace, { name: `王小${"一二三四五六七"[i]}` }));
  await sql(workspace, "delete from customers.customer_word");
  await sql(workspace, "update customers.customer set words = '', search_text = lower(name)");
  const find = async (search: string) => {
    const { nodes, totalCount } = (await agent.ask(FIND, { search })).customers;
    expect(totalCount.value).toBe(nodes.length);
    return nodes.map(({ name }: { name: string }) => name).sort();
  };
  const left = async () =>
    (await sql(workspace, "select 1 from customers.customer where search_text is not null")).length;
  return { workspace, agent, ids, find, left };
}

describe("customers of an older version", () => {
  it("are found all the while they get their words, which goes on where it was stopped", async () => {
    const { workspace, agent, ids, find, left } = await olderDesk();
    expect(await find("小三")).toEqual(["王小三"]);
    const ctx = test.subgraph.systemContext(workspace.id);
    expect(await noteSome(ctx, "", 3)).toBe(ids[2]);
    ctx.scope.end();
    expect(await left()).toBe(4);
    for (const one of ["一", "七"]) expect(await find(`小${one}`)).toEqual([`王小${one}`]);
    expect(await find("王")).toHaveLength(7);
    await test.sweep("words", workspace.id);
    expect(await left()).toBe(0);
    for (const one of "一二三四五六七") expect(await find(`小${one}`)).toEqual([`王小${one}`]);
    expect(await sql(workspace, "select 1 from customers.customer_word")).toHaveLength(21);
    expect(await profile(agent, ids[0] as string)).toMatchObject({ version: 1 });
    await test.sweep("words", workspace.id);
    expect(await find("小")).toHaveLength(7);
  });

  it("who are changed meanwhile are found by what they are called now, and are not noted again", async () => {
    const { workspace, agent, ids, find, left } = await olderDesk();
    await does(agent, "updateCustomer", { customerId: ids[0], name: "Robert" });
    expect(await find("rob")).toEqual(["Robert"]);
    expect(await left()).toBe(6);
    await test.sweep("words", workspace.id);
    expect(await find("小一")).toEqual([]);
    expect(await find("rob")).toEqual(["Robert"]);
  });

  it("whom the older version has changed after that lose the old words", async () => {
    const { workspace, find } = await olderDesk();
    await test.sweep("words", workspace.id);
    await sql(workspace, "update customers.customer set name = 'Bo', search_text = 'bo' where name = '王小二'");
    await test.sweep("words", workspace.id);
    expect(await find("bo")).toEqual(["Bo"]);
    expect(await find("小二")).toEqual([]);
  });
});
