import { newId } from "@switchboard/kit";
import { describe, expect, it } from "vitest";
import { type Desk, testDesk } from "../../testing/desk.js";

const { desk: newDesk, test } = await testDesk();
const REST = "userErrors { code message path }";
const CREATE = `mutation ($input: CreateAutomationRuleInput!) { createAutomationRule(input: $input) { automationRule {
  id condition { all { fact conversationField { key } values } } conditionParts { depth way fact conversationField { key } values } } ${REST} } }`;
const RUNS = `query ($status: [AutomationRunStatus!]) { automationRuns(first: 100, status: $status) { nodes {
  status reason event rule { name } causedBy { name } checks { fact actual isTrue conversationField { key } } results { kind isDone code } } } }`;
const DRY = `mutation ($input: DryRunAutomationInput!) { dryRunAutomation(input: $input) { looked matched matches { conversation { id } checks { fact actual isTrue } } ${REST} } }`;
const TAG = `mutation ($input: TagConversationInput!) { tagConversation(input: $input) { conversation { tags { id } } userErrors { code } } }`;
const TAGS = "query ($id: ID!) { conversation(id: $id) { priority status tags { id } } }";
const FILL = `mutation ($input: SetConversationFieldsInput!) { setConversationFields(input: $input) { userErrors { code } } }`;

const newTag = async (desk: Desk, name: string): Promise<string> =>
  (
    await desk.lead.ask("mutation ($input: CreateTagInput!) { createTag(input: $input) { tag { id } } }", {
      input: { name },
    })
  ).createTag.tag.id;
const newField = async (desk: Desk, key: string, type: string, choices?: string[]): Promise<string> =>
  (
    await desk.lead.ask(
      "mutation ($input: CreateConversationFieldInput!) { createConversationField(input: $input) { conversationField { id } } }",
      { input: { key, label: key, type, choices } },
    )
  ).createConversationField.conversationField.id;
const create = async (desk: Desk, rule: object) =>
  (await desk.lead.ask(CREATE, { input: { rule: { name: "Rule", event: "TAG_ADDED", ...rule } } }))
    .createAutomationRule;
const made = async (desk: Desk, rule: object) => {
  const answer = await create(desk, rule);
  expect(answer.userErrors).toEqual([]);
  return answer.automationRule;
};
const put = (desk: Desk, conversationId: string, addTagIds: string[], removeTagIds: string[] = []) =>
  desk.lead.ask(TAG, { input: { conversationId, addTagIds, removeTagIds } });
const ended = async (desk: Desk, status: string, count: number) => {
  await test.settle();
  const runs = async () => (await desk.lead.ask(RUNS, { status: [status] })).automationRuns.nodes;
  await expect.poll(async () => (await runs()).length, { timeout: 25_000, interval: 50 }).toBe(count);
  return runs();
};
const show = async (desk: Desk, id: string) => (await desk.lead.ask(TAGS, { id })).conversation;
const is = (fact: string, ...values: string[]) => ({ fact, operator: "IS", values });

describe("a rule about tags", () => {
  it("hears of the tag that it waits for, and of no other, put on or taken off", async () => {
    const desk = await newDesk();
    const [vip, other] = [await newTag(desk, "vip"), await newTag(desk, "other")];
    await made(desk, {
      name: "up",
      condition: is("CHANGED_TAG", vip),
      actions: [{ kind: "SET_PRIORITY", priority: "URGENT" }],
    });
    await made(desk, {
      name: "down",
      event: "TAG_REMOVED",
      condition: { all: [is("CHANGED_TAG", vip), { fact: "TAG", operator: "IS_NOT_SET" }] },
      actions: [{ kind: "SET_PRIORITY", priority: "NORMAL" }],
    });
    const { id } = await desk.talk();
    await put(desk, id, [other]);
    await ended(desk, "NOT_MATCHED", 1);
    await put(desk, id, [vip]);
    await ended(desk, "DONE", 1);
    expect((await show(desk, id)).priority).toBe(20);
    await put(desk, id, [], [vip, other]);
    const runs = await ended(desk, "DONE", 2);
    expect(runs[0]).toMatchObject({ event: "TAG_REMOVED", rule: { name: "down" } });
    expect(runs[0].checks[0].actual.split(", ").sort()).toEqual([vip, other].sort());
    expect((await show(desk, id)).priority).toBe(0);
  });

  it("that would go round with another, one tag for the other, is stopped the first time it comes back", async () => {
    const desk = await newDesk();
    const [a, b] = [await newTag(desk, "a"), await newTag(desk, "b")];
    const swap = (from: string, to: string) => ({
      condition: is("CHANGED_TAG", from),
      actions: [
        { kind: "REMOVE_TAG", tagId: from },
        { kind: "ADD_TAG", tagId: to },
      ],
    });
    await made(desk, { name: "a to b", ...swap(a, b) });
    await made(desk, { name: "b to a", ...swap(b, a) });
    const { id } = await desk.talk();
    await put(desk, id, [a]);
    const [stopped] = await ended(desk, "STOPPED", 1);
    expect(stopped).toMatchObject({ reason: "LOOP", rule: { name: "a to b" } });
    expect(stopped.causedBy.map(({ name }: { name: string }) => name)).toEqual(["a to b", "b to a"]);
    expect(await ended(desk, "DONE", 2)).toHaveLength(2);
    expect((await show(desk, id)).tags).toEqual([{ id: a }]);
  });

  it("that adds what is there already tells nobody, so that two that add each other's tag end by themselves", async () => {
    const desk = await newDesk();
    const [a, b] = [await newTag(desk, "a"), await newTag(desk, "b")];
    const leads = (from: string, to: string) => ({
      condition: is("CHANGED_TAG", from),
      actions: [{ kind: "ADD_TAG", tagId: to }],
    });
    await made(desk, { name: "a brings b", ...leads(a, b) });
    await made(desk, { name: "b brings a", ...leads(b, a) });
    const { id } = await desk.talk();
    await put(desk, id, [a]);
    await ended(desk, "DONE", 2);
    await ended(desk, "STOPPED", 0);
    expect((await show(desk, id)).tags.map((tag: { id: string }) => tag.id).sort()).toEqual([a, b].sort());
  });

  it("fails with its reason when its tag was archived meanwhile, and does none of the rest", async () => {
    const desk = await newDesk();
    const [vip, label] = [await newTag(desk, "vip"), await newTag(desk, "label")];
    const actions = [
      { kind: "SET_PRIORITY", priority: "HIGH" },
      { kind: "ADD_TAG", tagId: label },
    ];
    await made(desk, { condition: is("CHANGED_TAG", vip), actions });
    await desk.lead.ask("mutation ($input: UpdateTagInput!) { updateTag(input: $input) { userErrors { code } } }", {
      input: { tagId: label, isArchived: true },
    });
    const { id } = await desk.talk();
    await put(desk, id, [vip]);
    const [run] = await ended(desk, "FAILED", 1);
    expect(run).toMatchObject({ reason: "TAG_ARCHIVED", results: [{ isDone: false }, { code: "TAG_ARCHIVED" }] });
    expect((await show(desk, id)).priority).toBe(0);
  });

  it("can be put to rest although what it names is archived", async () => {
    const desk = await newDesk();
    const tagId = await newTag(desk, "gone");
    const { id } = await made(desk, { actions: [{ kind: "ADD_TAG", tagId }] });
    await desk.lead.ask("mutation ($input: UpdateTagInput!) { updateTag(input: $input) { userErrors { code } } }", {
      input: { tagId, isArchived: true },
    });
    const rest =
      "mutation ($input: UpdateAutomationRuleInput!) { updateAutomationRule(input: $input) { automationRule { isEnabled actions { kind } } userErrors { code } } }";
    const { updateAutomationRule } = await desk.lead.ask(rest, { input: { automationRuleId: id, isEnabled: false } });
    expect(updateAutomationRule).toEqual({
      automationRule: { isEnabled: false, actions: [{ kind: "ADD_TAG" }] },
      userErrors: [],
    });
  });
});

describe("a rule's conditions", () => {
  it("may ask for tags and for what a field holds, and the log shows what there was", async () => {
    const desk = await newDesk();
    const vip = await newTag(desk, "vip");
    const [amount, due] = [await newField(desk, "amount", "NUMBER"), await newField(desk, "due", "DATE")];
    const rule = await made(desk, {
      event: "MESSAGE_RECEIVED",
      condition: {
        all: [
          is("TAG", vip),
          { fact: "FIELD", conversationFieldId: amount, operator: "AT_LEAST", values: ["1000"] },
          { fact: "FIELD", conversationFieldId: due, operator: "AT_MOST", values: ["2026-03-01"] },
        ],
      },
      actions: [{ kind: "SET_PRIORITY", priority: "HIGH" }],
    });
    expect(rule.conditionParts).toMatchObject([
      { depth: 0, way: "ALL", fact: null },
      { depth: 1, way: "FACT", fact: "TAG", conversationField: null, values: [vip] },
      { depth: 1, way: "FACT", fact: "FIELD", conversationField: { key: "amount" } },
      { depth: 1, way: "FACT", fact: "FIELD", conversationField: { key: "due" } },
    ]);
    expect(rule.condition.all[1]).toEqual({ fact: "FIELD", conversationField: { key: "amount" }, values: ["1000"] });
    const { visitor, id } = await desk.talk();
    await ended(desk, "NOT_MATCHED", 1);
    await put(desk, id, [vip]);
    const values = [
      { conversationFieldId: amount, number: 1_200 },
      { conversationFieldId: due, date: "2026-02-28" },
    ];
    await desk.lead.ask(FILL, { input: { conversationId: id, values } });
    await desk.send(visitor, id, "And now?");
    const [run] = await ended(desk, "DONE", 1);
    expect(run.checks).toMatchObject([
      { fact: "TAG", actual: vip, isTrue: true },
      { fact: "FIELD", actual: "1200", isTrue: true, conversationField: { key: "amount" } },
      { fact: "FIELD", actual: "2026-02-28", isTrue: true },
    ]);
  });

  it("are refused where they name what is not there or compare what cannot be", async () => {
    const desk = await newDesk();
    const amount = await newField(desk, "amount", "NUMBER");
    const reason = await newField(desk, "reason", "CHOICE", ["late"]);
    const actions = [{ kind: "RESOLVE" }];
    const about = (conversationFieldId: string | null, operator: string, ...values: string[]) => ({
      fact: "FIELD",
      conversationFieldId,
      operator,
      values,
    });
    for (const [condition, code, where] of [
      [is("TAG", newId("tag")), "NOT_FOUND", "values"],
      [about(newId("fld"), "IS", "x"), "NOT_FOUND", "conversationFieldId"],
      [about(null, "IS", "x"), "CONDITION_UNCLEAR", "conversationFieldId"],
      [{ ...is("STATUS", "QUEUED"), conversationFieldId: amount }, "CONDITION_UNCLEAR", "conversationFieldId"],
      [about(amount, "CONTAINS", "1"), "OPERATOR_UNFIT", "operator"],
      [about(amount, "AT_LEAST", "much"), "VALUE_INVALID", "values"],
      [about(reason, "IS", "lost"), "VALUE_INVALID", "values"],
    ] as const) {
      const { userErrors } = await create(desk, { condition: { any: [condition] }, actions });
      expect(userErrors).toMatchObject([{ code, path: ["input", "rule", "condition", "any", "0", where] }]);
    }
  });

  it("are tried on the tags of then, not on those of today", async () => {
    const desk = await newDesk();
    const [vip, late] = [await newTag(desk, "vip"), await newTag(desk, "late")];
    const before = await desk.talk({ text: "One" });
    await put(desk, before.id, [vip]);
    test.clock.forward(60);
    const from = test.clock.now().toISOString();
    await desk.send(before.visitor, before.id, "Two");
    const after = await desk.talk({ text: "Three" });
    await put(desk, after.id, [vip, late]);
    await put(desk, before.id, [], [vip]);
    const to = new Date(test.clock.now().getTime() + 1_000).toISOString();
    const rule = { name: "Try", event: "MESSAGE_RECEIVED", condition: is("TAG", vip), actions: [{ kind: "RESOLVE" }] };
    const dry = (await desk.lead.ask(DRY, { input: { rule, from, to } })).dryRunAutomation;
    expect(dry).toMatchObject({ looked: 2, matched: 1, userErrors: [] });
    expect(dry.matches).toMatchObject([{ conversation: { id: before.id }, checks: [{ actual: vip, isTrue: true }] }]);
    const added = { ...rule, event: "TAG_ADDED", condition: is("CHANGED_TAG", late) };
    expect((await desk.lead.ask(DRY, { input: { rule: added, from, to } })).dryRunAutomation).toMatchObject({
      looked: 1,
      matched: 1,
    });
  });
});
