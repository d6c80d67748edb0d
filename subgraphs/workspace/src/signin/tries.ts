import { randomToken, type RequestContext, statement, tableOf } from "@switchboard/kit";
import { SignInTry } from "./place.js";

export const WINDOW_MS = 15 * 60_000;

/** One counter and how many tries it allows in 15 minutes. */
export interface Counter {
  readonly counted: string;
  readonly most: number;
}

/** What was taken of the counters; give it back when the password was right. */
export interface Taken {
  readonly mark: string;
  readonly counters: readonly Counter[];
}

/**
 * Takes a try of every counter before the password is looked at, so that parallel tries cannot slip past the limit;
 * the row's lock decides between them. Null when one of them has none left: then nothing is taken, so that whoever
 * keeps knocking does not keep the door shut.
 */
export async function takeTry(ctx: RequestContext, counters: readonly Counter[]): Promise<Taken | null> {
  const now = ctx.now();
  const mark = `${now.toISOString()} ${randomToken(6)}`;
  const since = new Date(now.getTime() - WINDOW_MS).toISOString();
  const table = tableOf(ctx, SignInTry);
  const sql = `insert into ${table} as t (counted, tries, last_at) values ($1, array[$2], $3)
    on conflict (counted) do update set last_at = excluded.last_at,
      tries = array_append(array(select m from unnest(t.tries) m where m > $4), $2)
    where (select count(*) from unnest(t.tries) m where m > $4) < $5 returning 1`;
  const taken: Counter[] = [];
  for (const counter of counters) {
    const rows = await ctx.lookup(statement(sql), [counter.counted, mark, now, since, counter.most]);
    if (rows.length === 0) {
      await giveBack(ctx, { mark, counters: taken });
      return null;
    }
    taken.push(counter);
  }
  return { mark, counters: taken };
}

export async function giveBack(ctx: RequestContext, { mark, counters }: Taken): Promise<void> {
  if (counters.length === 0) return;
  const sql = `update ${tableOf(ctx, SignInTry)} set tries = array_remove(tries, $2) where counted = any($1::text[])`;
  await ctx.lookup(statement(sql), [counters.map((counter) => counter.counted), mark]);
}

/** Forgets counters that no longer count: strangers can make as many as they like. */
export async function forgetOldTries(ctx: RequestContext): Promise<void> {
  const sql = `delete from ${tableOf(ctx, SignInTry)} where last_at < $1`;
  await ctx.lookup(statement(sql), [new Date(ctx.now().getTime() - WINDOW_MS)]);
}
