import { describe, expect, it } from "vitest";
import { testSubgraph } from "@switchboard/kit/testing";
import { Desk } from "../testing/desk.js";
import { workspace } from "../workspace.subgraph.js";

const test = await testSubgraph(workspace);
const CREATE =
  "mutation ($input: CreateApiKeyInput!) { createApiKey(input: $input) { apiKey { id name prefix scopes expiresAt lastUsedAt } secret userErrors { code path } } }";
const REVOKE =
  "mutation ($id: ID!) { revokeApiKey(input: { apiKeyId: $id }) { apiKey { id revokedAt } userErrors { code path } } }";
const KEYS = "{ apiKeys { id prefix lastUsedAt revokedAt } }";

describe("API keys", () => {
  it("shows the secret once, and stores only its hash", async () => {
    const desk = await Desk.open(test);
    const { createApiKey } = await desk.admin.ask(CREATE, {
      input: { name: " Shop ", scopes: ["customer:read", "customer:read"] },
    });
    expect(createApiKey.userErrors).toEqual([]);
    const { apiKey, secret } = createApiKey;
    expect(apiKey).toMatchObject({ name: "Shop", scopes: ["customer:read"], expiresAt: null, lastUsedAt: null });
    expect(secret.startsWith(apiKey.prefix)).toBe(true);
    expect(secret.length - apiKey.prefix.length).toBeGreaterThan(30);
    const stored = await desk.rows("select k::text as line from workspace.api_key k");
    expect(stored).toHaveLength(1);
    expect(JSON.stringify(stored)).not.toContain(secret);
    expect(await desk.identify(secret)).toMatchObject({
      kind: "API_KEY",
      actorId: apiKey.id,
      credentialId: apiKey.id,
      scopes: ["customer:read"],
      language: "en",
    });
  });

  it("notes when it was last used, to the minute", async () => {
    const desk = await Desk.open(test);
    const key = await desk.key(["workspace:read"]);
    const used = async () => (await desk.admin.ask(KEYS)).apiKeys[0].lastUsedAt;
    expect(Date.parse(await used())).toBeGreaterThan(test.clock.now().getTime() - 5_000);
    expect((await key.ask("{ viewer { kind agent { id } scopes sessions { id } workspace { id } } }")).viewer).toEqual({
      kind: "API_KEY",
      agent: null,
      scopes: ["workspace:read"],
      sessions: [],
      workspace: { id: desk.id },
    });
  });

  it("is worth nothing once revoked or run out, and open sockets are told", async () => {
    const desk = await Desk.open(test);
    const expiresAt = new Date(test.clock.now().getTime() + 3_600_000).toISOString();
    const made = (input: object) =>
      desk.admin.ask(CREATE, { input: { name: "Shop", scopes: [], ...input } }).then((a) => a.createApiKey);
    const [one, two] = [await made({}), await made({ expiresAt })];
    const revoked = await desk.admin.ask(REVOKE, { id: one.apiKey.id });
    expect(revoked.revokeApiKey.apiKey.revokedAt).not.toBeNull();
    expect(await desk.identify(one.secret)).toBeNull();
    expect(await desk.identify(two.secret)).not.toBeNull();
    test.clock.forward(3_601);
    expect(await desk.identify(two.secret)).toBeNull();
    await test.sweep("expiry", desk.id);
    const told = (await desk.events("credential.revoked")).map((event) => event["credentialId"]);
    expect(told).toEqual([one.apiKey.id, two.apiKey.id]);
  });

  it("gives no more than its maker has", async () => {
    const desk = await Desk.open(test);
    const small = await desk.key(["workspace:manage", "agent:manage", "customer:read"]);
    const codeFor = async (scopes: string[]) =>
      (await small.ask(CREATE, { input: { name: "x", scopes } })).createApiKey.userErrors;
    expect(await codeFor(["customer:read"])).toEqual([]);
    expect(await codeFor(["customer:read", "ticket:write"])).toEqual([
      { code: "SCOPE_NOT_HELD", path: ["input", "scopes"] },
    ]);
    expect(await codeFor(["visitor:chat"])).toEqual([{ code: "SCOPE_UNKNOWN", path: ["input", "scopes"] }]);
    expect(await codeFor(["everything"])).toEqual([{ code: "SCOPE_UNKNOWN", path: ["input", "scopes"] }]);
    const hire =
      "mutation ($input: CreateAgentInput!) { createAgent(input: $input) { agent { id } userErrors { code } } }";
    const input = { email: "climber@example.test", name: "Climber", password: "long enough", roleKey: "admin" };
    expect((await small.ask(hire, { input })).createAgent.userErrors).toEqual([{ code: "SCOPE_NOT_HELD" }]);
  });

  it("refuses an empty name, a past end, and another workspace's key", async () => {
    const desk = await Desk.open(test);
    const elsewhere = await Desk.open(test);
    const refused = async (input: object) =>
      (await desk.admin.ask(CREATE, { input: { name: "x", scopes: [], ...input } })).createApiKey;
    expect(await refused({ name: " " })).toMatchObject({
      apiKey: null,
      secret: null,
      userErrors: [{ code: "TEXT_EMPTY" }],
    });
    expect((await refused({ expiresAt: "2020-01-01T00:00:00Z" })).userErrors).toEqual([
      { code: "EXPIRY_PAST", path: ["input", "expiresAt"] },
    ]);
    const { apiKey } = await refused({});
    expect((await elsewhere.admin.ask(REVOKE, { id: apiKey.id })).revokeApiKey.userErrors).toEqual([
      { code: "NOT_FOUND", path: ["input", "apiKeyId"] },
    ]);
    expect((await elsewhere.admin.ask(KEYS)).apiKeys).toEqual([]);
  });

  it("is managed by admins only", async () => {
    const desk = await Desk.open(test);
    const supervisor = await desk.staff({ roleKey: "supervisor" });
    for (const text of [KEYS, REVOKE.replace("($id: ID!)", "").replace("$id", '"x"')]) {
      expect((await supervisor.run(text)).errors?.[0]?.extensions["code"]).toBe("FORBIDDEN");
    }
  });
});
