import { batched, type Loader, statement } from "@switchboard/kit";
import { HERE_FOR_MS, type ViewerRow } from "./viewing.js";

const HERE = statement(
  `select v.conversation_id as "conversationId", v.agent_id as "agentId", v.activity, v.since, v.seen_at as "seenAt",
     coalesce(d.text <> '', false) as "hasDraft"
   from conversations.conversation_viewer v
   left join conversations.draft d on d.conversation_id = v.conversation_id and d.agent_id = v.agent_id
   where v.conversation_id = any($1::text[]) and v.seen_at > $2 order by v.since, v.agent_id`,
);

/** Who has a conversation open, longest first. */
export const viewersOf: Loader<string, readonly ViewerRow[]> = batched(async (ctx, ids) => {
  const rows = await ctx.rows<ViewerRow>(HERE, [ids, new Date(ctx.now().getTime() - HERE_FOR_MS)]);
  const byConversation = Map.groupBy(rows, (row) => row.conversationId);
  return ids.map((id) => byConversation.get(id) ?? []);
});
