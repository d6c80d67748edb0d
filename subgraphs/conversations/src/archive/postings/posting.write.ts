import { type EntityManager, execute, fresh } from "@switchboard/kit";
import { BLOCK_MOST, decode, encode } from "./codec.js";
import { keysOf } from "./words.js";

export interface Said {
  readonly text: string;
  /** Who of us wrote it. */
  readonly agentId: string | null;
  readonly sentAt: Date;
}

interface Block {
  readonly place: number;
  readonly first: string;
  readonly last: string;
  readonly count: number;
  readonly rest: Buffer;
}

interface Rows {
  readonly words: Buffer[];
  readonly firsts: number[];
  readonly lasts: number[];
  readonly counts: number[];
  readonly rests: Buffer[];
}

/** The last block of each word that begins at or before a time: where that time belongs. */
const PLACES = `
  select w.place::int as place, b.first, b.last, b.count, b.rest
  from unnest($2::bytea[], $3::bigint[]) with ordinality as w(word, time, place)
  cross join lateral (select first, last, count, rest from conversations.posting_block b
    where b.workspace_id = $1 and b.word = w.word and b.first <= w.time order by b.first desc limit 1) b`;

const WRITE = `
  insert into conversations.posting_block (workspace_id, word, first, last, count, rest)
  select $1, w.* from unnest($2::bytea[], $3::bigint[], $4::bigint[], $5::int[], $6::bytea[]) as w
  on conflict (workspace_id, word, first) do update set last = excluded.last, count = excluded.count, rest = excluded.rest`;

/**
 * Notes where the words of these texts were said. A text that is noted already may be noted again. What it said
 * before an edit stays noted: whoever searches compares with the text as it is.
 */
export async function noteWords(em: EntityManager, said: readonly Said[]): Promise<void> {
  let left = timesOf(said);
  if (left.size === 0) return;
  const { workspaceId } = fresh(em);
  // The log's reader is one at a time, but an edit or a rebuilding may come beside it.
  await execute(em, "select pg_advisory_xact_lock(hashtextextended($1, 0))", [`conversations.postings ${workspaceId}`]);
  while (left.size > 0) {
    const words = [...left.keys()];
    const keys = words.map((word) => Buffer.from(word));
    const places = await execute<Block>(em, PLACES, [workspaceId, keys, words.map((word) => left.get(word)?.at(-1))]);
    const found = new Map(places.map((block) => [words[block.place - 1], block]));
    const rows: Rows = { words: [], firsts: [], lasts: [], counts: [], rests: [] };
    // Times before the block that was found belong to an earlier one: they go another round.
    const earlier = new Map<string, number[]>();
    words.forEach((word, i) => {
      const times = left.get(word) as number[];
      const block = found.get(word);
      const from = block ? Number(block.first) : Number.NEGATIVE_INFINITY;
      const here = times.filter((time) => time >= from);
      if (here.length < times.length) earlier.set(word, times.slice(0, times.length - here.length));
      put(rows, keys[i] as Buffer, block, here);
    });
    const { firsts, lasts, counts, rests } = rows;
    await execute(em, WRITE, [workspaceId, rows.words, firsts, lasts, counts, rests]);
    left = earlier;
  }
}

/** The times at which each word was said, rising, each once. */
export function timesOf(said: readonly Said[]): Map<string, number[]> {
  const times = new Map<string, number[]>();
  const inOrder = [...said].sort((a, b) => a.sentAt.getTime() - b.sentAt.getTime());
  for (const one of inOrder) {
    const time = one.sentAt.getTime();
    for (const word of keysOf(one)) {
      const known = times.get(word);
      if (!known) times.set(word, [time]);
      else if (known.at(-1) !== time) known.push(time);
    }
  }
  return times;
}

function put(rows: Rows, word: Buffer, block: Block | undefined, times: readonly number[]): void {
  const add = (first: number, last: number, count: number, rest: Buffer) => {
    rows.words.push(word);
    rows.firsts.push(first);
    rows.lasts.push(last);
    rows.counts.push(count);
    rows.rests.push(rest);
  };
  const first = times[0] as number;
  // The usual case: what is said now is behind everything else, and need not be taken apart.
  if (block && first > Number(block.last) && block.count + times.length <= BLOCK_MOST) {
    const rest = Buffer.concat([block.rest, encode(Number(block.last), times)]);
    add(Number(block.first), times.at(-1) as number, block.count + times.length, rest);
    return;
  }
  const all = block ? merged(decode(Number(block.first), block.rest), times) : [...times];
  if (block && all.length === block.count) return;
  for (let at = 0; at < all.length; at += BLOCK_MOST) {
    const part = all.slice(at, at + BLOCK_MOST);
    const from = part[0] as number;
    add(from, part.at(-1) as number, part.length, encode(from, part.slice(1)));
  }
}

const merged = (a: readonly number[], b: readonly number[]): number[] =>
  [...new Set([...a, ...b])].sort((one, other) => one - other);
