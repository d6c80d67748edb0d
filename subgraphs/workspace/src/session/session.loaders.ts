import { columnsOf, one, type RequestContext, type Row, statement, tableOf } from "@switchboard/kit";
import { liveSince, Session } from "./session.js";

export const sessionById = one(() => Session);

/** The agent's live sessions, newest first. */
export function ownSessions(ctx: RequestContext, agentId: string): Promise<Row<Session>[]> {
  const { idleSince, startedSince } = liveSince(ctx.now());
  const sql = `select ${columnsOf(ctx, Session)} from ${tableOf(ctx, Session)}
    where workspace_id = $1 and agent_id = $2 and ended_at is null and last_seen_at > $3 and created_at > $4
    order by created_at desc, id desc limit 50`;
  return ctx.rows<Row<Session>>(statement(sql), [ctx.viewer.workspaceId, agentId, idleSince, startedSince]);
}
