import { parse } from "graphql";
import { afterEach, describe, expect, it, vi } from "vitest";
import { lists } from "./asked.columns.js";
import { RequestContext } from "./context.js";
import type { Statement } from "./reads.js";
import { type Data, testSubgraph } from "./testing/index.js";
import { notes } from "./testing/notes.js";

const test = await testSubgraph(notes);
const WRITE = `mutation ($input: WriteNoteInput!) { writeNote(input: $input) { note { id } userErrors { code } } }`;

afterEach(() => vi.restoreAllMocks());

async function desk() {
  const workspace = test.workspace();
  const agent = workspace.agent(["workspace:read", "workspace:manage"]);
  const { writeNote } = await agent.ask(WRITE, { input: { text: "hello" } });
  await test.settle();
  return { workspace, agent, id: writeNote.note.id as string };
}

/** The select lists of what is read of notes meanwhile. */
async function selected(work: () => Promise<unknown>): Promise<string[]> {
  const read = vi.spyOn(RequestContext.prototype, "rows").mockClear();
  await work();
  const texts = read.mock.calls.map(([statement]) => (statement as Statement).text);
  return texts.filter((text) => / from notes."note"/.test(text)).map((text) => text.slice(0, text.indexOf(" from ")));
}

describe("a list", () => {
  it("reads the columns that the request asks for, and cursors when they are asked for", async () => {
    const { agent } = await desk();
    const narrow = () => agent.ask("{ notes { nodes { text } pageInfo { hasNextPage } } }");
    expect(await selected(narrow)).toEqual([`select r."id" as "id", r."text" as "text"`]);
    const [placed] = await selected(() => agent.ask("{ notes { edges { cursor node { version } } } }"));
    expect(placed).toContain("__cursor");
    expect(placed).toContain(`r."version"`);
    expect(placed).not.toContain(`r."text"`);
  });

  it("reads what a method needs, and everything where that is not known", async () => {
    const { agent } = await desk();
    expect(await selected(() => agent.ask("{ notes { nodes { loud } } }"))).toEqual([
      `select r."id" as "id", r."text" as "text"`,
    ]);
    const [whole] = await selected(() => agent.ask("{ notes { nodes { self { id } } } }"));
    expect(whole).toContain(`"secret"`);
  });

  it("says so, and shows nothing, when a method looks at more than it said", async () => {
    const { agent } = await desk();
    expect((await agent.ask("{ notes { nodes { careless text } } }")).notes.nodes).toEqual([
      { careless: "hello", text: "hello" },
    ]);
    const { data, errors } = await agent.run("{ notes { nodes { careless } } }");
    expect(data).toBeNull();
    expect(errors?.[0]?.message).toMatch(/Note.text was left out of the row/);
  });

  it("counts fields of every fragment and of the interface, skipped ones included", async () => {
    const { agent } = await desk();
    const query = `query ($no: Boolean!) { notes { nodes { ...F ... on Node { id } version @include(if: $no) } } }
      fragment F on Note { text }`;
    const [list] = await selected(() => agent.ask(query, { no: false }));
    expect(list).toBe(`select r."id" as "id", r."text" as "text", r."version" as "version"`);
  });

  it("of a field behind a scope is refused as ever", async () => {
    const { workspace } = await desk();
    const { data, errors } = await workspace.agent(["workspace:read"]).run("{ notes { nodes { text secret } } }");
    expect(data?.["notes"].nodes).toEqual([{ text: "hello", secret: null }]);
    expect(errors?.[0]?.extensions?.["code"]).toBe("FORBIDDEN");
  });

  it("that nobody asks for often reads whole rows: statements are few, whatever clients think of", async () => {
    const { agent } = await desk();
    const before = { ...lists };
    Object.assign(lists, { usesBefore: 2 });
    try {
      const query = "{ notes { nodes { secret version } } }";
      const read = [];
      for (let i = 0; i < 3; i++) read.push((await selected(() => agent.ask(query)))[0]?.includes(`"text"`));
      expect(read).toEqual([true, true, false]);
    } finally {
      Object.assign(lists, before);
    }
  });
});

describe("a reference", () => {
  const REFERENCES = "query ($r: [_Any!]!) { _entities(representations: $r) { ... on Note { text } } }";

  it("reads the columns that the request asks for", async () => {
    const { agent, id } = await desk();
    const references = { r: [{ __typename: "Note", id }] };
    expect(await selected(() => agent.ask(REFERENCES, references))).toEqual([
      `select "id" as "id", "text" as "text", id as "__key"`,
    ]);
  });

  it("has what each of a request's documents asks for", async () => {
    const { agent, id } = await desk();
    const scope = test.scope(agent.viewer);
    const answers = [];
    for (const query of [REFERENCES, REFERENCES.replace("text", "version createdAt"), REFERENCES]) {
      answers.push(await test.subgraph.execute(scope, parse(query), { r: [{ __typename: "Note", id }] }));
    }
    scope.end();
    const keys = answers.map(({ data, errors }) => errors ?? Object.keys((data as Data)["_entities"][0]));
    expect(keys).toEqual([["text"], ["version", "createdAt"], ["text"]]);
  });
});
