import { batched, columnsOf, type Loader, type Row, statement, tableOf } from "@switchboard/kit";
import { ReadMark } from "./read-mark.js";

/** How far everyone has read, furthest first; a visitor is told of the customer and of the desk as one. */
export const readMarksOf: Loader<string, readonly Row<ReadMark>[]> = batched(async (ctx, ids) => {
  const sql = statement(
    `select ${columnsOf(ctx, ReadMark)} from ${tableOf(ctx, ReadMark)}
     where conversation_id = any($1::text[]) and ($2 or reader <> 'AGENT') order by sequence desc, reader_id`,
  );
  const rows = await ctx.rows<Row<ReadMark>>(sql, [ids, ctx.viewer.kind !== "VISITOR"]);
  const byConversation = Map.groupBy(rows, (row) => row.conversationId);
  return ids.map((id) => byConversation.get(id) ?? []);
});

/** Counting ends here: a hundred unread messages are many. */
export const UNREAD_MOST = 100;

const OWN = statement(
  `select c.id, coalesce(m.sequence, 0) as "readSequence", (
     select count(*)::int from (
       select 1 from conversations.message x
       where x.workspace_id = $4 and x.conversation_id = c.id and x.place = 0 and x.sequence > coalesce(m.sequence, 0)
         and x.author = any($3::text[]) and x.kind <> 'EVENT' limit ${UNREAD_MOST}) as counted) as unread
   from unnest($1::text[]) as c(id) left join conversations.read_mark m on m.conversation_id = c.id and m.reader_id = $2`,
);

export interface OwnReading {
  readonly readSequence: number;
  readonly unread: number;
}

/** How far the viewer has read, and how many of the other side's messages stand behind that. */
export const ownReadingOf: Loader<string, OwnReading> = batched(async (ctx, ids) => {
  const { workspaceId, kind, actorId } = ctx.viewer;
  const isVisitor = kind === "VISITOR";
  const others = isVisitor ? ["AGENT", "BOT"] : ["CUSTOMER"];
  const rows = await ctx.rows<OwnReading & { id: string }>(OWN, [
    ids,
    isVisitor ? "CUSTOMER" : actorId,
    others,
    workspaceId,
  ]);
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.map((id) => byId.get(id) ?? { readSequence: 0, unread: 0 });
});
