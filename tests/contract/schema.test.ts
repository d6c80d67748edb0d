import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { graphOf } from "@switchboard/kit";
import { buildSchema, isIntrospectionType, isObjectType, isSpecifiedScalarType } from "graphql";
import { describe, expect, it } from "vitest";
import { compose } from "../../gateway/src/compose.js";
import { ROOT } from "../../gateway/src/places.js";
import { loadSubgraphs } from "../support/subgraphs.js";

const subgraphs = await loadSubgraphs();
const file = (name: string) => readFile(join(ROOT, "schema", name), "utf8");
const sdls = new Map(subgraphs.map((definition) => [definition.name, graphOf(definition).sdl]));

describe("what is committed under schema/", () => {
  it.each([...sdls])("is what %s says", async (name, sdl) => {
    expect(await file(`${name}.graphql`), "npm run generate, and commit").toBe(`${sdl.trim()}\n`);
  });

  it("composes to the committed supergraph", async () => {
    expect(await file("supergraph.graphql"), "npm run generate, and commit").toBe(compose(sdls));
  });
});

describe("the graph as partners see it", async () => {
  const api = buildSchema(await file("api.graphql"));
  const types = Object.values(api.getTypeMap()).filter(
    (type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type),
  );
  const roots = [api.getQueryType(), api.getMutationType(), api.getSubscriptionType()];

  it("says of every type what it is", () => {
    expect(types.filter((type) => !type.description && !roots.includes(type as never)).map(({ name }) => name)).toEqual(
      [],
    );
  });

  it("shows nothing that is only for the gateway", () => {
    expect(
      types.map(({ name }) => name).filter((name) => /Identity$/.test(name) && name !== "CustomerIdentity"),
    ).toEqual([]);
    expect(Object.keys(api.getQueryType()?.getFields() ?? {}).filter((name) => name.startsWith("identify"))).toEqual(
      [],
    );
  });

  it("gives every mutation one input, and a payload that can say what was refused", () => {
    for (const field of Object.values(api.getMutationType()?.getFields() ?? {})) {
      const name = field.name.charAt(0).toUpperCase() + field.name.slice(1);
      expect(field.args.map(({ name: arg, type }) => `${arg}: ${type}`)).toEqual([`input: ${name}Input!`]);
      expect(String(field.type)).toBe(`${name}Payload!`);
      const payload = api.getType(`${name}Payload`);
      expect(isObjectType(payload) && String(payload.getFields()["userErrors"]?.type)).toBe("[UserError!]!");
    }
  });

  it("names every live field after what changes, and lets those with a cursor go on from one", () => {
    for (const field of Object.values(api.getSubscriptionType()?.getFields() ?? {})) {
      expect(field.name).toMatch(/Changed$/);
      const event = api.getType(String(field.type).replace(/\W/g, ""));
      const hasCursor = isObjectType(event) && "cursor" in event.getFields();
      expect(
        field.args.some(({ name }) => name === "after"),
        field.name,
      ).toBe(hasCursor);
    }
  });

  it("hands out no list without an end, but by page", () => {
    for (const type of types.filter(isObjectType).filter(({ name }) => name.endsWith("Connection"))) {
      expect(Object.keys(type.getFields()), type.name).toEqual(expect.arrayContaining(["edges", "nodes", "pageInfo"]));
    }
  });
});
