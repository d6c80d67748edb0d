import {
  type Count,
  likePattern,
  type PageQuery,
  type RequestContext,
  type SortKey,
  statement,
} from "@switchboard/kit";
import { wordsAsked } from "./words.js";

type Condition = NonNullable<PageQuery["where"]>[number];

/**
 * A word of more than so many customers is common: those who have it are usually among as many that are `near`, first in
 * the order of the list.
 */
export const COMMON = { from: 10_000, near: 10_000 };

/**
 * How often each beginning stands in the index, as far as it matters; and, if asked, whether some customers are not in
 * it yet. "order by": a planner that has not yet heard that nearly all are would look at every customer for one.
 */
const COUNTS = statement(`
  select counted.n, $4 and exists (select 1 from (select c.id from customers.customer c
    where c.search_text is not null order by c.workspace_id, c.id limit 1) as c) as "isPartial"
  from unnest($1::text[], $2::text[]) with ordinality as asked(low, high, place)
  cross join lateral (select count(*)::int as n from (select 1 from customers.customer_word w
    where w.word >= asked.low and w.word < asked.high limit $3) as w) as counted order by asked.place`);

// The ids are gathered once, whatever the planner thinks of their number, and each is looked up by its key.
const AMONG = `r.id = any(array(select w.customer_id from customers.customer_word w where w.word >= ? and w.word < ?))`;
const HAS = `r.words like ?`;
const HAS_OR_HAD = `case when r.search_text is null then r.words like ? else r.search_text like ? end`;

/** Workspaces whose customers all have their words: those who come have theirs at once, so this is asked only until then. */
const complete = new Set<string>();

/** No character is behind this one. */
const highOf = (word: string): string => `${word}\u{10ffff}`;
const has = (word: string): Condition => ({ sql: HAS, values: [`% ${word}%`] });
const hasOrHad = (word: string): Condition => ({ sql: HAS_OR_HAD, values: [`% ${word}%`, likePattern(word)] });

export interface Found {
  /** What customers (alias `r`) must meet. */
  readonly where: readonly Condition[];
  /** The words, if all of them are common. */
  readonly common?: readonly string[];
}

const NOBODY: Found = { where: [{ sql: "false", values: [] }] };

/**
 * Customers who are found by what someone typed: each word of it is the beginning of one of theirs. The rarest word is
 * looked up; what is said of the others concerns a few customers, or else customers who are met soon.
 */
export async function found(ctx: RequestContext, typed: string | null | undefined): Promise<Found> {
  const words = wordsAsked(typed);
  if (words === null) return { where: [] };
  // Nothing but signs.
  if (words.length === 0) return NOBODY;
  const { workspaceId } = ctx.viewer;
  const values = [words, words.map(highOf), COMMON.from + 1, !complete.has(workspaceId)];
  const counts = await ctx.rows<{ n: number; isPartial: boolean }>(COUNTS, values);
  if (counts[0]?.isPartial) return { where: words.map(hasOrHad) };
  complete.add(workspaceId);
  const least = Math.min(...counts.map(({ n }) => n));
  if (least === 0) return NOBODY;
  if (least > COMMON.from) return { where: words.map(has), common: words };
  const rarest = words[counts.findIndex(({ n }) => n === least)] as string;
  const others = words.filter((word) => word !== rarest).map(has);
  return { where: [{ sql: AMONG, values: [rarest, highOf(rarest)] }, ...others] };
}

/** Who has all of these words, by the index alone. */
const whoHas = (words: readonly string[], mark: (place: number) => string): string =>
  words
    .map((_, i) => {
      const [low, high] = [mark(2 * i + 1), mark(2 * i + 2)];
      return `select w.customer_id from customers.customer_word w where w.word >= ${low} and w.word < ${high}`;
    })
    .join(" intersect ");

const rangesOf = (words: readonly string[]): string[] => words.flatMap((word) => [word, highOf(word)]);

/**
 * For the first rows of a list that goes along an index: they are near if there are as many as are `wanted`; else among
 * all who have the words. So it is quick also where those of a common word all stand at the list's end, or no one has two.
 */
export function nearFirst(
  order: readonly SortKey[],
  where: readonly Condition[],
  common: readonly string[],
  wanted: number,
): Condition {
  const along = [...order, { sql: "r.id", direction: order.at(-1)?.direction ?? "ASC" }]
    .map(({ sql, direction }) => `${sql} ${direction}`)
    .join(", ");
  const sql = `r.id = any(array(
    with near as materialized (select r.id from (select r.* from customers.customer r order by ${along} limit ?) as r
      where ${where.map((one) => one.sql).join(" and ")} order by ${along} limit ?)
    select n.id from near n union all
    select a.customer_id from (${whoHas(common, () => "?")}) as a where (select count(*) from near) < ?))`;
  const values = where.flatMap((one) => one.values);
  return { sql, values: [COMMON.near, ...values, wanted, ...rangesOf(common), wanted] };
}

const COUNTED = 10_000;
/** Of one word's entries so many are counted: some customers have several. */
const ENTRIES = 3 * COUNTED;

/** How many customers are found by common words alone. */
export async function countOf(ctx: RequestContext, common: readonly string[]): Promise<Count> {
  const limit = common.length > 1 ? COUNTED + 1 : ENTRIES;
  const who = `${whoHas(common, (place) => `$${place}`)} limit $${2 * common.length + 1}`;
  const sql = `select count(*)::int as entries, count(distinct a.customer_id)::int as n from (${who}) as a`;
  const [row] = await ctx.rows<{ entries: number; n: number }>(statement(sql), [...rangesOf(common), limit]);
  const { entries = 0, n = 0 } = row ?? {};
  return { value: Math.min(n, COUNTED), isExact: n <= COUNTED && entries < limit };
}
