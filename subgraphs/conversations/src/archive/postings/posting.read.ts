import { type RequestContext, statement } from "@switchboard/kit";
import { decode } from "./codec.js";

export interface Part {
  /** Rising. */
  readonly times: readonly number[];
  readonly first: number;
}

interface BlockRow {
  readonly place: number;
  readonly first: string;
  readonly rest: Buffer;
}

const NEWEST = statement(`
  select w.place::int as place, b.first, b.rest from unnest($2::bytea[]) with ordinality as w(word, place)
  cross join lateral (select first, rest from conversations.posting_block b
    where b.workspace_id = $1 and b.word = w.word and b.first <= $3::bigint order by b.first desc limit $4) b`);

const AROUND = statement(`
  select distinct on (w.place, b.first) w.place::int as place, b.first, b.rest
  from unnest($2::bytea[]) with ordinality as w(word, place) cross join unnest($3::bigint[]) as t(time)
  cross join lateral (select first, rest from conversations.posting_block b
    where b.workspace_id = $1 and b.word = w.word and b.first <= t.time order by b.first desc limit 1) b`);

// The block in which the time lies begins before it. "offset 0": once for a word, not once for each of its blocks.
const BETWEEN = statement(`
  select w.place::int as place, b.first, b.rest from unnest($2::bytea[]) with ordinality as w(word, place)
  cross join lateral (select coalesce((select e.first from conversations.posting_block e
    where e.workspace_id = $1 and e.word = w.word and e.first <= $3::bigint order by e.first desc limit 1), $3::bigint) as first offset 0) s
  cross join lateral (select first, rest from conversations.posting_block b
    where b.workspace_id = $1 and b.word = w.word and b.first >= s.first and b.first <= $4::bigint offset 0) b`);

/** Words of the index that begin so, at most `limit`: from one to the next, without reading their blocks. */
const BEGINNING = statement(`
  with recursive found as (
    (select word from conversations.posting_block where workspace_id = $1 and word >= $2 and word < $3 order by word limit 1)
    union all
    select (select b.word from conversations.posting_block b where b.workspace_id = $1 and b.word > f.word and b.word < $3
      order by b.word limit 1) from found f where f.word is not null
  ) select word from found where word is not null limit $4`);

const keysOf = (words: readonly string[]) => words.map((word) => Buffer.from(word));

/** The newest blocks of each word that begin at or before a time, newest first, at most `limit` each. */
export async function newest(
  ctx: RequestContext,
  words: readonly string[],
  until: number,
  limit: number,
): Promise<Part[][]> {
  return grouped(await rows(ctx, NEWEST, [keysOf(words), until, limit]), words.length);
}

/** The times among these at which any of the words was said. */
export async function saidAt(ctx: RequestContext, words: readonly string[], times: readonly number[]) {
  return new Set(
    (await rows(ctx, AROUND, [keysOf(words), times])).flatMap(({ first, rest }) => decode(Number(first), rest)),
  );
}

/** The times at which any of the words was said, from one time to another and a few more. */
export async function saidBetween(ctx: RequestContext, words: readonly string[], from: number, until: number) {
  const blocks = await rows(ctx, BETWEEN, [keysOf(words), from, until]);
  return new Set(blocks.flatMap(({ first, rest }) => decode(Number(first), rest)));
}

export async function wordsBeginning(ctx: RequestContext, beginning: string, limit: number): Promise<string[]> {
  const low = Buffer.from(beginning);
  const found = await ctx.rows<{ word: Buffer }>(BEGINNING, [
    ctx.viewer.workspaceId,
    low,
    // No byte of UTF-8 is as high as this.
    Buffer.concat([low, Buffer.from([0xff])]),
    limit,
  ]);
  return found.map(({ word }) => word.toString());
}

const rows = (ctx: RequestContext, sql: typeof NEWEST, values: readonly unknown[]) =>
  ctx.rows<BlockRow>(sql, [ctx.viewer.workspaceId, ...values]);

function grouped(blocks: readonly BlockRow[], count: number): Part[][] {
  const parts: Part[][] = Array.from({ length: count }, () => []);
  for (const { place, first, rest } of blocks)
    parts[place - 1]?.push({ first: Number(first), times: decode(Number(first), rest) });
  return parts;
}
