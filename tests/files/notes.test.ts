import { newId } from "@switchboard/kit";
import { describe, expect, it } from "vitest";
import { testStack } from "../support/stack.js";
import { code, FileTalk, PNG } from "./talk.js";

const stack = await testStack();
const NOTE = `mutation ($input: AddNoteInput!) { addNote(input: $input) {
  message { id text attachments { id name downloadUrl } } userErrors { code path } } }`;
const TALK = `query ($id: ID!) { conversation(id: $id) { messages(first: 50, withNotes: true) { nodes { kind text attachments { name downloadUrl } } } } }`;
const FILES = `subscription ($id: ID!) { attachmentsChanged(conversationId: $id) { attachment { id name } } }`;

describe("a file on a note", () => {
  const note = async (talk: FileTalk, input: object, who = talk.agent) =>
    (await who.ask(NOTE, { input: { conversationId: talk.conversationId, idempotencyKey: newId("key"), ...input } }))[
      "addNote"
    ];

  it("is opened by colleagues, and of no use to the customer: no line, no name, no event, no link", async () => {
    const talk = await FileTalk.open(stack);
    const colleague = await talk.desk.onlineAgent({ name: "Bob Chen" });
    const id = talk.conversationId;
    const [theirs, ours] = [await talk.visitor.watch(FILES, { id }), await colleague.watch(FILES, { id })];
    const secret = await talk.bring(PNG, { name: "fraud case.png" }, talk.agent);
    await talk.settled(secret["id"], talk.agent);
    // A note may be a file alone.
    const { message } = await note(talk, { attachmentIds: [secret["id"]] });
    expect(message).toMatchObject({ text: "", attachments: [{ id: secret["id"], name: "fraud case.png" }] });
    const told = await ours.next(({ attachmentsChanged }) => attachmentsChanged.attachment?.id === secret["id"]);
    expect(told["attachmentsChanged"].attachment.name).toBe("fraud case.png");

    const seen = await colleague.ask(TALK, { id });
    const [line] = seen["conversation"].messages.nodes.filter(({ kind }: { kind: string }) => kind === "NOTE");
    expect((await talk.get(line.attachments[0].downloadUrl)).status).toBe(200);
    expect(await talk.show(secret["id"])).toBeNull();
    expect(JSON.stringify(await talk.visitor.ask(TALK, { id }))).not.toContain("fraud");
    // Whatever is told to the customer next is told of something else.
    const harmless = await talk.bring(PNG, { name: "manual.png" }, talk.agent);
    await talk.settled(harmless["id"], talk.agent);
    expect(code(await talk.send([harmless["id"]], {}, talk.agent))).toBeNull();
    const first = await theirs.next(() => true);
    expect(first["attachmentsChanged"].attachment).toEqual({ id: harmless["id"], name: "manual.png" });
    await Promise.all([theirs.end(), ours.end()]);
  });

  it("is its writer's own, goes once, and cannot go on to the customer afterwards", async () => {
    const talk = await FileTalk.open(stack);
    const colleague = await talk.desk.onlineAgent({ name: "Bob Chen" });
    const { id } = await talk.bring(PNG, {}, talk.agent);
    await talk.settled(id, talk.agent);
    expect(code(await note(talk, { attachmentIds: [id] }, colleague))).toBe("NOT_FOUND");
    expect(code(await note(talk, { text: " ", attachmentIds: [] }))).toBe("TEXT_EMPTY");
    const key = { text: "See this", attachmentIds: [id], idempotencyKey: newId("key") };
    const answers = await Promise.all([note(talk, key), note(talk, key), note(talk, key)]);
    expect(new Set(answers.map(({ message }) => message.id)).size).toBe(1);
    expect(code(await note(talk, { ...key, attachmentIds: [] }))).toBe("IDEMPOTENCY_MISMATCH");
    for (const again of [await note(talk, { attachmentIds: [id] }), await talk.send([id], {}, talk.agent)])
      expect(code(again)).toBe("ATTACHMENT_SENT");
  });
});
