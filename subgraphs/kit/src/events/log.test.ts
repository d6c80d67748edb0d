import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { execute, record, type RequestContext } from "../index.js";
import { testSubgraph } from "../testing/index.js";
import { NoteChanged, notes } from "../testing/notes.js";
import { isAfter, type LogEntry } from "./define.js";

const test = await testSubgraph(notes);
const WRITERS = 16;
const EACH = 40;

/** Writers whose transactions stay open for 0–20 ms after their event is written; every fifth one is rolled back. */
async function write(ctx: () => RequestContext, writer: number): Promise<string[]> {
  const committed: string[] = [];
  for (let i = 0; i < EACH; i++) {
    const noteId = `${writer}:${i}`;
    const isUndone = i % 5 === 4;
    const work = ctx().change(async (em) => {
      record(em, NoteChanged, { noteId });
      // Takes its place in the order now and commits later, as one that waits for a lock does.
      await execute(em, "select pg_current_xact_id()", []);
      await sleep((writer * 7 + i * 13) % 21);
      if (isUndone) throw new Error("undone");
    });
    await work.then(
      () => committed.push(noteId),
      (error: Error) => {
        if (error.message !== "undone") throw error;
      },
    );
  }
  return committed;
}

describe("the event log under sixteen writers", () => {
  it("loses nothing, doubles nothing and keeps its order, live and by resuming from any cursor", async () => {
    const workspace = test.workspace();
    const context = () => test.subgraph.context(test.scope(workspace.agent(["workspace:read"]).viewer));
    const stream = test.subgraph.stream;
    const start = stream.cursor(workspace.id);
    const live = await stream.feed({ workspaceId: workspace.id, topics: ["note.changed"] });
    const heard: { entry: LogEntry; cursor: string }[] = [];
    const listening = (async () => {
      for await (const moment of live) {
        heard.push(moment);
        if (heard.length === WRITERS * EACH * 0.8) break;
      }
    })();
    // A client that is cut off after each few events and goes on from its last cursor.
    const resumed: string[] = [];
    const resuming = (async () => {
      let after = start;
      while (resumed.length < WRITERS * EACH * 0.8) {
        const feed = await stream.feed({ workspaceId: workspace.id, topics: ["note.changed"], after });
        for (let i = 0; i < 7 && resumed.length < WRITERS * EACH * 0.8; i++) {
          const { value } = await feed.next();
          resumed.push(value.entry.data["noteId"] as string);
          after = value.cursor;
        }
        await feed.return?.();
      }
    })();
    const written = (await Promise.all(Array.from({ length: WRITERS }, (_, writer) => write(context, writer)))).flat();
    await Promise.all([listening, resuming]);

    const ids = heard.map(({ entry }) => entry.data["noteId"] as string);
    expect([...ids].sort()).toEqual([...written].sort());
    expect(resumed).toEqual(ids);
    for (let i = 1; i < heard.length; i++)
      expect(isAfter(heard[i]!.entry.position, heard[i - 1]!.entry.position)).toBe(true);
    // Each writer's own events keep the order in which it made them.
    for (let writer = 0; writer < WRITERS; writer++) {
      const own = ids.filter((id) => id.startsWith(`${writer}:`)).map((id) => Number(id.split(":")[1]));
      expect(own).toEqual([...own].sort((a, b) => a - b));
    }
    // And a reader that comes later finds the same in the table.
    const again = await stream.feed({ workspaceId: workspace.id, topics: ["note.changed"], after: start });
    for (const id of ids) expect((await again.next()).value.entry.data["noteId"]).toBe(id);
    await again.return?.();
  });

  it("closes a reader that does not keep up with an explicit resync", async () => {
    const workspace = test.workspace();
    const context = test.subgraph.context(test.scope(workspace.agent(["workspace:read"]).viewer));
    const feed = await test.subgraph.stream.feed({ workspaceId: workspace.id, topics: ["note.changed"] });
    await context.change(async (em) => {
      for (let i = 0; i < 1_100; i++) record(em, NoteChanged, { noteId: String(i) });
    });
    await test.settle();
    await expect(feed.next()).rejects.toMatchObject({ extensions: { code: "RESYNC_REQUIRED", reason: "overflow" } });
  });
});

describe("housekeeping", () => {
  it("clears events older than a week and tells a client that was away longer to start over", async () => {
    const workspace = test.workspace();
    const write = () =>
      test.subgraph
        .context(test.scope(workspace.agent(["workspace:read"]).viewer))
        .change(async (em) => record(em, NoteChanged, { noteId: "old" }));
    const before = test.subgraph.stream.cursor(workspace.id);
    await write();
    test.clock.forward(8 * 86_400);
    await test.sweep("housekeeping", workspace.id);
    const { rows } = await test.platform.relay.query("select 1 from notes.event where workspace_id = $1", [
      workspace.id,
    ]);
    expect(rows).toEqual([]);
    // As a process that starts now would answer, with nothing of the past in memory.
    const { Stream } = await import("./stream.js");
    const later = new Stream(
      test.platform.logOf("notes"),
      test.platform.cursors,
      test.platform.bell,
      test.platform.log,
    );
    await later.start();
    const feed = later.feed({ workspaceId: workspace.id, topics: ["note.changed"], after: before });
    await expect(feed).rejects.toMatchObject({ extensions: { code: "RESYNC_REQUIRED", reason: "expired" } });
    await later.stop();
  });
});
