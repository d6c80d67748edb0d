import { newId, type Scope } from "@switchboard/kit";
import { getNamedType, isLeafType } from "graphql";
import { describe, expect, it } from "vitest";
import { needsArguments } from "./asking.js";
import { gatedFieldsOf, lacking } from "./gates.js";
import { codesOf, Stage } from "./stage.js";
import { waysTo } from "./ways.js";

/**
 * Nouns that anyone signed in to the workspace may see, also without a permission: whoever sees a conversation sees
 * who speaks in it. What is delicate in them is behind scopes field by field.
 */
const SEEN_BY_ALL = ["Workspace", "Agent", "Team", "Channel"];

const stage = await Stage.open();
const { desk } = await stage.stocked();
const { workspaceId } = desk;
const ids = await stage.ids(workspaceId);
const api = stage.stack.embedded.gateway.documents.supergraph.schema;
const nouns = stage.subgraphs.flatMap((subgraph) =>
  subgraph.definition.references.map(({ typename }) => [typename, subgraph] as const),
);
const gated = stage.subgraphs.flatMap((subgraph) =>
  gatedFieldsOf(subgraph.schema)
    .filter(({ field }) => !needsArguments(field))
    .map((one) => [`${one.type}.${one.field.name}`, subgraph, one] as const),
);
const ENTITY = (type: string, selection: string) =>
  `query ($r: [_Any!]!) { _entities(representations: $r) { ... on ${type} { ${selection} } } }`;

/** Every value under a name, wherever it stands. */
function valuesOf(data: unknown, name: string): unknown[] {
  if (Array.isArray(data)) return data.flatMap((item) => valuesOf(item, name));
  if (typeof data !== "object" || data === null) return [];
  return Object.entries(data).flatMap(([key, value]) => (key === name ? [value] : valuesOf(value, name)));
}

describe("a field that asks for a permission", () => {
  it("is there to be looked at", () => expect(gated.length).toBeGreaterThan(3));

  it.each(gated)(
    "%s stays closed to everyone without it, on every way there",
    async (_name, subgraph, { type, field, gate }) => {
      const viewer = stage.viewer(workspaceId, lacking(gate), { actorId: desk.admin.id });
      const sub = isLeafType(getNamedType(field.type)) ? "" : "{ __typename }";
      const target = `closed: ${field.name} ${sub}`;
      const [id] = ids.get(type) ?? [];
      let refusals = 0;
      const expectClosed = (answer: { data?: unknown; errors?: readonly never[] | undefined }) => {
        expect(valuesOf(answer.data, "closed").filter((value) => value !== null)).toEqual([]);
        if (codesOf(answer as never).includes("FORBIDDEN")) refusals++;
      };
      if (id && nouns.some(([noun, owner]) => noun === type && owner === subgraph)) {
        const variables = { r: [{ __typename: type, id }] };
        for (const answer of await stage.ask(subgraph, viewer, ENTITY(type, target), variables))
          expectClosed(answer as never);
        for (const answer of await stage.ask(
          subgraph,
          viewer,
          `${ENTITY(type, "...F")} fragment F on ${type} { ${target} }`,
          variables,
        ))
          expectClosed(answer as never);
      }
      if (id && api.getType(type)) {
        expectClosed(
          (await stage.askGateway(viewer, `query ($id: ID!) { node(id: $id) { ... on ${type} { ${target} } } }`, {
            id,
          })) as never,
        );
        expectClosed(
          (await stage.askGateway(
            viewer,
            `query ($id: ID!) { nodes(ids: [$id]) { id ...F } } fragment F on ${type} { ${target} }`,
            { id },
          )) as never,
        );
      }
      for (const { text, variables } of waysTo(api, type, target, (name) => ids.get(name)?.[0] ?? newId("none"))) {
        expectClosed((await stage.askGateway(viewer, text, variables)) as never);
      }
      expect(refusals, "was reached on no way at all").toBeGreaterThan(0);
    },
  );

  it.each(gated)("%s opens to who has it", async (_name, _subgraph, { type, field, gate }) => {
    const sub = isLeafType(getNamedType(field.type)) ? "" : "{ __typename }";
    const scopes = [...new Set<Scope>([...lacking(gate), ...gate.anyOf.flat()])];
    const viewer = stage.viewer(workspaceId, scopes, { actorId: desk.admin.id });
    const ways = waysTo(api, type, `open: ${field.name} ${sub}`, (name) => ids.get(name)?.[0] ?? newId("none"));
    const codes: unknown[] = [];
    for (const { text, variables } of ways) codes.push(...codesOf(await stage.askGateway(viewer, text, variables)));
    expect(codes).not.toContain("FORBIDDEN");
  });
});

describe("a noun reached by its id alone", () => {
  it.each(nouns)("%s is there for those who have every permission", async (type, subgraph) => {
    const rows = (ids.get(type) ?? []).map((id) => ({ __typename: type, id }));
    expect(rows, `no ${type} after an ordinary day`).not.toEqual([]);
    const everyone = stage.viewer(workspaceId, lacking({ kind: "scopes", anyOf: [["visitor:chat"]] }), {
      actorId: desk.admin.id,
    });
    for (const answer of await stage.ask(subgraph, everyone, ENTITY(type, "id"), { r: rows })) {
      expect(((answer.data?.["_entities"] ?? []) as unknown[]).some((row) => row !== null)).toBe(true);
    }
  });

  it.each(nouns)("%s is nothing to a key without permissions, unless everyone may see it", async (type, subgraph) => {
    const rows = (ids.get(type) ?? []).map((id) => ({ __typename: type, id }));
    const nobody = stage.viewer(workspaceId, [], { kind: "API_KEY", actorId: newId("key") });
    for (const answer of await stage.ask(subgraph, nobody, ENTITY(type, "id"), { r: rows })) {
      const seen = ((answer.data?.["_entities"] ?? []) as unknown[]).filter((row) => row !== null);
      if (!SEEN_BY_ALL.includes(type)) expect(seen).toEqual([]);
    }
  });

  it.each(nouns)("%s is nothing to another customer, unless everyone may see it", async (type, subgraph) => {
    const rows = (ids.get(type) ?? []).map((id) => ({ __typename: type, id }));
    const other = stage.viewer(workspaceId, ["visitor:chat"], {
      kind: "VISITOR",
      actorId: newId("cus"),
      channelId: newId("chn"),
    });
    for (const answer of await stage.ask(subgraph, other, ENTITY(type, "id"), { r: rows })) {
      const seen = ((answer.data?.["_entities"] ?? []) as unknown[]).filter((row) => row !== null);
      if (!SEEN_BY_ALL.includes(type)) expect(seen).toEqual([]);
    }
  });
});
