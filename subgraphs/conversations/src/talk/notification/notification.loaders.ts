import { one, type RequestContext, statement } from "@switchboard/kit";
import { Notification } from "./notification.js";

export const notificationById = one(() => Notification);

const UNREAD_MOST = 1_000;
const UNREAD = statement(
  `select count(*)::int as n from (select 1 from conversations.notification
   where workspace_id = $1 and agent_id = $2 and read_at is null limit ${UNREAD_MOST + 1}) as counted`,
);

/** How many the viewer has not read, up to 1 000. */
export async function unreadCount(ctx: RequestContext): Promise<{ value: number; isExact: boolean }> {
  const { workspaceId, actorId } = ctx.viewer;
  const [row] = await ctx.rows<{ n: number }>(UNREAD, [workspaceId, actorId]);
  const n = row?.n ?? 0;
  return { value: Math.min(n, UNREAD_MOST), isExact: n <= UNREAD_MOST };
}
