import { type EntityManager, execute, fresh, type RequestContext, statement, type Sweep } from "@switchboard/kit";
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
  where search_text is not null order by id limit $1 for update skip locked`;

const ERASE = `delete from customers.customer_word w using unnest($1::text[], $2::text[]) as gone(word, customer_id)
  where w.word = gone.word and w.customer_id = gone.customer_id`;

const WRITE = `insert into customers.customer_word (workspace_id, word, customer_id)
  select $1, added.* from unnest($2::text[], $3::text[]) as added on conflict do nothing`;

const NOTED = `update customers.customer c set words = noted.words, search_text = null
  from unnest($1::text[], $2::text[]) as noted(id, words) where c.id = noted.id`;

/**
 * Customers from the time before there were words get theirs, some at a time; which ones are left stands in the
 * customers themselves, so that it goes on where it was stopped. Nobody hears of it: nothing of theirs has changed.
 */
export function noteSome(ctx: RequestContext, most = AT_ONCE): Promise<number> {
  return ctx.change(async (em) => {
    const { workspaceId } = fresh(em);
    const customers = await execute<Unnoted>(em, UNNOTED, [most]);
    if (customers.length === 0) return 0;
    const noted = customers.map(({ id, words, searchText }) => ({ id, words: wordsOf(searchText), was: words }));
    const gone = noted.flatMap(({ id, was }) => unspaced(was).map((word) => ({ id, word })));
    await pairs(em, ERASE, [], gone);
    await pairs(
      em,
      WRITE,
      [workspaceId],
      noted.flatMap(({ id, words }) => words.map((word) => ({ id, word }))),
    );
    await execute(em, NOTED, [noted.map(({ id }) => id), noted.map(({ words }) => spaced(words))]);
    return customers.length;
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
    // Nearly always nobody is left, and then no transaction is opened to write.
    const left = await ctx.rows(
      statement("select 1 from customers.customer where search_text is not null limit 1"),
      [],
    );
    if (left.length > 0) while ((await noteSome(ctx)) === AT_ONCE);
  },
};
