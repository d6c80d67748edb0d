import { newId } from "@switchboard/kit";
import { describe, expect, it } from "vitest";
import { AGENT, type Desk, LEAD, refusal, testDesk } from "../../testing/desk.js";

const { desk: newDesk, test } = await testDesk();
const REST = "userErrors { code message path }";
const CREATE = `mutation ($input: CreateAutomationRuleInput!) { createAutomationRule(input: $input) { automationRule { id version } ${REST} } }`;
const UPDATE = `mutation ($input: UpdateAutomationRuleInput!) { updateAutomationRule(input: $input) { automationRule { name isEnabled condition { all { fact } } } ${REST} } }`;
const DELETE = `mutation ($input: DeleteAutomationRuleInput!) { deleteAutomationRule(input: $input) { automationRule { id } ${REST} } }`;
const DRY = `mutation ($input: DryRunAutomationInput!) { dryRunAutomation(input: $input) { looked matched isWhole matches { at conversation { id } checks { fact actual isTrue } } ${REST} } }`;
const RUNS = `query ($rule: ID, $conversation: ID, $status: [AutomationRunStatus!]) { automationRuns(first: 100, automationRuleId: $rule, conversationId: $conversation, status: $status) { nodes {
  status reason event rule { id name } conversation { id } causedBy { name } checks { fact operator actual isTrue } results { kind isDone code message } durationMs } } }`;

const HELLO = [{ kind: "SEND_TEXT", text: "We are closed, {{customer.name|dear customer}}." }];
const hears = (word: string) => ({ fact: "MESSAGE_TEXT", operator: "CONTAINS", values: [word] });
const made = async (desk: Desk, rule: object) => {
  const given = { name: "Rule", event: "MESSAGE_RECEIVED", actions: HELLO, ...rule };
  const answer = (await desk.lead.ask(CREATE, { input: { rule: given } })).createAutomationRule;
  expect(answer.userErrors).toEqual([]);
  return answer.automationRule.id as string;
};
const refused = async (desk: Desk, rule: object) => {
  const given = { name: "Rule", event: "MESSAGE_RECEIVED", actions: HELLO, ...rule };
  return (await desk.lead.ask(CREATE, { input: { rule: given } })).createAutomationRule.userErrors[0];
};
const runs = async (desk: Desk, which: object = {}) => (await desk.lead.ask(RUNS, which)).automationRuns.nodes;
/** Until so many runs of this end are there. */
const ended = async (desk: Desk, status: string, count: number) => {
  await test.settle();
  await expect
    .poll(async () => (await runs(desk, { status: [status] })).length, { timeout: 25_000, interval: 50 })
    .toBe(count);
  return runs(desk, { status: [status] });
};
const spoken = async (desk: Desk, id: string) => (await desk.lines(id)).filter(({ kind }) => kind === "TEXT");

describe("a rule", () => {
  it("answers by itself when its words fall, once for each message, and not in anyone's name", async () => {
    const desk = await newDesk();
    const rule = await made(desk, { condition: { any: [hears("OPEN"), { not: hears("hello") }] } });
    const { visitor, id } = await desk.talk({ text: "Are you open?" });
    await ended(desk, "DONE", 1);
    expect(await spoken(desk, id)).toMatchObject([
      { author: "CUSTOMER" },
      { author: "SYSTEM", text: "We are closed, dear customer." },
    ]);
    const { isCustomerWaiting, status } = await desk.show(id);
    expect({ isCustomerWaiting, status }).toEqual({ isCustomerWaiting: true, status: "QUEUED" });
    await desk.send(visitor, id, "hello hello");
    await ended(desk, "NOT_MATCHED", 1);
    const [missed, done] = await runs(desk, { rule });
    expect(missed).toMatchObject({
      status: "NOT_MATCHED",
      checks: [
        { fact: "MESSAGE_TEXT", actual: "hello hello", isTrue: false },
        { fact: "MESSAGE_TEXT", actual: "hello hello", isTrue: true },
      ],
      results: [],
    });
    expect(done).toMatchObject({
      status: "DONE",
      conversation: { id },
      results: [{ kind: "SEND_TEXT", isDone: true }],
    });
    expect(done.durationMs).toBeGreaterThanOrEqual(0);
    const agent = await desk.agent();
    await desk.send(agent, id, "I am here");
    const rounds = (
      await desk.lead.ask("query ($id: ID!) { conversation(id: $id) { rounds { firstReplyAt } } }", { id })
    ).conversation.rounds;
    const reply = (
      await desk.lead.ask(
        "query ($id: ID!) { conversation(id: $id) { messages(last: 1) { nodes { sentAt author } } } }",
        { id },
      )
    ).conversation.messages.nodes[0];
    expect(reply.author).toBe("AGENT");
    expect(rounds[0].firstReplyAt).toBe(reply.sentAt);
  });

  it("comes in its order, and may keep those behind it from being looked at", async () => {
    const desk = await newDesk();
    await made(desk, { name: "third", position: 3, actions: [{ kind: "SEND_TEXT", text: "third" }] });
    await made(desk, {
      name: "second",
      position: 2,
      stopsOthers: true,
      actions: [{ kind: "SEND_TEXT", text: "second" }],
    });
    await made(desk, { name: "first", position: 1, actions: [{ kind: "SEND_TEXT", text: "first" }] });
    await made(desk, { name: "resting", position: 0, isEnabled: false });
    const { id } = await desk.talk();
    await ended(desk, "DONE", 2);
    expect((await spoken(desk, id)).map(({ text }) => text)).toEqual(["Hello", "first", "second"]);
  });

  it("does none of its actions when one is refused, and the log says which", async () => {
    const desk = await newDesk();
    const away = await desk.agent({ state: "OFFLINE" });
    await made(desk, { actions: [...HELLO, { kind: "ASSIGN_AGENT", agentId: away.id }] });
    const { id } = await desk.talk();
    const [run] = await ended(desk, "FAILED", 1);
    expect(run).toMatchObject({
      reason: "AGENT_UNAVAILABLE",
      results: [
        { kind: "SEND_TEXT", isDone: false, code: null },
        { kind: "ASSIGN_AGENT", isDone: false, code: "AGENT_UNAVAILABLE", message: "This agent is not there." },
      ],
    });
    expect(await spoken(desk, id)).toHaveLength(1);
  });

  it("that would lead to itself by way of another is stopped, and the log says so", async () => {
    const desk = await newDesk();
    const [one, two] = [await desk.team(), await desk.team()];
    const is = (teamId: string) => ({ fact: "TEAM", operator: "IS", values: [teamId] });
    const to = (teamId: string) => [{ kind: "ASSIGN_TEAM", teamId }];
    await made(desk, { name: "there", event: "STATUS_CHANGED", condition: is(one), actions: to(two) });
    await made(desk, { name: "back", event: "STATUS_CHANGED", condition: is(two), actions: to(one) });
    const { id } = await desk.talk();
    await desk.act(desk.lead, "transferConversation", { conversationId: id, to: { teamId: one } });
    const [stopped] = await ended(desk, "STOPPED", 1);
    expect(stopped).toMatchObject({ reason: "LOOP", rule: { name: "there" } });
    expect(stopped.causedBy.map(({ name }: { name: string }) => name)).toEqual(["there", "back"]);
    expect(await runs(desk, { status: ["DONE"] })).toHaveLength(2);
    expect((await desk.show(id)).team.id).toBe(one);
  });

  it("does not answer another machine for ever", async () => {
    const desk = await newDesk();
    await made(desk, {});
    const { visitor, id } = await desk.talk();
    for (let n = 0; n < 21; n++) await desk.send(visitor, id, `I am a machine ${n}`);
    await ended(desk, "STOPPED", 2);
    await ended(desk, "DONE", 20);
    expect((await runs(desk, { status: ["STOPPED"] }))[0].reason).toBe("TOO_OFTEN");
  });

  it("fires when a customer has waited too long, once for each time, and not for those who waited before it was made", async () => {
    const desk = await newDesk();
    await desk.talk();
    test.clock.forward(600);
    const { visitor, id } = await desk.talk();
    const rule = await made(desk, {
      event: "CUSTOMER_WAITING",
      afterMinutes: 5,
      condition: { fact: "WAITING_MINUTES", operator: "AT_LEAST", values: ["5"] },
    });
    await desk.sweep("automation");
    expect(await runs(desk, { rule })).toEqual([]);
    test.clock.forward(301);
    await Promise.all([desk.sweep("automation"), desk.sweep("automation"), desk.sweep("automation")]);
    await ended(desk, "DONE", 1);
    await desk.send(await desk.agent(), id, "Sorry");
    test.clock.forward(1);
    await desk.send(visitor, id, "Still broken");
    test.clock.forward(301);
    await desk.sweep("automation");
    await ended(desk, "DONE", 2);
    expect((await spoken(desk, id)).filter(({ author }) => author === "SYSTEM")).toHaveLength(2);
  });

  it("that could never work is refused when it is saved", async () => {
    const desk = await newDesk();
    const own = await desk.agent({ scopes: LEAD });
    const { createCannedReply } = await own.ask(
      "mutation ($input: CreateCannedReplyInput!) { createCannedReply(input: $input) { cannedReply { id } } }",
      { input: { shortcut: "x", text: "Hi", scope: "PERSONAL" } },
    );
    const path = (...rest: string[]) => ["input", "rule", ...rest];
    for (const [rule, code, where] of [
      [{ name: " " }, "TEXT_EMPTY", path("name")],
      [{ actions: [] }, "ACTIONS_MISSING", path("actions")],
      [
        { actions: [{ kind: "SEND_TEXT", text: "Hi {{customer.name}}" }] },
        "VARIABLE_NEEDS_DEFAULT",
        path("actions", "0", "text"),
      ],
      [
        { actions: [{ kind: "SEND_CANNED", cannedReplyId: createCannedReply.cannedReply.id }] },
        "NOT_FOUND",
        path("actions", "0", "cannedReplyId"),
      ],
      [{ event: "CUSTOMER_WAITING" }, "AFTER_MINUTES_INVALID", path("afterMinutes")],
      [{ afterMinutes: 3 }, "AFTER_MINUTES_INVALID", path("afterMinutes")],
      [{ condition: {} }, "CONDITION_UNCLEAR", path("condition")],
      [
        { condition: { fact: "SCORE", operator: "CONTAINS", values: ["1"] } },
        "OPERATOR_UNFIT",
        path("condition", "operator"),
      ],
      [
        { condition: { all: [{ fact: "SCORE", operator: "AT_LEAST", values: ["x"] }] } },
        "VALUE_INVALID",
        path("condition", "all", "0", "values"),
      ],
      [
        { condition: { fact: "STATUS", operator: "IS", values: ["GONE"] } },
        "VALUE_INVALID",
        path("condition", "values"),
      ],
      [
        { condition: { all: Array.from({ length: 51 }, () => hears("x")) } },
        "CONDITION_TOO_LARGE",
        path("condition", "all", "49"),
      ],
    ] as const)
      expect([code, await refused(desk, rule)]).toMatchObject([code, { code, path: where }]);
    const agent = desk.workspace.agent(AGENT);
    const rule = { name: "Mine", event: "MESSAGE_RECEIVED", actions: HELLO };
    for (const [text, input] of [
      [CREATE, { rule }],
      [UPDATE, { automationRuleId: newId("rule"), rule }],
      [DELETE, { automationRuleId: newId("rule") }],
    ] as const)
      expect((await agent.run(text, { input })).errors?.[0]?.extensions["code"]).toBe("FORBIDDEN");
    expect((await agent.run(RUNS)).errors?.[0]?.extensions["code"]).toBe("FORBIDDEN");
  });

  it("can be changed and removed, its log with it", async () => {
    const desk = await newDesk();
    const id = await made(desk, {});
    await desk.talk();
    await ended(desk, "DONE", 1);
    const rule = {
      name: "Renamed",
      event: "MESSAGE_RECEIVED",
      actions: HELLO,
      isEnabled: false,
      condition: { all: [hears("x")] },
    };
    const changed = (await desk.lead.ask(UPDATE, { input: { automationRuleId: id, rule } })).updateAutomationRule;
    expect(changed.automationRule).toEqual({
      name: "Renamed",
      isEnabled: false,
      condition: { all: [{ fact: "MESSAGE_TEXT" }] },
    });
    const late = { automationRuleId: id, rule, expectedVersion: 1 };
    expect(refusal((await desk.lead.ask(UPDATE, { input: late })).updateAutomationRule)).toBe("STALE_VERSION");
    await desk.talk();
    await test.settle();
    expect(await runs(desk)).toHaveLength(1);
    const woken = { automationRuleId: id, isEnabled: true, position: 4 };
    const { updateAutomationRule } = await desk.lead.ask(UPDATE, { input: woken });
    expect(updateAutomationRule.automationRule).toMatchObject({ name: "Renamed", isEnabled: true });
    const input = { automationRuleId: id };
    expect((await desk.lead.ask(DELETE, { input })).deleteAutomationRule.userErrors).toEqual([]);
    expect(await runs(desk)).toEqual([]);
    expect(refusal((await desk.lead.ask(DELETE, { input })).deleteAutomationRule)).toBe("NOT_FOUND");
  });

  it("can be tried on what has happened, as things stood then, and does nothing", async () => {
    const desk = await newDesk();
    const agent = await desk.agent({ state: "BUSY" });
    const { visitor, id } = await desk.talk({ text: "Where is my parcel?" });
    await desk.act(agent, "acceptConversation", { conversationId: id });
    await desk.send(visitor, id, "The parcel, please");
    await desk.act(agent, "resolveConversation", { conversationId: id });
    const rule = {
      name: "Try",
      event: "MESSAGE_RECEIVED",
      actions: HELLO,
      condition: { all: [hears("parcel"), { fact: "ASSIGNEE", operator: "IS_SET" }] },
    };
    const from = new Date(test.clock.now().getTime() - 3_600_000).toISOString();
    const to = new Date(test.clock.now().getTime() + 1_000).toISOString();
    const before = await desk.lines(id);
    const dry = (await desk.lead.ask(DRY, { input: { rule, from, to } })).dryRunAutomation;
    expect(dry).toMatchObject({ looked: 2, matched: 1, isWhole: true, userErrors: [] });
    expect(dry.matches).toMatchObject([
      {
        conversation: { id },
        checks: [
          { actual: "The parcel, please", isTrue: true },
          { actual: agent.id, isTrue: true },
        ],
      },
    ]);
    expect(await desk.lines(id)).toEqual(before);
    expect(await runs(desk)).toEqual([]);
    const refusedDry = async (input: object) => refusal((await desk.lead.ask(DRY, { input })).dryRunAutomation);
    expect(await refusedDry({ rule, from: to, to: from })).toBe("PERIOD_INVALID");
    expect(await refusedDry({ rule: { ...rule, actions: [] }, from, to })).toBe("ACTIONS_MISSING");
  });
});
