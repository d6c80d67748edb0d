import { batched, type Loader, statement } from "@switchboard/kit";

const FOLLOWERS = statement(
  `select conversation_id as "conversationId", agent_id as "agentId" from conversations.conversation_follower
   where conversation_id = any($1::text[]) order by since, agent_id`,
);

/** Ids of the agents who follow a conversation, longest first. */
export const followersOfConversation: Loader<string, readonly string[]> = batched(async (ctx, ids) => {
  const rows = await ctx.rows<{ conversationId: string; agentId: string }>(FOLLOWERS, [ids]);
  const byConversation = Map.groupBy(rows, (row) => row.conversationId);
  return ids.map((id) => (byConversation.get(id) ?? []).map(({ agentId }) => agentId));
});

/** Ids of the conversations that an agent follows. */
export const FOLLOWED_BY = statement(
  `select conversation_id as id from conversations.conversation_follower where workspace_id = $1 and agent_id = $2`,
);
