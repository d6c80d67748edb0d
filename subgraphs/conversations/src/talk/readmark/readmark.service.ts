import { execute, fresh, notFound, record, type RequestContext } from "@switchboard/kit";
import { agentBehind, visibleConversation } from "../../life/conversation/conversation.access.js";
import { ConversationRead } from "./readmark.events.js";
import type { Reader } from "./read-mark.js";

interface Moved {
  readonly reader: Reader;
  readonly sequence: number;
  readonly assigneeId: string | null;
}

/** The conversation's own row is not locked: reading must not hold up those who speak. */
const MOVE = `insert into conversations.read_mark as m (workspace_id, conversation_id, reader_id, reader, sequence, at)
  select c.workspace_id, c.id, r.id, r.reader, least($4::int, c.last_sequence), $5
  from conversations.conversation c
  cross join unnest($2::text[], $3::text[]) as r(id, reader)
  where c.id = $1 and $4::int > 0 and (r.reader <> 'DESK' or c.assignee_id = $6)
  order by r.id
  on conflict (conversation_id, reader_id) do update set sequence = excluded.sequence, at = excluded.at
    where m.sequence < excluded.sequence
  returning reader, sequence, (select assignee_id from conversations.conversation where id = $1) as "assigneeId"`;

/**
 * Moves the caller's mark forward, never back and never past the latest message; an agent who serves moves the desk's
 * with it. The condition stands in the statement: of two at once the further one wins.
 * @throws Rejection NOT_FOUND, AGENT_ONLY
 */
export async function markConversationRead(
  ctx: RequestContext,
  conversationId: string,
  sequence: number,
): Promise<void> {
  if (!(await visibleConversation(ctx, conversationId)))
    throw notFound({ en: "The conversation", "zh-CN": "会话" }, ["input", "conversationId"]);
  const isCustomer = ctx.viewer.kind === "VISITOR";
  const agentId = isCustomer ? null : agentBehind(ctx);
  const readers = agentId ? [agentId, "DESK"] : ["CUSTOMER"];
  const kinds = agentId ? ["AGENT", "DESK"] : ["CUSTOMER"];
  const upTo = Math.min(Math.max(sequence, 0), 2_147_483_647);
  await ctx.change(async (em) => {
    const { now } = fresh(em);
    const moved = await execute<Moved>(em, MOVE, [conversationId, readers, kinds, upTo, now, agentId]);
    for (const { reader, sequence: read, assigneeId } of moved) {
      const isOwn = reader === "AGENT" && assigneeId === agentId;
      record(em, ConversationRead, {
        conversationId,
        reader,
        agentId: reader === "AGENT" ? agentId : null,
        assigneeId: isOwn ? agentId : null,
        sequence: read,
      });
    }
  });
}
