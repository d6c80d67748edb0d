import { GraphQLError, parse } from "graphql";
import { describe, expect, it } from "vitest";
import { compileOperation } from "./operation.js";
import type { DataSource } from "./source.js";
import { desk, newContext, ours, sources } from "./testing/desk.js";
import type { DeskContext } from "./testing/desk.resolvers.js";

const compile = (text: string) => compileOperation(desk, parse(text), undefined);

/** The desk's sources with one of them watched or replaced. */
function sourcesWith(
  name: string,
  execute: DataSource<DeskContext>["execute"],
): ReadonlyMap<string, DataSource<DeskContext>> {
  return new Map([...sources, [name, { execute }]]);
}

describe("a dead neighbour", () => {
  it("costs its fields and not the inbox, and says so once", async () => {
    const result = await ours(
      `{ inbox(first: 3) { nodes { id customer { id name } ticket { title } } } }`,
      {},
      newContext(["customers"]),
    );
    expect(result.data).toMatchObject({
      inbox: {
        nodes: [{ id: "v0", customer: { id: "c0", name: null }, ticket: { title: "Ticket 0" } }, {}, {}],
      },
    });
    expect(result.errors?.map((error) => error.toJSON())).toEqual([
      {
        message: "A part of the answer is not available at the moment.",
        path: ["inbox", "nodes"],
        extensions: { code: "SUBGRAPH_UNAVAILABLE" },
      },
    ]);
  });

  it("is told at the very place when there is only one", async () => {
    const result = await ours(`{ conversation(id: "v1") { customer { name } } }`, {}, newContext(["customers"]));
    expect(result.errors?.map(({ path }) => path)).toEqual([["conversation", "customer"]]);
  });

  it("at the root leaves the other roots alone", async () => {
    const result = await ours(`{ viewer { id } customers { id } tickets { id } }`, {}, newContext(["workspace"]));
    expect(result.data).toMatchObject({
      viewer: null,
      customers: [{}, null, {}],
      tickets: [{}, {}, {}],
    });
    expect(result.errors).toMatchObject([{ path: ["viewer"], extensions: { code: "SUBGRAPH_UNAVAILABLE" } }]);
  });

  it("under a non-null field takes the nearest nullable parent with it, without a second error", async () => {
    const result = await ours(
      `{ viewer { id } conversation(id: "v1") { id mustTicket { id } } }`,
      {},
      newContext(["tickets"]),
    );
    expect(result.data).toEqual({ viewer: { id: "a1" }, conversation: null });
    expect(result.errors).toHaveLength(1);
  });

  it("never shows its host", async () => {
    const result = await ours(`{ customers { id } }`, {}, newContext(["customers"]));
    expect(JSON.stringify(result)).not.toMatch(/\.invalid|ECONNREFUSED/);
    expect(result.errors?.[0]?.originalError?.message).toContain("ECONNREFUSED");
  });

  it("may say why with a GraphQLError of its own", async () => {
    const slow = sourcesWith("customers", () => {
      throw new GraphQLError("Too slow", {
        extensions: { code: "SUBGRAPH_TIMEOUT", serviceName: "customers" },
      });
    });
    const result = await compile(`{ customer(id: "c1") { name } }`).execute({
      variables: {},
      context: newContext(),
      sources: slow,
    });
    expect(result.errors?.[0]?.toJSON()).toEqual({
      message: "Too slow",
      path: ["customer"],
      extensions: { code: "SUBGRAPH_TIMEOUT" },
    });
  });
});

describe("a subgraph that answers nonsense", () => {
  const cases: Readonly<Record<string, unknown>> = {
    "nothing at all": {},
    "no entities": { data: { _entities: null } },
    "too few entities": { data: { _entities: [] } },
    "a value instead of data": { data: 5 },
  };
  for (const [name, answer] of Object.entries(cases)) {
    it(`counts as unavailable: ${name}`, async () => {
      const odd = sourcesWith("customers", () => answer as never);
      const result = await compile(`{ conversation(id: "v1") { id customer { name } } }`).execute({
        variables: {},
        context: newContext(),
        sources: odd,
      });
      expect(result.data).toEqual({ conversation: { id: "v1", customer: { name: null } } });
      expect(result.errors).toMatchObject([
        { path: ["conversation", "customer"], extensions: { code: "SUBGRAPH_UNAVAILABLE" } },
      ]);
    });
  }

  it("cannot reach the prototype of objects", async () => {
    const hostile = JSON.parse(
      `{"data":{"customer":{"__proto__":{"polluted":1},"name":"x"},"__proto__":{"polluted":1}}}`,
    ) as never;
    await compile(`{ customer(id: "c1") { name } viewer { id } }`).execute({
      variables: {},
      context: newContext(),
      sources: sourcesWith("customers", () => hostile),
    });
    expect("polluted" in {}).toBe(false);
  });

  it("has its wrong types turned into nulls with an error", async () => {
    const odd = sourcesWith("customers", () => ({
      data: { customer: { name: 5, tier: "x", tags: "vip", owner: 1 } },
    }));
    const result = await compile(`{ customer(id: "c1") { name tier tags owner { email } } }`).execute({
      variables: {},
      context: newContext(),
      sources: odd,
    });
    expect(result.data).toEqual({ customer: { name: null, tier: null, tags: null, owner: null } });
    expect(result.errors?.map(({ path }) => path?.[1])).toEqual(["name", "tier", "tags", "owner"]);
  });
});
