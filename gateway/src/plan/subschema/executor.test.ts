import {
  buildSchema,
  type DocumentNode,
  execute,
  type ExecutionResult,
  GraphQLEnumType,
  GraphQLError,
  type GraphQLResolveInfo,
  GraphQLScalarType,
  isObjectType,
  parse,
  validate,
} from "graphql";
import { describe, expect, it, vi } from "vitest";
import { compileOperation } from "../operation.js";
import type { DataSource } from "../source.js";
import { desk, newContext, schemas, sources } from "../testing/desk.js";
import type { DeskContext } from "../testing/desk.resolvers.js";
import { QueryWriter, seeded } from "../testing/query.writer.js";
import { compiledExecutor } from "./executor.js";

const schema = buildSchema(`
  scalar Upper
  enum Mood { GOOD BAD }
  interface Animal { name: String }
  type Dog implements Animal { name: String barks: Boolean! }
  type Cat implements Animal { name: String lives: Int! }
  union Pet = Dog | Cat
  type Keeper { pets: [Pet!] strict: Keeper! name: String! mood: Mood shout(text: Upper = "dflt"): Upper late: String! path: String }
  input Filter { word: String = "w", deep: [Filter!] }
  type Query {
    keeper: Keeper
    keepers: [Keeper]
    strictKeepers: [Keeper!]
    animals: [Animal]
    value(n: Int = 3, filter: Filter): String
    items: [String!]
    fail(how: String): String
    failStrict: String!
    late: String
    thenable: String
    number: Int
  }
  type Mutation { step(n: Int!): Int }
`);

const later = <T>(value: T): Promise<T> => Promise.resolve(value);
const settle = (type: string, fields: Record<string, unknown>): void => {
  const target = schema.getType(type);
  if (!isObjectType(target)) throw new Error(type);
  for (const [name, resolve] of Object.entries(fields)) {
    const field = target.getFields()[name];
    if (field) field.resolve = resolve as never;
  }
};
const pathOf = (_: unknown, __: unknown, ___: unknown, { path }: GraphQLResolveInfo): string => {
  const keys: unknown[] = [];
  for (let at: GraphQLResolveInfo["path"] | undefined = path; at !== undefined; at = at.prev)
    keys.push([at.key, at.typename]);
  return JSON.stringify(keys);
};
const keeper = (n: number): unknown => ({
  name: n === 2 ? null : `Keeper ${n}`,
  mood: n,
  pets: () =>
    later([
      { __typename: "Dog", name: later("Rex"), barks: true },
      { __typename: "Cat", name: "Tom", lives: () => 9 },
    ]),
  strict: () => (n > 5 ? null : keeper(n + 4)),
  late: () => (n === 3 ? Promise.reject(new Error("late failure")) : later(`late ${n}`)),
  shout: ({ text }: { text: string }) => text,
});
settle("Query", {
  keeper: () => keeper(1),
  keepers: () => [keeper(1), later(keeper(2)), null, keeper(3), new Error("an error in the list")],
  strictKeepers: () => later([keeper(1), later(null), keeper(2)]),
  animals: () =>
    new Set([{ kind: "dog", name: "Rex", barks: null }, { kind: "cat", name: "Tom", lives: 9 }, { kind: "bird" }]),
  value: (_: unknown, args: { n: number; seen?: boolean }) => {
    const text = JSON.stringify(args);
    args.seen = true;
    return text;
  },
  items: () => ["a", null],
  fail: (_: unknown, { how }: { how?: string }) => {
    if (how === "string") throw "not an Error";
    throw new GraphQLError("failed", { extensions: { code: "FAILED" } });
  },
  failStrict: () => later(null),
  late: async () => {
    await later(0);
    return "late";
  },
  thenable: () => ({ then: (done: (value: string) => void) => done("then") }),
  number: () => "not a number",
});
settle("Keeper", { path: pathOf });
const animal = schema.getType("Animal") as { resolveType?: unknown };
animal.resolveType = async ({ kind }: { kind: string }) => (kind === "dog" ? "Dog" : kind === "cat" ? "Cat" : "Bird");
const cat = schema.getType("Cat") as { isTypeOf?: unknown };
cat.isTypeOf = (value: { name?: string }) => later(value.name === "Tom");
(schema.getType("Upper") as GraphQLScalarType).serialize = (value) => String(value).toUpperCase();
const mood = schema.getType("Mood") as GraphQLEnumType;
mood.serialize = (value) => (value === 1 ? "GOOD" : "BAD");

const executor = compiledExecutor(schema);
/** An unknown runtime type is a bug of ours; how it is put may differ. */
const unified = (message: string): string =>
  message.replace(/^(Abstract type "\w+" was resolved to).*/, "$1 something else.");
const plainly = (result: ExecutionResult) => ({
  data: JSON.stringify(result.data),
  errors: (result.errors ?? [])
    .map((error) => JSON.stringify({ ...error.toJSON(), message: unified(error.message) }))
    .sort(),
});

const cases: readonly string[] = [
  `{ keeper { name mood pets { __typename ... on Dog { name barks } ... on Cat { name lives } } late path } }`,
  `{ a: keeper { n: name } b: keeper { strict { strict { name } } } }`,
  `{ keepers { mood late } }`,
  `{ keepers { name mood } }`,
  `{ strictKeepers { mood } }`,
  `{ animals { __typename name ... on Cat { lives } } }`,
  `{ animals { ... on Dog { barks } } }`,
  `{ value a: value(n: null) b: value(n: 5, filter: { word: "x", deep: [{}, { word: null }] }) }`,
  `{ items late thenable number }`,
  `{ fail x: fail(how: "string") late }`,
  `{ late keeper { name } failStrict }`,
  `{ keeper { shout x: shout(text: "y") ...K } } fragment K on Keeper { mood name ... on Keeper { late } }`,
  `{ __typename keepers { __typename path strict { path } } }`,
];

describe("a compiled subgraph query", () => {
  for (const text of cases) {
    it(`answers as graphql-js does: ${text}`, async () => {
      const document = parse(text);
      expect(validate(schema, document)).toEqual([]);
      const theirs = plainly(await execute({ schema, document }));
      for (let i = 0; i < 2; i++) expect(plainly(await executor.execute(document, {}, {}))).toEqual(theirs);
    });
  }

  it("reads its variables as graphql-js does, and refuses the same ones", async () => {
    const document = parse(
      `query ($n: Int = 7, $f: Filter, $d: [Filter!]) { value(n: $n, filter: $f) b: value(filter: { deep: $d }) }`,
    );
    for (const variables of [
      {},
      { n: 1 },
      { n: null, f: { word: "q" } },
      { d: [{ deep: [] }] },
      { n: "x" },
      { f: { no: 1 } },
    ]) {
      const theirs = plainly(await execute({ schema, document, variableValues: variables }));
      expect(plainly(await executor.execute(document, variables, {}))).toEqual(theirs);
    }
  });

  it("gives every call arguments of its own", async () => {
    const document = parse(`query ($n: Int) { a: value(n: $n) b: value(n: $n) c: value(n: 2) d: value(n: 2) }`);
    const ask = async () => (await executor.execute(document, { n: 1 }, {})).data;
    expect(await ask()).toEqual({ a: `{"n":1}`, b: `{"n":1}`, c: `{"n":2}`, d: `{"n":2}` });
    expect(await ask()).toEqual({ a: `{"n":1}`, b: `{"n":1}`, c: `{"n":2}`, d: `{"n":2}` });
  });

  it("waits for running resolvers before it reports a failed parent", async () => {
    let isDone = false;
    settle("Query", {
      late: async () => {
        await new Promise((resolve) => setImmediate(resolve));
        isDone = true;
        return "late";
      },
      failStrict: () => {
        throw new Error("at once");
      },
    });
    const { data } = await executor.execute(parse(`{ late failStrict }`), {}, {});
    expect(data).toBeNull();
    expect(isDone).toBe(true);
  });

  it("leaves mutations and conditions to graphql-js", async () => {
    settle("Mutation", { step: async (_: unknown, { n }: { n: number }) => n });
    expect(await executor.execute(parse(`mutation { a: step(n: 1) b: step(n: 2) }`), {}, {})).toEqual({
      data: { a: 1, b: 2 },
    });
    const document = parse(`query ($x: Boolean!) { a: __typename @skip(if: $x) __typename }`);
    expect(await executor.execute(document, { x: true }, {})).toEqual({
      data: { __typename: "Query" },
    });
  });

  it("never leaves a rejection unhandled", async () => {
    const unhandled = vi.fn();
    process.on("unhandledRejection", unhandled);
    settle("Query", {
      strictKeepers: () => [Promise.reject(new Error("one")), null, Promise.reject(new Error("two"))],
    });
    const { errors } = await executor.execute(parse(`{ strictKeepers { name } }`), {}, {});
    await new Promise((resolve) => setImmediate(resolve));
    process.off("unhandledRejection", unhandled);
    expect(errors).toHaveLength(1);
    expect(unhandled).not.toHaveBeenCalled();
  });
});

describe("the desk on compiled subgraphs", () => {
  const compiled = new Map(
    [...schemas].map(([name, subgraph]): [string, DataSource<DeskContext>] => {
      const { execute } = compiledExecutor(subgraph);
      return [name, { execute: ({ document, variables, context }) => execute(document, variables, context) }];
    }),
  );
  const ask = (
    document: DocumentNode,
    variables: Record<string, unknown>,
    from: ReadonlyMap<string, DataSource<DeskContext>>,
  ) =>
    compileOperation(desk, document, undefined).execute({
      variables,
      context: newContext(),
      sources: from,
    });

  for (const seed of [1, 2, 3]) {
    it(`answers random queries the same, seed ${seed}`, async () => {
      const writer = new QueryWriter(desk.schema, seeded(seed));
      for (let asked = 0; asked < 60; ) {
        const { text, variables } = writer.write();
        const document = parse(text);
        if (validate(desk.schema, document).length > 0) continue;
        asked++;
        expect(plainly(await ask(document, variables, compiled)), text).toEqual(
          plainly(await ask(document, variables, sources)),
        );
      }
    });
  }
});
