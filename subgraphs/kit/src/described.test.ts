import type { PoolClient } from "pg";
import { afterAll, afterEach, describe, expect, it, vi } from "vitest";
import { runPrepared } from "./described.js";
import { statement } from "./reads.js";
import { testSubgraph } from "./testing/index.js";
import { notes } from "./testing/notes.js";

const test = await testSubgraph(notes);
const client = await test.platform.reads.connect();
afterAll(() => client.release());
afterEach(() => vi.restoreAllMocks());

const describing = (of: PoolClient) =>
  vi.spyOn((of as unknown as { connection: { describe(): void } }).connection, "describe");

describe("a prepared statement", () => {
  const sum = statement("select $1::int + 1 as next, now() as at, null::text as nothing");

  it("is described once on a connection, and reads the same ever after", async () => {
    const asked = describing(client);
    const answers = [];
    for (const value of [1, 2, 3]) answers.push((await runPrepared(client, sum, [value])).rows);
    expect(answers).toEqual([2, 3, 4].map((next) => [{ next, at: expect.any(Date), nothing: null }]));
    expect(asked).toHaveBeenCalledTimes(1);
  });

  it("answers rightly when it is sent again before the first answer is there", async () => {
    const twice = statement("select $1::text as said, true as is_so");
    const [first, second] = await Promise.all(["a", "b"].map((said) => runPrepared(client, twice, [said])));
    expect([first?.rows, second?.rows]).toEqual([[{ said: "a", is_so: true }], [{ said: "b", is_so: true }]]);
  });

  it("tells a fault and works afterwards", async () => {
    const part = statement("select 6 / $1::int as part");
    await expect(runPrepared(client, part, [0])).rejects.toMatchObject({ code: "22012" });
    expect((await runPrepared(client, part, [2])).rows).toEqual([{ part: 3 }]);
  });

  it("refuses rather than misreads when its columns have changed", async () => {
    const all = statement("select * from changing");
    await client.query("create temporary table changing as select 1 as one");
    expect((await runPrepared(client, all, [])).rows).toEqual([{ one: 1 }]);
    await client.query("alter table changing add two text default 'zwei'");
    await expect(runPrepared(client, all, [])).rejects.toMatchObject({ code: "0A000" });
  });

  it("without rows says how many it changed", async () => {
    await client.query("create temporary table counted (n int)");
    const into = statement("insert into counted select generate_series(1, $1)");
    const asked = describing(client);
    for (const n of [2, 5]) expect(await runPrepared(client, into, [n])).toMatchObject({ rowCount: n, rows: [] });
    expect(asked).toHaveBeenCalledTimes(1);
  });
});
