import { newId } from "@switchboard/kit";
import type { Caller, Data } from "@switchboard/kit/testing";
import { describe, expect, it } from "vitest";
import { LEAD, newKey, testDesk } from "../../testing/desk.js";

const { test, desk: newDesk } = await testDesk();
const NOTE = `mutation ($input: AddNoteInput!) { addNote(input: $input) { message { id } userErrors { code } } }`;
const LIST = `{ notifications { nodes { id kind readAt conversation { id } message { text } by { id } } liveCursor } unreadNotifications { value isExact } }`;
const READ = `mutation ($input: MarkNotificationsReadInput!) { markNotificationsRead(input: $input) { notifications { id } unread { value } userErrors { code } } }`;
const LIVE = `subscription ($after: Cursor) { notificationsChanged(after: $after) { kind notification { id kind message { text } } } }`;

const note = (who: Caller, conversationId: string, text: string, mentionIds: string[] = []) =>
  who.ask(NOTE, { input: { conversationId, text, mentionIds, idempotencyKey: newKey() } });
const kinds = async (who: Caller): Promise<string[]> =>
  (await who.ask(LIST))["notifications"].nodes.map((node: Data) => node["kind"]);

describe("a notification", () => {
  it("tells whoever is mentioned, live, and follows the conversation for them", async () => {
    const desk = await newDesk();
    const [agent, expert] = [await desk.agent(), await desk.agent()];
    const { id } = await desk.served(agent);
    const { liveCursor } = (await expert.ask(LIST))["notifications"];
    const watch = await expert.watch(LIVE, { after: liveCursor });
    await note(agent, id, "@Li check the batch", [expert.id]);
    expect((await watch.next())["notificationsChanged"]).toMatchObject({
      kind: "ADDED",
      notification: { kind: "MENTION", message: { text: "@Li check the batch" } },
    });
    const { notifications, unreadNotifications } = await expert.ask(LIST);
    expect(unreadNotifications).toEqual({ value: 1, isExact: true });
    expect(notifications.nodes).toMatchObject([{ conversation: { id }, by: { id: agent.id }, readAt: null }]);
    const mark = await expert.ask(READ, { input: {} });
    expect(mark["markNotificationsRead"]).toMatchObject({ unread: { value: 0 }, userErrors: [] });
    expect((await watch.next())["notificationsChanged"]).toMatchObject({ kind: "UPDATED" });
    await watch.end();
  });

  it("of a note goes to those who follow, never to its author, and once to who is mentioned besides", async () => {
    const desk = await newDesk();
    const [agent, expert, other] = [await desk.agent(), await desk.agent(), await desk.agent()];
    const { id } = await desk.served(agent);
    await note(agent, id, "for both", [expert.id, agent.id]);
    await note(other, id, "one more", [expert.id]);
    await note(expert, id, "an answer");
    expect(await kinds(expert)).toEqual(["MENTION", "MENTION"]);
    expect(await kinds(agent)).toEqual(["NOTE", "NOTE"]);
    expect(await kinds(other)).toEqual(["NOTE"]);
  });

  it("is nobody else's to see or to mark", async () => {
    const desk = await newDesk();
    const [agent, expert] = [await desk.agent(), await desk.agent({ scopes: LEAD })];
    const { id } = await desk.served(agent);
    await note(agent, id, "look", [expert.id]);
    const [mine] = (await expert.ask(LIST))["notifications"].nodes;
    const entity = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Notification { id } } }`;
    const r = [{ __typename: "Notification", id: mine.id }];
    expect((await agent.ask(entity, { r }))["_entities"]).toEqual([null]);
    expect((await expert.ask(entity, { r }))["_entities"]).toEqual([{ id: mine.id }]);
    const input = { notificationIds: [mine.id, newId("ntf")] };
    expect((await agent.ask(READ, { input }))["markNotificationsRead"].notifications).toEqual([]);
    expect((await expert.ask(LIST))["unreadNotifications"].value).toBe(1);
    const twice = await Promise.all([1, 2, 3].map(() => expert.ask(READ, { input })));
    expect(twice.flatMap((answer) => answer["markNotificationsRead"].notifications)).toEqual([{ id: mine.id }]);
  });

  it("list is read in as many statements for fifty as for one", async () => {
    const desk = await newDesk();
    const agent = await desk.agent();
    const author = await desk.agent();
    const { id } = await desk.served(author);
    await note(author, id, "0", [agent.id]);
    const one = await test.statements(() => agent.ask(LIST));
    for (let i = 0; i < 19; i++) await note(author, id, `${i}`, [agent.id]);
    expect(await test.statements(() => agent.ask(LIST))).toBe(one);
  });
});
