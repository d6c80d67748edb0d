import { batched, columnsOf, type Loader, one, statement, tableOf } from "@switchboard/kit";
import { Tag, type TagRow } from "./tag.js";

export const tagById = one(() => Tag);

/** A conversation's tags by name. */
export const tagsOfConversation: Loader<string, readonly TagRow[]> = batched(async (ctx, ids) => {
  const sql = statement(
    `select ${columnsOf(ctx, Tag, "t")}, c.conversation_id as "__key" from conversations.conversation_tag c
     join ${tableOf(ctx, Tag)} t on t.id = c.tag_id where c.conversation_id = any($1::text[]) order by lower(t.name)`,
  );
  const rows = await ctx.rows<TagRow & { __key: string }>(sql, [ids]);
  const byConversation = Map.groupBy(rows, (row) => row.__key);
  return ids.map((id) => byConversation.get(id) ?? []);
});
