import { newId } from "@switchboard/kit";
import type { Caller, Data } from "@switchboard/kit/testing";
import { describe, expect, it } from "vitest";
import { type Desk, refusal, testDesk } from "../../testing/desk.js";

const { desk: newDesk } = await testDesk();
const CREATE = `mutation ($input: CreateConversationFieldInput!) { createConversationField(input: $input) { conversationField { id key choices version } userErrors { code path } } }`;
const UPDATE = `mutation ($input: UpdateConversationFieldInput!) { updateConversationField(input: $input) { conversationField { id } userErrors { code path } } }`;
const VALUES = "fields { field { key } text number isTrue date choices }";
const SET = `mutation ($input: SetConversationFieldsInput!) { setConversationFields(input: $input) { conversation { version ${VALUES} } userErrors { code path } } }`;
const LIST = `query ($filter: ConversationFilter) { conversations(filter: $filter) { nodes { id fields { field { key } } } } }`;
const LIVE = `subscription ($id: ID!) { conversationChanged(conversationId: $id) { conversation { ${VALUES} } } }`;

const create = async (desk: Desk, key: string, type: string, more: Data = {}): Promise<Data> =>
  (await desk.lead.ask(CREATE, { input: { key, label: key, type, ...more } }))["createConversationField"];
const fieldId = async (...args: Parameters<typeof create>): Promise<string> =>
  (await create(...args))["conversationField"].id;
const set = async (who: Caller, conversationId: string, ...values: Data[]): Promise<Data> =>
  (await who.ask(SET, { input: { conversationId, values } }))["setConversationFields"];

describe("a field of the workspace's own", () => {
  it("holds a value of its type and gives it back as one", async () => {
    const desk = await newDesk();
    const agent = await desk.agent();
    const { id } = await desk.served(agent);
    const on = {
      text: await fieldId(desk, "model", "TEXT"),
      number: await fieldId(desk, "amount", "NUMBER"),
      isTrue: await fieldId(desk, "is_urgent", "BOOLEAN"),
      date: await fieldId(desk, "bought_on", "DATE"),
      one: await fieldId(desk, "reason", "CHOICE", { choices: ["broken", "late"] }),
      any: await fieldId(desk, "parts", "MULTI_CHOICE", { choices: ["lamp", "cable", "plug"] }),
    };
    const watch = await agent.watch(LIVE, { id });
    const { conversation } = await set(
      agent,
      id,
      { conversationFieldId: on.text, text: "  X1 " },
      { conversationFieldId: on.number, number: -12.5 },
      { conversationFieldId: on.isTrue, isTrue: false },
      { conversationFieldId: on.date, date: "2024-02-29" },
      { conversationFieldId: on.one, choices: ["late"] },
      { conversationFieldId: on.any, choices: ["plug", "lamp", "plug"] },
    );
    const value = (key: string, more: Data) => ({
      field: { key },
      text: null,
      number: null,
      isTrue: null,
      date: null,
      choices: null,
      ...more,
    });
    const filled = [
      value("model", { text: "X1" }),
      value("amount", { number: -12.5 }),
      value("is_urgent", { isTrue: false }),
      value("bought_on", { date: "2024-02-29" }),
      value("reason", { choices: ["late"] }),
      value("parts", { choices: ["lamp", "plug"] }),
    ];
    expect(conversation.fields).toEqual(filled);
    expect((await watch.next())["conversationChanged"].conversation.fields).toEqual(filled);
    const cleared = await set(
      agent,
      id,
      { conversationFieldId: on.text },
      { conversationFieldId: on.any, choices: [] },
    );
    expect(cleared["conversation"].fields).toEqual(filled.slice(1, 5));
    await watch.end();
  });

  it("refuses what does not fit, says where, and then keeps nothing of the whole", async () => {
    const desk = await newDesk();
    const agent = await desk.agent();
    const { id } = await desk.served(agent);
    const fine = { conversationFieldId: await fieldId(desk, "model", "TEXT"), text: "X1" };
    const [number, date] = [await fieldId(desk, "amount", "NUMBER"), await fieldId(desk, "day", "DATE")];
    const choice = await fieldId(desk, "reason", "CHOICE", { choices: ["broken", "late"] });
    const bad: [Data, string, string][] = [
      [{ conversationFieldId: number, text: "7" }, "FIELD_TYPE_MISMATCH", "text"],
      [{ conversationFieldId: number, number: 1e300 }, "NUMBER_INVALID", "number"],
      [{ conversationFieldId: date, date: "2023-02-29" }, "DATE_INVALID", "date"],
      [{ conversationFieldId: date, date: "yesterday" }, "DATE_INVALID", "date"],
      [{ conversationFieldId: choice, choices: ["lost"] }, "CHOICE_UNKNOWN", "choices"],
      [{ conversationFieldId: choice, choices: ["late", "broken"] }, "CHOICE_UNCLEAR", "choices"],
      [{ conversationFieldId: newId("fld"), text: "x" }, "NOT_FOUND", "conversationFieldId"],
    ];
    for (const [value, code, part] of bad) {
      const answer = await set(agent, id, fine, value);
      expect(answer["userErrors"]).toEqual([{ code, path: ["input", "values", "1", part] }]);
    }
    expect(refusal(await set(agent, id, fine, fine))).toBe("FIELD_TWICE");
    expect((await set(agent, id))["conversation"].fields).toEqual([]);
  });

  it("narrows the list by what it holds, and is hidden from customers", async () => {
    const desk = await newDesk();
    const agent = await desk.agent();
    const [late, broken] = [await desk.served(agent), await desk.served(agent)];
    const reason = await fieldId(desk, "reason", "CHOICE", { choices: ["broken", "late"] });
    await set(agent, late.id, { conversationFieldId: reason, choices: ["late"] });
    await set(agent, broken.id, { conversationFieldId: reason, choices: ["broken"] });
    const filter = { fields: [{ conversationFieldId: reason, eq: "late" }] };
    expect((await agent.ask(LIST, { filter }))["conversations"].nodes.map((node: Data) => node["id"])).toEqual([
      late.id,
    ]);
    const theirs = await broken.visitor.run(LIST, { filter });
    expect(theirs.data?.["conversations"].nodes).toEqual([{ id: broken.id, fields: null }]);
    const crowd = Array.from({ length: 6 }, () => filter.fields[0]);
    await expect(agent.ask(LIST, { filter: { fields: crowd } })).rejects.toThrow("BAD_USER_INPUT");
  });

  it("that is required is filled before an agent resolves", async () => {
    const desk = await newDesk();
    const agent = await desk.agent();
    const { id } = await desk.served(agent);
    const reason = await fieldId(desk, "reason", "TEXT", { isRequiredToResolve: true });
    expect(refusal(await desk.act(agent, "resolveConversation", { conversationId: id }))).toBe("FIELDS_REQUIRED");
    await set(agent, id, { conversationFieldId: reason, text: "late" });
    const { version } = await desk.show(id);
    expect(
      await desk.act(agent, "resolveConversation", { conversationId: id, expectedVersion: version }),
    ).toMatchObject({
      conversation: { status: "RESOLVED" },
    });
  });

  it("has a key of its own, choices only for choosing, and takes nothing new once archived", async () => {
    const desk = await newDesk();
    const agent = await desk.agent();
    const { id } = await desk.served(agent);
    const both = await Promise.all([1, 2].map(() => create(desk, "reason", "TEXT")));
    expect(both.map(refusal).sort()).toEqual(["KEY_TAKEN", null].sort());
    expect(refusal(await create(desk, "Reason", "TEXT"))).toBe("KEY_INVALID");
    expect(refusal(await create(desk, "a", "TEXT", { choices: ["x"] }))).toBe("CHOICES_INVALID");
    expect(refusal(await create(desk, "a", "CHOICE"))).toBe("CHOICES_INVALID");
    expect(refusal(await create(desk, "a", "CHOICE", { choices: ["x", "x"] }))).toBe("CHOICES_INVALID");
    const old = await fieldId(desk, "old", "TEXT");
    await set(agent, id, { conversationFieldId: old, text: "kept" });
    await desk.lead.ask(UPDATE, { input: { conversationFieldId: old, isArchived: true } });
    expect(refusal(await set(agent, id, { conversationFieldId: old, text: "new" }))).toBe("FIELD_ARCHIVED");
    expect((await set(agent, id))["conversation"].fields).toMatchObject([{ text: "kept" }]);
    expect((await set(agent, id, { conversationFieldId: old }))["conversation"].fields).toEqual([]);
  });
});
