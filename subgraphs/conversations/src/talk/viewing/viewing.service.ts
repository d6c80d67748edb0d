import { execute, fresh, notFound, type RequestContext } from "@switchboard/kit";
import { agentBehind, visibleConversation } from "../../life/conversation/conversation.access.js";
import { HERE_FOR_MS, type ViewerActivity } from "./viewing.js";

export const viewingTopic = (conversationId: string) => `viewing:${conversationId}`;

/**
 * Says that the agent has the conversation open, or has closed it (`null`). To be said again every 20 s: a peer that
 * dies says nothing, and is gone 45 s later.
 * @throws Rejection NOT_FOUND, AGENT_ONLY
 */
export async function setViewing(
  ctx: RequestContext,
  conversationId: string,
  activity: ViewerActivity | null,
): Promise<void> {
  const agentId = agentBehind(ctx);
  if (!(await visibleConversation(ctx, conversationId)))
    throw notFound({ en: "The conversation", "zh-CN": "会话" }, ["input", "conversationId"]);
  await ctx.change(async (em) => {
    const { workspaceId, now } = fresh(em);
    if (activity === null) {
      await execute(em, `delete from conversations.conversation_viewer where conversation_id = $1 and agent_id = $2`, [
        conversationId,
        agentId,
      ]);
      return;
    }
    await execute(
      em,
      `insert into conversations.conversation_viewer as v (workspace_id, conversation_id, agent_id, activity, since, seen_at)
       values ($1, $2, $3, $4, $5, $5) on conflict (conversation_id, agent_id) do update set
         activity = excluded.activity, seen_at = excluded.seen_at,
         since = case when v.seen_at > $6 then v.since else excluded.since end`,
      [workspaceId, conversationId, agentId, activity, now, new Date(now.getTime() - HERE_FOR_MS)],
    );
  });
  const { workspaceId } = ctx.viewer;
  ctx.parts.platform.bell.signal({ workspaceId, topic: viewingTopic(conversationId), data: null });
}
