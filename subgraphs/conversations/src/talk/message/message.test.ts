import { newId } from "@switchboard/kit";
import { describe, expect, it } from "vitest";
import { lineDetails } from "./message.lines.js";
import { AGENT, LEAD, newKey, refusal, testDesk } from "../../testing/desk.js";

const { test, desk: newDesk } = await testDesk();
const LIVE =
  "subscription ($id: ID!, $after: Cursor) { messagesChanged(conversationId: $id, after: $after) { cursor kind message { sequence text } } }";

describe("a message", () => {
  it("stands in the conversation once, however often the same send is repeated at once", async () => {
    const desk = await newDesk();
    const { visitor, id } = await desk.talk();
    const key = newKey();
    const answers = await Promise.all(
      Array.from({ length: 50 }, () => desk.send(visitor, id, "Where is my parcel?", key)),
    );
    expect(new Set(answers.map((answer) => answer["message"].id)).size).toBe(1);
    expect((await desk.lines(id)).filter((line) => line["idempotencyKey"] === key)).toHaveLength(1);
    expect(refusal(await desk.send(visitor, id, "Something else", key))).toBe("IDEMPOTENCY_MISMATCH");
  });

  it("gets the next number without gaps when many speak at once", async () => {
    const desk = await newDesk();
    const agent = await desk.agent();
    const { visitor, id } = await desk.talk();
    await desk.matched();
    await Promise.all(Array.from({ length: 20 }, (_, i) => desk.send(i % 2 ? visitor : agent, id, `line ${i}`)));
    const sequences = (await desk.lines(id)).map((line) => line["sequence"]);
    expect(sequences).toEqual(sequences.map((_, i) => i + 1));
    expect((await desk.show(id))["lastSequence"]).toBe(sequences.length);
  });

  it("is refused empty, over 4 000 characters, or without a usable key", async () => {
    const desk = await newDesk();
    const { visitor, id } = await desk.talk();
    expect(refusal(await desk.send(visitor, id, "  "))).toBe("TEXT_EMPTY");
    expect(refusal(await desk.send(visitor, id, "字".repeat(4_001)))).toBe("TEXT_TOO_LONG");
    expect(refusal(await desk.send(visitor, id, "字".repeat(4_000)))).toBeNull();
    expect(refusal(await desk.send(visitor, id, "Hello", ""))).toBe("IDEMPOTENCY_KEY_INVALID");
  });

  it("of an agent makes the conversation wait for the customer, whose answer brings it back", async () => {
    const desk = await newDesk();
    const agent = await desk.agent();
    const { visitor, id } = await desk.served(agent);
    expect((await desk.show(id))["isCustomerWaiting"]).toBe(true);
    expect((await desk.send(agent, id, "One moment"))["conversation"]).toMatchObject({
      status: "WAITING",
      isCustomerWaiting: false,
    });
    expect((await desk.send(visitor, id, "Thanks"))["conversation"]).toMatchObject({
      status: "ASSIGNED",
      isCustomerWaiting: true,
    });
  });

  it("of an agent takes a conversation that nobody has", async () => {
    const desk = await newDesk();
    const agent = await desk.agent({ state: "BUSY" });
    const { id } = await desk.talk();
    expect((await desk.send(agent, id, "Hi"))["conversation"]).toMatchObject({
      status: "WAITING",
      assignee: { id: agent.id },
    });
  });

  it("of a colleague is refused, unless they may decide for others", async () => {
    const desk = await newDesk();
    const { id } = await desk.served(await desk.agent());
    expect(refusal(await desk.send(await desk.agent(), id))).toBe("NOT_YOUR_CONVERSATION");
    expect((await desk.send(await desk.agent({ scopes: LEAD }), id))["conversation"].status).toBe("WAITING");
  });

  it("needs the permission to reply, and the conversation to be of one's own workspace", async () => {
    const desk = await newDesk();
    const { id } = await desk.talk();
    const reader = desk.workspace.agent(["conversation:read"]);
    const text = "mutation ($input: SendMessageInput!) { sendMessage(input: $input) { userErrors { code } } }";
    const result = await reader.run(text, { input: { conversationId: id, text: "x", idempotencyKey: "k" } });
    expect(result.errors?.[0]?.extensions["code"]).toBe("FORBIDDEN");
    const elsewhere = (await newDesk()).workspace.agent(AGENT);
    expect(refusal(await desk.send(elsewhere, id))).toBe("NOT_FOUND");
    expect(refusal(await desk.send(elsewhere, newId("conv")))).toBe("NOT_FOUND");
    expect(await desk.show(id, elsewhere)).toBeNull();
  });

  it("reaches a watcher, who goes on after a cut without missing or repeating one", async () => {
    const desk = await newDesk();
    const { visitor, id } = await desk.talk();
    const { conversation } = await visitor.ask(
      "query ($id: ID!) { conversation(id: $id) { messages { liveCursor nodes { sequence } } } }",
      { id },
    );
    const watch = await visitor.watch(LIVE, { id, after: conversation.messages.liveCursor });
    const shown: unknown[] = conversation.messages.nodes;
    await desk.send(visitor, id, "one");
    let event = (await watch.next())["messagesChanged"];
    // What was already in the snapshot may come again, and is known by its sequence.
    while (event.message.sequence <= shown.length) event = (await watch.next())["messagesChanged"];
    expect(event).toMatchObject({ kind: "ADDED", message: { sequence: shown.length + 1, text: "one" } });
    await watch.end();
    await desk.send(visitor, id, "two");
    await desk.send(visitor, id, "three");
    await test.settle();
    const resumed = await visitor.watch(LIVE, { id, after: event.cursor });
    expect((await resumed.next())["messagesChanged"].message.text).toBe("two");
    expect((await resumed.next())["messagesChanged"].message.text).toBe("three");
    await resumed.end();
  });

  it("is paged from the end by twenty unless asked otherwise", async () => {
    const desk = await newDesk();
    const { visitor, id } = await desk.talk();
    for (let i = 2; i <= 25; i++) await desk.send(visitor, id, `line ${i}`);
    const page = "nodes { sequence } pageInfo { hasPreviousPage startCursor }";
    const { conversation } = await visitor.ask(`query ($id: ID!) { conversation(id: $id) { messages { ${page} } } }`, {
      id,
    });
    expect(conversation.messages.nodes.map((m: { sequence: number }) => m.sequence)).toEqual(
      Array.from({ length: 20 }, (_, i) => i + 6),
    );
    const before = conversation.messages.pageInfo.startCursor;
    const earlier = await visitor.ask(
      `query ($id: ID!, $before: String) { conversation(id: $id) { messages(last: 10, before: $before) { ${page} } } }`,
      { id, before },
    );
    expect(earlier["conversation"].messages.nodes).toHaveLength(5);
    expect(earlier["conversation"].messages.pageInfo.hasPreviousPage).toBe(false);
  });

  it("that is a quiet line tells its names and numbers, in whichever language it was written", () => {
    expect(lineDetails("joined", "王芳 为您服务。")).toEqual(["王芳"]);
    expect(lineDetails("transferred", "The conversation was handed to A. (B) {C}.")).toEqual(["A. (B) {C}"]);
    expect(lineDetails("ticket_opened", "已创建工单 #12：左耳：无声")).toEqual(["12", "左耳：无声"]);
    expect(lineDetails("resolved", "The conversation was marked as resolved.")).toEqual([]);
    expect(lineDetails("joined", "Something else")).toEqual([]);
    expect(lineDetails("toString", "anything")).toEqual([]);
  });
});
