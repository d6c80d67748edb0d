import { columnsOf, type RequestContext, type Statement, statement } from "@switchboard/kit";
import { seesMessage } from "../../talk/message/message.access.js";
import { Message, type MessageRow } from "../../talk/message/message.js";
import type { Conditions } from "./conditions.js";
import { type Stretch, stretchesIn, type Wish } from "./wish.js";

/** A message that holds what was looked for. */
export interface Hit {
  readonly message: MessageRow;
  readonly stretches: readonly Stretch[];
}

/** A place among messages, newest first: a millisecond, and the id among those of the same one. */
export interface Place {
  readonly time: number;
  readonly id: string;
}

export const placeOf = ({ sentAt, id }: MessageRow): Place => ({ time: sentAt.getTime(), id });

export const isBehind = (a: Place, b: Place): boolean => a.time < b.time || (a.time === b.time && a.id < b.id);

/**
 * Bounds are made here: arithmetic on times is not leakproof, and with it in the condition PostgreSQL would first look
 * at every row of the workspace and only then at its time.
 */
const instant = (time: number): string => new Date(time).toISOString();

/*
 * "offset 0" keeps what is inside by itself, row by row and by its index: PostgreSQL cannot know how few rows a
 * millisecond has, and would rather read every message or conversation there is.
 */
const CONVERSATION = `cross join lateral (select * from conversations.conversation o
  where o.workspace_id = r.workspace_id and o.id = r.conversation_id offset 0) c`;
/** Conversations of a few customers that are looked through, the latest. */
const CONVERSATIONS_MOST = 1_000;
const texts = new Map<string, Statement>();

/** The messages of these milliseconds that hold the wish and meet the conditions, newest first. */
export async function hitsAt(
  ctx: RequestContext,
  times: readonly number[],
  wish: Wish,
  conditions: Conditions,
): Promise<Hit[]> {
  if (times.length === 0) return [];
  const sql = textFor(
    ctx,
    "at",
    conditions.sql,
    () => `
    select ${columnsOf(ctx, Message, "r")} from unnest($2::timestamptz[], $3::timestamptz[]) as t(low, high)
    cross join lateral (select * from conversations.message m where m.workspace_id = $1
      and m.sent_at >= t.low and m.sent_at < t.high offset 0) r
    ${conditions.asksConversation ? CONVERSATION : ""}
    where r.kind <> 'EVENT' ${conditions.numbered(4)}`,
  );
  const bounds = [times.map(instant), times.map((time) => instant(time + 1))];
  return held(ctx, await ctx.rows<MessageRow>(sql, [ctx.viewer.workspaceId, ...bounds, ...conditions.values]), wish);
}

export interface Stretched {
  readonly hits: Hit[];
  /** How many messages were looked at; fewer than asked for = there are no more. */
  readonly looked: number;
  /** The last one that was. */
  readonly end: Place | null;
}

/** Looks through messages themselves, newest first, of the conditions' conversations or of all. */
export async function hitsAmong(
  ctx: RequestContext,
  until: number,
  limit: number,
  wish: Wish,
  conditions: Conditions,
): Promise<Stretched> {
  const { narrow } = conditions;
  const sql = textFor(
    ctx,
    `among ${narrow?.sql}`,
    conditions.sql,
    () => `
    select ${columnsOf(ctx, Message, "r")} from ${narrow ? few(narrow.sql) : "conversations.message r"} ${conditions.asksConversation ? CONVERSATION : ""}
    where r.workspace_id = $1 and r.sent_at < $2::timestamptz
      and r.kind <> 'EVENT' ${narrow ? "" : "and $4::text is null"} ${conditions.numbered(5)} order by r.sent_at desc limit $3`,
  );
  const rows = await ctx.rows<MessageRow>(sql, [
    ctx.viewer.workspaceId,
    instant(until + 1),
    limit,
    narrow?.value ?? null,
    ...conditions.values,
  ]);
  const last = rows.at(-1);
  return { hits: held(ctx, rows, wish), looked: rows.length, end: last ? placeOf(last) : null };
}

/** The messages of few conversations, by them and not by time. */
const few = (
  sql: string,
): string => `(select m.* from conversations.message m where m.workspace_id = $1 and m.conversation_id = any(array(
  select n.id from conversations.conversation n where n.workspace_id = $1 and ${sql} order by n.started_at desc limit ${CONVERSATIONS_MOST})) offset 0) r`;

function held(ctx: RequestContext, rows: readonly MessageRow[], wish: Wish): Hit[] {
  return rows
    .flatMap((message) => {
      const stretches = seesMessage(ctx, message) ? stretchesIn(message.text, wish) : null;
      return stretches ? [{ message, stretches }] : [];
    })
    .sort((a, b) => (isBehind(placeOf(a.message), placeOf(b.message)) ? 1 : -1));
}

function textFor(ctx: RequestContext, way: string, form: string, text: () => string): Statement {
  const key = `${ctx.parts.name} ${way} ${form}`;
  let known = texts.get(key);
  if (!known) texts.set(key, (known = statement(text())));
  return known;
}
