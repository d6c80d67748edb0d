import { type EntityManager, execute, fresh, newId, record, type RequestContext } from "@switchboard/kit";
import { NotificationAdded, NotificationRead } from "./notification.events.js";
import { Notification, type NotificationKind } from "./notification.js";

export interface News {
  readonly kind: NotificationKind;
  readonly conversationId: string;
  readonly messageId?: string | null;
  readonly byAgentId?: string | null;
}

/** Tells these agents. */
export function notify(em: EntityManager, agentIds: readonly string[], news: News): void {
  const { workspaceId, now: at } = fresh(em);
  for (const agentId of agentIds) {
    const id = newId("ntf");
    em.persist(em.create(Notification, { id, workspaceId, agentId, at, ...news } as never));
    record(em, NotificationAdded, { notificationId: id, agentId, ...news });
  }
}

/** Each is an event of its own: more in one go would hold up everyone's feed. */
const READ_MOST = 500;

/** Marks the agent's own as read, these or all; others' and those that are read already stay as they are. Returns the ids that changed. */
export function markNotificationsRead(ctx: RequestContext, ids: readonly string[] | null): Promise<string[]> {
  const agentId = ctx.viewer.actorId;
  return ctx.change(async (em) => {
    const read = await execute<{ id: string; conversationId: string }>(
      em,
      `update conversations.notification set read_at = $2 where id in (
         select id from conversations.notification
         where workspace_id = $4 and agent_id = $1 and read_at is null and ($3::text[] is null or id = any($3))
         order by id limit ${READ_MOST} for update)
       returning id, conversation_id as "conversationId"`,
      [agentId, fresh(em).now, ids, ctx.viewer.workspaceId],
    );
    for (const { id, conversationId } of read)
      record(em, NotificationRead, { notificationId: id, agentId, conversationId });
    return read.map(({ id }) => id);
  });
}
