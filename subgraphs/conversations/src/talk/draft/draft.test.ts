import type { Caller, Data } from "@switchboard/kit/testing";
import { describe, expect, it } from "vitest";
import { LEAD, newKey, refusal, testDesk } from "../../testing/desk.js";

const { desk: newDesk } = await testDesk();
const SAVE = `mutation ($input: SaveDraftInput!) { saveDraft(input: $input) { draft { text kind version } userErrors { code } } }`;
const MINE = `query ($id: ID!) { conversation(id: $id) { mine { draft { text version } } } }`;
const LIVE = `subscription ($id: ID!) { draftChanged(conversationId: $id) { text version } }`;
const NOTE = `mutation ($input: AddNoteInput!) { addNote(input: $input) { userErrors { code } } }`;

const save = async (who: Caller, conversationId: string, text: string, more: Data = {}): Promise<Data> =>
  (await who.ask(SAVE, { input: { conversationId, text, ...more } }))["saveDraft"];
const mine = async (who: Caller, id: string): Promise<Data> => (await who.ask(MINE, { id }))["conversation"].mine.draft;

describe("a draft", () => {
  it("is there on every device of its agent, and nobody else ever sees it", async () => {
    const desk = await newDesk();
    const [agent, colleague] = [await desk.agent(), await desk.agent({ scopes: [...LEAD, "conversation:supervise"] })];
    const { visitor, id } = await desk.served(agent);
    expect(await mine(agent, id)).toEqual({ text: "", version: 0 });
    const [other, theirs] = [await agent.watch(LIVE, { id }), await colleague.watch(LIVE, { id })];
    expect((await other.next())["draftChanged"]).toEqual({ text: "", version: 0 });
    expect((await theirs.next())["draftChanged"]).toEqual({ text: "", version: 0 });
    await save(agent, id, "Dear custo");
    expect((await other.next())["draftChanged"]).toEqual({ text: "Dear custo", version: 1 });
    for (const who of [visitor, colleague]) expect(await mine(who, id)).toEqual({ text: "", version: 0 });
    await save(colleague, id, "mine");
    expect((await theirs.next())["draftChanged"]).toEqual({ text: "mine", version: 1 });
    expect(await mine(agent, id)).toEqual({ text: "Dear custo", version: 1 });
    await expect(visitor.watch(LIVE, { id })).rejects.toThrow("FORBIDDEN");
    await Promise.all([other.end(), theirs.end()]);
  });

  it("keeps the last save; one that was overtaken is answered with what there is", async () => {
    const desk = await newDesk();
    const agent = await desk.agent();
    const { id } = await desk.served(agent);
    const { draft } = await save(agent, id, "a");
    const raced = await Promise.all(
      ["b", "c", "d"].map((text) => save(agent, id, text, { expectedVersion: draft.version })),
    );
    const won = raced.filter((answer) => refusal(answer) === null);
    expect(won).toHaveLength(1);
    const now = won[0]?.["draft"];
    for (const answer of raced.filter((one) => one !== won[0]))
      expect(answer).toMatchObject({ draft: now, userErrors: [{ code: "STALE_VERSION" }] });
    expect((await save(agent, id, "e"))["draft"]).toMatchObject({ text: "e", version: now.version + 1 });
  });

  it("is gone when it is sent, and no other device brings it back", async () => {
    const desk = await newDesk();
    const agent = await desk.agent();
    const { id } = await desk.served(agent);
    const { draft } = await save(agent, id, "Hello");
    await desk.send(agent, id, "Hello");
    expect(await mine(agent, id)).toEqual({ text: "", version: draft.version + 1 });
    const late = await save(agent, id, "Hello!", { expectedVersion: draft.version });
    expect(late).toMatchObject({ draft: { text: "" }, userErrors: [{ code: "STALE_VERSION" }] });
    await save(agent, id, "for colleagues", { kind: "NOTE" });
    await desk.send(agent, id, "something else");
    expect((await mine(agent, id))["text"]).toBe("for colleagues");
    await agent.ask(NOTE, { input: { conversationId: id, text: "for colleagues", idempotencyKey: newKey() } });
    expect((await mine(agent, id))["text"]).toBe("");
  });

  it("keeps the words that it got while an earlier message was on its way, however the two arrive", async () => {
    const desk = await newDesk();
    const agent = await desk.agent();
    const { id } = await desk.served(agent);
    const ways = { REPLY: "sendMessage", NOTE: "addNote" } as const;
    for (const [kind, verb] of Object.entries(ways)) {
      const type = `${verb[0]?.toUpperCase()}${verb.slice(1)}Input`;
      const say = `mutation ($input: ${type}!) { ${verb}(input: $input) { message { id } userErrors { code } } }`;
      for (let round = 0; round < 12; round++) {
        const { draft } = await save(agent, id, `words ${round}`, { kind });
        const input = { conversationId: id, text: `words ${round}`, idempotencyKey: newKey() };
        const sent = agent.ask(say, { input: { ...input, draftVersion: draft.version } });
        // Half of the rounds let the message be first off.
        if (round % 2) await sent;
        await Promise.all([sent, save(agent, id, `newer ${round}`, { kind })]);
        expect((await mine(agent, id))["text"]).toBe(`newer ${round}`);
      }
      const { version } = await mine(agent, id);
      const last = { conversationId: id, text: "the newest", idempotencyKey: newKey(), draftVersion: version };
      await agent.ask(say, { input: last });
      expect(await mine(agent, id)).toEqual({ text: "", version: version + 1 });
    }
  });

  it("is refused too long, or where the agent may not look", async () => {
    const desk = await newDesk();
    const agent = await desk.agent();
    const { id } = await desk.served(agent);
    expect(refusal(await save(agent, id, "字".repeat(8_001)))).toBe("TEXT_TOO_LONG");
    expect(refusal(await save(await (await newDesk()).agent(), id, "x"))).toBe("NOT_FOUND");
  });
});
