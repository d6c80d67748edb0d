import { ALL_SCOPES, newId } from "@switchboard/kit";
import { getNamedType } from "graphql";
import { describe, expect, it } from "vitest";
import { NAMES } from "../support/subgraphs.js";
import { asked, little, operation } from "./asking.js";
import { lacking, namesKnownScopes, type Root, rootsOf } from "./gates.js";
import { codesOf, Stage } from "./stage.js";

const stage = await Stage.open();
const { workspaceId } = await stage.stack.desk();
const roots = stage.subgraphs.flatMap((subgraph) =>
  rootsOf(subgraph.schema).map((root) => [`${root.type}.${root.field.name}`, subgraph, root] as const),
);
const behindScopes = roots.filter(([, , { gate }]) => gate?.kind === "scopes");
const behindAnything = roots.filter(([, , { gate }]) => gate?.kind !== "public");

/** What anyone may ask without saying who they are. Whatever is added here is open to the whole internet. */
const PUBLIC = ["Query.viewer", "Query.widgetChannel", "Mutation.signIn", "Mutation.openVisitorSession"];
const INTERNAL = [
  "Query.identify",
  "Query.identifyVisitor",
  "Query.uploadPlace",
  "Query.fileToSend",
  "Mutation.recordUpload",
];

/** The ways a document can reach a root field. */
function paths({ kind, type, field }: Root): Record<string, string> {
  const { call, declared } = asked(field, { id: () => newId("none") });
  const target = `${call} ${little(getNamedType(field.type))}`;
  const whole = {
    directly: operation(kind, declared, `{ ${target} }`),
    "under another name": operation(kind, declared, `{ other: ${target} }`),
    "in an inline fragment": operation(kind, declared, `{ ... on ${type} { ${target} } }`),
    "in a fragment of a fragment": `${operation(kind, declared, "{ ...Outer }")} fragment Outer on ${type} { ...Inner } fragment Inner on ${type} { ${target} }`,
  };
  // A subscription has one field; next to one that is open, the closed one must stay closed.
  return kind === "query"
    ? { ...whole, "beside an open field": operation(kind, declared, `{ __typename ${target} }`) }
    : whole;
}

async function refusals(root: Root, subgraph: (typeof roots)[number][1], viewer: ReturnType<Stage["viewer"]> | null) {
  const { variables } = asked(root.field, { id: () => newId("none") });
  const found: Record<string, unknown> = {};
  for (const [path, text] of Object.entries(paths(root))) {
    if (root.kind === "subscription") {
      found[path] = codesOf({ errors: await stage.subscribe(subgraph, viewer, text, variables) });
      continue;
    }
    for (const answer of await stage.ask(subgraph, viewer, text, variables)) {
      const seen = Object.entries(answer.data ?? {}).some(([name, value]) => name !== "__typename" && value !== null);
      found[path] = seen ? answer.data : codesOf(answer);
    }
  }
  return found;
}

const allOf = (root: Root, code: string) => Object.fromEntries(Object.keys(paths(root)).map((path) => [path, [code]]));

describe("who may call a root field", () => {
  it.each(roots)("%s says it in the schema", (name, _subgraph, { gate, isInternal }) => {
    expect(gate).not.toBeNull();
    if (gate?.kind === "scopes") expect(namesKnownScopes(gate)).toBe(true);
    if (isInternal) expect(INTERNAL).toContain(name);
    else if (gate?.kind === "public") expect(PUBLIC).toContain(name);
  });

  it.each(behindAnything)("a stranger is refused %s on every path", async (_name, subgraph, root) => {
    expect(await refusals(root, subgraph, null)).toEqual(allOf(root, "UNAUTHENTICATED"));
  });

  it.each(behindScopes)(
    "someone with every other permission is refused %s on every path",
    async (_name, subgraph, root) => {
      const viewer = stage.viewer(workspaceId, root.gate ? lacking(root.gate) : []);
      expect(await refusals(root, subgraph, viewer)).toEqual(allOf(root, "FORBIDDEN"));
    },
  );

  it.each(behindScopes.filter(([, , { kind }]) => kind === "query"))(
    "someone with the permission is not refused %s",
    async (_name, subgraph, root) => {
      for (const scope of root.gate?.anyOf.flat() ?? []) {
        const { call, declared, variables } = asked(root.field, { id: () => newId("none") });
        const text = operation("query", declared, `{ ${call} ${little(getNamedType(root.field.type))} }`);
        for (const answer of await stage.ask(subgraph, stage.viewer(workspaceId, [scope]), text, variables)) {
          expect(codesOf(answer)).not.toContain("FORBIDDEN");
          expect(codesOf(answer)).not.toContain("UNAUTHENTICATED");
        }
      }
    },
  );

  it.runIf(stage.subgraphs.length === NAMES.length)("knows of no permission that opens nothing", () => {
    const used = new Set(roots.flatMap(([, , { gate }]) => gate?.anyOf.flat() ?? []));
    expect(ALL_SCOPES.filter((scope) => !used.has(scope) && scope !== "document:free")).toEqual([]);
  });
});
