import type { ConversationRowFragment } from "../gql/graphql.js";

interface News {
  readonly kind: "conversation" | "message";
  readonly row: ConversationRowFragment;
}

/** What came to me since the last look at my inbox: conversations that are new in it, and customers' new words. */
export function newsIn(before: ReadonlyMap<string, number>, rows: readonly ConversationRowFragment[]): News[] {
  return rows.flatMap<News>((row) => {
    const seen = before.get(row.id);
    if (seen === undefined) return [{ kind: "conversation", row }];
    return row.lastSequence > seen && row.lastMessage?.author === "CUSTOMER" ? [{ kind: "message", row }] : [];
  });
}
