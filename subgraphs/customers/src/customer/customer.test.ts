import { newId } from "@switchboard/kit";
import { testSubgraph } from "@switchboard/kit/testing";
import { describe, expect, it } from "vitest";
import { customers } from "../customers.subgraph.js";
import { agentOf, arrival, does, message, profile, refusal, tries } from "../testing/desk.js";

const test = await testSubgraph(customers);

describe("a customer's profile", () => {
  it("comes about when a visitor opens a chat, under the id the chat uses, with the browser they came by", async () => {
    const workspace = test.workspace();
    const agent = agentOf(workspace);
    const [channelId, visitorId] = [newId("chn"), newId("vis")];
    const id = await arrival(workspace, { channelId, visitorId, locale: "zh-CN" });
    const customer = await profile(agent, id);
    expect(customer).toMatchObject({
      ...{ id, name: null, locale: "zh-CN", email: null, phone: null, region: null, company: null, note: null },
      ...{ displayName: `Visitor ${id.slice(-4)}`, tier: "STANDARD", tags: [], version: 1 },
      identities: [{ kind: "WEB_VISITOR", value: visitorId, isVerified: false, channel: { id: channelId } }],
    });
    expect(customer["firstSeenAt"]).toBe(customer["lastSeenAt"]);
    const chinese = { ...agent.viewer, language: "zh-CN" as const };
    const shown = await test.run(chinese, "query ($id: ID!) { customer(id: $id) { displayName } }", { id });
    expect(shown.data?.["customer"].displayName).toBe(`访客 ${id.slice(-4)}`);
  });

  it("takes the name the visitor gave, and is made once however often the news comes", async () => {
    const workspace = test.workspace();
    const agent = agentOf(workspace);
    const facts = { customerId: newId("cus"), visitorId: "v1", name: "  王芳 " };
    await arrival(workspace, facts);
    await does(agent, "updateCustomer", { customerId: facts.customerId, name: "王芳芳" });
    await arrival(workspace, facts);
    expect(await profile(agent, facts.customerId)).toMatchObject({
      displayName: "王芳芳",
      identities: [{ value: "v1" }],
    });
    expect((await agent.ask("{ customers { totalCount { value } } }")).customers.totalCount.value).toBe(1);
    expect((await profile(agent, await arrival(workspace, { name: "n".repeat(5_000) })))["name"]).toHaveLength(100);
  });

  it("takes the name the visitor gave in a form, where nobody has named them", async () => {
    const workspace = test.workspace();
    const agent = agentOf(workspace);
    const id = await arrival(workspace);
    const start = (statedName: string | null) =>
      workspace.happened("conversations", "conversation.started", { customerId: id, statedName });
    await start(null);
    expect((await profile(agent, id))["name"]).toBeNull();
    await start(" 赵六 ");
    expect(await profile(agent, id)).toMatchObject({ name: "赵六", displayName: "赵六", version: 2 });
    const found = "query ($search: String) { customers(search: $search) { nodes { id } } }";
    expect((await agent.ask(found, { search: "赵" })).customers.nodes).toEqual([{ id }]);
    await start("Somebody else");
    expect(await profile(agent, id)).toMatchObject({ name: "赵六", version: 2 });
  });

  it("calls them what their site vouches for instead of what they said themselves, but never instead of what the desk did", async () => {
    const workspace = test.workspace();
    const agent = agentOf(workspace);
    const proves = (customerId: string, name: string | null) =>
      workspace.happened("conversations", "visitor.identified", {
        ...{ customerId, channelId: newId("chn"), externalId: "42", name, email: null },
      });
    const nameOf = async (id: string) => (await profile(agent, id))["name"];
    const states = (customerId: string) =>
      workspace.happened("conversations", "conversation.started", { customerId, statedName: "Mickey Mouse" });

    const stated = await arrival(workspace);
    await states(stated);
    await proves(stated, null);
    expect(await nameOf(stated)).toBe("Mickey Mouse");
    await proves(stated, "王芳");
    expect(await nameOf(stated)).toBe("王芳");
    await states(stated);
    expect(await nameOf(stated)).toBe("王芳");
    const found = "query ($search: String) { customers(search: $search) { nodes { id } } }";
    expect((await agent.ask(found, { search: "mickey" })).customers.nodes).toEqual([]);

    const given = await arrival(workspace, { name: "Mickey Mouse" });
    await does(agent, "updateCustomer", { customerId: given, name: "Frau Wang" });
    await proves(given, "王芳");
    expect(await nameOf(given)).toBe("Frau Wang");
    await does(agent, "updateCustomer", { customerId: given, name: null });
    await proves(given, "王芳");
    expect(await nameOf(given)).toBe("王芳");

    // A form that is saved with the name as it stood names nobody.
    const seen = await arrival(workspace, { name: "Mickey Mouse" });
    await does(agent, "updateCustomer", { customerId: seen, name: "Mickey Mouse", region: "Hamburg" });
    await proves(seen, "王芳");
    expect(await nameOf(seen)).toBe("王芳");
  });

  it("gives a proven customer the name of who they were before only where it weighs more", async () => {
    const workspace = test.workspace();
    const agent = agentOf(workspace);
    const nameAfter = async (customerId: string, previousCustomerId: string) => {
      await workspace.happened("conversations", "conversation.identified", {
        ...{ conversationId: newId("conv"), channelId: newId("chn"), customerId, previousCustomerId },
      });
      return (await profile(agent, customerId))["name"];
    };
    const known = await arrival(workspace);
    const anonymous = await arrival(workspace, { name: "Mickey Mouse" });
    expect(await nameAfter(known, anonymous)).toBe("Mickey Mouse");
    const other = await arrival(workspace, { name: "Donald" });
    expect(await nameAfter(known, other)).toBe("Mickey Mouse");
    await does(agent, "updateCustomer", { customerId: other, name: "Frau Wang" });
    expect(await nameAfter(known, other)).toBe("Frau Wang");
  });

  it("says when the customer last wrote, moved at most once a minute, without getting in an editor's way", async () => {
    const workspace = test.workspace();
    const agent = agentOf(workspace);
    const id = await arrival(workspace);
    const { lastSeenAt: arrived } = await profile(agent, id);
    test.clock.forward(59);
    await message(workspace, id);
    expect((await profile(agent, id))["lastSeenAt"]).toBe(arrived);
    test.clock.forward(5);
    await message(workspace, id, "AGENT");
    await message(workspace, id, "BOT");
    expect((await profile(agent, id))["lastSeenAt"]).toBe(arrived);
    await message(workspace, id);
    const { lastSeenAt, version } = await profile(agent, id);
    expect(Date.parse(lastSeenAt) - Date.parse(arrived)).toBeGreaterThanOrEqual(64_000);
    expect(version).toBe(1);
    await message(workspace, id);
    expect((await profile(agent, id))["lastSeenAt"]).toBe(lastSeenAt);
  });

  it("keeps what is left out, clears what is null or blank, and shows the changed profile", async () => {
    const workspace = test.workspace();
    const agent = agentOf(workspace);
    const customerId = await arrival(workspace);
    const facts = {
      name: "Wang Fang",
      email: "wang@example.com",
      phone: "+86 138-0013 8000",
      region: "上海",
      company: "Acme",
      tier: "VIP",
      note: "likes tea",
      locale: "zh-CN",
    };
    expect(await does(agent, "updateCustomer", { customerId, ...facts })).toMatchObject({
      ...facts,
      displayName: "Wang Fang",
      version: 2,
    });
    expect(await does(agent, "updateCustomer", { customerId, note: null, region: " ", email: null })).toMatchObject({
      ...facts,
      note: null,
      region: null,
      email: null,
      version: 3,
    });
    expect(await does(agent, "updateCustomer", { customerId, name: "Wang Fang" })).toMatchObject({ version: 3 });
    expect((await does(agent, "updateCustomer", { customerId, name: null }))["displayName"]).toBe(
      `Visitor ${customerId.slice(-4)}`,
    );
  });

  it("refuses what cannot be", async () => {
    const workspace = test.workspace();
    const agent = agentOf(workspace);
    const customerId = await arrival(workspace);
    const theirs = await arrival(test.workspace());
    const bad: [object, string, string][] = [
      [{ name: "长".repeat(101) }, "TEXT_TOO_LONG", "name"],
      [{ region: "x".repeat(101) }, "TEXT_TOO_LONG", "region"],
      [{ company: "x".repeat(201) }, "TEXT_TOO_LONG", "company"],
      [{ note: "x".repeat(4_001) }, "TEXT_TOO_LONG", "note"],
      [{ email: `${"x".repeat(250)}@example.com` }, "TEXT_TOO_LONG", "email"],
      [{ phone: "1".repeat(41) }, "TEXT_TOO_LONG", "phone"],
      [{ phone: "call me" }, "PHONE_INVALID", "phone"],
      [{ phone: "+-()" }, "PHONE_INVALID", "phone"],
      [{ tier: null }, "REQUIRED", "tier"],
      [{ customerId: newId("cus"), name: "x" }, "NOT_FOUND", "customerId"],
      [{ customerId: theirs, name: "x" }, "NOT_FOUND", "customerId"],
      [{ customerId: "%", name: "x" }, "NOT_FOUND", "customerId"],
    ];
    for (const [input, code, field] of bad) {
      expect([input, await refusal(agent, "updateCustomer", { customerId, ...input })]).toEqual([
        input,
        [code, `input.${field}`],
      ]);
    }
    expect((await profile(agent, customerId))["version"]).toBe(1);
    const malformed = await agent.run(
      "mutation ($input: UpdateCustomerInput!) { updateCustomer(input: $input) { customer { id } } }",
      {
        input: { customerId, email: "not an address" },
      },
    );
    expect(malformed.errors?.[0]?.message).toContain("email");
  });

  it("refuses a stale version and shows the present profile", async () => {
    const workspace = test.workspace();
    const agent = agentOf(workspace);
    const customerId = await arrival(workspace);
    await does(agent, "updateCustomer", { customerId, name: "First", expectedVersion: 1 });
    for (const [verb, input] of [
      ["updateCustomer", { name: "Second" }],
      ["tagCustomer", { add: ["late"] }],
    ] as const) {
      const { customer, userErrors } = await tries(agent, verb, { customerId, expectedVersion: 1, ...input });
      expect(userErrors[0]).toMatchObject({ code: "STALE_VERSION", path: ["input", "expectedVersion"] });
      expect(customer).toMatchObject({ name: "First", tags: [], version: 2 });
    }
  });
});

describe("tags", () => {
  it("are put on and taken off, once each, in the order they came", async () => {
    const workspace = test.workspace();
    const agent = agentOf(workspace);
    const customerId = await arrival(workspace);
    const tags = async (input: object) => (await does(agent, "tagCustomer", { customerId, ...input }))["tags"];
    expect(await tags({ add: ["老客户", " tea ", "tea"] })).toEqual(["老客户", "tea"]);
    expect(await tags({ add: ["tea", "returns"], remove: ["老客户", "never there"] })).toEqual(["tea", "returns"]);
    expect((await does(agent, "tagCustomer", { customerId, add: ["tea"] }))["version"]).toBe(3);
    expect(await tags({})).toEqual(["tea", "returns"]);
  });

  it("lose nothing when many put theirs on at once", async () => {
    const workspace = test.workspace();
    const agent = agentOf(workspace);
    const customerId = await arrival(workspace);
    await Promise.all(Array.from({ length: 20 }, (_, i) => does(agent, "tagCustomer", { customerId, add: [`t${i}`] })));
    expect((await profile(agent, customerId))["tags"]).toHaveLength(20);
  });

  it("are refused when empty, too long, too many or on nobody", async () => {
    const workspace = test.workspace();
    const agent = agentOf(workspace);
    const customerId = await arrival(workspace);
    const bad: [object, string, string][] = [
      [{ add: [" "] }, "TEXT_EMPTY", "add"],
      [{ add: ["x".repeat(51)] }, "TEXT_TOO_LONG", "add"],
      [{ add: Array.from({ length: 51 }, (_, i) => `t${i}`) }, "TOO_MANY_TAGS", "add"],
      [{ customerId: newId("cus"), add: ["x"] }, "NOT_FOUND", "customerId"],
    ];
    for (const [input, code, field] of bad)
      expect(await refusal(agent, "tagCustomer", { customerId, ...input })).toEqual([code, `input.${field}`]);
    expect((await profile(agent, customerId))["tags"]).toEqual([]);
  });
});
