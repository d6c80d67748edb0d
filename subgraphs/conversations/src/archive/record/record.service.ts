import { type PageQuery, type RequestContext, statement } from "@switchboard/kit";
import { visibleConversation } from "../../life/conversation/conversation.access.js";
import type { ConversationStatus } from "../../life/conversation/conversation.status.js";
import type { AuthorKind, MessageKind } from "../../talk/message/message.js";
import type { ConversationRecord, RecordedMessage, RecordedState } from "./record.inputs.js";

/** The record of a conversation as of a moment, by default now; null for one that is not there or had not begun. */
export async function conversationRecord(
  ctx: RequestContext,
  id: string,
  asOf: Date | null,
): Promise<ConversationRecord | null> {
  const conversation = await visibleConversation(ctx, id);
  const at = asOf ?? ctx.now();
  return conversation && conversation.startedAt <= at ? { conversationId: id, asOf: at } : null;
}

/** A whisper is in the record of those alone who might have heard it. */
function heardBy(ctx: RequestContext): { sql: string; values: unknown[] }[] {
  if (ctx.holds("conversation:supervise")) return [];
  const sql = `(r.data->>'kind' is distinct from 'WHISPER' or r.data->>'recipientId' = ? or r.data->>'agentId' = ?)`;
  return [{ sql, values: [ctx.viewer.actorId, ctx.viewer.actorId] }];
}

/** The lines of a record in the order in which they happened. */
export const linesOf = (ctx: RequestContext, { conversationId, asOf }: ConversationRecord): PageQuery => ({
  order: [{ sql: "r.at", type: "timestamptz", direction: "ASC" }],
  where: [
    { sql: "r.conversation_id = ?", values: [conversationId] },
    { sql: "r.at <= ?", values: [asOf] },
    ...heardBy(ctx),
  ],
});

/** Those of them that are messages. */
export const messageLinesOf = (ctx: RequestContext, record: ConversationRecord): PageQuery => {
  const { order, where = [] } = linesOf(ctx, record);
  return { order, where: [...where, { sql: "r.name in ('message.sent', 'note.added')", values: [] }] };
};

const VERSIONS = statement(`
  select distinct on (r.message_id) r.message_id as "messageId", r.name, r.at, r.data->>'text' as text
  from conversations.record_line r where r.workspace_id = $1 and r.message_id = any($2::text[]) and r.at <= $3
    and r.name in ('message.edited', 'message.recalled')
  order by r.message_id, r.at desc, r.id desc`);

interface SentLine {
  readonly at: Date;
  readonly messageId?: string | null | undefined;
  readonly data: Record<string, unknown>;
}

interface VersionRow {
  readonly messageId: string;
  readonly name: string;
  readonly at: Date;
  readonly text: string | null;
}

/** The messages of these lines as they stood at the moment, in the lines' order. One statement. */
export async function asTheyStood(
  ctx: RequestContext,
  lines: readonly SentLine[],
  asOf: Date,
): Promise<RecordedMessage[]> {
  const ids = lines.map(({ messageId }) => messageId ?? "");
  const rows = await ctx.rows<VersionRow>(VERSIONS, [ctx.viewer.workspaceId, ids, asOf]);
  const versions = new Map(rows.map((row) => [row.messageId, row]));
  return lines.map(({ at, messageId, data }) => {
    const version = versions.get(messageId ?? "");
    const isRecalled = version?.name === "message.recalled";
    return {
      id: messageId ?? "",
      sequence: data["sequence"] as number,
      kind: data["kind"] as MessageKind,
      author: (data["author"] as AuthorKind | undefined) ?? "AGENT",
      agentId: (data["agentId"] as string | null | undefined) ?? null,
      text: isRecalled ? null : (version?.text ?? (data["text"] as string)),
      event: (data["event"] as string | null | undefined) ?? null,
      saidAt: at,
      changedAt: version?.at ?? null,
      isRecalled,
    };
  });
}

const STATE = statement(`
  select r.at, r.data->>'to' as status, r.data->>'assigneeId' as "assigneeId", r.data->>'teamId' as "teamId",
    (r.data->>'round')::int as round,
    (select (s.data->>'score')::int from conversations.record_line s where s.workspace_id = $1 and s.conversation_id = $2
      and s.at <= $3 and s.name = 'conversation.rated' order by s.at desc, s.id desc limit 1) as score
  from conversations.record_line r where r.workspace_id = $1 and r.conversation_id = $2 and r.at <= $3
    and r.name = 'conversation.status_changed' order by r.at desc, r.id desc limit 1`);

/** Where it stood: by its latest step; before the first one it was with the bot. */
export async function stateOf(
  ctx: RequestContext,
  { conversationId, asOf }: ConversationRecord,
): Promise<RecordedState> {
  const [row] = await ctx.rows<{ at: Date; status: ConversationStatus } & Omit<RecordedState, "since" | "status">>(
    STATE,
    [ctx.viewer.workspaceId, conversationId, asOf],
  );
  if (row) return { ...row, since: row.at };
  const conversation = await visibleConversation(ctx, conversationId);
  const since = conversation?.startedAt ?? asOf;
  return { status: "BOT", assigneeId: null, teamId: null, round: 1, score: null, since };
}
