import type { Caller, Data, Watch } from "@switchboard/kit/testing";
import { newId } from "@switchboard/kit";
import { describe, expect, it } from "vitest";
import { AGENT, LEAD, newKey, refusal, testDesk } from "../../testing/desk.js";

const { desk: newDesk } = await testDesk();
const SUPERVISOR = [...LEAD, "conversation:supervise"] as const;
const LINE = "id sequence place kind text mentions { id } recipient { id }";
const NOTE = `mutation ($input: AddNoteInput!) { addNote(input: $input) { message { ${LINE} } conversation { version } userErrors { code path } } }`;
const WHISPER = `mutation ($input: WhisperInput!) { whisper(input: $input) { message { ${LINE} } userErrors { code } } }`;
const TIMELINE = `query ($id: ID!) { conversation(id: $id) { version updatedAt lastSequence lastMessage { id } followers { id }
  messages(first: 100, withNotes: true) { nodes { ${LINE} } totalCount { value } } } }`;
const LIVE = `subscription ($id: ID!, $after: Cursor) { messagesChanged(conversationId: $id, withNotes: true, after: $after) { message { kind text } } }`;
const ENTITY = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Message { text } } }`;

const note = async (who: Caller, conversationId: string, text = "She called twice", more: Data = {}): Promise<Data> =>
  (await who.ask(NOTE, { input: { conversationId, text, idempotencyKey: newKey(), ...more } }))["addNote"];
const whisper = async (who: Caller, conversationId: string, text = "Offer a refund"): Promise<Data> =>
  (await who.ask(WHISPER, { input: { conversationId, text, idempotencyKey: newKey() } }))["whisper"];
const timeline = async (who: Caller, id: string): Promise<Data> => (await who.ask(TIMELINE, { id }))["conversation"];
/** The next thing that is said; quiet lines of before may still come in. */
async function heard(watch: Watch): Promise<Data> {
  for (;;) {
    const { message } = (await watch.next())["messagesChanged"];
    if (message.kind !== "EVENT") return message;
  }
}
const texts = (conversation: Data): string[] => conversation["messages"].nodes.map((line: Data) => line["text"]);

describe("a note", () => {
  it("stands in the one timeline behind what was said before it, and takes no number", async () => {
    const desk = await newDesk();
    const agent = await desk.agent();
    const { visitor, id } = await desk.served(agent);
    await desk.send(visitor, id, "first");
    const { lastSequence } = await desk.show(id);
    const [one, two] = [await note(agent, id, "one"), await note(agent, id, "two")];
    expect([one["message"], two["message"]]).toMatchObject([
      { sequence: lastSequence, place: 1, kind: "NOTE" },
      { sequence: lastSequence, place: 2 },
    ]);
    expect((await desk.send(visitor, id, "second"))["message"].sequence).toBe(lastSequence + 1);
    expect(texts(await timeline(agent, id)).slice(-4)).toEqual(["first", "one", "two", "second"]);
    expect((await desk.lines(id, agent)).map((line) => line["kind"])).not.toContain("NOTE");
  });

  it("leaves no trace for the customer: no line, no count, no gap, no time, no version, no event, no entity", async () => {
    const desk = await newDesk();
    const agent = await desk.agent();
    const { visitor, id } = await desk.served(agent);
    const before = await timeline(visitor, id);
    const watch = await visitor.watch(LIVE, { id });
    const { message } = await note(agent, id, "a bad debtor", { mentionIds: [agent.id] });
    expect(await timeline(visitor, id)).toEqual(before);
    expect((await visitor.ask(ENTITY, { r: [{ __typename: "Message", id: message.id }] }))["_entities"]).toEqual([
      null,
    ]);
    expect((await agent.ask(ENTITY, { r: [{ __typename: "Message", id: message.id }] }))["_entities"]).toEqual([
      { text: "a bad debtor" },
    ]);
    await desk.send(agent, id, "Good news");
    expect(await heard(watch)).toEqual({ kind: "TEXT", text: "Good news" });
    await watch.end();
  });

  it("is heard at once by colleagues who ask for notes, and by no client that does not", async () => {
    const desk = await newDesk();
    const agent = await desk.agent();
    const { id } = await desk.served(agent);
    const [knowing, plain] = [
      await agent.watch(LIVE, { id }),
      await agent.watch(LIVE.replace(", withNotes: true", ""), { id }),
    ];
    await note(await desk.agent(), id, "look at the batch");
    await desk.send(agent, id, "One moment");
    expect(await heard(knowing)).toEqual({ kind: "NOTE", text: "look at the batch" });
    expect(await heard(plain)).toEqual({ kind: "TEXT", text: "One moment" });
    await Promise.all([knowing.end(), plain.end()]);
  });

  it("has a place of its own when many are written while people speak", async () => {
    const desk = await newDesk();
    const agent = await desk.agent();
    const { visitor, id } = await desk.served(agent);
    await Promise.all(
      Array.from({ length: 24 }, (_, i) =>
        i % 2 ? desk.send(visitor, id, `line ${i}`) : note(agent, id, `note ${i}`),
      ),
    );
    const { messages } = await timeline(agent, id);
    const places = messages.nodes.map((line: Data) => `${line["sequence"]}/${line["place"]}`);
    expect(new Set(places).size).toBe(places.length);
    const said = messages.nodes.filter((line: Data) => line["place"] === 0).map((line: Data) => line["sequence"]);
    expect(said).toEqual(said.map((_: number, i: number) => i + 1));
  });

  it("is written once, however often it is repeated; its key is good for nothing else", async () => {
    const desk = await newDesk();
    const agent = await desk.agent();
    const { id } = await desk.served(agent);
    const idempotencyKey = newKey();
    const answers = await Promise.all(Array.from({ length: 20 }, () => note(agent, id, "once", { idempotencyKey })));
    expect(new Set(answers.map((answer) => answer["message"].id)).size).toBe(1);
    expect(refusal(await note(agent, id, "twice", { idempotencyKey }))).toBe("IDEMPOTENCY_MISMATCH");
    expect(refusal(await desk.send(agent, id, "once", idempotencyKey))).toBe("IDEMPOTENCY_MISMATCH");
  });

  it("is refused to visitors, for conversations that are not there, empty, and with strangers mentioned", async () => {
    const desk = await newDesk();
    const agent = await desk.agent();
    const { visitor, id } = await desk.served(agent);
    expect(
      (await visitor.run(NOTE, { input: { conversationId: id, text: "x", idempotencyKey: newKey() } })).errors,
    ).toHaveLength(1);
    expect(refusal(await note(agent, newId("conv")))).toBe("NOT_FOUND");
    expect(refusal(await note((await newDesk()).lead, id))).toBe("NOT_FOUND");
    expect(refusal(await note(agent, id, "  "))).toBe("TEXT_EMPTY");
    const stranger = await note(agent, id, "hm", { mentionIds: [agent.id, newId("agt")] });
    expect(stranger["userErrors"]).toEqual([{ code: "NOT_FOUND", path: ["input", "mentionIds", "1"] }]);
    const crowd = Array.from({ length: 21 }, () => newId("agt"));
    expect(refusal(await note(agent, id, "all!", { mentionIds: crowd }))).toBe("TOO_MANY_MENTIONS");
  });
});

describe("a whisper", () => {
  it("is seen by the agent who serves, its author and supervisors, and on no way by a colleague or the customer", async () => {
    const desk = await newDesk();
    const agent = await desk.agent();
    const { visitor, id } = await desk.served(agent);
    const supervisor = desk.workspace.agent(SUPERVISOR);
    const colleague = await desk.agent({ scopes: LEAD });
    const others = [visitor, colleague];
    const before = await Promise.all(others.map((who) => timeline(who, id)));
    const watches = await Promise.all([agent, ...others].map((who) => who.watch(LIVE, { id })));
    const { message } = await whisper(supervisor, id);
    expect(message).toMatchObject({ kind: "WHISPER", recipient: { id: agent.id } });
    await desk.send(visitor, id, "Hello?");
    const [told, ...unheard] = await Promise.all(watches.map(heard));
    expect(told).toEqual({ kind: "WHISPER", text: "Offer a refund" });
    for (const line of unheard) expect(line["text"]).toBe("Hello?");
    for (const who of [agent, supervisor, desk.workspace.agent(SUPERVISOR)])
      expect(texts(await timeline(who, id))).toContain("Offer a refund");
    for (const [i, who] of others.entries()) {
      const now = await timeline(who, id);
      expect(texts(now)).toEqual([...texts(before[i] as Data), "Hello?"]);
      expect(now["messages"].totalCount.value).toBe((before[i] as Data)["messages"].totalCount.value + 1);
      const r = [{ __typename: "Message", id: message.id }];
      expect((await who.ask(ENTITY, { r }))["_entities"]).toEqual([null]);
    }
    await Promise.all(watches.map((watch) => watch.end()));
  });

  it("stays with the agent it was for when another takes over", async () => {
    const desk = await newDesk();
    const [agent, next] = [await desk.agent(), await desk.agent()];
    const { id } = await desk.served(agent);
    await whisper(desk.workspace.agent(SUPERVISOR), id);
    await desk.act(desk.lead, "transferConversation", { conversationId: id, to: { agentId: next.id } });
    expect(texts(await timeline(next, id))).not.toContain("Offer a refund");
    expect(texts(await timeline(agent, id))).toContain("Offer a refund");
  });

  it("is refused while nobody serves, and to those who do not supervise", async () => {
    const desk = await newDesk();
    const { id } = await desk.talk();
    expect(refusal(await whisper(desk.workspace.agent(SUPERVISOR), id))).toBe("NOBODY_SERVES");
    const { errors } = await desk.lead.run(WHISPER, {
      input: { conversationId: id, text: "x", idempotencyKey: newKey() },
    });
    expect(errors?.[0]?.extensions).toMatchObject({ code: "FORBIDDEN" });
    expect(AGENT).not.toContain("conversation:supervise");
  });
});
