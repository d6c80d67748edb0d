import { describe, expect, it, vi } from "vitest";
import { Reads } from "../reads.js";
import { testSubgraph } from "./index.js";
import { Note, notes } from "./notes.js";

const test = await testSubgraph(notes);
const WRITE =
  "mutation ($input: WriteNoteInput!) { writeNote(input: $input) { note { id text version createdAt } userErrors { code message path } } }";

describe("the kit", () => {
  it("writes a note, lists it, and reacts to it once", async () => {
    const agent = test.workspace().agent(["workspace:read", "workspace:manage"]);
    const { writeNote } = await agent.ask(WRITE, { input: { text: " hello " } });
    expect(writeNote.userErrors).toEqual([]);
    expect(writeNote.note.text).toBe("hello");
    await test.settle();
    const { notes } = await agent.ask(
      "{ notes { nodes { id createdAt remarks(first: 5) { nodes { text } totalCount { value } } } totalCount { value isExact } pageInfo { hasNextPage } } }",
    );
    expect(notes.nodes).toEqual([
      {
        id: writeNote.note.id,
        createdAt: writeNote.note.createdAt,
        remarks: { nodes: [{ text: "Welcome." }], totalCount: { value: 1 } },
      },
    ]);
  });

  it("keeps another workspace's notes invisible on every path", async () => {
    const owner = test.workspace().agent(["workspace:read", "workspace:manage"]);
    const stranger = test.workspace().agent(["workspace:read", "workspace:manage"]);
    const { writeNote } = await owner.ask(WRITE, { input: { text: "ours" } });
    const id = writeNote.note.id;
    expect(await stranger.ask("query ($id: ID!) { note(id: $id) { text } }", { id })).toEqual({ note: null });
    const references = { r: [{ __typename: "Note", id }] };
    const entities = "query ($r: [_Any!]!) { _entities(representations: $r) { ... on Note { text } } }";
    expect(await owner.ask(entities, references)).toEqual({ _entities: [{ text: "ours" }] });
    expect(await stranger.ask(entities, references)).toEqual({ _entities: [null] });
    const change =
      "mutation ($input: ChangeNoteInput!) { changeNote(input: $input) { note { id } userErrors { code } } }";
    const refused = await stranger.ask(change, { input: { noteId: id, text: "mine" } });
    expect(refused.changeNote).toEqual({ note: null, userErrors: [{ code: "NOT_FOUND" }] });
  });

  it("answers fifty equal parallel requests with one note, and refuses the key for another text", async () => {
    const agent = test.workspace().agent(["workspace:read", "workspace:manage"]);
    const input = { text: "once", idempotencyKey: "k1" };
    const answers = await Promise.all(Array.from({ length: 50 }, () => agent.ask(WRITE, { input })));
    expect(new Set(answers.map((a) => a.writeNote.note.id)).size).toBe(1);
    expect((await agent.ask("{ notes { totalCount { value } } }")).notes.totalCount.value).toBe(1);
    const other = await agent.ask(WRITE, { input: { ...input, text: "twice" } });
    expect(other.writeNote.userErrors[0].code).toBe("IDEMPOTENCY_MISMATCH");
  });

  it("reads fifty notes with their remarks in as many statements as one", async () => {
    const agent = test.workspace().agent(["workspace:read", "workspace:manage"]);
    const list = () => agent.ask("{ notes(first: 60) { nodes { text remarks(first: 2) { nodes { text } } } } }");
    await agent.ask(WRITE, { input: { text: "1" } });
    const one = await test.statements(list);
    for (let i = 2; i <= 50; i++) await agent.ask(WRITE, { input: { text: String(i) } });
    expect(await test.statements(list)).toBe(one);
    expect(one).toBe(2);
  });

  it("refuses text that cannot be stored as the caller's mistake, in a change and in a question", async () => {
    const agent = test.workspace().agent(["workspace:read", "workspace:manage"]);
    const refused = [
      await agent.run(WRITE, { input: { text: "a\0b" } }),
      await agent.run("query ($id: ID!) { note(id: $id) { text } }", { id: "\0" }),
    ];
    for (const { errors } of refused)
      expect(errors?.map(({ extensions }) => extensions["code"])).toEqual(["BAD_USER_INPUT"]);
    expect((await agent.ask(WRITE, { input: { text: "fine" } })).writeNote.note.text).toBe("fine");
  });

  it("refuses a stale version and says the present one", async () => {
    const agent = test.workspace().agent(["workspace:manage"]);
    const { writeNote } = await agent.ask(WRITE, { input: { text: "first" } });
    const change =
      "mutation ($input: ChangeNoteInput!) { changeNote(input: $input) { note { version text } userErrors { code path } } }";
    const input = { noteId: writeNote.note.id, text: "second", expectedVersion: writeNote.note.version };
    expect((await agent.ask(change, { input })).changeNote.note).toEqual({
      version: writeNote.note.version + 1,
      text: "second",
    });
    expect((await agent.ask(change, { input })).changeNote.userErrors).toEqual([
      { code: "STALE_VERSION", path: ["input", "expectedVersion"] },
    ]);
  });

  it("undoes a change inside a change together with the outer one", async () => {
    const workspace = test.workspace();
    const agent = workspace.agent(["workspace:read", "workspace:manage"]);
    const ctx = test.subgraph.systemContext(workspace.id);
    const write = (text: string) =>
      ctx.change(async (em) =>
        em.persist(em.create(Note, { workspaceId: workspace.id, text, createdAt: ctx.now() } as never)),
      );
    await ctx.change(() => write("kept"));
    const failing = ctx.change(async () => {
      await write("lost");
      throw new Error("no");
    });
    await expect(failing).rejects.toThrow("no");
    expect((await agent.ask("{ notes { nodes { text } } }")).notes.nodes).toEqual([{ text: "kept" }]);
  });

  it("refuses what the scope does not cover, also a single field", async () => {
    const workspace = test.workspace();
    const manager = workspace.agent(["workspace:read", "workspace:manage"]);
    const reader = workspace.agent(["workspace:read"]);
    await manager.ask(WRITE, { input: { text: "x" } });
    const refused = await reader.run(WRITE, { input: { text: "y" } });
    expect(refused.errors?.[0]?.extensions["code"]).toBe("FORBIDDEN");
    const partly = await reader.run("{ notes { nodes { text secret } } }");
    expect(partly.data?.["notes"].nodes).toEqual([{ text: "x", secret: null }]);
    expect(partly.errors?.[0]?.extensions["code"]).toBe("FORBIDDEN");
    const nobody = await test.run(null, "{ notes { nodes { id } } }");
    expect(nobody.errors?.[0]?.extensions["code"]).toBe("UNAUTHENTICATED");
  });

  it("streams what happens, and goes on from a cursor without a gap", async () => {
    const agent = test.workspace().agent(["workspace:read", "workspace:manage"]);
    const live = "subscription ($after: String) { notesChanged(after: $after) { cursor kind note { id } } }";
    const { notes } = await agent.ask("{ notes { liveCursor } }");
    const watch = await agent.watch(live, { after: notes.liveCursor });
    const first = (await agent.ask(WRITE, { input: { text: "1" } })).writeNote.note.id;
    const event = (await watch.next()).notesChanged;
    expect(event).toMatchObject({ kind: "ADDED", note: { id: first } });
    await watch.end();
    const second = (await agent.ask(WRITE, { input: { text: "2" } })).writeNote.note.id;
    await test.settle();
    const resumed = await agent.watch(live, { after: event.cursor });
    expect((await resumed.next()).notesChanged.note.id).toBe(second);
    await resumed.end();
  });

  it("answers each event of a subscription with the rows of that moment", async () => {
    const agent = test.workspace().agent(["workspace:read", "workspace:manage"]);
    const watch = await agent.watch("subscription { notesChanged { note { self { text } } } }");
    const { writeNote } = await agent.ask(WRITE, { input: { text: "draft" } });
    expect((await watch.next()).notesChanged.note.self.text).toBe("draft");
    const input = { noteId: writeNote.note.id, text: "final" };
    await agent.ask("mutation ($input: ChangeNoteInput!) { changeNote(input: $input) { note { id } } }", { input });
    expect((await watch.next()).notesChanged.note.self.text).toBe("final");
    await watch.end();
  });

  it("reads an event when the database is back, and tells it whole", async () => {
    const workspace = test.workspace();
    const agent = workspace.agent(["workspace:read", "workspace:manage"]);
    const { writeNote } = await agent.ask(WRITE, { input: { text: "kept" } });
    await test.settle();
    const watch = await agent.watch("subscription { notesChanged { note { self { text } } } }");
    const read = vi.spyOn(Reads.prototype, "rows");
    for (const code of ["57P01", "ECONNREFUSED"])
      read.mockRejectedValueOnce(Object.assign(new Error("away"), { code }));
    await workspace.happened("notes", "note.changed", { noteId: writeNote.note.id });
    expect((await watch.next()).notesChanged.note.self.text).toBe("kept");
    expect(read).toHaveBeenCalledTimes(3);
    read.mockRestore();
    await watch.end();
  });

  it("tells an event with a fault of ours at once: it would be the same again", async () => {
    const agent = test.workspace().agent(["workspace:read", "workspace:manage"]);
    const watch = await agent.watch("subscription { notesChanged { note { careless } } }");
    await agent.ask(WRITE, { input: { text: "seen" } });
    await expect(watch.next()).rejects.toThrow(/Cannot return null/);
    await watch.end();
  });

  it("lets no transaction hold the feed back for more than twenty seconds", async () => {
    const { rows } = await test.platform.reads.query("show transaction_timeout");
    expect(rows).toEqual([{ transaction_timeout: "20s" }]);
  });

  it("tells a foreign or broken cursor to start over", async () => {
    const one = test.workspace().agent(["workspace:read"]);
    const two = test.workspace().agent(["workspace:read"]);
    const { notes } = await one.ask("{ notes { liveCursor } }");
    for (const after of [notes.liveCursor, "garbage", ""]) {
      const live = two.watch("subscription ($after: String) { notesChanged(after: $after) { cursor } }", {
        after: after || "AAAA",
      });
      await expect(live).rejects.toThrow("RESYNC_REQUIRED");
    }
  });
});
