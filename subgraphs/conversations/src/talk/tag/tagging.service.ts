import { type EntityManager, execute, fresh, notFound, record, Rejection, type RequestContext } from "@switchboard/kit";
import { conversationToChange } from "../../life/conversation/conversation.access.js";
import { placeOf } from "../../life/conversation/conversation.events.js";
import type { Conversation } from "../../life/conversation/conversation.js";
import { ConversationTagged } from "./tag.events.js";
import type { TagConversationInput } from "./tag.inputs.js";
import { TAG } from "./tag.service.js";

/** On one conversation, and in one request. */
const MOST = 50;

/**
 * Puts tags on and takes tags off. Both are sets: repeated, it changes nothing and tells nobody. The conversation's
 * own row stays as it was, so that neither the customer nor a colleague's `expectedVersion` notices.
 * @throws Rejection NOT_FOUND, TAG_ARCHIVED, TOO_MANY_TAGS, TAG_UNCLEAR
 */
export function tagConversation(ctx: RequestContext, input: TagConversationInput): Promise<Conversation> {
  const add = [...new Set(input.addTagIds ?? [])];
  const remove = [...new Set(input.removeTagIds ?? [])];
  if (add.some((id) => remove.includes(id))) throw unclear();
  if (add.length > MOST || remove.length > MOST) throw tooMany("addTagIds");
  return ctx.change(async (em) => {
    const conversation = await conversationToChange(em, ctx, input.conversationId);
    await changeTags(em, conversation, add, remove);
    return conversation;
  });
}

/** The same for rules and macros, in a change of theirs that has locked the conversation. */
export async function changeTags(
  em: EntityManager,
  conversation: Conversation,
  add: readonly string[],
  remove: readonly string[],
): Promise<void> {
  const { workspaceId, now } = fresh(em);
  await expectTags(em, add, (i) => ["input", "addTagIds", String(i)]);
  const removed = await execute<{ id: string }>(
    em,
    `delete from conversations.conversation_tag where conversation_id = $1 and tag_id = any($2::text[]) returning tag_id as id`,
    [conversation.id, remove],
  );
  const added = await execute<{ id: string }>(
    em,
    `insert into conversations.conversation_tag (workspace_id, conversation_id, tag_id, at)
     select $1, $2, id, $4 from unnest($3::text[]) as id on conflict do nothing returning tag_id as id`,
    [workspaceId, conversation.id, add, now],
  );
  if (added.length > 0) {
    const [held] = await execute<{ n: number }>(
      em,
      `select count(*)::int as n from conversations.conversation_tag where conversation_id = $1`,
      [conversation.id],
    );
    if ((held?.n ?? 0) > MOST) throw tooMany("addTagIds");
  }
  if (added.length + removed.length === 0) return;
  const ids = (rows: readonly { id: string }[]) => rows.map(({ id }) => id).sort();
  record(em, ConversationTagged, { ...placeOf(conversation), added: ids(added), removed: ids(removed) });
}

/** Nothing new is tagged with what is archived; whoever archives at this moment waits or is waited for. */
export async function expectTags(
  em: EntityManager,
  ids: readonly string[],
  pathOf: (index: number) => readonly string[],
): Promise<void> {
  if (ids.length === 0) return;
  const tags = await execute<{ id: string; isArchived: boolean }>(
    em,
    `select id, is_archived as "isArchived" from conversations.tag where id = any($1::text[]) order by id for share`,
    [ids],
  );
  for (const [i, id] of ids.entries()) {
    const path = pathOf(i);
    const tag = tags.find((one) => one.id === id);
    if (!tag) throw notFound(TAG, path);
    if (tag.isArchived)
      throw new Rejection("TAG_ARCHIVED", { en: "This tag is archived.", "zh-CN": "该标签已归档。" }, path);
  }
}

const tooMany = (field: string) =>
  new Rejection("TOO_MANY_TAGS", { en: `At most ${MOST} tags.`, "zh-CN": `最多 ${MOST} 个标签。` }, ["input", field]);

const unclear = () =>
  new Rejection(
    "TAG_UNCLEAR",
    { en: "A tag cannot be put on and taken off at once.", "zh-CN": "同一标签不能同时添加和移除。" },
    ["input", "removeTagIds"],
  );
