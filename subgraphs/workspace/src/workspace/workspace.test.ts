import { Rejection } from "@switchboard/kit";
import { describe, expect, it } from "vitest";
import { testSubgraph } from "@switchboard/kit/testing";
import { createWorkspace, type NewWorkspace, workspaceBySlug } from "../setup.js";
import { Desk, newEmail, PASSWORD } from "../testing/desk.js";
import { workspace } from "../workspace.subgraph.js";

const test = await testSubgraph(workspace);
const open = (id: string) => test.subgraph.systemContext(id);
const fresh = (): NewWorkspace => ({
  name: "Lamp Shop",
  slug: `lamps-${Math.random().toString(36).slice(2, 10)}`,
  locale: "zh-CN",
  timezone: "Asia/Shanghai",
  admin: { name: "Ada", email: newEmail(), password: PASSWORD },
});
const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => null,
    (error: unknown) => (error instanceof Rejection ? error.code : error),
  );

describe("a desk", () => {
  it("is opened with its roles and an administrator, and all other parts hear of it", async () => {
    const input = fresh();
    const { workspaceId, adminId } = await createWorkspace(open, input);
    const log = await test.platform.relay.query(
      "select name, data from workspace.event where workspace_id = $1 order by xid, id",
      [workspaceId],
    );
    expect(log.rows).toMatchObject([
      {
        name: "workspace.created",
        data: {
          workspaceId,
          name: "Lamp Shop",
          slug: input.slug,
          locale: "zh-CN",
          timezone: "Asia/Shanghai",
          reopenWithinHours: 24,
        },
      },
      { name: "agent.changed", data: { agentId: adminId, roleKey: "admin", isNew: true } },
      { name: "agent.state_changed", data: { agentId: adminId, from: null, to: "OFFLINE" } },
    ]);
    expect(await workspaceBySlug(open, input.slug)).toBe(workspaceId);
    expect(await workspaceBySlug(open, "nowhere")).toBeNull();
  });

  it("is not opened on bad data, and leaves nothing behind", async () => {
    const taken = fresh();
    await createWorkspace(open, taken);
    const cases: [Partial<NewWorkspace>, string][] = [
      [{ slug: taken.slug }, "SLUG_TAKEN"],
      [{ slug: "No Spaces" }, "SLUG_INVALID"],
      [{ locale: "not a locale" }, "LOCALE_INVALID"],
      [{ timezone: "Mars/Olympus" }, "TIMEZONE_INVALID"],
      [{ name: " " }, "TEXT_EMPTY"],
      [{ admin: { ...taken.admin } }, "EMAIL_TAKEN"],
      [{ admin: { ...taken.admin, email: "nobody" } }, "EMAIL_INVALID"],
      [{ admin: { ...taken.admin, email: newEmail(), password: "short" } }, "PASSWORD_TOO_SHORT"],
    ];
    const slugs: string[] = [];
    for (const [bad, code] of cases) {
      const input = { ...fresh(), ...bad };
      if (input.slug !== taken.slug) slugs.push(input.slug);
      expect(await codeOf(createWorkspace(open, input))).toBe(code);
    }
    for (const slug of slugs) expect(await workspaceBySlug(open, slug)).toBeNull();
  });

  it("shows its settings to agents and visitors, and to an administrator lets them be changed", async () => {
    const desk = await Desk.open(test);
    const text = "{ workspace { id name locale timezone reopenWithinHours } }";
    expect((await desk.visitor().ask(text)).workspace).toMatchObject({ id: desk.id, name: "Lamp Shop" });
    const update =
      "mutation ($input: UpdateWorkspaceInput!) { updateWorkspace(input: $input) { workspace { name } userErrors { code path } } }";
    const changed = await desk.admin.ask(update, { input: { name: "Lamps", reopenWithinHours: 48 } });
    expect(changed["updateWorkspace"]).toEqual({ workspace: { name: "Lamps" }, userErrors: [] });
    expect(await desk.events("workspace.changed")).toMatchObject([
      { workspaceId: desk.id, name: "Lamps", locale: "en", reopenWithinHours: 48 },
    ]);
    const refused = await desk.admin.ask(update, { input: { reopenWithinHours: 721 } });
    expect(refused["updateWorkspace"].userErrors).toEqual([
      { code: "HOURS_INVALID", path: ["input", "reopenWithinHours"] },
    ]);
    const bo = await desk.staff({ roleKey: "supervisor" });
    expect((await bo.run(update, { input: { name: "Mine" } })).errors?.[0]?.extensions["code"]).toBe("FORBIDDEN");
  });

  it("knows no viewer when nobody is signed in, and the customer when a visitor asks", async () => {
    const desk = await Desk.open(test);
    const text = "{ viewer { kind scopes agent { id } customer { id } workspace { id } } }";
    expect((await test.run(null, text)).data).toEqual({ viewer: null });
    const visitor = desk.visitor();
    expect((await visitor.ask(text)).viewer).toEqual({
      kind: "VISITOR",
      scopes: ["visitor:chat"],
      agent: null,
      customer: { id: visitor.id },
      workspace: { id: desk.id },
    });
  });

  it("has four roles, named in the caller's language; agents cannot chat as customers, supervisors cannot manage", async () => {
    const desk = await Desk.open(test, "zh-CN");
    const { roles } = await desk.admin.ask("{ roles { key name scopes isSystem } }");
    expect(roles.map((role: { key: string }) => role.key)).toEqual(["admin", "supervisor", "agent", "analyst"]);
    const by = new Map<string, { name: string; scopes: string[] }>(
      roles.map((role: { key: string }) => [role.key, role]),
    );
    expect(by.get("agent")?.name).toBe("客服");
    for (const role of by.values()) expect(role.scopes).not.toContain("visitor:chat");
    expect(by.get("admin")?.scopes).toEqual(
      expect.arrayContaining(["workspace:manage", "agent:manage", "document:free"]),
    );
    expect(by.get("supervisor")?.scopes).toEqual(
      expect.arrayContaining(["knowledge:write", "analytics:read", "conversation:manage"]),
    );
    for (const scope of ["workspace:manage", "agent:manage", "document:free"])
      expect(by.get("supervisor")?.scopes).not.toContain(scope);
    expect(by.get("analyst")?.scopes).toEqual(expect.arrayContaining(["analytics:read", "document:free"]));
    expect(by.get("analyst")?.scopes.filter((scope) => /write|reply|assign|manage/.test(scope))).toEqual([]);
  });

  it("has teams with names of their own", async () => {
    const desk = await Desk.open(test);
    const make =
      "mutation ($name: String!) { createTeam(input: { name: $name }) { team { id name members { id } } userErrors { code path } } }";
    const { createTeam } = await desk.admin.ask(make, { name: " Returns " });
    expect(createTeam).toMatchObject({ team: { name: "Returns", members: [] }, userErrors: [] });
    expect(await desk.events("team.created")).toMatchObject([{ teamId: createTeam.team.id, name: "Returns" }]);
    const twice = await Promise.all(["Sales", "Sales"].map((name) => desk.admin.ask(make, { name })));
    expect(twice.flatMap((a) => a["createTeam"].userErrors)).toEqual([
      { code: "TEAM_NAME_TAKEN", path: ["input", "name"] },
    ]);
    expect((await desk.admin.ask(make, { name: "x".repeat(81) })).createTeam.userErrors[0].code).toBe("TEXT_TOO_LONG");
    expect((await desk.admin.ask("{ teams { name } }")).teams).toEqual([{ name: "Returns" }, { name: "Sales" }]);
    const bo = await desk.staff({ teamIds: [createTeam.team.id] });
    expect((await bo.ask("{ teams { name members { id } } }")).teams[0]).toEqual({
      name: "Returns",
      members: [{ id: bo.id }],
    });
    expect((await bo.run(make, { name: "Mine" })).errors?.[0]?.extensions["code"]).toBe("FORBIDDEN");
  });
});
