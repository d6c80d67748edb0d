import { newId } from "@switchboard/kit";
import { describe, expect, it } from "vitest";
import { testSubgraph } from "@switchboard/kit/testing";
import { Desk } from "../testing/desk.js";
import { workspace } from "../workspace.subgraph.js";

const test = await testSubgraph(workspace);
const NODE =
  "query ($id: ID!) { node(id: $id) { __typename id ... on Agent { name } ... on Team { name } ... on Workspace { slug } } }";
const NODES = "query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }";
const typesOf = (answer: Record<string, unknown>) =>
  (answer["nodes"] as ({ __typename: string } | null)[]).map((n) => n?.__typename ?? null);

async function everything(desk: Desk) {
  const team = await desk.team("Sales");
  const { roles } = await desk.admin.ask("{ roles { id } }");
  const { createApiKey } = await desk.admin.ask(
    `mutation { createApiKey(input: { name: "x", scopes: [] }) { apiKey { id } } }`,
  );
  return [
    desk.id,
    desk.admin.id,
    team,
    roles[0].id,
    desk.admin.viewer.credentialId,
    createApiKey.apiKey.id,
  ] as string[];
}

describe("a global id", () => {
  it("leads to what is ours, whatever it is", async () => {
    const desk = await Desk.open(test);
    const ids = await everything(desk);
    expect(typesOf(await desk.admin.ask(NODES, { ids }))).toEqual([
      "Workspace",
      "Agent",
      "Team",
      "Role",
      "Session",
      "ApiKey",
    ]);
    expect((await desk.admin.ask(NODE, { id: desk.admin.id })).node).toEqual({
      __typename: "Agent",
      id: desk.admin.id,
      name: "Ada",
    });
  });

  it("leads to a stub of what another subgraph owns, for its owner to fill", async () => {
    const desk = await Desk.open(test);
    const prefixes = {
      cus: "Customer",
      cid: "CustomerIdentity",
      conv: "Conversation",
      msg: "Message",
      att: "Attachment",
      chn: "Channel",
      can: "CannedReply",
      rpl: "RoutingPolicy",
      bhr: "BusinessHours",
      tag: "Tag",
      fld: "ConversationField",
      mac: "Macro",
      bulk: "BulkOperation",
      rule: "AutomationRule",
      run: "AutomationRun",
      ntf: "Notification",
      tkt: "Ticket",
      tcm: "TicketComment",
      faq: "Faq",
    };
    const ids = Object.keys(prefixes).map((prefix) => newId(prefix));
    expect(typesOf(await desk.admin.ask(NODES, { ids }))).toEqual(Object.values(prefixes));
  });

  it("leads nowhere when it is malformed, unknown, or of a kind that there is not", async () => {
    const desk = await Desk.open(test);
    const ids = [
      "",
      "agt",
      "agt_",
      "42",
      desk.id.toUpperCase(),
      newId("agt"),
      newId("wsp"),
      newId("xyz"),
      `${desk.id}0`,
      "agt_'; drop table agent; --",
    ];
    expect(typesOf(await desk.admin.ask(NODES, { ids }))).toEqual(ids.map(() => null));
  });

  it("leads nowhere for another workspace, by node or by reference", async () => {
    const [desk, elsewhere] = [await Desk.open(test), await Desk.open(test)];
    const ids = await everything(desk);
    expect(typesOf(await elsewhere.admin.ask(NODES, { ids }))).toEqual(ids.map(() => null));
    const types = ["Workspace", "Agent", "Team", "Role", "Session", "ApiKey"];
    const r = ids.map((id, i) => ({ __typename: types[i], id }));
    const entities = "query ($r: [_Any!]!) { _entities(representations: $r) { __typename } }";
    expect((await elsewhere.admin.ask(entities, { r }))._entities).toEqual(ids.map(() => null));
    expect((await desk.admin.ask(entities, { r }))._entities).toEqual(types.map((__typename) => ({ __typename })));
  });

  it("shows each caller only what the caller may see", async () => {
    const desk = await Desk.open(test);
    const ids = await everything(desk);
    const bo = await desk.staff();
    expect(typesOf(await bo.ask(NODES, { ids }))).toEqual(["Workspace", "Agent", "Team", "Role", null, null]);
    expect(typesOf(await bo.ask(NODES, { ids: [bo.viewer.credentialId] }))).toEqual(["Session"]);
    expect(typesOf(await desk.visitor().ask(NODES, { ids }))).toEqual(["Workspace", "Agent", "Team", null, null, null]);
  });

  it("is for those who are signed in, a hundred at a time", async () => {
    const desk = await Desk.open(test);
    const nobody = await test.run(null, NODE, { id: desk.id });
    expect(nobody.errors?.[0]?.extensions["code"]).toBe("UNAUTHENTICATED");
    const many = await desk.admin.run(NODES, { ids: Array.from({ length: 101 }, () => newId("agt")) });
    expect(many.errors?.[0]?.extensions["code"]).toBe("BAD_USER_INPUT");
  });

  it("takes one statement per kind, however many there are", async () => {
    const desk = await Desk.open(test);
    const hired = await Promise.all(Array.from({ length: 10 }, () => desk.hire()));
    const ids = hired.map((agent) => agent.id);
    expect(await test.statements(() => desk.admin.ask(NODES, { ids }))).toBe(1);
  });
});
