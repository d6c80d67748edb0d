import { Fault, columnsOf, type Language, languageOf, type RequestContext, statement, tableOf } from "@switchboard/kit";
import { visibleConversation } from "../../life/conversation/conversation.access.js";
import { isAtDesk, seesMessage } from "../../talk/message/message.access.js";
import { Message, type MessageRow } from "../../talk/message/message.js";
import { noteExported } from "../record/shown.js";
import type { Transcript, TranscriptFormat } from "./transcript.inputs.js";
import { FILES, type Line, written } from "./transcript.write.js";

const PART_MOST = 1_000;
const PART_CHARACTERS = 400_000;

export interface Wanted {
  readonly conversationId: string;
  readonly format: TranscriptFormat;
  readonly language?: string | null;
  readonly timeZone?: string | null;
  readonly includeNotes?: boolean | null;
  readonly after?: string | null;
}

/**
 * A transcript, or a part of a long one; null for a conversation that is not there or not the viewer's. Notes are for the
 * desk, if it wants them. That an agent took one is recorded.
 * @throws Fault BAD_USER_INPUT for a foreign `after`
 */
export async function transcriptOf(ctx: RequestContext, wanted: Wanted): Promise<Transcript | null> {
  const conversation = await visibleConversation(ctx, wanted.conversationId);
  if (!conversation) return null;
  const language = languageOf(wanted.language ?? ctx.language);
  const withNotes = wanted.includeNotes === true && isAtDesk(ctx);
  const rows = await rowsOf(ctx, wanted, withNotes);
  const part = rows.slice(0, lengthOf(rows));
  const last = part.at(-1);
  const seen = part.filter((message) => seesMessage(ctx, message));
  const nameOf = await namesOf(ctx, seen, language);
  const lines: Line[] = seen.map((message) => ({ message, name: nameOf(message) }));
  const { ending, mediaType } = FILES[wanted.format];
  if (wanted.after == null) noteExported(ctx, conversation.id);
  return {
    fileName: `conversation-${conversation.number}.${ending}`,
    mediaType,
    content: written(wanted.format, { conversation, lines, language, timeZone: wanted.timeZone ?? "UTC" }),
    next: last && part.length < rows.length ? `${last.sequence}.${last.place}` : null,
  };
}

/** One more than a part holds, to see whether there is another. */
function rowsOf(ctx: RequestContext, { conversationId, after }: Wanted, withNotes: boolean): Promise<MessageRow[]> {
  const match = /^(\d{1,9})\.(\d{1,9})$/.exec(after ?? "0.0");
  if (!match) throw new Fault("BAD_USER_INPUT", "This place does not belong to a transcript.");
  const sql = statement(
    `select ${columnsOf(ctx, Message)} from ${tableOf(ctx, Message)} where workspace_id = $1 and conversation_id = $2
       and (sequence, place) > ($3::int, $4::int) ${withNotes ? "" : "and place = 0"} order by sequence, place limit ${PART_MOST + 1}`,
  );
  return ctx.rows<MessageRow>(sql, [ctx.viewer.workspaceId, conversationId, Number(match[1]), Number(match[2])]);
}

/** How many of the rows a part takes: not more than a page can be written of without holding others up. */
function lengthOf(rows: readonly MessageRow[]): number {
  let characters = 0;
  const end = rows.findIndex(
    ({ text }, i) => i >= PART_MOST || ((characters += text.length) > PART_CHARACTERS && i > 0),
  );
  return end < 0 ? rows.length : end;
}

const NAMES = statement(`select id, name from conversations.agent_desk where id = any($1::text[])`);
const AUTHORS = {
  en: { CUSTOMER: "Customer", AGENT: "Agent", BOT: "Bot", SYSTEM: "System" },
  "zh-CN": { CUSTOMER: "客户", AGENT: "客服", BOT: "机器人", SYSTEM: "系统" },
} as const;

async function namesOf(ctx: RequestContext, messages: readonly MessageRow[], language: Language) {
  const ids = [...new Set(messages.flatMap(({ agentId }) => (agentId ? [agentId] : [])))];
  const rows = ids.length > 0 ? await ctx.rows<{ id: string; name: string }>(NAMES, [ids]) : [];
  const known = new Map(rows.map(({ id, name }) => [id, name]));
  return ({ agentId, author }: MessageRow): string => known.get(agentId ?? "") ?? AUTHORS[language][author];
}
