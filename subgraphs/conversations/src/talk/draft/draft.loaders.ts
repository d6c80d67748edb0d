import { batched, type Loader, statement } from "@switchboard/kit";
import { type DraftRow, NO_DRAFT } from "./draft.js";

const OWN = statement(
  `select conversation_id as id, kind, text, version, updated_at as "updatedAt" from conversations.draft
   where conversation_id = any($1::text[]) and agent_id = $2`,
);

/** The viewer's own draft in a conversation. */
export const ownDraftOf: Loader<string, DraftRow> = batched(async (ctx, ids) => {
  if (ctx.viewer.kind !== "AGENT") return ids.map(() => NO_DRAFT);
  const rows = await ctx.rows<DraftRow & { id: string }>(OWN, [ids, ctx.viewer.actorId]);
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.map((id) => byId.get(id) ?? NO_DRAFT);
});
