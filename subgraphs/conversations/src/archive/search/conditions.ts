import { authorWord } from "../postings/words.js";
import type { MessageSearchFilter } from "./search.inputs.js";

/** What must hold for a message (alias `r`) and its conversation (`c`), beside its words. */
export interface Conditions {
  /** With `?` for each value. */
  readonly sql: string;
  readonly values: readonly unknown[];
  /** With numbered marks from `from` on. */
  numbered(from: number): string;
  /** Whether they say anything of the conversation. */
  readonly asksConversation: boolean;
  /** Words of the index that every message they leave stands under. */
  readonly words: readonly string[];
  /** No message before this millisecond meets them. */
  readonly since: number;
  /** A condition over conversations (alias `n`, its value $4) that leaves few of them, found by an index. */
  readonly narrow: { readonly sql: string; readonly value: unknown } | null;
}

export function conditionsOf(filter: MessageSearchFilter | null | undefined): Conditions {
  const parts: string[] = [];
  const values: unknown[] = [];
  const when = (value: unknown, sql: string) => {
    if (value == null) return;
    parts.push(`and ${sql}`);
    values.push(value);
  };
  when(filter?.conversationId, "c.id = ?");
  when(filter?.customerIds, "c.customer_id = any(?::text[])");
  when(filter?.channelId, "c.channel_id = ?");
  when(filter?.teamId, "c.team_id = ?");
  when(filter?.status, "c.status = any(?::text[])");
  when(filter?.assigneeId, "c.assignee_id = ?");
  when(
    filter?.tagIds,
    "exists (select 1 from conversations.conversation_tag t where t.workspace_id = c.workspace_id and t.conversation_id = c.id and t.tag_id = any(?::text[]))",
  );
  when(filter?.authorId, "r.agent_id = ?");
  when(filter?.author, "r.author = any(?::text[])");
  when(filter?.sentAt?.gte, "r.sent_at >= ?::timestamptz");
  when(filter?.sentAt?.lt, "r.sent_at < ?::timestamptz");
  const sql = parts.join(" ");
  return {
    sql,
    values,
    asksConversation: /\bc\./.test(sql),
    words: filter?.authorId == null ? [] : [authorWord(filter.authorId)],
    since: filter?.sentAt?.gte?.getTime() ?? 0,
    numbered: (from) => {
      let mark = from;
      return sql.replaceAll("?", () => `$${mark++}`);
    },
    narrow: narrowest(filter),
  };
}

function narrowest(filter: MessageSearchFilter | null | undefined): Conditions["narrow"] {
  if (filter?.conversationId != null) return { sql: "n.id = $4", value: filter.conversationId };
  if (filter?.customerIds != null) return { sql: "n.customer_id = any($4::text[])", value: filter.customerIds };
  return null;
}
