import DataLoader from "dataloader";
import type { RequestContext } from "./context.js";
import { columnsOf, type Row, tableOf } from "./rows.js";
import { type Statement, statement } from "./reads.js";

/** The definition of a batched read; opened once per request and subgraph. Load through `ctx.load(loader, key)`. */
export interface Loader<K, V> {
  open(ctx: RequestContext): { load(key: K): Promise<V> };
}

/** A batched read by any key: `batch` gets all keys of one tick and answers in their order. */
export function batched<K, V>(
  batch: (ctx: RequestContext, keys: readonly K[]) => Promise<readonly V[]>,
  keyOf?: (key: K) => string,
): Loader<K, V> {
  return {
    open: (ctx) =>
      new DataLoader<K, V, unknown>((keys) => batch(ctx, keys) as Promise<V[]>, {
        maxBatchSize: 1_000,
        ...(keyOf ? { cacheKeyFn: keyOf } : {}),
      }),
  };
}

/** `ticketById = one(() => Ticket)`: rows by id (or another unique column), in one statement; null where there is none. */
export function one<T extends object>(noun: () => new () => T, column = "id"): Loader<string, Row<T> | null> {
  const sqlOf = perSubgraph(
    (ctx) =>
      `select ${columnsOf(ctx, noun())}, ${column} as "__key" from ${tableOf(ctx, noun())} where ${column} = any($1::text[])`,
  );
  return batched(async (ctx, keys) => {
    const sql = sqlOf(ctx);
    const rows = await ctx.rows<Row<T> & { __key: string }>(sql, [keys]);
    const byKey = new Map(rows.map((row) => [row.__key, row]));
    return keys.map((key) => byKey.get(key) ?? null);
  });
}

/** `stepsOfTicket = many(() => Step, "ticket_id", "at")`: all rows of each parent in order; for small bounded sets only. */
export function many<T extends object>(
  noun: () => new () => T,
  column: string,
  orderBy: string,
): Loader<string, Row<T>[]> {
  const sqlOf = perSubgraph(
    (ctx) => `select ${columnsOf(ctx, noun())}, ${column} as "__key" from ${tableOf(ctx, noun())}
       where ${column} = any($1::text[]) order by ${orderBy}`,
  );
  return batched(async (ctx, keys) => {
    const sql = sqlOf(ctx);
    const rows = await ctx.rows<Row<T> & { __key: string }>(sql, [keys]);
    const groups = new Map<string, Row<T>[]>(keys.map((key) => [key, []]));
    for (const row of rows) groups.get(row.__key)?.push(row);
    return keys.map((key) => groups.get(key) ?? []);
  });
}

/** A loader's text depends on nothing but its subgraph: written once, not per batch. */
function perSubgraph(text: (ctx: RequestContext) => string): (ctx: RequestContext) => Statement {
  const known = new WeakMap<object, Statement>();
  return (ctx) => {
    let sql = known.get(ctx.parts);
    if (!sql) known.set(ctx.parts, (sql = statement(text(ctx))));
    return sql;
  };
}
