import { newId } from "@switchboard/kit";
import { describe, expect, it } from "vitest";
import { type Desk, LEAD, newKey, refusal, testDesk } from "../../testing/desk.js";

const { desk: newDesk, test } = await testDesk();
const REST = "userErrors { code message path }";
const MACRO = `mutation ($input: CreateMacroInput!) { createMacro(input: $input) { macro { id actions {
  kind tag { id name } priority minutes fieldValue { field { key } text number choices } } } ${REST} } }`;
const APPLY = `mutation ($input: ApplyMacroInput!) { applyMacro(input: $input) { results { kind isDone code } ${REST} } }`;
const BULK = `mutation ($input: BulkUpdateConversationsInput!) { bulkUpdateConversations(input: $input) { bulkOperation { id } ${REST} } }`;
const OPERATION = `query ($id: ID!) { bulkOperation(id: $id) { status done failed refusals { nodes { code conversation { id } } } } }`;
const STATE = `query ($id: ID!) { conversation(id: $id) { status priority snoozedUntil tags { id } fields { field { key } text number choices } } }`;
const LIVE = `subscription ($after: Cursor) { conversationsChanged(inbox: QUEUE, after: $after) { conversation { id priority } } }`;

const tagged = async (desk: Desk, name: string): Promise<string> =>
  (
    await desk.lead.ask("mutation ($input: CreateTagInput!) { createTag(input: $input) { tag { id } } }", {
      input: { name },
    })
  ).createTag.tag.id;
const archived = (desk: Desk, tagId: string) =>
  desk.lead.ask("mutation ($input: UpdateTagInput!) { updateTag(input: $input) { userErrors { code } } }", {
    input: { tagId, isArchived: true },
  });
const field = async (desk: Desk, key: string, type: string, choices?: string[]): Promise<string> =>
  (
    await desk.lead.ask(
      "mutation ($input: CreateConversationFieldInput!) { createConversationField(input: $input) { conversationField { id } } }",
      { input: { key, label: key, type, choices } },
    )
  ).createConversationField.conversationField.id;
const macro = async (desk: Desk, actions: object[]) =>
  (await desk.lead.ask(MACRO, { input: { name: newKey(), scope: "WORKSPACE", actions } })).createMacro;
const state = async (desk: Desk, id: string) => (await desk.lead.ask(STATE, { id })).conversation;

describe("what a macro does", () => {
  it("marks a conversation, fills its fields, and puts it aside, in one go", async () => {
    const desk = await newDesk();
    const agent = await desk.agent();
    const { id } = await desk.served(agent);
    const [urgent, old] = [await tagged(desk, "urgent"), await tagged(desk, "old")];
    const reason = await field(desk, "reason", "CHOICE", ["late", "broken"]);
    await desk.lead.ask(
      "mutation ($input: TagConversationInput!) { tagConversation(input: $input) { userErrors { code } } }",
      { input: { conversationId: id, addTagIds: [old] } },
    );
    const made = await macro(desk, [
      { kind: "ADD_TAG", tagId: urgent },
      { kind: "REMOVE_TAG", tagId: old },
      { kind: "SET_FIELD", fieldValue: { conversationFieldId: reason, choices: ["late"] } },
      { kind: "SET_PRIORITY", priority: "HIGH" },
      { kind: "SNOOZE", minutes: 90 },
    ]);
    expect(made.userErrors).toEqual([]);
    expect(made.macro.actions).toMatchObject([
      { kind: "ADD_TAG", tag: { id: urgent, name: "urgent" } },
      { kind: "REMOVE_TAG", tag: { id: old } },
      { kind: "SET_FIELD", fieldValue: { field: { key: "reason" }, text: null, choices: ["late"] } },
      { kind: "SET_PRIORITY", priority: "HIGH" },
      { kind: "SNOOZE", minutes: 90 },
    ]);
    const input = { macroId: made.macro.id, conversationId: id, idempotencyKey: newKey() };
    const { applyMacro } = await agent.ask(APPLY, { input });
    expect(applyMacro.userErrors).toEqual([]);
    expect(applyMacro.results.map(({ isDone }: { isDone: boolean }) => isDone)).toEqual(Array(5).fill(true));
    const { snoozedUntil, ...rest } = await state(desk, id);
    const minutes = (new Date(snoozedUntil).getTime() - test.clock.now().getTime()) / 60_000;
    expect(minutes).toBeGreaterThan(89);
    expect(minutes).toBeLessThanOrEqual(90);
    expect(rest).toEqual({
      status: "SNOOZED",
      priority: 10,
      tags: [{ id: urgent }],
      fields: [{ field: { key: "reason" }, text: null, number: null, choices: ["late"] }],
    });
  });

  it("is refused when it is saved, where it names what is not there or does not fit", async () => {
    const desk = await newDesk();
    const stranger = await newDesk();
    const [theirs, gone] = [await tagged(stranger, "theirs"), await tagged(desk, "gone")];
    await archived(desk, gone);
    const amount = await field(desk, "amount", "NUMBER");
    for (const [action, code, where] of [
      [{ kind: "ADD_TAG" }, "ACTION_INCOMPLETE", ["tagId"]],
      [{ kind: "ADD_TAG", tagId: theirs }, "NOT_FOUND", ["tagId"]],
      [{ kind: "ADD_TAG", tagId: gone }, "TAG_ARCHIVED", ["tagId"]],
      [{ kind: "REMOVE_TAG", tagId: newId("tag") }, "NOT_FOUND", ["tagId"]],
      [{ kind: "ASSIGN_TEAM", teamId: newId("tea") }, "NOT_FOUND", ["teamId"]],
      [{ kind: "SET_PRIORITY", priority: "HIGH", minutes: 3 }, "ACTION_FIELD_UNUSED", ["minutes"]],
      [{ kind: "SNOOZE", minutes: 0 }, "MINUTES_INVALID", ["minutes"]],
      [
        { kind: "SET_FIELD", fieldValue: { conversationFieldId: amount, text: "x" } },
        "FIELD_TYPE_MISMATCH",
        ["fieldValue", "text"],
      ],
      [
        { kind: "SET_FIELD", fieldValue: { conversationFieldId: newId("fld"), text: "x" } },
        "NOT_FOUND",
        ["fieldValue", "conversationFieldId"],
      ],
    ] as const) {
      const { userErrors } = await macro(desk, [{ kind: "RESOLVE" }, action]);
      expect(userErrors).toMatchObject([{ code, path: ["input", "actions", "1", ...where] }]);
    }
  });

  it("does nothing at all where a tag was archived since it was saved", async () => {
    const desk = await newDesk();
    const agent = await desk.agent();
    const { id } = await desk.served(agent);
    const tagId = await tagged(desk, "soon gone");
    const made = await macro(desk, [
      { kind: "SET_PRIORITY", priority: "URGENT" },
      { kind: "ADD_TAG", tagId },
    ]);
    await archived(desk, tagId);
    const input = { macroId: made.macro.id, conversationId: id, idempotencyKey: newKey() };
    expect(refusal((await agent.ask(APPLY, { input })).applyMacro)).toBe("TAG_ARCHIVED");
    expect(await state(desk, id)).toMatchObject({ priority: 0, tags: [] });
  });
});

describe("a bulk operation", () => {
  it("marks many at once, says which refused, and the queue hears of a new order", async () => {
    const desk = await newDesk();
    const lead = await desk.agent({ scopes: LEAD, state: "BUSY" });
    const [one, two] = [await desk.talk(), await desk.talk()];
    const taken = await desk.talk();
    await desk.act(lead, "acceptConversation", { conversationId: taken.id });
    const tagId = await tagged(desk, "sale");
    const { conversations } = await desk.lead.ask("{ conversations(first: 1) { liveCursor } }");
    const watch = await desk.lead.watch(LIVE, { after: conversations.liveCursor });
    const run = async (actions: object[]) => {
      const conversationIds = [one.id, two.id, taken.id];
      const input = { conversationIds, actions, idempotencyKey: newKey() };
      const { bulkUpdateConversations } = await lead.ask(BULK, { input });
      const { id } = bulkUpdateConversations.bulkOperation;
      const show = async () => (await lead.ask(OPERATION, { id })).bulkOperation;
      await expect.poll(async () => (await show()).status, { timeout: 25_000, interval: 50 }).toBe("FINISHED");
      return show();
    };
    const marked = [
      { kind: "SET_PRIORITY", priority: "LOW" },
      { kind: "ADD_TAG", tagId },
    ];
    expect(await run(marked)).toMatchObject({ done: 3, failed: 0 });
    const heard = [await watch.next(), await watch.next()].map((event) => event["conversationsChanged"].conversation);
    expect(heard).toContainEqual({ id: one.id, priority: -10 });
    expect(await state(desk, two.id)).toMatchObject({ priority: -10, tags: [{ id: tagId }] });
    const aside = await run([
      { kind: "SNOOZE", minutes: 5 },
      { kind: "REMOVE_TAG", tagId },
    ]);
    expect(aside).toMatchObject({ done: 1, failed: 2 });
    expect(aside.refusals.nodes.map(({ code }: { code: string }) => code)).toEqual(["ILLEGAL_MOVE", "ILLEGAL_MOVE"]);
    expect(await state(desk, one.id)).toMatchObject({ status: "QUEUED", tags: [{ id: tagId }] });
    expect(await state(desk, taken.id)).toMatchObject({ status: "SNOOZED", tags: [] });
    await watch.end();
  });
});
