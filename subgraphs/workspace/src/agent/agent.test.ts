import { describe, expect, it } from "vitest";
import { testSubgraph } from "@switchboard/kit/testing";
import { Desk, newEmail, PASSWORD } from "../testing/desk.js";
import { workspace } from "../workspace.subgraph.js";

const test = await testSubgraph(workspace);
const CREATE =
  "mutation ($input: CreateAgentInput!) { createAgent(input: $input) { agent { id name email locale capacity state isDisabled role { key } teams { id } } userErrors { code path message } } }";
const UPDATE =
  "mutation ($input: UpdateAgentInput!) { updateAgent(input: $input) { agent { name capacity isDisabled state locale role { key } teams { name } } userErrors { code path } } }";
const LIST =
  "query ($search: String, $teamId: ID, $first: Int, $after: String) { agents(search: $search, teamId: $teamId, first: $first, after: $after) { nodes { name role { key name } teams { name members { name } } } pageInfo { hasNextPage endCursor } totalCount { value } liveCursor } }";

const updated = async (desk: Desk, input: object) => (await desk.admin.ask(UPDATE, { input })).updateAgent;
const names = (answer: Record<string, { nodes: { name: string }[] }>) => answer["agents"]?.nodes.map((n) => n.name);

describe("agents", () => {
  it("are hired with a role, teams and the desk's language, and everyone hears of it", async () => {
    const desk = await Desk.open(test, "zh-CN");
    const team = await desk.team("Returns");
    const email = newEmail();
    const input = { email, name: " Bo ", password: PASSWORD, roleKey: "agent", teamIds: [team, team] };
    const { createAgent } = await desk.admin.ask(CREATE, { input });
    expect(createAgent.userErrors).toEqual([]);
    expect(createAgent.agent).toMatchObject({
      name: "Bo",
      email,
      locale: "zh-CN",
      capacity: 5,
      state: "OFFLINE",
      isDisabled: false,
      role: { key: "agent" },
      teams: [{ id: team }],
    });
    const agentId = createAgent.agent.id;
    const topics = ["agent.changed", `agent:${agentId}`];
    expect((await desk.events("agent.changed")).at(-1)).toEqual({
      agentId,
      name: "Bo",
      locale: "zh-CN",
      teamIds: [team],
      capacity: 5,
      isDisabled: false,
      skills: [],
      weights: [],
      roleKey: "agent",
      isNew: true,
      topics,
    });
    expect((await desk.events("agent.state_changed")).at(-1)).toMatchObject({ agentId, from: null, to: "OFFLINE" });
  });

  it("are not hired on bad data", async () => {
    const desk = await Desk.open(test);
    const fine = { email: newEmail(), name: "Bo", password: PASSWORD, roleKey: "agent" };
    const cases: [object, string, string][] = [
      [{ name: "  " }, "TEXT_EMPTY", "name"],
      [{ name: "x".repeat(81) }, "TEXT_TOO_LONG", "name"],
      [{ password: "short" }, "PASSWORD_TOO_SHORT", "password"],
      [{ password: "x".repeat(201) }, "PASSWORD_TOO_LONG", "password"],
      [{ roleKey: "king" }, "NOT_FOUND", "roleKey"],
      [{ teamIds: ["team_00000000000000000000000000"] }, "NOT_FOUND", "teamIds"],
      [{ capacity: -1 }, "CAPACITY_INVALID", "capacity"],
      [{ capacity: 101 }, "CAPACITY_INVALID", "capacity"],
      [{ email: desk.adminEmail.toUpperCase() }, "EMAIL_TAKEN", "email"],
    ];
    for (const [bad, code, field] of cases) {
      const { createAgent } = await desk.admin.ask(CREATE, { input: { ...fine, ...bad } });
      expect(createAgent).toMatchObject({ agent: null, userErrors: [{ code, path: ["input", field] }] });
    }
    const { createAgent } = await desk.admin.ask(CREATE, { input: fine });
    expect(createAgent.userErrors).toEqual([]);
  });

  it("sign in with one e-mail per server, also when two desks hire at the same moment", async () => {
    const [one, two] = [await Desk.open(test), await Desk.open(test)];
    const input = { email: newEmail(), name: "Bo", password: PASSWORD, roleKey: "agent" };
    const answers = await Promise.all([one, two].map((desk) => desk.admin.ask(CREATE, { input })));
    const codes = answers.flatMap((a) => a["createAgent"].userErrors.map((e: { code: string }) => e.code));
    expect(codes).toEqual(["EMAIL_TAKEN"]);
  });

  it("keep what an update does not name", async () => {
    const desk = await Desk.open(test);
    const [sales, returns] = [await desk.team("Sales"), await desk.team("Returns")];
    const { id } = await desk.hire({ teamIds: [sales], capacity: 3 });
    const renamed = await updated(desk, { agentId: id, name: "Beau" });
    expect(renamed.agent).toMatchObject({
      name: "Beau",
      capacity: 3,
      role: { key: "agent" },
      teams: [{ name: "Sales" }],
    });
    const moved = await updated(desk, {
      agentId: id,
      teamIds: [returns],
      capacity: 0,
      locale: "zh-CN",
      roleKey: "supervisor",
    });
    expect(moved.agent).toMatchObject({
      name: "Beau",
      capacity: 0,
      locale: "zh-CN",
      role: { key: "supervisor" },
      teams: [{ name: "Returns" }],
    });
    expect((await desk.events("agent.changed")).at(-1)).toMatchObject({
      isNew: false,
      roleKey: "supervisor",
      teamIds: [returns],
    });
    expect((await updated(desk, { agentId: id, teamIds: [] })).agent.teams).toEqual([]);
  });

  it("are found by name, e-mail and team, page by page", async () => {
    const desk = await Desk.open(test);
    const team = await desk.team("Sales");
    for (const name of ["Cyrilla", "Bo", "100% Dee"])
      await desk.hire({ name, teamIds: name === "Cyrilla" ? [] : [team] });
    expect(names(await desk.admin.ask(LIST))).toEqual(["100% Dee", "Ada", "Bo", "Cyrilla"]);
    expect(names(await desk.admin.ask(LIST, { search: " CYRIL" }))).toEqual(["Cyrilla"]);
    expect(names(await desk.admin.ask(LIST, { search: "0%" }))).toEqual(["100% Dee"]);
    expect(names(await desk.admin.ask(LIST, { search: desk.adminEmail }))).toEqual(["Ada"]);
    expect(names(await desk.admin.ask(LIST, { teamId: team }))).toHaveLength(2);
    const first = (await desk.admin.ask(LIST, { first: 3 })).agents;
    expect(first).toMatchObject({ pageInfo: { hasNextPage: true }, totalCount: { value: 4 } });
    expect(names(await desk.admin.ask(LIST, { after: first.pageInfo.endCursor }))).toHaveLength(1);
  });

  it("are listed with roles, teams and their members in as many statements for fifty as for one", async () => {
    const desk = await Desk.open(test);
    const sizes: number[] = [];
    const list = () => desk.admin.ask(LIST, { first: 100 }).then((a) => sizes.push(a.agents.nodes.length));
    const teams = [await desk.team("Sales"), await desk.team("Returns")];
    await desk.hire({ teamIds: [teams[0]] });
    const few = await test.statements(list);
    for (let i = 0; i < 50; i++) await desk.hire({ name: `Agent ${i}`, teamIds: teams });
    expect(await test.statements(list)).toBe(few);
    expect(sizes).toEqual([2, 52]);
  });

  it("appear live as they are hired and change, from the list on without a gap", async () => {
    const desk = await Desk.open(test);
    // A feed may tell once more what the list shows already: here it shall have been told.
    await test.settle();
    const { agents } = await desk.admin.ask(LIST);
    const { id } = await desk.hire({ name: "Bo" });
    const live =
      "subscription ($after: Cursor) { agentsChanged(after: $after) { cursor kind agent { id name capacity teams { name } } } }";
    const watch = await desk.admin.watch(live, { after: agents.liveCursor });
    const hired = (await watch.next()).agentsChanged;
    expect(hired).toMatchObject({ kind: "ADDED", agent: { id, name: "Bo" } });
    expect((await watch.next()).agentsChanged).toMatchObject({ kind: "UPDATED", agent: { id } });
    await updated(desk, { agentId: id, capacity: 9 });
    expect((await watch.next()).agentsChanged).toMatchObject({ kind: "UPDATED", agent: { id, capacity: 9 } });
    await watch.end();
  });

  it("are nobody else's: no other workspace reads or changes them", async () => {
    const [desk, elsewhere] = [await Desk.open(test), await Desk.open(test)];
    const { id } = await desk.hire();
    expect(await elsewhere.admin.ask("query ($id: ID!) { agent(id: $id) { name } }", { id })).toEqual({ agent: null });
    expect(await updated(elsewhere, { agentId: id, name: "Mine" })).toEqual({
      agent: null,
      userErrors: [{ code: "NOT_FOUND", path: ["input", "agentId"] }],
    });
    expect(names(await elsewhere.admin.ask(LIST))).toEqual(["Ada"]);
    const team = await elsewhere.team("Sales");
    expect((await updated(desk, { agentId: id, teamIds: [team] })).userErrors).toEqual([
      { code: "NOT_FOUND", path: ["input", "teamIds"] },
    ]);
  });

  it("show a visitor their name and whether they are there, and nothing else", async () => {
    const desk = await Desk.open(test);
    const team = await desk.team("Sales");
    const { id } = await desk.hire({ teamIds: [team] });
    const visitor = desk.visitor();
    const seen = (fields: string) =>
      visitor.run(`query ($r: [_Any!]!) { _entities(representations: $r) { ... on Agent { ${fields} } } }`, {
        r: [{ __typename: "Agent", id }],
      });
    expect((await seen("id name state teams { id }")).data).toEqual({
      _entities: [{ id, name: "Bo", state: "OFFLINE", teams: [] }],
    });
    const email = await seen("name email");
    expect(email.data).toEqual({ _entities: [{ name: "Bo", email: null }] });
    for (const field of ["email", "capacity", "isDisabled", "stateSince", "createdAt", "locale", "role { key }"]) {
      const answer = await seen(field);
      expect(answer.errors?.[0]?.extensions["code"], field).toBe("FORBIDDEN");
    }
    for (const text of [
      "{ agents { nodes { name } } }",
      `{ agent(id: "${id}") { name } }`,
      "{ teams { name } }",
      "{ roles { key } }",
    ]) {
      expect((await visitor.run(text)).errors?.[0]?.extensions["code"]).toBe("FORBIDDEN");
    }
  });
});
