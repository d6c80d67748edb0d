import { describe, expect, it } from "vitest";
import type { Caller, Data } from "@switchboard/kit/testing";
import { type Desk, LEAD, testDesk } from "../../testing/desk.js";
import { writeLooks } from "./shown.js";

const { test, desk: newDesk } = await testDesk();

const RECORD = `query ($id: ID!, $asOf: DateTime, $first: Int, $after: String) { conversationRecord(conversationId: $id, asOf: $asOf) {
  state { status assignee { id } team { id } round score }
  messages(first: 100) { nodes { id sequence kind author text event isRecalled agent { id } } }
  lines(first: $first, after: $after) { nodes { id name at agent { id } customer { id } facts { name value } } pageInfo { hasNextPage endCursor } totalCount { value } } } }`;

async function record(desk: Desk, id: string, more: Data = {}, who?: Caller): Promise<Data> {
  await test.settle();
  await writeLooks(test.subgraph);
  const auditor = who ?? desk.workspace.agent([...LEAD, "conversation:supervise"]);
  return (await auditor.ask(RECORD, { id, ...more, first: more["first"] ?? 100 }))["conversationRecord"];
}
const said = ({ messages }: Data): string[] =>
  messages.nodes.filter((line: Data) => line["kind"] !== "EVENT").map((line: Data) => line["text"]);
const names = ({ lines }: Data): string[] => lines.nodes.map((line: Data) => line["name"]);

/** The present, and a second that belongs to nobody between what was and what comes. */
function moment(): string {
  test.clock.forward(1);
  const now = test.clock.now().toISOString();
  test.clock.forward(1);
  return now;
}

describe("the record of a conversation", () => {
  it("shows it as it was at any moment: what was said, where it stood, who had it, how it was rated", async () => {
    const desk = await newDesk();
    const before = moment();
    const { visitor, id } = await desk.talk({ text: "first" });
    const queued = moment();
    const agent = await desk.agent();
    await desk.matched();
    await desk.send(agent, id, "second");
    const answered = moment();
    await desk.act(agent, "resolveConversation", { conversationId: id });
    await desk.act(visitor, "rateConversation", { conversationId: id, score: 4 });
    const rated = moment();
    await desk.send(visitor, id, "third");

    expect(await record(desk, id, { asOf: before })).toBeNull();
    const one = await record(desk, id, { asOf: queued });
    expect(one["state"]).toEqual({ status: "QUEUED", assignee: null, team: null, round: 1, score: null });
    expect(said(one)).toEqual(["first"]);
    const two = await record(desk, id, { asOf: answered });
    expect(two["state"]).toMatchObject({ status: "WAITING", assignee: { id: agent.id }, score: null });
    expect(said(two)).toEqual(["first", "second"]);
    expect((await record(desk, id, { asOf: rated }))["state"]).toMatchObject({ status: "RESOLVED", score: 4 });
    const now = await record(desk, id);
    expect(said(now)).toEqual(["first", "second", "third"]);
    expect(names(now)).toEqual(
      expect.arrayContaining([
        "conversation.started",
        "message.sent",
        "conversation.status_changed",
        "conversation.resolved",
        "conversation.rated",
      ]),
    );
    const [start] = now["lines"].nodes;
    expect(start).toMatchObject({ name: "conversation.started", customer: { id: visitor.id } });
  });

  it("keeps the order in which things happened, page by page", async () => {
    const desk = await newDesk();
    const agent = await desk.agent();
    const { visitor, id } = await desk.served(agent);
    for (let i = 0; i < 10; i++) await desk.send(i % 2 ? agent : visitor, id, `message ${i}`);
    const whole = (await record(desk, id))["lines"].nodes.filter((line: Data) => line["name"] !== "conversation.shown");
    const asOf = test.clock.now().toISOString();
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const { lines }: Data = await record(desk, id, { asOf, first: 5, after });
      seen.push(
        ...lines.nodes.filter((line: Data) => line["name"] !== "conversation.shown").map((line: Data) => line["id"]),
      );
      after = lines.pageInfo.hasNextPage ? lines.pageInfo.endCursor : null;
    } while (after);
    expect(seen).toEqual(whole.map((line: Data) => line["id"]));
    expect(said(await record(desk, id)).slice(1)).toEqual(Array.from({ length: 10 }, (_, i) => `message ${i}`));
  });

  it("says who was shown the conversation, once for a look however often they read on", async () => {
    const desk = await newDesk();
    const agent = await desk.agent();
    const { id, visitor } = await desk.served(agent);
    const reader = await desk.agent();
    for (let i = 0; i < 3; i++) await desk.lines(id, reader);
    await desk.lines(id, visitor);
    test.clock.forward(11 * 60);
    await desk.lines(id, reader);
    const shown = (await record(desk, id))["lines"].nodes.filter((line: Data) => line["name"] === "conversation.shown");
    expect(shown.map((line: Data) => line["agent"]?.id).filter((who: string) => who === reader.id)).toHaveLength(2);
    expect(shown.some((line: Data) => line["customer"])).toBe(false);
  });

  it("is for supervisors, and nothing to another workspace", async () => {
    const [desk, other] = [await newDesk(), await newDesk()];
    const { id } = await desk.talk();
    const { errors } = await desk.lead.run(RECORD, { id, first: 1 });
    expect(errors?.[0]?.extensions["code"]).toBe("FORBIDDEN");
    expect(await record(other, id)).toBeNull();
  });
});
