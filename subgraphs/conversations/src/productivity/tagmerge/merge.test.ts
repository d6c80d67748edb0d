import { execute, newId, statement } from "@switchboard/kit";
import type { Caller, Data } from "@switchboard/kit/testing";
import { describe, expect, it } from "vitest";
import { type Desk, newKey, refusal, testDesk } from "../../testing/desk.js";
import { MOVED_AT_ONCE } from "./merge.move.js";

const { test, desk: newDesk } = await testDesk();
const REST = "userErrors { code message path }";
const CREATE = `mutation ($input: CreateTagInput!) { createTag(input: $input) { tag { id } ${REST} } }`;
const MERGE = `mutation ($input: MergeTagsInput!) { mergeTags(input: $input) { tag { id } source { id isArchived } ${REST} } }`;
const TAG = `mutation ($input: TagConversationInput!) { tagConversation(input: $input) { conversation { id } ${REST} } }`;
const RULE = `mutation ($input: CreateAutomationRuleInput!) { createAutomationRule(input: $input) { automationRule { id } ${REST} } }`;
const MACRO = `mutation ($input: CreateMacroInput!) { createMacro(input: $input) { macro { id } ${REST} } }`;
const VIEW = `mutation ($input: CreateSavedViewInput!) { createSavedView(input: $input) { savedView { id } ${REST} } }`;
const LIST = `{ conversations(first: 50) { nodes { id priority tags { id } } liveCursor } }`;
const KEPT = `{ savedViews { name version filter { tags { id } } } macros(first: 10) { nodes { version actions { kind tag { id } } } }
  automationRules(first: 10) { nodes { version condition { all { values } } actions { kind tag { id } } } } }`;
const MERGED = "isArchived merge { isRunning total moved into { id } }";
const BACK = `mutation ($id: ID!) { updateTag(input: { tagId: $id, isArchived: false }) { tag { ${MERGED} } ${REST} } }`;
const POLL = { timeout: 25_000, interval: 50 };

const tag = async (desk: Desk): Promise<string> =>
  (await desk.lead.ask(CREATE, { input: { name: newKey() } }))["createTag"].tag.id;
const merge = async (who: Caller, sourceTagId: string, targetTagId: string): Promise<Data> =>
  (await who.ask(MERGE, { input: { sourceTagId, targetTagId } }))["mergeTags"];
const put = (who: Caller, conversationId: string, addTagIds: string[]) =>
  who.ask(TAG, { input: { conversationId, addTagIds } });
/** Puts a tag on new conversations, without a word. */
async function putOnMany(desk: Desk, tagId: string, count: number): Promise<void> {
  const { id } = await desk.talk();
  const ctx = test.subgraph.systemContext(desk.workspace.id);
  await ctx.change(async (em) => {
    const ids = await execute<{ id: string }>(
      em,
      `insert into conversations.conversation select (jsonb_populate_record(c, jsonb_build_object('id', left(c.id, 20) || lpad((n + c.number * 100000)::text, 11, '0'), 'number', c.number * 100000 + n, 'status', 'CLOSED'))).*
       from conversations.conversation c cross join generate_series(1, $2) n where c.id = $1 returning id`,
      [id, count],
    );
    await execute(
      em,
      `insert into conversations.conversation_tag (workspace_id, conversation_id, tag_id, at)
       select $1, id, $2, now() from unnest($3::text[]) as id`,
      [desk.workspace.id, tagId, ids.map((row) => row.id)],
    );
  });
  ctx.scope.end();
}

/** On how many conversations each tag is. */
async function onTags(desk: Desk): Promise<Record<string, number>> {
  const ctx = test.subgraph.systemContext(desk.workspace.id);
  const sql = statement("select tag_id as tag, count(*)::int as n from conversations.conversation_tag group by tag_id");
  const rows = await ctx.rows<{ tag: string; n: number }>(sql, []);
  ctx.scope.end();
  return Object.fromEntries(rows.map(({ tag: id, n }) => [id, n]));
}

/** Keeps the last of its conversations from being moved until it is let go. */
async function heldBack(desk: Desk, tagId: string): Promise<() => Promise<void>> {
  const client = await test.platform.reads.connect();
  await client.query("begin");
  await client.query("select set_config('app.workspace', $1, true)", [desk.workspace.id]);
  const last =
    "select 1 from conversations.conversation_tag where tag_id = $1 order by conversation_id desc limit 1 for update";
  await client.query(last, [tagId]);
  return async () => {
    await client.query("rollback");
    client.release();
  };
}

describe("two tags that mean the same", () => {
  it("become one on every conversation, in one statement however many there are, and rules do nothing about it", async () => {
    const desk = await newDesk();
    const agent = await desk.agent({ capacity: 20 });
    const [source, target, other] = [await tag(desk), await tag(desk), await tag(desk)];
    const condition = { fact: "CHANGED_TAG", operator: "IS", values: [target] };
    const rule = {
      name: "Watch",
      event: "TAG_ADDED",
      condition,
      actions: [{ kind: "SET_PRIORITY", priority: "URGENT" }],
    };
    expect(refusal((await desk.lead.ask(RULE, { input: { rule } }))["createAutomationRule"])).toBeNull();
    const talks = await Promise.all(Array.from({ length: 5 }, () => desk.served(agent)));
    const [both, one] = talks.map(({ id }) => id) as [string, string];
    for (const { id } of talks) await put(agent, id, id === both ? [source, target] : [source]);
    await put(agent, one, [other]);
    const watch = await agent.watch(
      `subscription { conversationsChanged(inbox: ALL) { conversation { id tags { id } } } }`,
    );
    const answers = await Promise.all([merge(desk.lead, source, target), merge(desk.lead, source, target)]);
    for (const answer of answers) expect(answer).toMatchObject({ tag: { id: target }, source: { isArchived: true } });
    await test.settle();
    const { nodes } = (await agent.ask(LIST))["conversations"];
    const tags = new Map(nodes.map((node: Data) => [node["id"], node["tags"].map(({ id }: Data) => id)]));
    for (const { id } of talks)
      expect(tags.get(id)).toEqual(id === one ? expect.arrayContaining([target, other]) : [target]);
    expect(tags.get(one)).toHaveLength(2);
    const urgent = async () => {
      const { nodes: now } = (await agent.ask(LIST))["conversations"];
      return now.filter(({ priority }: Data) => priority === 20).map(({ id }: Data) => id);
    };
    await expect.poll(urgent, { timeout: 25_000, interval: 50 }).toEqual([both]);
    // What was tagged just before may be told first.
    let shown: Data[];
    do shown = (await watch.next())["conversationsChanged"].conversation.tags;
    while (shown.some(({ id }) => id === source));
    expect(shown).toContainEqual({ id: target });
    await watch.end();
  });

  it("become one on more conversations than one change takes: the rest follows by itself, and shows how far it is", async () => {
    const desk = await newDesk();
    const [source, target] = [await tag(desk), await tag(desk)];
    const count = MOVED_AT_ONCE * 2 + 5;
    await putOnMany(desk, source, count);
    const watch = await desk.lead.watch(`subscription { tagsChanged { tag { id ${MERGED} } } }`);
    const letGo = await heldBack(desk, source);
    expect((await merge(desk.lead, source, target))["userErrors"]).toEqual([]);
    const back = await desk.lead.ask(BACK, { id: source });
    expect(refusal(back["updateTag"])).toBe("TAG_MERGING");
    await letGo();
    const seen: Data[] = [];
    do seen.push((await watch.next())["tagsChanged"].tag);
    while (seen.at(-1)?.["merge"].isRunning);
    await watch.end();
    expect(seen.at(-1)).toEqual({
      id: source,
      isArchived: true,
      merge: { isRunning: false, total: count, moved: count, into: { id: target } },
    });
    const moved = seen.map((one) => one["merge"].moved);
    expect(moved.toSorted((one, other) => one - other)).toEqual(moved);
    expect(await onTags(desk)).toEqual({ [target]: count });
    expect((await desk.lead.ask(BACK, { id: source }))["updateTag"]).toMatchObject({
      tag: { isArchived: false, merge: null },
    });
  });

  it("and a third, merged one into the next while conversations are still on their way, all end at the last", async () => {
    const desk = await newDesk();
    const [first, second, third, last] = await Promise.all([tag(desk), tag(desk), tag(desk), tag(desk)]);
    const count = MOVED_AT_ONCE * 3 + 5;
    await putOnMany(desk, first, count);
    await putOnMany(desk, second, MOVED_AT_ONCE + 5);
    const chain = await Promise.all([
      merge(desk.lead, first, second),
      merge(desk.lead, second, third),
      merge(desk.lead, third, last),
    ]);
    for (const answer of chain) expect(answer["userErrors"]).toEqual([]);
    await expect.poll(() => onTags(desk), POLL).toEqual({ [last]: count + MOVED_AT_ONCE + 5 });
    const { tags } = await desk.lead.ask(`{ tags(withArchived: true) { id ${MERGED} } }`);
    for (const { id, merge: into } of tags)
      if (id === last) expect(into).toBeNull();
      else expect(into).toMatchObject({ isRunning: false, into: { id: last } });
    // Whoever still means an earlier one means what stands in its place; what is given up is not given elsewhere.
    const late = await tag(desk);
    expect((await merge(desk.lead, late, first))["tag"]).toEqual({ id: last });
    expect(refusal(await merge(desk.lead, first, await tag(desk)))).toBe("TAG_MERGED_ELSEWHERE");
    expect(refusal(await merge(desk.lead, last, first))).toBe("TAG_MERGE_CYCLE");
  });

  it("are not merged both ways: of two leads who do so at once one is refused, and one tag is left", async () => {
    const desk = await newDesk();
    const [one, other] = [await tag(desk), await tag(desk)];
    await putOnMany(desk, one, MOVED_AT_ONCE + 5);
    const answers = await Promise.all([merge(desk.lead, one, other), merge(desk.lead, other, one)]);
    expect(answers.map(refusal).sort()).toEqual(["TAG_MERGE_CYCLE", null].sort());
    const [{ id: living }] = (await desk.lead.ask("{ tags { id } }"))["tags"];
    await expect.poll(() => onTags(desk), POLL).toEqual({ [living]: MOVED_AT_ONCE + 5 });
  });

  it("are one in saved views, macros and rules; what does both things is named instead, and nothing happens", async () => {
    const desk = await newDesk();
    const [source, target] = [await tag(desk), await tag(desk)];
    const filter = { tagIds: [source, target] };
    await desk.lead.ask(VIEW, { input: { name: "Returns", filter } });
    await desk.lead.ask(MACRO, { input: { name: "Return", actions: [{ kind: "ADD_TAG", tagId: source }] } });
    const condition = { all: [{ fact: "TAG", operator: "IS", values: [source] }] };
    const rule = {
      name: "Returns",
      event: "MESSAGE_RECEIVED",
      condition,
      actions: [{ kind: "REMOVE_TAG", tagId: source }],
    };
    expect(refusal((await desk.lead.ask(RULE, { input: { rule } }))["createAutomationRule"])).toBeNull();
    const swap = [
      { kind: "REMOVE_TAG", tagId: source },
      { kind: "ADD_TAG", tagId: target },
    ];
    const made = await desk.lead.ask(MACRO, { input: { name: "Swap them", actions: swap } });
    const refused = await merge(desk.lead, source, target);
    expect(refused["userErrors"]).toMatchObject([
      { code: "TAG_MERGE_UNCLEAR", message: expect.stringContaining("Swap them") },
    ]);
    expect((await desk.lead.ask(KEPT))["savedViews"][0].version).toBe(1);
    await desk.lead.ask(`mutation ($id: ID!) { deleteMacro(input: { macroId: $id }) { ${REST} } }`, {
      id: made["createMacro"].macro.id,
    });
    expect(refusal(await merge(desk.lead, source, target))).toBeNull();
    expect(await desk.lead.ask(KEPT)).toEqual({
      savedViews: [{ name: "Returns", version: 2, filter: { tags: [{ id: target }] } }],
      macros: { nodes: [{ version: 2, actions: [{ kind: "ADD_TAG", tag: { id: target } }] }] },
      automationRules: {
        nodes: [
          {
            version: 2,
            condition: { all: [{ values: [target] }] },
            actions: [{ kind: "REMOVE_TAG", tag: { id: target } }],
          },
        ],
      },
    });
  });

  it("are not merged by agents, across workspaces, into themselves or into an archived one", async () => {
    const [desk, foreign] = [await newDesk(), await newDesk()];
    const [source, target, theirs] = [await tag(desk), await tag(desk), await tag(foreign)];
    await expect(merge(await desk.agent(), source, target)).rejects.toThrow("FORBIDDEN");
    for (const id of [theirs, newId("tag")]) expect(refusal(await merge(desk.lead, source, id))).toBe("NOT_FOUND");
    expect(refusal(await merge(desk.lead, theirs, target))).toBe("NOT_FOUND");
    expect(refusal(await merge(desk.lead, source, source))).toBe("TAG_MERGE_SELF");
    expect(refusal(await merge(desk.lead, source, target))).toBeNull();
    expect(refusal(await merge(desk.lead, target, source))).toBe("TAG_MERGE_CYCLE");
    const archived = await tag(desk);
    await desk.lead.ask(BACK.replace("false", "true"), { id: archived });
    expect(refusal(await merge(desk.lead, target, archived))).toBe("TAG_ARCHIVED");
  });
});
