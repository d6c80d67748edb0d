import { batched, type Loader, one, statement } from "@switchboard/kit";
import { ConversationField, type ConversationFieldType } from "./conversation-field.js";
import type { ConversationFieldValue } from "./field-value.js";
import { typedOf } from "./field.words.js";

export const conversationFieldById = one(() => ConversationField);

const VALUES = statement(
  `select v.conversation_id as "conversationId", v.field_id as "fieldId", v.words, f.type
   from conversations.conversation_field_value v join conversations.conversation_field f on f.id = v.field_id
   where v.conversation_id = any($1::text[]) order by f.position, f.id`,
);

interface ValueRow {
  readonly conversationId: string;
  readonly fieldId: string;
  readonly words: string[];
  readonly type: ConversationFieldType;
}

/** What a conversation's fields hold, in the fields' order; those that are empty are left out. */
export const fieldValuesOf: Loader<string, readonly ConversationFieldValue[]> = batched(async (ctx, ids) => {
  const rows = await ctx.rows<ValueRow>(VALUES, [ids]);
  const byConversation = Map.groupBy(rows, (row) => row.conversationId);
  return ids.map((id) =>
    (byConversation.get(id) ?? []).map(({ fieldId, type, words }) => ({ fieldId, ...typedOf(type, words) })),
  );
});
