import { type EntityManager, execute, fresh, type RequestContext, type Sweep } from "@switchboard/kit";
import { spaced, unspaced } from "./words.kept.js";
import { wordsOf } from "./words.js";

/** Customers noted in one transaction: short, since an open one holds the feed back. */
const AT_ONCE = 500;

interface Unnoted {
  readonly id: string;
  readonly words: string;
  readonly searchText: string;
}

// One that is being changed at this moment gets its words by that.
const UNNOTED = `select id, words, search_text as "searchText" from customers.customer
  where search_text is not null and id > $1 order by id limit $2 for update skip locked`;

const ERASE = `delete from customers.customer_word w using unnest($1::text[], $2::text[]) as gone(word, customer_id)
  where w.word = gone.word and w.customer_id = gone.customer_id`;

const WRITE = `insert into customers.customer_word (workspace_id, word, customer_id)
  select $1, added.* from unnest($2::text[], $3::text[]) as added on conflict do nothing`;

const NOTED = `update customers.customer c set words = noted.words, search_text = null
  from unnest($1::text[], $2::text[]) as noted(id, words) where c.id = noted.id`;

/**
 * Customers from the time before there were words get theirs, some at a time; which ones are left stands in the
 * customers themselves, so that it goes on where it was stopped. Nobody hears of it: nothing of theirs has changed.
 * Gives the last one's id, to go on behind it; null when there was none left.
 */
export function noteSome(ctx: RequestContext, after = "", most = AT_ONCE): Promise<string | null> {
  return ctx.change(async (em) => {
    const { workspaceId } = fresh(em);
    const customers = await execute<Unnoted>(em, UNNOTED, [after, most]);
    if (customers.length === 0) return null;
    const noted = customers.map(({ id, words, searchText }) => ({ id, words: wordsOf(searchText), was: words }));
    const gone = noted.flatMap(({ id, was }) => unspaced(was).map((word) => ({ id, word })));
    await pairs(em, ERASE, [], gone);
    const added = noted.flatMap(({ id, words }) => words.map((word) => ({ id, word })));
    await pairs(em, WRITE, [workspaceId], added);
    await execute(em, NOTED, [noted.map(({ id }) => id), noted.map(({ words }) => spaced(words))]);
    return customers.at(-1)?.id ?? null;
  });
}

async function pairs(
  em: EntityManager,
  sql: string,
  values: readonly unknown[],
  all: readonly { readonly id: string; readonly word: string }[],
): Promise<void> {
  if (all.length > 0) await execute(em, sql, [...values, all.map(({ word }) => word), all.map(({ id }) => id)]);
}

export const noteOlder: Sweep = {
  name: "words",
  everySeconds: 60,
  async run(ctx) {
    for (let after: string | null = ""; after !== null; ) after = await noteSome(ctx, after);
  },
};
