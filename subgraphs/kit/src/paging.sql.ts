import type { Columns } from "./asked.columns.js";
import type { RequestContext } from "./context.js";
import { type Statement, statement } from "./reads.js";
import { columnsOf, type NounClass, tableOf } from "./rows.js";

// The text of a page's statement; paging.ts says what a page is.

/** One sort key: an SQL expression over the row (alias `r`), its type, its direction. The id always follows as the last. */
export interface SortKey {
  readonly sql: string;
  readonly type: "timestamptz" | "text" | "bigint" | "integer" | "double precision";
  readonly direction: "ASC" | "DESC";
}

export interface PageQuery {
  readonly order: readonly SortKey[];
  /** Conditions over the row (alias `r`) with `?` for each value. Written by us, never by a client. */
  readonly where?: readonly { readonly sql: string; readonly values: readonly unknown[] }[];
  /** Given = the rows go to the graph as they are: only these columns are read, and those that the request asks for. */
  readonly reads?: readonly string[];
}

/** What is read of each row: its columns (null = all), and its cursor if anyone wants it. */
export interface Parts {
  readonly only: Columns | null;
  readonly cursor: boolean;
}

export function partsOf(ctx: RequestContext, noun: NounClass, { reads }: PageQuery): Parts {
  if (!reads || !ctx.asked) return { only: null, cursor: true };
  return { only: ctx.asked.columns(ctx, noun, reads), cursor: ctx.asked.wantsCursors };
}

export interface Bounds {
  readonly limit: number;
  readonly backward: boolean;
  readonly after: unknown[] | null;
  readonly before: unknown[] | null;
}

/** Numbers a text's parameters. Their values are gathered by `valuesOf` in the same order, text or no text. */
export class Marks {
  #count = 0;
  next(): string {
    return `$${++this.#count}`;
  }
  condition(sql: string): string {
    return sql.replaceAll("?", () => this.next());
  }
}

export const conditionValues = (query: PageQuery): unknown[] => (query.where ?? []).flatMap((w) => w.values);

/** What `selection` has marks for: conditions, cursors, the limit. */
export const valuesOf = (query: PageQuery, { after, before, limit }: Bounds): unknown[] => [
  ...conditionValues(query),
  ...(after ?? []),
  ...(before ?? []),
  limit + 1,
];

const texts = new WeakMap<NounClass, Map<string, Statement>>();

/** The statement for a list of this form, written when it is first asked for: forms are few, calls are many. */
export function statementFor(
  ctx: RequestContext,
  noun: NounClass,
  parentColumn: string | null,
  query: PageQuery,
  bounds: Bounds,
  parts: Parts,
): Statement {
  let known = texts.get(noun);
  if (!known) texts.set(noun, (known = new Map()));
  const way = `${bounds.backward ? "b" : "f"}${bounds.after ? "a" : ""}${bounds.before ? "z" : ""}`;
  let form = `${ctx.parts.name} ${parentColumn ?? ""} ${way} ${parts.cursor ? "c" : ""} ${parts.only?.key ?? ""}`;
  for (const { sql, type, direction } of query.order) form += `\n${sql} ${type} ${direction}`;
  for (const { sql } of query.where ?? []) form += `\n? ${sql}`;
  let found = known.get(form);
  if (!found) known.set(form, (found = statement(textFor(ctx, noun, parentColumn, query, bounds, parts))));
  return found;
}

function textFor(
  ctx: RequestContext,
  noun: NounClass,
  parentColumn: string | null,
  query: PageQuery,
  bounds: Bounds,
  parts: Parts,
): string {
  const marks = new Marks();
  if (parentColumn === null) return selection(ctx, noun, query, bounds, parts, marks, []);
  const parents = marks.next();
  const inner = selection(ctx, noun, query, bounds, parts, marks, [`r.${parentColumn} = parent.id`]);
  return `select parent.id as "__parent", page.* from unnest(${parents}::text[]) as parent(id) cross join lateral (${inner}) as page`;
}

/** `(a, id)` behind the cursor, for mixed directions spelled out as a lexicographic comparison. */
function behind(numbered: Marks, keys: readonly SortKey[], flip: boolean): string {
  const all = [...keys, { sql: "r.id", type: "text", direction: keys.at(-1)?.direction ?? "ASC" } as SortKey];
  const marks = all.map((key) => `${numbered.next()}::text::${key.type}`);
  const sameWay = all.every((key) => key.direction === all[0]?.direction);
  const sign = (key: SortKey) => ((key.direction === "ASC") !== flip ? ">" : "<");
  if (sameWay) return `(${all.map((k) => k.sql).join(", ")}) ${sign(all[0] as SortKey)} (${marks.join(", ")})`;
  const terms = all.map((key, i) => {
    const equal = all.slice(0, i).map((k, j) => `${k.sql} = ${marks[j]}`);
    return `(${[...equal, `${key.sql} ${sign(key)} ${marks[i]}`].join(" and ")})`;
  });
  return `(${terms.join(" or ")})`;
}

function selection(
  ctx: RequestContext,
  noun: NounClass,
  query: PageQuery,
  bounds: Bounds,
  { only, cursor }: Parts,
  marks: Marks,
  extra: readonly string[],
): string {
  const where = (query.where ?? []).map((w) => marks.condition(w.sql));
  if (bounds.after) where.push(behind(marks, query.order, false));
  if (bounds.before) where.push(behind(marks, query.order, true));
  const idDirection = query.order.at(-1)?.direction ?? "ASC";
  const order = [...query.order, { sql: "r.id", direction: idDirection }]
    .map((key) => `${key.sql} ${(key.direction === "ASC") !== bounds.backward ? "ASC" : "DESC"}`)
    .join(", ");
  const place = `, json_build_array(${[...query.order.map((k) => `(${k.sql})::text`), "r.id"].join(", ")})::text as "__cursor"`;
  const conditions = [...extra, ...where];
  return `select ${columnsOf(ctx, noun, "r", only)}${cursor ? place : ""} from ${tableOf(ctx, noun)} r
    ${conditions.length ? `where ${conditions.join(" and ")}` : ""} order by ${order} limit ${marks.next()}`;
}
