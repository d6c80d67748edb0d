import DataLoader from "dataloader";
import { type Columns, guarded } from "./asked.columns.js";
import type { RequestContext } from "./context.js";
import { columnsOf, type Row, tableOf } from "./rows.js";
import { type Statement, statement } from "./reads.js";

/** The definition of a batched read; opened once per request and subgraph. Load through `ctx.load(loader, key)`. */
export interface Loader<K, V> {
  open(ctx: RequestContext): { load(key: K): Promise<V> };
  /** Its rows have the columns that the request asked for, and perhaps no others. */
  readonly readsAsked?: true;
}

/** Rows by a unique column; for references also narrowed to what the request asks for. */
export interface RowLoader<T extends object> extends Loader<string, Row<T> | null> {
  /** The same rows for the graph alone: with the columns that the request asks for and those `besides`. */
  asked(...besides: (keyof Row<T> & string)[]): Loader<string, Row<T> | null>;
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
export function one<T extends object>(noun: () => new () => T, column = "id"): RowLoader<T> {
  const by = (besides: readonly string[] | null) => {
    const sqlOf = perSubgraph(
      (ctx, only) =>
        `select ${columnsOf(ctx, noun(), undefined, only)}, ${column} as "__key" from ${tableOf(ctx, noun())} where ${column} = any($1::text[])`,
    );
    return batched(async (ctx, keys: readonly string[]) => {
      const only = besides && (ctx.asked?.columns(ctx, noun(), besides) ?? null);
      const rows = guarded(await ctx.rows<Row<T> & { __key: string }>(sqlOf(ctx, only), [keys]), only);
      const byKey = new Map(rows.map((row) => [row.__key, row]));
      return keys.map((key) => byKey.get(key) ?? null);
    });
  };
  return { ...by(null), asked: (...besides) => ({ ...by(besides), readsAsked: true }) };
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

/** A loader's text depends on nothing but its subgraph and the columns asked for: written once, not per batch. */
function perSubgraph(
  text: (ctx: RequestContext, only: Columns | null) => string,
): (ctx: RequestContext, only?: Columns | null) => Statement {
  const known = new WeakMap<object, Map<string, Statement>>();
  return (ctx, only = null) => {
    let ways = known.get(ctx.parts);
    if (!ways) known.set(ctx.parts, (ways = new Map()));
    const way = only?.key ?? "";
    let sql = ways.get(way);
    if (!sql) ways.set(way, (sql = statement(text(ctx, only))));
    return sql;
  };
}
