import { describe, expect, it } from "vitest";
import { testSubgraph } from "@switchboard/kit/testing";
import { Desk, newEmail, PASSWORD } from "../testing/desk.js";
import { workspace } from "../workspace.subgraph.js";

const test = await testSubgraph(workspace);
const CREATE =
  "mutation ($input: CreateAgentInput!) { createAgent(input: $input) { agent { id name email locale capacity state isDisabled role { key } teams { id } } userErrors { code path message } } }";
const UPDATE =
  "mutation ($input: UpdateAgentInput!) { updateAgent(input: $input) { agent { name capacity isDisabled state locale role { key } teams { name } } userErrors { code path } } }";

const updated = async (desk: Desk, input: object) => (await desk.admin.ask(UPDATE, { input })).updateAgent;

describe("the rights of agents", () => {
  it("get new rights at once: the session lives on, its open sockets must come again", async () => {
    const desk = await Desk.open(test);
    const { id, email } = await desk.hire();
    const token = await desk.token(email);
    const before = await desk.identify(token);
    expect(before?.scopes).not.toContain("knowledge:write");
    await updated(desk, { agentId: id, roleKey: "supervisor" });
    expect((await desk.identify(token))?.scopes).toContain("knowledge:write");
    expect(await desk.events("credential.revoked")).toMatchObject([
      { credentialId: before?.credentialId, actorId: id },
    ]);
  });

  it("lose every session when disabled, and get none back when enabled", async () => {
    const desk = await Desk.open(test);
    const { id, email } = await desk.hire();
    const token = await desk.token(email);
    const bo = await desk.caller(token);
    await bo.ask("mutation { setAgentState(input: { state: ONLINE }) { agent { id } } }");
    expect((await updated(desk, { agentId: id, isDisabled: true })).agent).toMatchObject({
      isDisabled: true,
      state: "OFFLINE",
    });
    expect(await desk.identify(token)).toBeNull();
    expect(await desk.events("credential.revoked")).toMatchObject([{ credentialId: bo.viewer.credentialId }]);
    await updated(desk, { agentId: id, isDisabled: false });
    expect(await desk.identify(token)).toBeNull();
    expect(await desk.identify(await desk.token(email))).not.toBeNull();
  });

  it("always include an administrator", async () => {
    const desk = await Desk.open(test);
    const agentId = desk.admin.id;
    const last = { agent: null, userErrors: [{ code: "LAST_ADMIN", path: ["input"] }] };
    expect(await updated(desk, { agentId, isDisabled: true })).toEqual(last);
    expect(await updated(desk, { agentId, roleKey: "agent" })).toEqual(last);
    const second = await desk.hire({ roleKey: "admin" });
    await updated(desk, { agentId: second.id, isDisabled: true });
    expect(await updated(desk, { agentId, roleKey: "supervisor" })).toEqual(last);
    await updated(desk, { agentId: second.id, isDisabled: false });
    expect((await updated(desk, { agentId, roleKey: "supervisor" })).userErrors).toEqual([]);
  });

  it("keep one administrator when all of them remove each other at the same moment", async () => {
    const desk = await Desk.open(test);
    const others = await Promise.all(Array.from({ length: 5 }, () => desk.staff({ roleKey: "admin" })));
    const admins = [desk.admin, ...others];
    const answers = await Promise.all(
      admins.map((admin, i) => {
        const agentId = admins[(i + 1) % admins.length]?.id;
        const fate = i % 2 ? { isDisabled: true } : { roleKey: "agent" };
        return admin.ask(UPDATE, { input: { agentId, ...fate } });
      }),
    );
    const codes = answers.flatMap((a) => a["updateAgent"].userErrors.map((e: { code: string }) => e.code));
    expect(codes).toEqual(["LAST_ADMIN"]);
  });

  it("are managed by administrators only", async () => {
    const desk = await Desk.open(test);
    const supervisor = await desk.staff({ roleKey: "supervisor" });
    const input = { agentId: supervisor.id, roleKey: "admin" };
    expect((await supervisor.run(UPDATE, { input })).errors?.[0]?.extensions["code"]).toBe("FORBIDDEN");
    const hire = { email: newEmail(), name: "Bo", password: PASSWORD, roleKey: "agent" };
    expect((await supervisor.run(CREATE, { input: hire })).errors?.[0]?.extensions["code"]).toBe("FORBIDDEN");
  });
});
