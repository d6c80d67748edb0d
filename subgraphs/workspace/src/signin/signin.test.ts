import { describe, expect, it } from "vitest";
import { testSubgraph } from "@switchboard/kit/testing";
import { Desk, newEmail, PASSWORD } from "../testing/desk.js";
import { workspace } from "../workspace.subgraph.js";

const test = await testSubgraph(workspace);

const codes = (answer: { userErrors: { code: string }[] }) => answer.userErrors.map((e) => e.code);
const times = <T>(n: number, make: (i: number) => Promise<T>) =>
  Promise.all(Array.from({ length: n }, (_, i) => make(i)));
const MINUTE = 60;

describe("signing in", () => {
  it("opens a session whose token says who asks and what the role allows", async () => {
    const desk = await Desk.open(test);
    const { id, email } = await desk.hire({ roleKey: "analyst", locale: "zh-CN" });
    const answer = await desk.signIn(email.toUpperCase());
    expect(answer).toMatchObject({ viewer: { agent: { id } }, userErrors: [] });
    expect(Date.parse(answer["expiresAt"]) - test.clock.now().getTime()).toBeGreaterThan(11.9 * 3_600_000);
    const viewer = await desk.identify(answer["token"]);
    expect(viewer).toMatchObject({ workspaceId: desk.id, kind: "AGENT", actorId: id, language: "zh-CN" });
    expect(viewer?.scopes).toContain("analytics:read");
    expect(viewer?.scopes).not.toContain("conversation:reply");
  });

  it("answers everything about the new viewer in the same request", async () => {
    const desk = await Desk.open(test);
    const team = await desk.team("Returns");
    const { email } = await desk.hire({ teamIds: [team] });
    const text = `mutation ($input: SignInInput!) { signIn(input: $input) {
      viewer { kind scopes workspace { name } agent { email teams { id } role { key } } sessions { isCurrent userAgent } } } }`;
    const result = await test.run(null, text, { input: { email, password: PASSWORD } }, { userAgent: "Firefox" });
    expect(result.errors).toBeUndefined();
    expect(result.data?.["signIn"].viewer).toMatchObject({
      kind: "AGENT",
      workspace: { name: "Lamp Shop" },
      agent: { email, teams: [{ id: team }], role: { key: "agent" } },
      sessions: [{ isCurrent: true, userAgent: "Firefox" }],
    });
  });

  it("says the same of a wrong password, an unknown e-mail and a disabled account", async () => {
    const desk = await Desk.open(test);
    const gone = await desk.hire();
    const text = "mutation ($input: UpdateAgentInput!) { updateAgent(input: $input) { userErrors { code } } }";
    await desk.admin.ask(text, { input: { agentId: gone.id, isDisabled: true } });
    const wrong = await desk.signIn(desk.adminEmail, "not the password");
    expect(codes(wrong as never)).toEqual(["INVALID_CREDENTIALS"]);
    expect(wrong["token"]).toBeNull();
    expect(await desk.signIn(newEmail())).toEqual(wrong);
    expect(await desk.signIn(gone.email)).toEqual(wrong);
    expect(await desk.signIn(desk.adminEmail, "x".repeat(100_000))).toEqual(wrong);
  });

  it("takes as long and as many steps for an unknown e-mail as for a wrong password", async () => {
    const desk = await Desk.open(test);
    const known = () => desk.signIn(desk.adminEmail, "not the password");
    const unknown = () => desk.signIn(newEmail(), "not the password");
    await unknown();
    expect(await test.statements(unknown)).toBe(await test.statements(known));
    const spans: [number[], number[]] = [[], []];
    for (let i = 0; i < 8; i++) {
      for (const [kind, attempt] of [known, unknown].entries()) {
        const start = performance.now();
        await attempt();
        spans[kind as 0 | 1].push(performance.now() - start);
      }
    }
    const [slow, fast] = spans.map((s) => s.sort((a, b) => a - b)[3] as number) as [number, number];
    // Without the decoy hash an unknown e-mail is answered five to ten times as fast.
    expect(slow / fast).toBeLessThan(2.5);
    expect(fast / slow).toBeLessThan(2.5);
  });

  it("refuses even the right password after ten wrong ones, and takes it again 15 minutes later however often it was tried meanwhile", async () => {
    const desk = await Desk.open(test);
    const { email } = await desk.hire();
    for (let i = 0; i < 10; i++)
      expect(codes((await desk.signIn(email, "wrong guess")) as never)).toEqual(["INVALID_CREDENTIALS"]);
    expect(codes((await desk.signIn(email)) as never)).toEqual(["TOO_MANY_ATTEMPTS"]);
    expect(codes((await desk.signIn(desk.adminEmail)) as never)).toEqual([]);
    test.clock.forward(14 * MINUTE);
    expect(codes((await desk.signIn(email)) as never)).toEqual(["TOO_MANY_ATTEMPTS"]);
    test.clock.forward(1.1 * MINUTE);
    expect(codes((await desk.signIn(email)) as never)).toEqual([]);
  });

  it("refuses an unknown e-mail after ten tries just the same", async () => {
    const desk = await Desk.open(test);
    const email = newEmail();
    for (let i = 0; i < 10; i++) await desk.signIn(email);
    expect(codes((await desk.signIn(email)) as never)).toEqual(["TOO_MANY_ATTEMPTS"]);
  });

  it("lets no stranger lock the owner out of the place where the owner works", async () => {
    const desk = await Desk.open(test);
    const { email } = await desk.hire();
    const home = { addressHash: "home" };
    await desk.token(email, home);
    for (let i = 0; i < 12; i++) await desk.signIn(email, "wrong guess", { addressHash: `stranger ${i}` });
    expect(codes((await desk.signIn(email, PASSWORD, { addressHash: "hotel" })) as never)).toEqual([
      "TOO_MANY_ATTEMPTS",
    ]);
    expect(codes((await desk.signIn(email, PASSWORD, home)) as never)).toEqual([]);
    for (let i = 0; i < 10; i++) await desk.signIn(email, "wrong guess", home);
    expect(codes((await desk.signIn(email, PASSWORD, home)) as never)).toEqual(["TOO_MANY_ATTEMPTS"]);
  });

  it("gives thirty wrong passwords at once ten tries, not thirty", async () => {
    const desk = await Desk.open(test);
    const { email } = await desk.hire();
    const answers = await times(30, () => desk.signIn(email, "wrong guess"));
    const all = answers.flatMap((answer) => codes(answer as never));
    expect(all.filter((code) => code === "INVALID_CREDENTIALS")).toHaveLength(10);
    expect(all.filter((code) => code === "TOO_MANY_ATTEMPTS")).toHaveLength(20);
  });

  it("stops one address that tries many accounts, but not its neighbours", async () => {
    const desk = await Desk.open(test);
    const sprayer = { addressHash: `sprayer ${desk.id}` };
    const answers = await times(60, () => desk.signIn(newEmail(), "123456789", sprayer));
    expect(
      answers.flatMap((answer) => codes(answer as never)).filter((code) => code === "TOO_MANY_ATTEMPTS"),
    ).toHaveLength(10);
    expect(codes((await desk.signIn(desk.adminEmail, PASSWORD, sprayer)) as never)).toEqual(["TOO_MANY_ATTEMPTS"]);
    expect(codes((await desk.signIn(desk.adminEmail, PASSWORD, { addressHash: "office" })) as never)).toEqual([]);
  });

  it("lets twenty right passwords at once in, of one account or of many", async () => {
    const desk = await Desk.open(test);
    const same = await times(20, () => desk.token(desk.adminEmail));
    expect(new Set(same).size).toBe(20);
    expect(await times(20, (i) => desk.identify(same[i] as string))).not.toContain(null);
    const emails = (await times(20, () => desk.hire())).map((agent) => agent.email);
    expect(await times(20, (i) => desk.token(emails[i] as string))).toHaveLength(20);
  });

  it("keeps no password, no e-mail and no address in the tables that belong to no workspace", async () => {
    const desk = await Desk.open(test);
    await desk.signIn(desk.adminEmail, "wrong guess", { addressHash: "home" });
    const rows = await test.platform.reads.query(
      "select t::text as line from workspace.sign_in_try t union all select a::text from workspace.sign_in_address a",
    );
    const dump = JSON.stringify(rows.rows);
    expect(dump).toContain(desk.id);
    for (const secret of [desk.adminEmail, "wrong guess", PASSWORD, "home"]) expect(dump).not.toContain(secret);
  });

  it("forgets old tries", async () => {
    const desk = await Desk.open(test);
    await desk.signIn(newEmail());
    const counted = async (until: Date) =>
      (
        await test.platform.reads.query("select count(*)::int as n from workspace.sign_in_try where last_at <= $1", [
          until,
        ])
      ).rows[0].n;
    const then = test.clock.now();
    expect(await counted(then)).toBeGreaterThan(0);
    test.clock.forward(16 * MINUTE);
    await test.sweep("old-tries", desk.id);
    expect(await counted(then)).toBe(0);
  });
});
