import { newId } from "@switchboard/kit";
import type { Caller, Data } from "@switchboard/kit/testing";
import { describe, expect, it } from "vitest";
import { AGENT, LEAD, newKey, refusal, testDesk } from "../../testing/desk.js";

const { test, desk: newDesk } = await testDesk();
const LINE = "id sequence text markdown format version editedAt recalledAt replyTo { id } revisions { version text }";
const SEND = `mutation ($input: SendMessageInput!) { sendMessage(input: $input) { message { ${LINE} } userErrors { code path } } }`;
const NOTE = `mutation ($input: AddNoteInput!) { addNote(input: $input) { message { ${LINE} } userErrors { code path } } }`;
const EDIT = `mutation ($input: EditMessageInput!) { editMessage(input: $input) { message { ${LINE} } userErrors { code } } }`;
const RECALL = `mutation ($input: RecallMessageInput!) { recallMessage(input: $input) { message { ${LINE} } userErrors { code } } }`;
const TERMS = `mutation ($input: SetMessageTermsInput!) { setMessageTerms(input: $input) { channel { messageTerms { editWithinSeconds recallWithinSeconds } } userErrors { code path } } }`;
const SHOW = `query ($id: ID!) { conversation(id: $id) { lastMessage { text } messages(first: 100) { nodes { ${LINE} } } channel { messageTerms { editWithinSeconds } } } }`;
const LIVE = `subscription ($id: ID!) { messagesChanged(conversationId: $id) { kind message { text version revisions { text } } } }`;

const send = async (who: Caller, conversationId: string, text: string, more: Data = {}): Promise<Data> =>
  (await who.ask(SEND, { input: { conversationId, text, idempotencyKey: newKey(), ...more } }))["sendMessage"];
const note = async (who: Caller, conversationId: string, text: string, more: Data = {}): Promise<Data> =>
  (await who.ask(NOTE, { input: { conversationId, text, idempotencyKey: newKey(), ...more } }))["addNote"];
const edit = async (who: Caller, messageId: string, text: string, more: Data = {}): Promise<Data> =>
  (await who.ask(EDIT, { input: { messageId, text, ...more } }))["editMessage"];
const recall = async (who: Caller, messageId: string, more: Data = {}): Promise<Data> =>
  (await who.ask(RECALL, { input: { messageId, ...more } }))["recallMessage"];

/** What was sent just before may be told first. */
const updated = async (watch: { next(): Promise<Data> }): Promise<Data> => {
  const change = (await watch.next())["messagesChanged"];
  return change.kind === "UPDATED" ? change : updated(watch);
};

describe("a message that was sent", () => {
  it("says something else once its author edits it; what it said is kept for the desk alone", async () => {
    const desk = await newDesk();
    const agent = await desk.agent();
    const { visitor, id } = await desk.served(agent);
    const { message } = await send(agent, id, "It costs 10");
    const [atDesk, atCustomer] = [await agent.watch(LIVE, { id }), await visitor.watch(LIVE, { id })];
    const edited = await edit(agent, message.id, "It costs 12", { expectedVersion: 1 });
    expect(edited["message"]).toMatchObject({
      text: "It costs 12",
      version: 2,
      sequence: message.sequence,
      editedAt: expect.any(String),
      revisions: [{ version: 1, text: "It costs 10" }],
    });
    expect(await updated(atDesk)).toMatchObject({ message: { version: 2 } });
    expect(await updated(atCustomer)).toEqual({
      kind: "UPDATED",
      message: { text: "It costs 12", version: 2, revisions: null },
    });
    expect((await desk.show(id))["lastMessage"].text).toBe("It costs 12");
    expect(refusal(await edit(agent, message.id, "It costs 14", { expectedVersion: 1 }))).toBe("STALE_VERSION");
    await Promise.all([atDesk.end(), atCustomer.end()]);
  });

  it("is taken back by its author or a supervisor, once and for good", async () => {
    const desk = await newDesk();
    const agent = await desk.agent();
    const { visitor, id } = await desk.served(agent);
    const { message } = await send(agent, id, "Your card is 1234");
    const supervisor = desk.workspace.agent([...AGENT, "conversation:supervise"]);
    const all = await Promise.all([agent, supervisor, agent].map((who) => recall(who, message.id)));
    expect(all.map((answer) => answer["message"].version)).toEqual([2, 2, 2]);
    expect(all[0]?.["message"]).toMatchObject({
      text: "This message was taken back.",
      revisions: [{ text: "Your card is 1234" }],
    });
    const theirs = (await visitor.ask(SHOW, { id }))["conversation"];
    expect(JSON.stringify(theirs)).not.toContain("1234");
    expect(theirs.lastMessage.text).toBe("This message was taken back.");
    expect(refusal(await edit(agent, message.id, "again"))).toBe("MESSAGE_RECALLED");
    const own = (await send(visitor, id, "oops"))["message"];
    expect((await recall(visitor, own.id))["message"]).toMatchObject({ version: 2, revisions: null });
    expect(refusal(await recall(supervisor, (await send(visitor, id, "mine"))["message"].id))).toBe("NOT_YOUR_MESSAGE");
  });

  it("is changed within the channel's term alone, which the workspace sets", async () => {
    const desk = await newDesk();
    const agent = await desk.agent();
    const { id } = await desk.served(agent);
    const terms = (editWithinSeconds: number, recallWithinSeconds: number) =>
      desk.lead.ask(TERMS, { input: { channelId: desk.channel.id, editWithinSeconds, recallWithinSeconds } });
    expect(refusal((await terms(-1, 0))["setMessageTerms"])).toBe("TERM_INVALID");
    expect((await terms(60, 0))["setMessageTerms"].channel.messageTerms).toEqual({
      editWithinSeconds: 60,
      recallWithinSeconds: 0,
    });
    const { message } = await send(agent, id, "a");
    expect(refusal(await recall(agent, message.id))).toBe("MESSAGE_NOT_CHANGEABLE");
    test.clock.forward(59);
    expect(refusal(await edit(agent, message.id, "b"))).toBeNull();
    test.clock.forward(2);
    expect(refusal(await edit(agent, message.id, "c"))).toBe("TERM_OVER");
    await expect(
      agent.ask(TERMS, { input: { channelId: desk.channel.id, editWithinSeconds: 9, recallWithinSeconds: 9 } }),
    ).rejects.toThrow("FORBIDDEN");
  });

  it("is nobody else's to change: not a colleague's, the customer's, the system's, another workspace's", async () => {
    const desk = await newDesk();
    const agent = await desk.agent();
    const { visitor, id } = await desk.served(agent);
    const { message } = await send(agent, id, "a");
    expect(refusal(await edit(desk.workspace.agent(LEAD), message.id, "b"))).toBe("NOT_YOUR_MESSAGE");
    expect(refusal(await recall(desk.workspace.agent(LEAD), message.id))).toBe("NOT_YOUR_MESSAGE");
    expect(refusal(await edit(visitor, message.id, "b"))).toBe("NOT_YOUR_MESSAGE");
    expect(refusal(await edit(await desk.visitor(), message.id, "b"))).toBe("NOT_FOUND");
    expect(refusal(await edit((await newDesk()).lead, message.id, "b"))).toBe("NOT_FOUND");
    expect(refusal(await edit(agent, newId("msg"), "b"))).toBe("NOT_FOUND");
    const [line] = (await desk.lines(id)).filter((one) => one["kind"] === "EVENT");
    const lineId = (await agent.ask(SHOW, { id }))["conversation"].messages.nodes[(line as Data)["sequence"] - 1].id;
    expect(refusal(await recall(agent, lineId))).toBe("MESSAGE_NOT_CHANGEABLE");
    const secret = (await note(agent, id, "a note"))["message"];
    expect(refusal(await recall(visitor, secret.id))).toBe("NOT_FOUND");
    test.clock.forward(100_000);
    expect((await edit(agent, secret.id, "a better note"))["message"]).toMatchObject({
      text: "a better note",
      version: 2,
    });
  });

  it("keeps each of many edits at once", async () => {
    const desk = await newDesk();
    const agent = await desk.agent();
    const { id } = await desk.served(agent);
    const { message } = await send(agent, id, "0");
    await Promise.all(Array.from({ length: 8 }, (_, i) => edit(agent, message.id, `edit ${i}`)));
    const now = (await edit(agent, message.id, "last"))["message"];
    expect(now.version).toBe(10);
    expect(now.revisions.map((one: Data) => one["version"])).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
  });

  it("that is repeated after an edit is still the one that was sent", async () => {
    const desk = await newDesk();
    const agent = await desk.agent();
    const { id } = await desk.served(agent);
    const idempotencyKey = newKey();
    const { message } = await send(agent, id, "first", { idempotencyKey });
    await edit(agent, message.id, "second");
    expect((await send(agent, id, "first", { idempotencyKey }))["message"]).toMatchObject({
      id: message.id,
      text: "second",
    });
  });
});

describe("a message", () => {
  it("may answer another of its conversation, but shows the customer nothing that they may not see", async () => {
    const desk = await newDesk();
    const agent = await desk.agent();
    const { visitor, id } = await desk.served(agent);
    const asked = (await send(visitor, id, "How much?"))["message"];
    const secret = (await note(agent, id, "he is rich", { replyToId: asked.id }))["message"];
    expect(secret.replyTo).toEqual({ id: asked.id });
    expect((await note(agent, id, "no", { replyToId: secret.id }))["message"].replyTo).toEqual({ id: secret.id });
    expect((await send(agent, id, "10", { replyToId: asked.id }))["message"].replyTo).toEqual({ id: asked.id });
    const elsewhere = (await desk.served(agent)).id;
    for (const [replyToId, where] of [
      [secret.id, id],
      [asked.id, elsewhere],
      [newId("msg"), id],
    ] as const) {
      const answer = await send(agent, where, "x", { replyToId });
      expect(answer["userErrors"]).toEqual([{ code: "NOT_FOUND", path: ["input", "replyToId"] }]);
    }
  });

  it("may be written in Markdown: kept without what does harm, and readable as plain text", async () => {
    const desk = await newDesk();
    const agent = await desk.agent();
    const { visitor, id } = await desk.served(agent);
    const text = "**Press** [here](https://shop.example/x) <img src=x onerror=alert(1)>";
    const { message } = await send(agent, id, text, { format: "MARKDOWN" });
    expect(message).toMatchObject({
      format: "MARKDOWN",
      text: "Press here (https://shop.example/x) <img src=x onerror=alert(1)>",
      markdown: "**Press** [here](https://shop.example/x) \\<img src=x onerror=alert(1)>",
    });
    expect((await send(visitor, id, text))["message"]).toMatchObject({ format: "PLAIN", markdown: null, text });
    expect(refusal(await send(agent, id, "```\n```", { format: "MARKDOWN" }))).toBe("TEXT_EMPTY");
  });
});
