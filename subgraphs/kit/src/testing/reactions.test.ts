import { describe, expect, it } from "vitest";
import { batchReaction, own, record } from "../index.js";
import { execute } from "../change.js";
import { testSubgraph } from "./index.js";
import { NoteChanged, notes, NoteWritten } from "./notes.js";

const heard: { workspaceId: string; name: string; noteIds: string[] }[] = [];

// Shows what a projection is given, and fails on what it is told to fail on.
const listen = batchReaction("listen", [own("notes", NoteWritten), own("notes", NoteChanged)], async (ctx, entries) => {
  const noteIds = entries.map((entry) => entry.data["noteId"] as string);
  if (noteIds.includes("bad")) throw new Error("This note cannot be read.");
  await ctx.change((em) => execute(em, "select 1", []));
  heard.push({ workspaceId: ctx.viewer.workspaceId, name: entries.map((entry) => entry.name).join(" "), noteIds });
});

const test = await testSubgraph({ ...notes, reactions: [listen] });

async function written(noteIds: readonly string[]): Promise<string> {
  const workspace = test.workspace();
  const ctx = test.subgraph.systemContext(workspace.id);
  await ctx.change(async (em) => {
    for (const noteId of noteIds) record(em, noteId.startsWith("changed") ? NoteChanged : NoteWritten, { noteId });
  });
  ctx.scope.end();
  return workspace.id;
}

describe("a batch reaction", () => {
  it("gets what was recorded together at once, in the order of the log", async () => {
    const ids = Array.from({ length: 30 }, (_, i) => (i % 3 === 2 ? `changed ${i}` : `written ${i}`));
    const workspaceId = await written(ids);
    await test.settle();
    const mine = heard.filter((batch) => batch.workspaceId === workspaceId);
    expect(mine.map((batch) => batch.noteIds)).toEqual([ids]);
    expect(mine[0]?.name.startsWith("note.written note.written note.changed")).toBe(true);
  });

  it("sets aside the one entry that cannot be read, and takes the others once each", async () => {
    const workspaceId = await written(["before", "bad", "after"]);
    const taken = () => heard.filter((batch) => batch.workspaceId === workspaceId).flatMap((batch) => batch.noteIds);
    await expect.poll(taken, { timeout: 20_000 }).toEqual(["before", "after"]);
    const ctx = test.subgraph.systemContext(workspaceId);
    const parked = await ctx.rows<{ name: string }>(
      { name: "parked", text: "select name from notes.parked_event where workspace_id = $1" },
      [workspaceId],
    );
    ctx.scope.end();
    expect(parked).toEqual([{ name: "note.written" }]);
  });

  it("takes events of one source only: each source has a reader of its own", () => {
    expect(() =>
      batchReaction("both", [own("notes", NoteWritten), own("other", NoteWritten)], async () => undefined),
    ).toThrow("one source");
  });
});
