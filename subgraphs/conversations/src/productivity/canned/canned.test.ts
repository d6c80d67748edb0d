import { newId } from "@switchboard/kit";
import { describe, expect, it } from "vitest";
import { AGENT, type Desk, refusal, testDesk } from "../../testing/desk.js";

const { desk: newDesk, test } = await testDesk();
const REPLY = "cannedReply { id shortcut text version scope useCount canEdit } userErrors { code message path }";
const mutation = (verb: string, answer = REPLY) =>
  `mutation ($input: ${verb.charAt(0).toUpperCase()}${verb.slice(1)}Input!) { ${verb}(input: $input) { ${answer} } }`;
const CREATE = mutation("createCannedReply");
const UPDATE = mutation("updateCannedReply");
const DELETE = mutation("deleteCannedReply");
const EXPAND = mutation("expandCannedReply", "text missing cannedReply { useCount } userErrors { code }");
const LIST =
  "query ($search: String, $locale: Locale, $first: Int) { cannedReplies(search: $search, locale: $locale, first: $first) { shortcut } }";
const ALL =
  "query ($scope: SharingScope, $search: String, $first: Int, $after: String) { allCannedReplies(scope: $scope, search: $search, first: $first, after: $after) { nodes { shortcut useCount team { id } owner { id } } pageInfo { endCursor hasNextPage } } }";

type Caller = Desk["lead"];
const found = async (who: Caller, variables: object = {}) =>
  (await who.ask(LIST, variables)).cannedReplies.map((r: { shortcut: string }) => r.shortcut);
const create = async (who: Caller, input: object) => (await who.ask(CREATE, { input })).createCannedReply;

describe("canned replies", () => {
  it("are found by shortcut or text, in the customer's language or for all", async () => {
    const desk = await newDesk();
    const agent = desk.workspace.agent(AGENT);
    await create(desk.lead, { shortcut: "bye", text: "Have a nice day" });
    await create(desk.lead, { shortcut: "hi", text: "Good day, 100% yours", locale: "en" });
    await create(desk.lead, { shortcut: "nihao", text: "您好", locale: "zh-CN" });
    expect(await found(agent)).toEqual(["bye", "hi", "nihao"]);
    expect(await found(agent, { locale: "zh-CN" })).toEqual(["bye", "nihao"]);
    expect(await found(agent, { search: "DAY" })).toEqual(["bye", "hi"]);
    expect(await found(agent, { search: "100%" })).toEqual(["hi"]);
    expect(await found(agent, { search: "%%" })).toEqual([]);
  });

  it("are found by pinyin, whole or by first letters, with the right reading of a phrase", async () => {
    const desk = await newDesk();
    const agent = desk.workspace.agent(AGENT);
    await create(desk.lead, { shortcut: "a", text: "请到银行办理开票" });
    await create(desk.lead, { shortcut: "b", text: "发票将在三天内开具" });
    for (const [search, hits] of [
      ["kaipiao", ["a"]],
      ["qdyhbl", ["a"]],
      ["yinhang", ["a"]],
      ["fapiao", ["b"]],
      ["FPJZST", ["b"]],
      ["piao", ["a", "b"]],
      ["yinxing", []],
    ] as const)
      expect([search, await found(agent, { search })]).toEqual([search, hits]);
  });

  it("come in the order in which an agent wants them: shortcut first, own before team before all, then last used", async () => {
    const desk = await newDesk();
    const teamId = await desk.team();
    const agent = await desk.agent({ teamIds: [teamId] });
    await create(desk.lead, { shortcut: "re-all", text: "x" });
    await create(desk.lead, { shortcut: "other", text: "we return it" });
    await create(desk.lead, { shortcut: "re-team", text: "x", scope: "TEAM", teamId });
    await create(agent, { shortcut: "re-own", text: "x", scope: "PERSONAL" });
    const late = await create(desk.lead, { shortcut: "re-zzz", text: "x" });
    expect(await found(agent, { search: "re" })).toEqual(["re-own", "re-team", "re-all", "re-zzz", "other"]);
    const { id: conversationId } = await desk.talk();
    await agent.ask(EXPAND, { input: { cannedReplyId: late.cannedReply.id, conversationId } });
    expect(await found(agent, { search: "/re" })).toEqual(["re-own", "re-team", "re-zzz", "re-all", "other"]);
    expect(await found(agent, { search: "re-all" })).toEqual(["re-all"]);
    expect(await found(agent, { first: 2 })).toHaveLength(2);
    expect((await agent.run(LIST, { first: 101 })).errors?.[0]?.extensions["code"]).toBe("BAD_USER_INPUT");
    expect(await test.statements(() => agent.run(LIST, { search: "re" }))).toBe(1);
  });

  it("of one's own are nobody else's, those of a team are its agents', and shared ones are the managers' to change", async () => {
    const desk = await newDesk();
    const teamId = await desk.team();
    const [member, other] = [await desk.agent({ teamIds: [teamId] }), await desk.agent()];
    const own = await create(member, { shortcut: "own", text: "x", scope: "PERSONAL" });
    const team = await create(desk.lead, { shortcut: "team", text: "x", scope: "TEAM", teamId });
    expect(await found(member)).toEqual(["own", "team"]);
    expect(await found(other)).toEqual([]);
    expect(await found(desk.lead)).toEqual([]);
    expect((await desk.lead.ask(ALL)).allCannedReplies.nodes).toEqual([
      { shortcut: "team", useCount: 0, team: { id: teamId }, owner: null },
    ]);
    expect((await member.ask(ALL, { scope: "PERSONAL" })).allCannedReplies.nodes[0].owner).toEqual({ id: member.id });
    await create(desk.lead, { shortcut: "开票", text: "Bills" });
    for (const search of ["/开票", "kp", "bill"])
      expect((await desk.lead.ask(ALL, { search })).allCannedReplies.nodes).toMatchObject([{ shortcut: "开票" }]);
    await desk.lead.ask(DELETE, {
      input: { cannedReplyId: (await desk.lead.ask("{ cannedReplies { id } }")).cannedReplies[0].id },
    });
    for (const who of [other, desk.lead])
      expect(refusal((await who.ask(DELETE, { input: { cannedReplyId: own.cannedReply.id } })).deleteCannedReply)).toBe(
        "NOT_FOUND",
      );
    const change = { cannedReplyId: team.cannedReply.id, text: "y" };
    expect((await member.run(UPDATE, { input: change })).errors?.[0]?.extensions["code"]).toBe("FORBIDDEN");
    expect(refusal((await other.ask(UPDATE, { input: change })).updateCannedReply)).toBe("NOT_FOUND");
    expect((await desk.lead.ask(UPDATE, { input: change })).updateCannedReply.cannedReply.text).toBe("y");
    for (const scope of ["WORKSPACE", "TEAM"])
      expect(
        (await member.run(CREATE, { input: { shortcut: "z", text: "x", scope, teamId } })).errors?.[0]?.extensions[
          "code"
        ],
      ).toBe("FORBIDDEN");
    const { id: conversationId } = await desk.talk();
    const take = { cannedReplyId: own.cannedReply.id, conversationId };
    expect(refusal((await other.ask(EXPAND, { input: take })).expandCannedReply)).toBe("NOT_FOUND");
  });

  it("have one text per owner, shortcut and language, also when fifty add the same at once", async () => {
    const desk = await newDesk();
    const made = await Promise.all(
      Array.from({ length: 50 }, (_, n) => create(desk.lead, { shortcut: n % 2 ? "hi" : "HI", text: `Hello ${n}` })),
    );
    expect(made.filter(({ userErrors }) => userErrors.length === 0)).toHaveLength(1);
    expect(new Set(made.map(refusal))).toEqual(new Set([null, "SHORTCUT_TAKEN"]));
    expect(refusal(await create(desk.lead, { shortcut: "hi", text: "Own", scope: "PERSONAL" }))).toBeNull();
    const id = made.find(({ cannedReply }) => cannedReply).cannedReply.id;
    await create(desk.lead, { shortcut: "bye", text: "Bye" });
    expect(
      refusal((await desk.lead.ask(UPDATE, { input: { cannedReplyId: id, shortcut: "Bye" } })).updateCannedReply),
    ).toBe("SHORTCUT_TAKEN");
    const input = { cannedReplyId: id };
    expect((await desk.lead.ask(DELETE, { input })).deleteCannedReply.cannedReply.id).toBe(id);
    expect(refusal((await desk.lead.ask(DELETE, { input })).deleteCannedReply)).toBe("NOT_FOUND");
  });

  it("are filled in for the conversation and the agent, say what is missing, and count as used", async () => {
    const desk = await newDesk();
    const agent = await desk.agent();
    const { id: conversationId, visitor } = await desk.talk();
    const { number } = await desk.show(conversationId);
    const text =
      "Hi {{customer.name|there}}, {{ agent.name }} of {{channel.name}} on #{{conversation.number}}{{team.name}} \\{{x}}";
    const { cannedReply } = await create(agent, { shortcut: "f", text, scope: "PERSONAL" });
    const expand = async () =>
      (await agent.ask(EXPAND, { input: { cannedReplyId: cannedReply.id, conversationId } })).expandCannedReply;
    expect(await expand()).toMatchObject({
      text: `Hi there, Lin of Shop on #${number} {{x}}`,
      missing: ["team.name"],
      cannedReply: { useCount: 1 },
    });
    const known = { customerId: visitor.id, version: 2, name: "{{agent.name}} Wang", tier: "STANDARD", isNew: false };
    await desk.workspace.happened("customers", "customer.changed", known);
    await desk.workspace.happened("customers", "customer.changed", { ...known, version: 1, name: "Older" });
    expect((await expand()).text).toContain("Hi {{agent.name}} Wang, Lin");
    const made = await Promise.all(Array.from({ length: 20 }, expand));
    expect(Math.max(...made.map((one) => one.cannedReply.useCount))).toBeLessThanOrEqual(22);
    expect((await agent.ask(ALL, { scope: "PERSONAL" })).allCannedReplies.nodes[0].useCount).toBe(22);
    const lost = { cannedReplyId: cannedReply.id, conversationId: newId("conv") };
    expect(refusal((await agent.ask(EXPAND, { input: lost })).expandCannedReply)).toBe("NOT_FOUND");
  });

  it("are refused at once when they name what does not exist", async () => {
    const desk = await newDesk();
    const refused = await create(desk.lead, { shortcut: "x", text: "Hi {{customer.nmae}}" });
    expect(refused.userErrors).toEqual([
      { code: "VARIABLE_UNKNOWN", message: "There is no variable {{customer.nmae}}.", path: ["input", "text"] },
    ]);
    expect(refusal(await create(desk.lead, { shortcut: "x", text: "Hi {{customer.name" }))).toBe("VARIABLE_MALFORMED");
    expect(refusal(await create(desk.lead, { shortcut: " ", text: "Hi" }))).toBe("TEXT_EMPTY");
    expect(refusal(await create(desk.lead, { shortcut: "x", text: "x".repeat(4_001) }))).toBe("TEXT_TOO_LONG");
    expect(refusal(await create(desk.lead, { shortcut: "x", text: "x", scope: "TEAM" }))).toBe("REQUIRED");
    const { cannedReply } = await create(desk.lead, { shortcut: "x", text: "x" });
    const late = { cannedReplyId: cannedReply.id, text: "z", expectedVersion: cannedReply.version + 1 };
    expect(refusal((await desk.lead.ask(UPDATE, { input: late })).updateCannedReply)).toBe("STALE_VERSION");
    const { replyVariables } = await desk.lead.ask("{ replyVariables { name meaning canBeMissing } }");
    expect(replyVariables).toContainEqual({
      name: "customer.name",
      meaning: "The customer's name",
      canBeMissing: true,
    });
  });

  it("are listed by page, with their counts in as many statements for fifty as for one", async () => {
    const desk = await newDesk();
    await create(desk.lead, { shortcut: "r0", text: "x" });
    const ofOne = await test.statements(() => desk.lead.ask(ALL, { first: 50 }));
    for (let n = 1; n < 50; n++) await create(desk.lead, { shortcut: `r${n}`, text: "x" });
    expect(await test.statements(() => desk.lead.ask(ALL, { first: 50 }))).toBe(ofOne);
    const page = (await desk.lead.ask(ALL, { first: 30 })).allCannedReplies;
    const rest = (await desk.lead.ask(ALL, { first: 30, after: page.pageInfo.endCursor })).allCannedReplies;
    expect([page.nodes.length, rest.nodes.length, rest.pageInfo.hasNextPage]).toEqual([30, 20, false]);
  });
});
