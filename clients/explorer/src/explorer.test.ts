import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { buildSchema, parse, validate, type OperationDefinitionNode } from "graphql";
import { describe, expect, test } from "vitest";
import { costOf } from "./cost.js";
import { authorization, isSubscription } from "./fetcher.js";
import { examples } from "./shelf/examples.js";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const schema = buildSchema(readFileSync(here("../../../schema/api.graphql"), "utf8"), { assumeValidSDL: true });
const textOf = (file: string) => readFileSync(here(`./shelf/${file}.graphql`), "utf8");

describe("the shelf", () => {
  test.each(examples.map((example) => [example.file, example] as const))(
    "%s fits the schema as it is",
    (file, example) => {
      const document = parse(textOf(file));
      expect(validate(schema, document)).toEqual([]);
      const operation = document.definitions[0] as OperationDefinitionNode;
      expect(operation.operation).toBe(example.kind);
      const needed = (operation.variableDefinitions ?? []).filter(({ type }) => type.kind === "NonNullType");
      expect(Object.keys(example.variables?.(new Date()) ?? {})).toEqual(
        expect.arrayContaining(needed.map(({ variable }) => variable.name.value)),
      );
    },
  );

  test("every document in the folder is on the shelf", () => {
    const files = ["queries", "mutations", "subscriptions"].flatMap((folder) =>
      readdirSync(here(`./shelf/${folder}`)).map((name) => `${folder}/${name.replace(".graphql", "")}`),
    );
    expect(examples.map((example) => example.file).sort()).toEqual(files.sort());
  });
});

describe("a request", () => {
  test("a bare key becomes a bearer token, and none means the session speaks", () => {
    expect(authorization(" sk_1 ")).toEqual({ authorization: "Bearer sk_1" });
    expect(authorization("Bearer sk_1")).toEqual({ authorization: "Bearer sk_1" });
    expect(authorization("  ")).toEqual({});
  });

  test("of several operations the named one decides whether it goes by socket", () => {
    const query = "query A { viewer { kind } } subscription B { agentsChanged { kind } }";
    expect(isSubscription({ query, operationName: "A" })).toBe(false);
    expect(isSubscription({ query, operationName: "B" })).toBe(true);
  });

  test("its cost is shown when the server tells it, and only then", () => {
    expect(costOf({ data: {}, extensions: { cost: { requested: 12, limit: 1_000, remaining: 988 } } })).toEqual({
      requested: 12,
      limit: 1_000,
      remaining: 988,
    });
    expect(costOf({ extensions: { cost: { requested: 12 } } })).toEqual({
      requested: 12,
      limit: null,
      remaining: null,
    });
    expect(costOf({ data: {} })).toBeNull();
  });
});
