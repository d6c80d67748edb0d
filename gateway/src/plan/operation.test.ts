import { parse } from "graphql";
import { describe, expect, it } from "vitest";
import { compileOperation } from "./operation.js";
import type { DataSource, SubgraphRequest } from "./source.js";
import { desk, newContext, ours, sources, stock } from "./testing/desk.js";
import type { DeskContext } from "./testing/desk.resolvers.js";

const compile = (text: string) => compileOperation(desk, parse(text), undefined);

/** The desk's sources with one of them watched or replaced. */
function sourcesWith(
  name: string,
  execute: DataSource<DeskContext>["execute"],
): ReadonlyMap<string, DataSource<DeskContext>> {
  return new Map([...sources, [name, { execute }]]);
}

function recorded(name: string) {
  const requests: SubgraphRequest<DeskContext>[] = [];
  const answer = sources.get(name);
  const watched = sourcesWith(name, (request) => {
    requests.push(request);
    return answer?.execute(request) ?? {};
  });
  return { requests, sources: watched };
}

describe("equal representations", () => {
  it("are sent once and answer every row", async () => {
    const { requests, sources } = recorded("customers");
    const result = await compile(`{ inbox(first: 9) { nodes { customer { name } } } }`).execute({
      variables: {},
      context: newContext(),
      sources,
    });
    expect(requests.map(({ variables }) => variables)).toEqual([
      {
        representations: [
          { __typename: "Customer", id: "c0" },
          { __typename: "Customer", id: "c1" },
          { __typename: "Customer", id: "c2" },
        ],
      },
    ]);
    const names = (result.data as { inbox: { nodes: { customer: { name: string } | null }[] } }).inbox.nodes.map(
      (node) => node.customer?.name,
    );
    expect(names).toEqual([
      "Customer 0",
      "Customer 1",
      null,
      "Customer 0",
      undefined,
      null,
      "Customer 0",
      "Customer 1",
      null,
    ]);
  });

  it("have their error told at every row they stand for", async () => {
    const result = await ours(`{ inbox(first: 4) { nodes { customer { failing } } } }`);
    const paths = result.errors?.map(({ path, extensions }) => [path?.[2], extensions["code"]]);
    expect(paths).toEqual([
      [0, "FAILING"],
      [3, "FAILING"],
      [1, "FAILING"],
      [2, "FAILING"],
    ]);
  });

  it("are not asked for when there are none", async () => {
    const context = newContext();
    await ours(`{ conversation(id: "v99") { customer { name } ticket { title } } }`, {}, context);
    expect(context.calls).toEqual(["conversations"]);
  });
});

describe("where the specification and the stock gateway part", () => {
  it("a non-null field that a subgraph leaves null is an error of the request", async () => {
    const text = `{ conversation(id: "v1") { id mustTicket { id } } }`;
    const silent = sourcesWith("tickets", () => ({ data: { _entities: [{ mustTicket: null }] } }));
    const result = await compile(text).execute({
      variables: {},
      context: newContext(),
      sources: silent,
    });
    expect(result).toMatchObject({
      data: { conversation: null },
      errors: [{ path: ["conversation", "mustTicket"] }],
    });
    expect(result.errors?.[0]?.message).toBe("Cannot return null for non-nullable field Conversation.mustTicket.");
  });

  it("a reference whose owner knows no such thing is null, and that is no error", async () => {
    const text = `{ conversation(id: "v1") { id mustTicket { id } } }`;
    const unknown = sourcesWith("tickets", () => ({ data: { _entities: [null] } }));
    const result = await compile(text).execute({ variables: {}, context: newContext(), sources: unknown });
    expect(result).toEqual({ data: { conversation: null } });
  });

  it("an enum value that clients may not see is null with an error", async () => {
    const text = `{ settings { locale badLocale } }`;
    const [mine, theirs] = [await ours(text), await stock(text)];
    expect(mine.data).toEqual(theirs.data);
    expect(mine.errors).toMatchObject([{ path: ["settings", "badLocale"] }]);
    expect(theirs.errors).toBeUndefined();
  });

  it("arguments that differ by type of the parent are honoured for each", async () => {
    const text = `{ messages(ids: ["m0", "m1"]) {
      ... on TextMessage { conversation { ticket { label(prefix: "T") } } }
      ... on FileMessage { conversation { ticket { label(prefix: "F") } } } } }`;
    const labels = ({ data }: { data?: unknown }) =>
      (data as { messages: { conversation: { ticket: { label: string } } }[] }).messages.map(
        ({ conversation }) => conversation.ticket.label,
      );
    expect(labels(await ours(text))).toEqual(["T0", "F1"]);
    expect(labels(await stock(text))).toEqual(["T0", "T1"]);
  });

  it("and stay apart where one entity stands on both", async () => {
    const text = `{ messages(ids: ["m0", "m3"]) { id author { ... on Customer { owner { name } } }
      ... on TextMessage { conversation { customer { owner { tickets(first: 1) { id } } } } }
      ... on FileMessage { conversation { customer { owner { tickets(first: 2) { id } } } } } } }`;
    const { data } = await ours(text);
    const owners = (data as { messages: { conversation: { customer: { owner: { tickets: unknown[] } } } }[] }).messages;
    expect(owners.map(({ conversation }) => conversation.customer.owner.tickets.length)).toEqual([1, 2]);
  });
});

describe("variables", () => {
  it("that do not fit refuse the request before any subgraph is asked", async () => {
    const context = newContext();
    const result = await ours(
      `query ($n: Int!, $i: ReplyInput) { inbox(first: $n) { nodes { id } } echo }`.replace(", $i: ReplyInput", ""),
      { n: "many" },
      context,
    );
    expect(result).not.toHaveProperty("data");
    expect(result.errors).toMatchObject([{ extensions: { code: "BAD_USER_INPUT" } }]);
    expect(context.calls).toEqual([]);
  });

  it("reach only the subgraphs that use them", async () => {
    const { requests, sources } = recorded("tickets");
    await compile(
      `query ($p: String, $n: Int = 1) { inbox(first: $n) { nodes { ticket { label(prefix: $p) } } } }`,
    ).execute({ variables: { p: "x" }, context: newContext(), sources });
    expect(Object.keys(requests[0]?.variables ?? {}).sort()).toEqual(["p", "representations"]);
  });

  it("that are null where a condition stands refuse the request", async () => {
    const result = await ours(`query ($x: Boolean = true) { viewer { id @include(if: $x) } }`, {
      x: null,
    });
    expect(result.errors).toMatchObject([{ extensions: { code: "BAD_USER_INPUT" } }]);
  });
});

describe("a document with more conditions than are worth a plan each", () => {
  const text = `query ($a: Boolean!, $b: Boolean!, $c: Boolean!, $d: Boolean!, $e: Boolean = true, $f: Boolean = false) {
    inbox(first: 4) { nodes { id subject @include(if: $a) customer @include(if: $b) { name tier @skip(if: $c) }
      ticket @skip(if: $d) { title assignee @include(if: $e) { name } } ... @include(if: $f) { agent { name } status } } } }`;
  for (const bits of [0, 3, 13, 22, 37, 42, 63]) {
    it(`is answered right: ${bits.toString(2).padStart(6, "0")}`, async () => {
      const values = ["a", "b", "c", "d", "e", "f"].map((name, at) => [name, ((bits >> at) & 1) === 1]);
      const variables = Object.fromEntries(values) as Record<string, boolean>;
      const [mine, theirs] = [await ours(text, variables), await stock(text, variables)];
      expect(JSON.stringify(mine)).toBe(JSON.stringify(theirs));
    });
  }
});

describe("where a condition leaves out what another field requires", () => {
  it("the fields beside it are still fetched", async () => {
    const text = `query ($x: Boolean!) { conversation(id: "v2") { summary @skip(if: $x) mustTicket { title } } }`;
    expect(await ours(text, { x: true })).toEqual({
      data: { conversation: { mustTicket: { title: "Ticket 2" } } },
    });
    expect((await stock(text, { x: true })).data).toEqual({ conversation: null });
  });
});

describe("a compiled operation", () => {
  it("hands every execution the same parsed document", async () => {
    const { requests, sources } = recorded("customers");
    const operation = compile(`{ conversation(id: "v1") { customer { name } } }`);
    for (let i = 0; i < 2; i++) await operation.execute({ variables: {}, context: newContext(), sources });
    expect(requests).toHaveLength(2);
    expect(requests[0]?.document).toBe(requests[1]?.document);
  });

  it("answers many requests at once without mixing them", async () => {
    const operation = compile(
      `query ($id: ID!, $x: Boolean!) { conversation(id: $id) { id customer @include(if: $x) { name } } }`,
    );
    const ask = (n: number) =>
      operation.execute({
        variables: { id: `v${n}`, x: n % 2 === 0 },
        context: newContext(),
        sources,
      });
    const results = await Promise.all([0, 1, 3, 6].map(ask));
    expect(results.map(({ data }) => data)).toEqual([
      { conversation: { id: "v0", customer: { name: "Customer 0" } } },
      { conversation: { id: "v1" } },
      { conversation: { id: "v3" } },
      { conversation: { id: "v6", customer: { name: "Customer 0" } } },
    ]);
  });

  it("refuses the one alias that would reach an object's prototype", () => {
    expect(() => compile(`{ __proto__: viewer { id } }`)).toThrow("cannot be an alias");
  });

  it("is chosen by name, and an unknown name is refused", async () => {
    const document = parse(
      `query A($x: String!) { echo(text: $x) } query B($x: Boolean!) { viewer { id @include(if: $x) } }`,
    );
    const result = await compileOperation(desk, document, "A").execute({
      variables: { x: "hi" },
      context: newContext(),
      sources,
    });
    expect(result.data).toEqual({ echo: `{"text":"hi","list":[1,2]}` });
    expect(() => compileOperation(desk, document, "C")).toThrow("no such operation");
  });
});
