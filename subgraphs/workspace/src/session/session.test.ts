import { describe, expect, it } from "vitest";
import { testSubgraph } from "@switchboard/kit/testing";
import { Desk } from "../testing/desk.js";
import { workspace } from "../workspace.subgraph.js";

const test = await testSubgraph(workspace);
const SESSIONS = "{ viewer { sessions { id isCurrent userAgent expiresAt } } }";
const REVOKE =
  "mutation ($id: ID!) { revokeSession(input: { sessionId: $id }) { session { id } userErrors { code path } } }";
const SIGN_OUT = "mutation { signOut(input: {}) { userErrors { code } } }";
const STATE =
  "mutation ($state: AgentState!) { setAgentState(input: { state: $state }) { agent { state } userErrors { code } } }";
const HOUR = 3_600;

describe("sessions", () => {
  it("lists an agent's own sessions and marks the one that asks", async () => {
    const desk = await Desk.open(test);
    const { email } = await desk.hire();
    const phone = await desk.caller(await desk.token(email, { userAgent: "Phone" }));
    const laptop = await desk.caller(await desk.token(email, { userAgent: "Laptop" }));
    const { viewer } = await laptop.ask(SESSIONS);
    expect(viewer.sessions).toMatchObject([
      { id: laptop.viewer.credentialId, isCurrent: true, userAgent: "Laptop" },
      { id: phone.viewer.credentialId, isCurrent: false, userAgent: "Phone" },
    ]);
  });

  it("is worth nothing once revoked, and says so to open sockets", async () => {
    const desk = await Desk.open(test);
    const { email, id } = await desk.hire();
    const token = await desk.token(email);
    const laptop = await desk.caller(await desk.token(email));
    const lost = (await desk.identify(token))?.credentialId as string;
    expect((await laptop.ask(REVOKE, { id: lost })).revokeSession).toEqual({ session: { id: lost }, userErrors: [] });
    expect(await desk.identify(token)).toBeNull();
    expect((await laptop.ask(SESSIONS)).viewer.sessions).toHaveLength(1);
    const told = { credentialId: lost, actorId: id, topics: ["credential.revoked", `credential:${lost}`] };
    expect(await desk.events("credential.revoked")).toEqual([told]);
    await laptop.ask(REVOKE, { id: lost });
    expect(await desk.events("credential.revoked")).toHaveLength(1);
  });

  it("can be ended by its owner and by an admin, by no colleague and no other workspace", async () => {
    const desk = await Desk.open(test);
    const elsewhere = await Desk.open(test);
    const bo = await desk.staff();
    const cy = await desk.staff();
    const missing = { session: null, userErrors: [{ code: "NOT_FOUND", path: ["input", "sessionId"] }] };
    const id = bo.viewer.credentialId;
    expect((await cy.ask(REVOKE, { id })).revokeSession).toEqual(missing);
    expect((await elsewhere.admin.ask(REVOKE, { id })).revokeSession).toEqual(missing);
    expect((await cy.ask(REVOKE, { id: "nonsense" })).revokeSession).toEqual(missing);
    expect((await desk.admin.ask(REVOKE, { id })).revokeSession.session).toEqual({ id });
  });

  it("ends by signing out, and the agent is offline when it was the last", async () => {
    const desk = await Desk.open(test);
    const { email } = await desk.hire();
    const tokens = [await desk.token(email), await desk.token(email)] as const;
    const [phone, laptop] = [await desk.caller(tokens[0]), await desk.caller(tokens[1])];
    await laptop.ask(STATE, { state: "ONLINE" });
    const stateOf = async () =>
      (await desk.admin.ask("query ($id: ID!) { agent(id: $id) { state } }", { id: laptop.id })).agent.state;
    expect((await phone.ask(SIGN_OUT)).signOut.userErrors).toEqual([]);
    expect(await desk.identify(tokens[0])).toBeNull();
    expect(await stateOf()).toBe("ONLINE");
    await laptop.ask(SIGN_OUT);
    expect(await stateOf()).toBe("OFFLINE");
    expect((await desk.events("agent.state_changed")).at(-1)).toMatchObject({
      agentId: laptop.id,
      from: "ONLINE",
      to: "OFFLINE",
    });
  });

  it("has no session to end for a key or a visitor", async () => {
    const desk = await Desk.open(test);
    const key = await desk.key(["workspace:read"]);
    expect((await key.ask(SIGN_OUT)).signOut.userErrors).toEqual([{ code: "NO_SESSION" }]);
    expect((await test.workspace().visitor().ask(SIGN_OUT)).signOut.userErrors).toEqual([{ code: "NO_SESSION" }]);
    const nobody = await test.run(null, SIGN_OUT);
    expect(nobody.errors?.[0]?.extensions["code"]).toBe("UNAUTHENTICATED");
  });

  it("ends after twelve idle hours, and after thirty days however much it is used", async () => {
    const desk = await Desk.open(test);
    const { email } = await desk.hire();
    const idle = await desk.token(email);
    const busy = await desk.token(email);
    for (let hours = 0; hours < 30 * 24; hours += 11) {
      expect(await desk.identify(busy), `after ${hours} hours`).not.toBeNull();
      if (hours === 11) expect(await desk.identify(idle)).not.toBeNull();
      if (hours === 33) expect(await desk.identify(idle)).toBeNull();
      test.clock.forward(11 * HOUR);
    }
    expect(await desk.identify(busy)).toBeNull();
  });

  it("tells open sockets when it runs out, and takes the agent off the desk", async () => {
    const desk = await Desk.open(test);
    const bo = await desk.staff();
    await bo.ask(STATE, { state: "BREAK" });
    test.clock.forward(13 * HOUR);
    await test.sweep("expiry", desk.id);
    const told = (await desk.events("credential.revoked")).map((event) => event["credentialId"]);
    expect(told.toSorted()).toEqual([bo.viewer.credentialId, desk.admin.viewer.credentialId].toSorted());
    expect((await desk.events("agent.state_changed")).at(-1)).toMatchObject({
      agentId: bo.id,
      from: "BREAK",
      to: "OFFLINE",
    });
    await test.sweep("expiry", desk.id);
    expect(await desk.events("credential.revoked")).toHaveLength(2);
  });

  it("takes no credential that was made up", async () => {
    const desk = await Desk.open(test);
    const [head, workspaceId] = desk.adminToken.split("_") as [string, string];
    const madeUp = `${head}_${workspaceId}_${"A".repeat(43)}`;
    for (const token of [
      "",
      "ags_",
      madeUp,
      `key${desk.adminToken.slice(3)}`,
      `${desk.adminToken}x`,
      "'; drop table session; --",
    ]) {
      expect(await desk.identify(token)).toBeNull();
    }
    const elsewhere = await Desk.open(test);
    const moved = desk.adminToken.replace(desk.id.slice(4), elsewhere.id.slice(4));
    expect(await desk.identify(moved)).toBeNull();
  });
});
