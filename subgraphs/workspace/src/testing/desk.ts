import type { ClientHints, Scope, Viewer } from "@switchboard/kit";
import { newId, randomToken, statement } from "@switchboard/kit";
import { Caller, type Data, type TestSubgraph } from "@switchboard/kit/testing";
import { createWorkspace } from "../setup.js";

// A desk of one test case's own, with real accounts and real sessions.

const IDENTIFY =
  "query ($token: String!) { identify(token: $token) { workspaceId kind actorId credentialId scopes language } }";
const SIGN_IN =
  "mutation ($input: SignInInput!) { signIn(input: $input) { token expiresAt viewer { agent { id } } userErrors { code message path } } }";
const CREATE_AGENT =
  "mutation ($input: CreateAgentInput!) { createAgent(input: $input) { agent { id } userErrors { code path } } }";

export const PASSWORD = "correct horse battery";

export const newEmail = () => `${randomToken(6).toLowerCase()}@example.test`;

export class Desk {
  admin!: Caller;
  adminToken!: string;

  private constructor(
    readonly test: TestSubgraph,
    readonly id: string,
    readonly adminEmail: string,
  ) {}

  static async open(test: TestSubgraph, locale = "en"): Promise<Desk> {
    const email = newEmail();
    const { workspaceId } = await createWorkspace((id) => test.subgraph.systemContext(id), {
      name: "Lamp Shop",
      slug: `shop-${workspaceSlug()}`,
      locale,
      timezone: "Asia/Shanghai",
      admin: { name: "Ada", email, password: PASSWORD },
    });
    const desk = new Desk(test, workspaceId, email);
    desk.adminToken = await desk.token(email);
    desk.admin = await desk.caller(desk.adminToken);
    return desk;
  }

  /** The raw payload of a sign-in. */
  async signIn(email: string, password = PASSWORD, client: ClientHints = {}): Promise<Data> {
    const result = await this.test.run(null, SIGN_IN, { input: { email, password } }, client);
    if (result.errors) throw new Error(JSON.stringify(result.errors));
    return result.data?.["signIn"];
  }

  async token(email: string, client: ClientHints = {}): Promise<string> {
    const { token, userErrors } = await this.signIn(email, PASSWORD, client);
    if (!token) throw new Error(JSON.stringify(userErrors));
    return token;
  }

  /** Whom the gateway would take this credential for. */
  async identify(token: string): Promise<Viewer | null> {
    const result = await this.test.run(null, IDENTIFY, { token });
    if (result.errors) throw new Error(JSON.stringify(result.errors));
    return result.data?.["identify"];
  }

  async caller(token: string): Promise<Caller> {
    const viewer = await this.identify(token);
    if (!viewer) throw new Error("This credential is worth nothing.");
    return new Caller(this.test, viewer);
  }

  /** A new agent, not signed in. */
  async hire(input: Data = {}): Promise<{ id: string; email: string }> {
    const email = newEmail();
    const { createAgent } = await this.admin.ask(CREATE_AGENT, {
      input: { email, name: "Bo", password: PASSWORD, roleKey: "agent", ...input },
    });
    if (!createAgent.agent) throw new Error(JSON.stringify(createAgent.userErrors));
    return { id: createAgent.agent.id, email };
  }

  /** A new agent, signed in. */
  async staff(input: Data = {}): Promise<Caller> {
    const { email } = await this.hire(input);
    return this.caller(await this.token(email));
  }

  /** A customer at the widget; conversations would say who it is. */
  visitor(): Caller {
    return new Caller(this.test, {
      workspaceId: this.id,
      kind: "VISITOR",
      actorId: newId("cus"),
      credentialId: newId("vis"),
      scopes: ["visitor:chat"],
      language: "en",
      channelId: newId("chn"),
    });
  }

  async team(name: string): Promise<string> {
    const made = await this.admin.ask(
      "mutation ($input: CreateTeamInput!) { createTeam(input: $input) { team { id } } }",
      { input: { name } },
    );
    return made["createTeam"].team.id;
  }

  /** What has been recorded under this name, oldest first. */
  async events(name: string): Promise<Data[]> {
    const sql = "select data, topics from workspace.event where workspace_id = $1 and name = $2 order by xid, id";
    const result = await this.test.platform.relay.query(sql, [this.id, name]);
    return (result.rows as { data: Data; topics: string[] }[]).map(({ data, topics }) => ({ ...data, topics }));
  }

  /** What stands in the tables, as the app's role sees it for this workspace. */
  async rows(sql: string): Promise<Data[]> {
    const ctx = this.test.subgraph.systemContext(this.id);
    return ctx.rows<Data>(statement(sql), []).finally(() => ctx.scope.end());
  }

  /** A key with these scopes, made by the admin. */
  async key(scopes: Scope[]): Promise<Caller> {
    const text = "mutation ($input: CreateApiKeyInput!) { createApiKey(input: $input) { secret userErrors { code } } }";
    const { createApiKey } = await this.admin.ask(text, { input: { name: "Shop", scopes } });
    return this.caller(createApiKey.secret);
  }
}

const workspaceSlug = () =>
  randomToken(9)
    .toLowerCase()
    .replace(/[^a-z0-9]/g, "0");
