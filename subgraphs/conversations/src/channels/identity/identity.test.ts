import { createHmac } from "node:crypto";
import type { Caller, Data } from "@switchboard/kit/testing";
import { SignJWT, UnsecuredJWT } from "jose";
import { describe, expect, it } from "vitest";
import { type Desk, refusal, testDesk } from "../../testing/desk.js";

const { test, desk: newDesk } = await testDesk();
const MAKE =
  "mutation ($input: CreateChannelSecretInput!) { createChannelSecret(input: $input) { channelSecret { id hint } secret userErrors { code } } }";
const END =
  "mutation ($input: RevokeChannelSecretInput!) { revokeChannelSecret(input: $input) { channel { secrets { id hint } } userErrors { code } } }";
const OPEN =
  "mutation ($input: OpenVisitorSessionInput!) { openVisitorSession(input: $input) { token isIdentified conversation { id } userErrors { code path } } }";

interface Wishes {
  readonly sub?: string;
  readonly aud?: string;
  readonly age?: number;
  readonly term?: number;
}

async function tokenOf(desk: Desk, secret: string, { sub = "u-1", aud, age = 0, term = 600 }: Wishes = {}) {
  const iat = Math.floor(test.clock.now().getTime() / 1_000) - age;
  return new SignJWT({ name: "Li Na", email: "li@example.com" })
    .setProtectedHeader({ alg: "HS256" })
    .setSubject(sub)
    .setAudience(aud ?? desk.channel.key)
    .setIssuedAt(iat)
    .setExpirationTime(iat + term)
    .sign(Buffer.from(secret));
}

const make = async (desk: Desk, who: Caller = desk.lead): Promise<Data> =>
  (await who.ask(MAKE, { input: { channelId: desk.channel.id } }))["createChannelSecret"];
const end = async (desk: Desk, id: string, who: Caller = desk.lead): Promise<Data> =>
  (await who.ask(END, { input: { channelSecretId: id } }))["revokeChannelSecret"];

async function open(desk: Desk, input: Data): Promise<Data> {
  const result = await test.run(null, OPEN, { input: { channelKey: desk.channel.key, ...input } });
  if (result.errors) throw result.errors[0];
  return (result.data as Data)["openVisitorSession"];
}

async function visitorBehind(desk: Desk, token: string): Promise<Caller> {
  const known = (await desk.identify(token)) as Data;
  return desk.workspace.visitor(known["actorId"], known["channelId"]);
}

const conversationsOf = async (who: Caller): Promise<string[]> =>
  (await who.ask("{ conversations { nodes { id } } }"))["conversations"].nodes.map((c: Data) => c["id"]);

describe("a visitor who is signed in at the site", () => {
  it("is proven by a token of the site, and is one customer on every device", async () => {
    const desk = await newDesk();
    const { secret } = await make(desk);
    const first = await open(desk, { identity: { jwt: await tokenOf(desk, secret) } });
    expect(first).toMatchObject({ isIdentified: true, conversation: null });
    const phone = await visitorBehind(desk, first["token"]);
    const { conversation } = await desk.start(phone);
    const second = await open(desk, { identity: { jwt: await tokenOf(desk, secret) } });
    expect(second["conversation"]).toEqual({ id: conversation.id });
    const laptop = await visitorBehind(desk, second["token"]);
    expect(laptop.id).toBe(phone.id);
    expect(await conversationsOf(laptop)).toEqual([conversation.id]);
    const signature = createHmac("sha256", secret).update("u-1").digest("hex");
    const third = await open(desk, { identity: { externalId: "u-1", signature } });
    expect((await visitorBehind(desk, third["token"])).id).toBe(phone.id);
    const other = await open(desk, { identity: { jwt: await tokenOf(desk, secret, { sub: "u-2" }) } });
    expect(await conversationsOf(await visitorBehind(desk, other["token"]))).toEqual([]);
  });

  it("keeps the token of a proven session when it proves the same again", async () => {
    const desk = await newDesk();
    const { secret } = await make(desk);
    const { token } = await open(desk, { identity: { jwt: await tokenOf(desk, secret) } });
    const again = { visitorToken: token, identity: { jwt: await tokenOf(desk, secret) } };
    expect((await open(desk, again))["token"]).toBe(token);
    const changed = { visitorToken: token, identity: { jwt: await tokenOf(desk, secret, { sub: "u-2" }) } };
    const other = await open(desk, changed);
    expect((await visitorBehind(desk, other["token"])).id).not.toBe((await visitorBehind(desk, token)).id);
  });

  it("shows no history for a proof that is wrong, over, unsigned, too long or for another channel", async () => {
    const [desk, elsewhere] = [await newDesk(), await newDesk()];
    const { secret } = await make(desk);
    const foreign = await make(elsewhere);
    const mine = await open(desk, { identity: { jwt: await tokenOf(desk, secret) } });
    await desk.start(await visitorBehind(desk, mine["token"]));
    const good = await tokenOf(desk, secret);
    const parts = good.split(".");
    const claims = { sub: "u-1", aud: desk.channel.key, iat: 0, exp: 9_999_999_999 };
    const refused = async (identity: Data) => {
      const answer = await open(desk, { identity });
      expect([answer["token"], answer["conversation"]]).toEqual([null, null]);
      return refusal(answer);
    };
    const jwt = (wishes: Wishes) => tokenOf(desk, secret, wishes);
    expect(await refused({ jwt: await jwt({ age: 4_000 }) })).toBe("IDENTITY_EXPIRED");
    expect(await refused({ jwt: await jwt({ aud: elsewhere.channel.key }) })).toBe("IDENTITY_OTHER_CHANNEL");
    expect(await refused({ jwt: await jwt({ term: 3_601 }) })).toBe("IDENTITY_TERM_TOO_LONG");
    const invalid: Data[] = [
      { jwt: new UnsecuredJWT(claims).encode() },
      { jwt: await tokenOf(desk, foreign["secret"]) },
      { jwt: `${parts[0]}.${Buffer.from(JSON.stringify(claims)).toString("base64url")}.${parts[2]}` },
      { jwt: await jwt({ age: -600 }) },
      { jwt: await jwt({ sub: "" }) },
      { jwt: "x.y.z" },
      { jwt: good, externalId: "u-1" },
      {},
      { externalId: "u-1" },
      { externalId: "u-1", signature: "00".repeat(32) },
      { externalId: "u-2", signature: createHmac("sha256", secret).update("u-1").digest("hex") },
      { externalId: "u-1", signature: createHmac("sha256", foreign["secret"]).update("u-1").digest("hex") },
    ];
    for (const identity of invalid) expect(await refused(identity), JSON.stringify(identity)).toBe("IDENTITY_INVALID");
    const bare = await newDesk();
    expect(refusal(await open(bare, { identity: { jwt: await tokenOf(bare, secret) } }))).toBe(
      "IDENTITY_NOT_CONFIGURED",
    );
  });

  it("is the only one taken where the channel wants proof: nobody else opens a session or begins anything", async () => {
    const desk = await newDesk();
    const { secret } = await make(desk);
    const [early, talking] = [await desk.visitor(), await desk.visitor()];
    const { conversation } = await desk.start(talking);
    const channelId = desk.channel.id;
    const UPDATE =
      "mutation ($input: UpdateChannelInput!) { updateChannel(input: $input) { channel { isProvenOnly } userErrors { code } } }";
    const demand = (isProvenOnly: boolean) => desk.lead.ask(UPDATE, { input: { channelId, isProvenOnly } });
    expect((await demand(true))["updateChannel"].channel).toEqual({ isProvenOnly: true });
    const refused = await Promise.all([open(desk, {}), open(desk, { visitorToken: early.token })]);
    for (const answer of refused)
      expect(answer).toEqual({
        token: null,
        isIdentified: null,
        conversation: null,
        userErrors: [{ code: "IDENTITY_REQUIRED", path: ["input", "identity"] }],
      });
    // Who came before begins nothing new; what is under way is not cut off.
    expect(refusal(await desk.start(early))).toBe("IDENTITY_REQUIRED");
    expect(refusal(await desk.send(talking, conversation.id, "Still here"))).toBeNull();
    expect(refusal(await open(desk, { identity: { jwt: "x.y.z" } }))).toBe("IDENTITY_INVALID");
    const { token } = await open(desk, { identity: { jwt: await tokenOf(desk, secret) } });
    expect(refusal(await desk.start(await visitorBehind(desk, token)))).toBeNull();
    // The bearer of a proven token is asked for the proof again.
    expect(refusal(await open(desk, { visitorToken: token }))).toBe("IDENTITY_REQUIRED");
    await demand(false);
    expect((await open(desk, { visitorToken: early.token }))["token"]).toBe(early.token);
  });

  it("takes along what was said anonymously at this browser, whose old token ends", async () => {
    const desk = await newDesk();
    const { secret } = await make(desk);
    const anonymous = await desk.visitor();
    const { conversation } = await desk.start(anonymous);
    const proof = async () => ({ identity: { jwt: await tokenOf(desk, secret) } });
    const first = await open(desk, { visitorToken: anonymous.token, ...(await proof()) });
    expect(first["conversation"]).toEqual({ id: conversation.id });
    expect(first["token"]).not.toBe(anonymous.token);
    expect(await desk.identify(anonymous.token)).toBeNull();
    // A second browser: their settled conversation makes room for the one that was begun there.
    const agent = await desk.agent();
    await desk.act(agent, "acceptConversation", { conversationId: conversation.id });
    await desk.act(agent, "resolveConversation", { conversationId: conversation.id });
    const elsewhere = await desk.visitor();
    const begun = (await desk.start(elsewhere))["conversation"];
    const second = await open(desk, { visitorToken: elsewhere.token, ...(await proof()) });
    expect(second["conversation"]).toEqual({ id: begun.id });
    const known = await visitorBehind(desk, second["token"]);
    expect((await conversationsOf(known)).sort()).toEqual([conversation.id, begun.id].sort());
    expect(await conversationsOf(elsewhere)).toEqual([]);
  });

  it("leaves a live anonymous conversation apart when another one is under way, and loses neither", async () => {
    const desk = await newDesk();
    const { secret } = await make(desk);
    const identity = { jwt: await tokenOf(desk, secret) };
    const known = await visitorBehind(desk, (await open(desk, { identity }))["token"]);
    const theirs = (await desk.start(known))["conversation"].id;
    const anonymous = await desk.visitor();
    const apart = (await desk.start(anonymous))["conversation"].id;
    await open(desk, { identity, visitorToken: anonymous.token });
    expect(await conversationsOf(known)).toEqual([theirs]);
    expect(await desk.show(apart)).toMatchObject({ id: apart });
  });

  it("is one customer also when fifty first proofs come at once, with one browser's token or another's", async () => {
    const desk = await newDesk();
    const { secret } = await make(desk);
    const anonymous = await desk.visitor();
    const { conversation } = await desk.start(anonymous);
    const opened = await Promise.all(
      Array.from({ length: 50 }, async (_, i) =>
        open(desk, {
          identity: { jwt: await tokenOf(desk, secret, { sub: `u-${i % 2}` }) },
          visitorToken: anonymous.token,
        }),
      ),
    );
    const people = await Promise.all(opened.map(async ({ token }) => (await visitorBehind(desk, token)).id));
    expect(new Set(people.filter((_, i) => i % 2 === 0)).size).toBe(1);
    expect(new Set(people.filter((_, i) => i % 2 === 1)).size).toBe(1);
    expect(new Set(people).size).toBe(2);
    const seen = await Promise.all(
      [people[0], people[1]].map((id) => conversationsOf(desk.workspace.visitor(id, desk.channel.id))),
    );
    expect(seen.flat()).toEqual([conversation.id]);
  });
});

describe("a channel's secrets", () => {
  it("are two at most, so that one is replaced while the other still counts; a revoked one proves nothing", async () => {
    const desk = await newDesk();
    const made = await Promise.all(Array.from({ length: 10 }, () => make(desk)));
    expect(made.filter((one) => refusal(one) === null)).toHaveLength(2);
    expect(made.filter((one) => refusal(one) === "TOO_MANY_SECRETS")).toHaveLength(8);
    const [old, young] = made.filter((one) => one["secret"]) as [Data, Data];
    for (const { secret } of [old, young])
      expect((await open(desk, { identity: { jwt: await tokenOf(desk, secret) } }))["isIdentified"]).toBe(true);
    const { channel } = await end(desk, old["channelSecret"].id);
    expect(channel.secrets).toEqual([{ id: young["channelSecret"].id, hint: young["secret"].slice(-4) }]);
    expect(refusal(await open(desk, { identity: { jwt: await tokenOf(desk, old["secret"]) } }))).toBe(
      "IDENTITY_INVALID",
    );
    expect(refusal(await make(desk))).toBeNull();
  });

  it("are seen, made and ended by those who manage the desk, in their own workspace, and stand nowhere in plain", async () => {
    const [desk, elsewhere] = [await newDesk(), await newDesk()];
    const { secret, channelSecret } = await make(desk);
    expect(refusal(await make(desk, elsewhere.lead))).toBe("NOT_FOUND");
    expect(refusal(await end(desk, channelSecret.id, elsewhere.lead))).toBe("NOT_FOUND");
    const reader = desk.workspace.agent(["conversation:read"]);
    const answer = await reader.run("{ channels { secrets { id } } }");
    expect(answer.errors?.[0]?.extensions["code"]).toBe("FORBIDDEN");
    const ctx = test.subgraph.systemContext(desk.workspace.id);
    const rows = await ctx.rows({ name: "secrets", text: "select * from conversations.channel_secret" }, []);
    ctx.scope.end();
    expect(rows).toHaveLength(1);
    expect(JSON.stringify(rows)).not.toContain(secret);
  });
});
