import { ALL_SCOPES, newId, type Scope, type Viewer } from "@switchboard/kit";
import { getNamedType, isObjectType } from "graphql";
import { beforeAll, describe, expect, it } from "vitest";
import { asked, everything, operation } from "./asking.js";
import { rootsOf } from "./gates.js";
import { type Answer, Stage, type Stocked } from "./stage.js";
import { fingerprint, rowsHolding } from "./traces.js";

// One desk's people ask for everything of another desk, by its ids, on every field there is.
const stage = await Stage.open();
const theirs = await stage.stocked();
const ours = await stage.stocked();
const theirIds = await stage.ids(theirs.desk.workspaceId);
const ourIds = await stage.ids(ours.desk.workspaceId);
const allTheirs = [...new Set([...theirIds.values()].flat())];
const DESK = ALL_SCOPES.filter((scope): scope is Scope => scope !== "visitor:chat");

const agentOf = ({ desk }: Stocked): Viewer => stage.viewer(desk.workspaceId, DESK, { actorId: desk.admin.id });
const visitorOf = ({ desk, day }: Stocked, ids: typeof ourIds): Viewer =>
  stage.viewer(desk.workspaceId, ["visitor:chat"], {
    kind: "VISITOR",
    actorId: day.visitor.id,
    channelId: ids.get("Channel")?.[0] ?? "",
  });
const askers = [
  ["an agent with every permission", agentOf(ours)],
  ["a visitor", visitorOf(ours, ourIds)],
] as const;

/** What an argument of this name means where the name is not the noun's. */
const MEANS: Readonly<Record<string, string>> = {
  assignee: "Agent",
  apiKey: "ApiKey",
  cannedReply: "CannedReply",
  mention: "Agent",
};
const nounOf = (name: string): string => {
  const word = name.replace(/Ids?$/, "");
  return MEANS[word] ?? word.charAt(0).toUpperCase() + word.slice(1);
};
const nobody = newId("none");
const idFrom = (ids: typeof ourIds, noun: string): string => ids.get(noun)?.[0] ?? nobody;

/** Fails when an answer holds anything of theirs but the ids that were asked with. */
function expectNothingOfTheirs(answers: readonly Answer[], given: unknown): void {
  const said = JSON.stringify(given);
  const text = JSON.stringify(answers);
  expect(text).not.toContain(theirs.day.mark);
  expect(text).not.toContain(theirs.desk.workspaceId);
  expect(allTheirs.filter((id) => text.includes(id) && !said.includes(id))).toEqual([]);
}

const roots = stage.subgraphs.flatMap((subgraph) =>
  rootsOf(subgraph.schema).map((root) => [`${root.type}.${root.field.name}`, subgraph, root] as const),
);
const queries = roots.filter(([, , { kind, isInternal }]) => kind === "query" && !isInternal);
const mutations = roots.filter(
  ([name, , { kind }]) => kind === "mutation" && !["Mutation.signIn", "Mutation.openVisitorSession"].includes(name),
);

it("there is something to find: the ids of theirs are good for their own people", async () => {
  expect(theirIds.size).toBeGreaterThan(15);
  const found = await stage.askGateway(
    agentOf(theirs),
    "query ($id: ID!) { conversation(id: $id) { customer { note } } }",
    { id: theirs.day.conversationId },
  );
  expect(JSON.stringify(found)).toContain(theirs.day.mark);
});

describe.each(askers)("%s of another workspace", (_who, viewer) => {
  it.each(queries)("gets nothing of theirs from %s", async (_name, subgraph, { field }) => {
    // Every kind of id in every argument: one that is only checked for its kind would show here.
    const nouns = field.args.length ? [...theirIds.keys()] : ["Agent"];
    for (const noun of nouns) {
      const { call, declared, variables } = asked(field, { id: () => idFrom(theirIds, noun), isFull: true });
      const text = operation(
        "query",
        declared,
        `{ ${call} ${everything(subgraph.schema, getNamedType(field.type), 2)} }`,
      );
      expectNothingOfTheirs(await stage.ask(subgraph, viewer, text, variables), variables);
      if (!JSON.stringify(variables).includes(idFrom(theirIds, noun))) break;
    }
  });

  it.each(stage.subgraphs.map((subgraph) => [subgraph.name, subgraph] as const))(
    "gets nothing of theirs from %s by reference",
    async (_name, subgraph) => {
      const entities = subgraph.schema.getType("_Entity");
      const types = entities && "getTypes" in entities ? entities.getTypes() : [];
      for (const type of types) {
        const ids = theirIds.get(type.name) ?? [];
        const variables = { r: ids.map((id) => ({ __typename: type.name, id })) };
        const text = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on ${type.name} ${everything(subgraph.schema, type, 2)} } }`;
        expectNothingOfTheirs(await stage.ask(subgraph, viewer, text, variables), variables);
      }
    },
  );

  it("gets nothing of theirs by any global id through the gateway", async () => {
    const api = stage.stack.embedded.gateway.documents.supergraph.schema;
    for (const [noun, ids] of theirIds) {
      const type = api.getType(noun);
      if (!isObjectType(type) || !type.getInterfaces().some(({ name }) => name === "Node")) continue;
      const variables = { ids: ids.slice(0, 20) };
      const text = `query ($ids: [ID!]!) { nodes(ids: $ids) { __typename ... on ${noun} ${everything(api, type, 0)} } }`;
      expectNothingOfTheirs([await stage.askGateway(viewer, text, variables)], variables);
    }
  });

  // One reading between two cases is the end of one and the beginning of the next.
  let before: Awaited<ReturnType<typeof fingerprint>>;
  beforeAll(async () => void (before = await fingerprint(stage.owner, theirs.desk.workspaceId)));

  it.each(mutations)(
    "changes nothing of theirs by %s, and takes nothing of theirs into their own",
    // A second try would find the change made already, and nothing wrong.
    { retry: 0 },
    async (_name, subgraph, { field }) => {
      const slots = new Set<string>();
      const note = (name: string) => (slots.add(name), newId("none"));
      asked(field, { id: note, isFull: true });
      asked(field, { id: note, isFull: true, isOther: true });
      // Each place for an id in turn holds one of theirs among our own, then all of them do.
      const turns = [...[...slots].map((slot) => (name: string) => name === slot), () => true];
      const said = new Set<string>();
      for (const [isTheirs, isOther] of turns.flatMap((turn) => [[turn, false] as const, [turn, true] as const])) {
        const wishes = {
          id: (name: string) => idFrom(isTheirs(name) ? theirIds : ourIds, nounOf(name)),
          isFull: true,
          isOther,
        };
        const { call, declared, variables } = asked(field, wishes);
        // With one place for an id, or no choice in the input, some turns come to the same.
        if (said.size === said.add(JSON.stringify([call, variables])).size) continue;
        // A key of its own for each: a repeat would be answered with the first.
        const input = variables["input"] as { idempotencyKey?: string } | undefined;
        if (input?.idempotencyKey) input.idempotencyKey = newId("key");
        const text = operation(
          "mutation",
          declared,
          `{ ${call} ${everything(subgraph.schema, getNamedType(field.type), 2)} }`,
        );
        const [answer] = await stage.ask(subgraph, viewer, text, variables);
        expectNothingOfTheirs([answer as Answer], variables);
      }
      const [known, now] = [before, await fingerprint(stage.owner, theirs.desk.workspaceId)];
      before = now;
      expect(now).toEqual(known);
      expect(await rowsHolding(stage.owner, ours.desk.workspaceId, allTheirs)).toEqual([]);
    },
  );
});
