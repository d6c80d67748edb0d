import { newId } from "@switchboard/kit";
import { describe, expect, it } from "vitest";
import { AGENT, LEAD, newKey, refusal, testDesk } from "../../testing/desk.js";
import type { Desk } from "../../testing/desk.js";

const { desk: newDesk } = await testDesk();
const REST = "userErrors { code message path }";
const CREATE = `mutation ($input: CreateMacroInput!) { createMacro(input: $input) { macro { id version scope canEdit actions { kind text agent { id } team { id } cannedReply { shortcut } } } ${REST} } }`;
const UPDATE = `mutation ($input: UpdateMacroInput!) { updateMacro(input: $input) { macro { id name actions { kind } } ${REST} } }`;
const DELETE = `mutation ($input: DeleteMacroInput!) { deleteMacro(input: $input) { macro { id } ${REST} } }`;
const APPLY = `mutation ($input: ApplyMacroInput!) { applyMacro(input: $input) { conversation { id status assignee { id } team { id } } results { kind isDone code message } ${REST} } }`;
const CANNED = `mutation ($input: CreateCannedReplyInput!) { createCannedReply(input: $input) { cannedReply { id } ${REST} } }`;
const LIST = "query ($search: String) { macros(search: $search) { nodes { name useCount owner { id } team { id } } } }";

type Caller = Desk["lead"];
const create = async (who: Caller, actions: object[], more: object = {}) =>
  (await who.ask(CREATE, { input: { name: newId("name"), actions, ...more } })).createMacro;
const apply = async (who: Caller, macroId: string, conversationId: string, idempotencyKey = newKey()) =>
  (await who.ask(APPLY, { input: { macroId, conversationId, idempotencyKey } })).applyMacro;
const said = async (desk: Desk, id: string) =>
  (await desk.lines(id)).filter(({ kind }) => kind === "TEXT").map(({ author, text }) => `${author}: ${text}`);

describe("a macro", () => {
  it("does several things at once, as the agent who applies it", async () => {
    const desk = await newDesk();
    const agent = await desk.agent();
    const { id } = await desk.served(agent);
    const { cannedReply } = (
      await agent.ask(CANNED, { input: { shortcut: "bye", text: "Bye from {{agent.name}}", scope: "PERSONAL" } })
    ).createCannedReply;
    const { macro } = await create(agent, [
      { kind: "SEND_TEXT", text: "Dear {{customer.name|customer}}," },
      { kind: "SEND_CANNED", cannedReplyId: cannedReply.id },
      { kind: "RESOLVE" },
    ]);
    expect(macro.actions[1]).toMatchObject({ kind: "SEND_CANNED", cannedReply: { shortcut: "bye" } });
    expect(await apply(agent, macro.id, id)).toMatchObject({
      conversation: { status: "RESOLVED" },
      results: [
        { kind: "SEND_TEXT", isDone: true },
        { kind: "SEND_CANNED", isDone: true },
        { kind: "RESOLVE", isDone: true },
      ],
      userErrors: [],
    });
    expect(await said(desk, id)).toEqual(["CUSTOMER: Hello", "AGENT: Dear customer,", "AGENT: Bye from Lin"]);
    expect((await agent.ask(LIST)).macros.nodes).toMatchObject([{ useCount: 1, owner: { id: agent.id } }]);
  });

  it("does nothing at all when one of its actions is refused, and says which and why", async () => {
    const desk = await newDesk();
    const agent = await desk.agent({ scopes: LEAD });
    const { id } = await desk.served(agent);
    const away = await desk.agent({ state: "OFFLINE" });
    const { macro } = await create(agent, [
      { kind: "SEND_TEXT", text: "One moment" },
      { kind: "ASSIGN_AGENT", agentId: away.id },
      { kind: "RESOLVE" },
    ]);
    const before = await desk.show(id);
    expect(await apply(agent, macro.id, id)).toMatchObject({
      results: [
        { kind: "SEND_TEXT", isDone: false, code: null },
        { kind: "ASSIGN_AGENT", isDone: false, code: "AGENT_UNAVAILABLE" },
        { kind: "RESOLVE", isDone: false, code: null },
      ],
      userErrors: [{ code: "AGENT_UNAVAILABLE", path: ["input", "macroId"] }],
    });
    expect(await desk.show(id)).toEqual(before);
    expect(await said(desk, id)).toEqual(["CUSTOMER: Hello"]);
    const { macro: holed } = await create(agent, [{ kind: "SEND_TEXT", text: "Dear {{customer.name}}" }]);
    expect(refusal(await apply(agent, holed.id, id))).toBe("VARIABLE_MISSING");
  });

  it("that is applied fifty times at once with one key is applied once", async () => {
    const desk = await newDesk();
    const agent = await desk.agent();
    const { id } = await desk.served(agent);
    const { macro } = await create(agent, [{ kind: "SEND_TEXT", text: "Once" }, { kind: "RESOLVE" }]);
    const key = newKey();
    const answers = await Promise.all(Array.from({ length: 50 }, () => apply(agent, macro.id, id, key)));
    expect(answers.flatMap(({ userErrors }) => userErrors)).toEqual([]);
    expect((await said(desk, id)).filter((line) => line === "AGENT: Once")).toHaveLength(1);
    expect(refusal(await apply(agent, macro.id, id))).toBe("ILLEGAL_MOVE");
    const other = await desk.talk();
    expect(refusal(await apply(agent, macro.id, other.id, key))).toBe("IDEMPOTENCY_MISMATCH");
  });

  it("leaves a note for colleagues that the customer does not see", async () => {
    const desk = await newDesk();
    const agent = await desk.agent();
    const { id, visitor } = await desk.served(agent);
    const { macro } = await create(agent, [{ kind: "ADD_NOTE", text: "Calls back {{tomorrow}}" }]);
    expect((await apply(agent, macro.id, id)).results).toMatchObject([{ kind: "ADD_NOTE", isDone: true }]);
    const text =
      "query ($id: ID!) { conversation(id: $id) { messages(first: 100, withNotes: true) { nodes { kind text } } } }";
    const notes = async (who: Caller) =>
      (await who.ask(text, { id })).conversation.messages.nodes.filter(({ kind }: { kind: string }) => kind === "NOTE");
    expect(await notes(agent)).toMatchObject([{ text: "Calls back {{tomorrow}}" }]);
    expect(await notes(visitor)).toEqual([]);
  });

  it("hands over to a team, and needs the permission to", async () => {
    const desk = await newDesk();
    const teamId = await desk.team();
    const [agent, lead] = [await desk.agent(), await desk.agent({ scopes: LEAD })];
    const { id } = await desk.served(agent);
    const { macro } = await create(lead, [{ kind: "ASSIGN_TEAM", teamId }], { scope: "WORKSPACE" });
    expect(refusal(await apply(agent, macro.id, id))).toBe("ACTION_FORBIDDEN");
    expect((await apply(lead, macro.id, id)).conversation).toMatchObject({ status: "QUEUED", team: { id: teamId } });
    expect((await apply(lead, macro.id, id)).userErrors).toEqual([]);
  });

  it("is refused when it is saved if it could never be applied", async () => {
    const desk = await newDesk();
    const stranger = await newDesk();
    const strangers = await stranger.agent();
    const refused = async (actions: object[]) => (await create(desk.lead, actions)).userErrors[0];
    expect(await refused([])).toMatchObject({ code: "ACTIONS_MISSING", path: ["input", "actions"] });
    expect(await refused(Array.from({ length: 21 }, () => ({ kind: "RESOLVE" })))).toMatchObject({
      code: "TOO_MANY_ACTIONS",
    });
    for (const [action, code, field] of [
      [{ kind: "SEND_TEXT" }, "ACTION_INCOMPLETE", "text"],
      [{ kind: "RESOLVE", text: "x" }, "ACTION_FIELD_UNUSED", "text"],
      [{ kind: "SEND_TEXT", text: "{{agent.salary}}" }, "VARIABLE_UNKNOWN", "text"],
      [{ kind: "SEND_TEXT", text: " " }, "TEXT_EMPTY", "text"],
      [{ kind: "SEND_CANNED", cannedReplyId: newId("can") }, "NOT_FOUND", "cannedReplyId"],
      [{ kind: "ASSIGN_AGENT", agentId: strangers.id }, "NOT_FOUND", "agentId"],
      [{ kind: "ASSIGN_TEAM", teamId: newId("tea") }, "NOT_FOUND", "teamId"],
    ] as const)
      expect(await refused([{ kind: "RESOLVE" }, action])).toMatchObject({
        code,
        path: ["input", "actions", "1", field],
      });
    expect(refusal(await create(desk.lead, [{ kind: "RESOLVE" }], { name: "x".repeat(61) }))).toBe("TEXT_TOO_LONG");
    await create(desk.lead, [{ kind: "RESOLVE" }], { name: "Same" });
    expect(refusal(await create(desk.lead, [{ kind: "RESOLVE" }], { name: "same" }))).toBe("NAME_TAKEN");
  });

  it("of one's own is nobody else's; a shared one is the managers' to change", async () => {
    const desk = await newDesk();
    const [agent, other] = [await desk.agent(), await desk.agent()];
    const { macro: own } = await create(agent, [{ kind: "RESOLVE" }]);
    const { macro: shared } = await create(desk.lead, [{ kind: "RESOLVE" }], {
      scope: "WORKSPACE",
      name: "End of talk",
    });
    expect((await other.ask(LIST)).macros.nodes).toMatchObject([{ name: "End of talk" }]);
    expect((await agent.ask(LIST)).macros.nodes).toHaveLength(2);
    expect((await agent.ask(LIST, { search: "eNd OF" })).macros.nodes).toMatchObject([{ name: "End of talk" }]);
    const { id } = await desk.served(other);
    expect(refusal(await apply(other, own.id, id))).toBe("NOT_FOUND");
    expect(refusal((await desk.lead.ask(UPDATE, { input: { macroId: own.id, name: "x" } })).updateMacro)).toBe(
      "NOT_FOUND",
    );
    const forbidden = await agent.run(DELETE, { input: { macroId: shared.id } });
    expect(forbidden.errors?.[0]?.extensions["code"]).toBe("FORBIDDEN");
    const change = { macroId: shared.id, actions: [{ kind: "SEND_TEXT", text: "x" }], expectedVersion: shared.version };
    expect((await desk.lead.ask(UPDATE, { input: change })).updateMacro.macro.actions).toEqual([{ kind: "SEND_TEXT" }]);
    expect(refusal((await desk.lead.ask(UPDATE, { input: change })).updateMacro)).toBe("STALE_VERSION");
    expect((await desk.lead.ask(DELETE, { input: { macroId: shared.id } })).deleteMacro.userErrors).toEqual([]);
    const reader = desk.workspace.agent(AGENT.filter((scope) => scope !== "conversation:reply"));
    expect((await reader.run(LIST)).errors?.[0]?.extensions["code"]).toBe("FORBIDDEN");
  });
});
