import { newId } from "@switchboard/kit";
import type { Caller, Data } from "@switchboard/kit/testing";
import { describe, expect, it } from "vitest";
import { refusal, testDesk } from "../../testing/desk.js";

const { test, desk: newDesk } = await testDesk();
const MARK = `mutation ($input: MarkConversationReadInput!) { markConversationRead(input: $input) { conversation { version mine { unread readSequence } } userErrors { code } } }`;
const SHOW = `query ($id: ID!) { conversation(id: $id) { version lastSequence readMarks { reader sequence agent { id } } mine { unread readSequence isFollowed } } }`;
const LIST = `{ conversations(first: 60) { nodes { id mine { unread readSequence isFollowed draft { text } } readMarks { sequence } viewers { activity } } } }`;
const LIVE = `subscription ($id: ID!) { readMarksChanged(conversationId: $id) { readMark { reader sequence agent { id } } } }`;

const mark = async (who: Caller, conversationId: string, sequence: number): Promise<Data> =>
  (await who.ask(MARK, { input: { conversationId, sequence } }))["markConversationRead"];
const show = async (who: Caller, id: string): Promise<Data> => (await who.ask(SHOW, { id }))["conversation"];

describe("a read mark", () => {
  it("is shown in both directions, live", async () => {
    const desk = await newDesk();
    const agent = await desk.agent();
    const { visitor, id } = await desk.served(agent);
    const { lastSequence } = await show(agent, id);
    const [atAgent, atVisitor] = [await agent.watch(LIVE, { id }), await visitor.watch(LIVE, { id })];
    await mark(agent, id, lastSequence);
    expect((await atVisitor.next())["readMarksChanged"].readMark).toEqual({
      reader: "DESK",
      sequence: lastSequence,
      agent: null,
    });
    await mark(visitor, id, 1);
    expect((await atVisitor.next())["readMarksChanged"].readMark).toMatchObject({ reader: "CUSTOMER", sequence: 1 });
    const heard = [];
    for (let i = 0; i < 3; i++) heard.push((await atAgent.next())["readMarksChanged"].readMark.reader);
    expect(heard.sort()).toEqual(["AGENT", "CUSTOMER", "DESK"]);
    expect((await show(visitor, id))["readMarks"]).toEqual([
      { reader: "DESK", sequence: lastSequence, agent: null },
      { reader: "CUSTOMER", sequence: 1, agent: null },
    ]);
    await Promise.all([atAgent.end(), atVisitor.end()]);
  });

  it("only moves forward, however many say so at once, and never past what was said", async () => {
    const desk = await newDesk();
    const agent = await desk.agent();
    const { visitor, id } = await desk.served(agent);
    for (let i = 0; i < 5; i++) await desk.send(visitor, id);
    const { lastSequence, version } = await show(agent, id);
    await Promise.all([3, 1, 5, 2, 4, 0, -7].map((sequence) => mark(visitor, id, sequence)));
    expect((await show(visitor, id))["mine"].readSequence).toBe(5);
    expect((await mark(visitor, id, 2_000_000_000))["conversation"].mine.readSequence).toBe(lastSequence);
    await mark(visitor, id, 2);
    expect(await show(visitor, id)).toMatchObject({ version, mine: { readSequence: lastSequence } });
  });

  it("of someone who only looks on is not the desk's: the customer does not learn that a supervisor reads", async () => {
    const desk = await newDesk();
    const agent = await desk.agent();
    const { visitor, id } = await desk.served(agent);
    await mark(desk.lead, id, 1);
    expect((await show(visitor, id))["readMarks"]).toEqual([]);
    expect((await show(agent, id))["readMarks"]).toEqual([
      { reader: "AGENT", sequence: 1, agent: { id: desk.lead.id } },
    ]);
  });

  it("says how much is unread, for each side and each agent, in one statement however many rows", async () => {
    const desk = await newDesk();
    const agent = await desk.agent({ capacity: 30 });
    const { visitor, id } = await desk.served(agent);
    await mark(agent, id, 100);
    await desk.send(visitor, id, "one");
    await desk.send(visitor, id, "two");
    await desk.send(agent, id, "answer");
    expect((await show(agent, id))["mine"].unread).toBe(2);
    expect((await show(desk.lead, id))["mine"].unread).toBe(3);
    expect((await show(visitor, id))["mine"].unread).toBe(1);
    const one = await test.statements(() => agent.ask(LIST));
    for (let i = 0; i < 20; i++) await desk.start(desk.workspace.visitor(newId("cus"), desk.channel.id));
    expect(await test.statements(() => agent.ask(LIST))).toBe(one);
  });

  it("is refused in conversations that are not one's own", async () => {
    const desk = await newDesk();
    const { id } = await desk.talk();
    expect(refusal(await mark(await desk.visitor(), id, 1))).toBe("NOT_FOUND");
    expect(refusal(await mark((await newDesk()).lead, id, 1))).toBe("NOT_FOUND");
  });
});
