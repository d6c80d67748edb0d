import { newId } from "@switchboard/kit";
import type { Caller, Data } from "@switchboard/kit/testing";
import { describe, expect, it } from "vitest";
import { type Desk, newKey, refusal, testDesk } from "../../testing/desk.js";

const { test, desk: newDesk } = await testDesk();
const CREATE = `mutation ($input: CreateTagInput!) { createTag(input: $input) { tag { id name colour version } userErrors { code path } } }`;
const UPDATE = `mutation ($input: UpdateTagInput!) { updateTag(input: $input) { tag { id name isArchived version } userErrors { code } } }`;
const TAG = `mutation ($input: TagConversationInput!) { tagConversation(input: $input) { conversation { version updatedAt tags { id } } userErrors { code path } } }`;
const LIST = `query ($filter: ConversationFilter) { conversations(filter: $filter) { nodes { id tags { id name } } liveCursor } }`;
const LIVE = `subscription ($after: Cursor) { conversationsChanged(inbox: ALL, after: $after) { kind conversation { tags { name } } } }`;

const create = async (desk: Desk, name = newKey()): Promise<Data> =>
  (await desk.lead.ask(CREATE, { input: { name, colour: "TEAL" } }))["createTag"];
const tagging = async (
  who: Caller,
  conversationId: string,
  addTagIds: string[],
  removeTagIds: string[] = [],
): Promise<Data> => (await who.ask(TAG, { input: { conversationId, addTagIds, removeTagIds } }))["tagConversation"];
const ids = (data: Data): string[] => data["conversations"].nodes.map((node: Data) => node["id"]);

describe("a tag", () => {
  it("is there once per workspace whatever the case, also when two add it at once", async () => {
    const desk = await newDesk();
    const answers = await Promise.all(["Refund", "REFUND", "refund"].map((name) => create(desk, name)));
    expect(answers.map(refusal).sort()).toEqual(["TAG_EXISTS", "TAG_EXISTS", null].sort());
    const [{ id }] = (await desk.lead.ask("{ tags { id } }"))["tags"];
    const other = (await create(desk, "Other"))["tag"];
    const rename = await desk.lead.ask(UPDATE, { input: { tagId: other.id, name: "rEfund" } });
    expect(refusal(rename["updateTag"])).toBe("TAG_EXISTS");
    const stale = await desk.lead.ask(UPDATE, { input: { tagId: id, name: "Money", expectedVersion: 7 } });
    expect(stale["updateTag"]).toMatchObject({ tag: { version: 1 }, userErrors: [{ code: "STALE_VERSION" }] });
    const agent = await desk.agent();
    await expect(agent.ask(CREATE, { input: { name: "mine" } })).rejects.toThrow("FORBIDDEN");
  });

  it("is put on and taken off as a set: repeated at once it is there once, and inboxes hear of it once", async () => {
    const desk = await newDesk();
    const agent = await desk.agent();
    const { id } = await desk.served(agent);
    const { tag } = await create(desk, "vip");
    const { version } = await desk.show(id);
    const { liveCursor } = (await agent.ask(LIST))["conversations"];
    const watch = await agent.watch(LIVE, { after: liveCursor });
    await Promise.all(Array.from({ length: 10 }, () => tagging(agent, id, [tag.id])));
    expect((await watch.next())["conversationsChanged"].conversation.tags).toEqual([{ name: "vip" }]);
    expect((await tagging(agent, id, [], [tag.id, newId("tag")]))["conversation"].tags).toEqual([]);
    expect((await watch.next())["conversationsChanged"].conversation.tags).toEqual([]);
    expect((await desk.show(id))["version"]).toBe(version);
    await watch.end();
  });

  it("finds conversations, in as many statements for many as for one, and is hidden from customers", async () => {
    const desk = await newDesk();
    const agent = await desk.agent({ capacity: 20 });
    const [vip, angry] = [(await create(desk))["tag"].id, (await create(desk))["tag"].id];
    const talks = [await desk.served(agent), await desk.served(agent), await desk.served(agent)];
    const [one, two] = talks.map(({ id }) => id) as [string, string, string];
    await tagging(agent, one, [vip, angry]);
    const statements = await test.statements(() => agent.ask(LIST));
    await tagging(agent, two, [angry]);
    expect(ids(await agent.ask(LIST, { filter: { tagIds: [vip] } }))).toEqual([one]);
    expect(ids(await agent.ask(LIST, { filter: { tagIds: [vip, angry] } })).sort()).toEqual([one, two].sort());
    expect(ids(await agent.ask(LIST, { filter: { tagIds: [] } }))).toEqual([]);
    expect(await test.statements(() => agent.ask(LIST))).toBe(statements);
    const theirs = await talks[0]?.visitor.run(LIST, { filter: { tagIds: [angry] } });
    expect(theirs?.data?.["conversations"].nodes).toEqual([{ id: one, tags: null }]);
  });

  it("that is archived, another workspace's, or both put on and taken off is refused", async () => {
    const desk = await newDesk();
    const agent = await desk.agent();
    const { id } = await desk.served(agent);
    const [old, fine] = [(await create(desk))["tag"].id, (await create(desk))["tag"].id];
    await tagging(agent, id, [old]);
    await desk.lead.ask(UPDATE, { input: { tagId: old, isArchived: true } });
    expect((await tagging(agent, id, [fine, old]))["userErrors"]).toEqual([
      { code: "TAG_ARCHIVED", path: ["input", "addTagIds", "1"] },
    ]);
    expect((await agent.ask("{ tags { id } }"))["tags"]).toEqual([{ id: fine }]);
    const foreign = (await create(await newDesk()))["tag"].id;
    expect(refusal(await tagging(agent, id, [foreign]))).toBe("NOT_FOUND");
    expect(refusal(await tagging(agent, id, [fine], [fine]))).toBe("TAG_UNCLEAR");
    expect((await tagging(agent, id, []))["conversation"].tags).toEqual([{ id: old }]);
  });
});
