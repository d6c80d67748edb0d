import pg from "pg";
import { afterAll, afterEach, describe, expect, it, vi } from "vitest";
import { Reads, statement } from "./reads.js";
import { testSubgraph } from "./testing/index.js";
import { notes } from "./testing/notes.js";

const test = await testSubgraph(notes);
const ONE = statement("select 1 as one");
const { id: workspaceId } = test.workspace();
const { reads } = test.platform;

/** One read, ended: what ends it waits for company from now on. */
async function read(): Promise<void> {
  const request = new Reads(reads, workspaceId);
  expect(await request.rows(ONE, [])).toEqual([{ one: 1 }]);
  request.end();
  await new Promise(setImmediate);
  expect(reads.idleCount).toBe(reads.totalCount);
}

// Only the database's owner sees what others do.
const look = new pg.Client({ connectionString: test.platform.options.databaseUrl });
await look.connect();
afterAll(() => look.end());
const SEEN =
  "select state from pg_stat_activity where datname = current_database() and usename = 'switchboard_app' and state is not null";
const states = async () => (await look.query(SEEN)).rows.map(({ state }) => state as string);

afterEach(() => vi.useRealTimers());

describe("the end of a read", () => {
  it("comes by itself where nothing follows", async () => {
    await read();
    await vi.waitFor(async () => expect(await states()).not.toContain("idle in transaction"));
  });

  it("waits for company", async () => {
    vi.useFakeTimers({ toFake: ["setTimeout"] });
    await read();
    expect(await states()).toContain("idle in transaction");
    vi.advanceTimersByTime(50);
    vi.useRealTimers();
    await vi.waitFor(async () => expect(await states()).not.toContain("idle in transaction"));
  });

  it("holds up nobody who comes next on its connection, reader or not", async () => {
    vi.useFakeTimers({ toFake: ["setTimeout"] });
    await read();
    await read();
    expect((await reads.query("select 2 as two")).rows).toEqual([{ two: 2 }]);
    expect(await states()).toContain("idle");
    expect(await states()).not.toContain("idle in transaction");
  });
});
