import { ArgsType, Directive, Field, GraphInt, ObjectType } from "./typegraphql.js";
import DataLoader from "dataloader";
import type { RequestContext } from "./context.js";
import { Fault } from "./errors.js";
import type { Loader } from "./loaders.js";
import { statement } from "./reads.js";
import { columnsOf, type NounClass, type Row, tableOf } from "./rows.js";
import { Cursor } from "./scalars.js";
import { Count, PageInfo } from "./shared-types.js";

export const PAGE_DEFAULT = 20;
export const PAGE_MOST = 100;

/** The four arguments of every connection. */
@ArgsType()
export class PageArgs {
  @Field(() => GraphInt, { nullable: true, description: "Rows from the start, 1 to 100; default 20." })
  first?: number | null;
  @Field(() => String, { nullable: true, description: "Only rows behind this cursor." })
  after?: string | null;
  @Field(() => GraphInt, { nullable: true, description: "Rows from the end, 1 to 100." })
  last?: number | null;
  @Field(() => String, { nullable: true, description: "Only rows before this cursor." })
  before?: string | null;
}

/** What a connection field returns; `totalCount` is a function, so that it costs only when selected. */
export interface Page<T> {
  readonly edges: readonly { readonly cursor: string; readonly node: T }[];
  readonly nodes: readonly T[];
  readonly pageInfo: PageInfo;
  readonly totalCount: () => Promise<Count>;
  readonly liveCursor?: string;
}

/** Makes the connection and edge types of a noun: `TicketConnection`, `TicketEdge`. Call once per noun and subgraph. */
export function connectionOf<T extends object>(name: string, noun: () => new () => T, options: { live?: true } = {}) {
  @ObjectType(`${name}Edge`, { description: `One row of a ${name} list with its cursor.` })
  @Directive("@shareable")
  class Edge {
    @Field(() => String, { description: "Pass it as `after` or `before`." })
    cursor!: string;
    @Field(noun, { description: "The row." })
    node!: T;
  }
  @ObjectType(`${name}Connection`, { description: `A page of a ${name} list.` })
  @Directive("@shareable")
  class Connection {
    @Field(() => [Edge], { description: "Rows with their cursors." })
    edges!: Edge[];
    @Field(() => [noun()], { description: "The rows alone." })
    nodes!: T[];
    @Field(() => PageInfo, { description: "Whether there is more." })
    pageInfo!: PageInfo;
    @Field(() => Count, { nullable: true, description: "Rows of the whole list; counted only when selected, up to 10 000." })
    totalCount?: Count | null;
  }
  if (!options.live) return Connection;
  Field(() => Cursor, {
    nullable: true,
    description: "The place in the live feed before this page was read: subscribe with it as `after` and nothing is missed.",
  })(Connection.prototype, "liveCursor");
  return Connection;
}

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
}

interface Bounds {
  readonly limit: number;
  readonly backward: boolean;
  readonly after: unknown[] | null;
  readonly before: unknown[] | null;
}

/** @throws Fault BAD_USER_INPUT for sizes out of 1–100, both directions at once, or a foreign cursor. */
export function boundsOf(args: PageArgs, keys: number): Bounds {
  const { first, last } = args;
  if (first != null && last != null) throw new Fault("BAD_USER_INPUT", "Give either first or last.");
  const limit = first ?? last ?? PAGE_DEFAULT;
  if (limit < 1 || limit > PAGE_MOST) throw new Fault("BAD_USER_INPUT", `A page has 1 to ${PAGE_MOST} rows.`);
  return { limit, backward: last != null, after: readCursor(args.after, keys), before: readCursor(args.before, keys) };
}

function readCursor(cursor: string | null | undefined, keys: number): unknown[] | null {
  if (cursor == null) return null;
  try {
    const values: unknown = JSON.parse(Buffer.from(cursor, "base64url").toString());
    const fine = Array.isArray(values) && values.length === keys + 1 && values.every((v) => v === null || typeof v === "string");
    if (fine && cursor.length <= 1_000) return values;
  } catch {
    // falls through to the refusal
  }
  throw new Fault("BAD_USER_INPUT", "This cursor does not belong to this list.");
}

class Builder {
  readonly values: unknown[] = [];
  value(value: unknown): string {
    this.values.push(value);
    return `$${this.values.length}`;
  }
  condition(sql: string, values: readonly unknown[]): string {
    let i = 0;
    return sql.replaceAll("?", () => this.value(values[i++]));
  }
}

/** `(a, id)` behind the cursor, for mixed directions spelled out as a lexicographic comparison. */
function behind(builder: Builder, keys: readonly SortKey[], cursor: readonly unknown[], flip: boolean): string {
  const all = [...keys, { sql: "r.id", type: "text", direction: keys.at(-1)?.direction ?? "ASC" } as SortKey];
  const marks = all.map((key, i) => `${builder.value(cursor[i])}::text::${key.type}`);
  const sameWay = all.every((key) => key.direction === all[0]?.direction);
  const sign = (key: SortKey) => ((key.direction === "ASC") !== flip ? ">" : "<");
  if (sameWay) return `(${all.map((k) => k.sql).join(", ")}) ${sign(all[0] as SortKey)} (${marks.join(", ")})`;
  const terms = all.map((key, i) => {
    const equal = all.slice(0, i).map((k, j) => `${k.sql} = ${marks[j]}`);
    return `(${[...equal, `${key.sql} ${sign(key)} ${marks[i]}`].join(" and ")})`;
  });
  return `(${terms.join(" or ")})`;
}

interface PagedRow {
  __cursor: string;
  __parent?: string;
}

function selection(ctx: RequestContext, noun: NounClass, query: PageQuery, bounds: Bounds, builder: Builder, extra: readonly string[]): string {
  const where = (query.where ?? []).map((w) => builder.condition(w.sql, w.values));
  if (bounds.after) where.push(behind(builder, query.order, bounds.after, false));
  if (bounds.before) where.push(behind(builder, query.order, bounds.before, true));
  const idDirection = query.order.at(-1)?.direction ?? "ASC";
  const order = [...query.order, { sql: "r.id", direction: idDirection }]
    .map((key) => `${key.sql} ${(key.direction === "ASC") !== bounds.backward ? "ASC" : "DESC"}`)
    .join(", ");
  const cursor = `json_build_array(${[...query.order.map((k) => `(${k.sql})::text`), "r.id"].join(", ")})::text as "__cursor"`;
  const conditions = [...extra, ...where];
  return `select ${columnsOf(ctx, noun, "r")}, ${cursor} from ${tableOf(ctx, noun)} r
    ${conditions.length ? `where ${conditions.join(" and ")}` : ""} order by ${order} limit ${builder.value(bounds.limit + 1)}`;
}

function toPage<T extends object>(rows: (T & PagedRow)[], bounds: Bounds, count: () => Promise<Count>): Page<T> {
  const more = rows.length > bounds.limit;
  const page = rows.slice(0, bounds.limit);
  if (bounds.backward) page.reverse();
  const edges = page.map((node) => ({ cursor: Buffer.from(node.__cursor).toString("base64url"), node: node as T }));
  return {
    edges,
    nodes: page,
    pageInfo: {
      hasNextPage: bounds.backward ? bounds.before !== null : more,
      hasPreviousPage: bounds.backward ? more : bounds.after !== null,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount: count,
  };
}

const COUNT_MOST = 10_000;

/** One page of a noun's rows by keyset, in one statement; counting is a second one, if it is asked for. */
export async function pageOf<T extends object>(ctx: RequestContext, noun: NounClass<T>, args: PageArgs, query: PageQuery): Promise<Page<Row<T>>> {
  const bounds = boundsOf(args, query.order.length);
  const builder = new Builder();
  const text = selection(ctx, noun, query, bounds, builder, []);
  const rows = await ctx.rows<Row<T> & PagedRow>(statement(text), builder.values);
  return toPage(rows, bounds, async () => {
    const counter = new Builder();
    const where = (query.where ?? []).map((w) => counter.condition(w.sql, w.values));
    const sql = `select count(*)::int as n from (select 1 from ${tableOf(ctx, noun)} r
      ${where.length ? `where ${where.join(" and ")}` : ""} limit ${COUNT_MOST + 1}) as counted`;
    const [row] = await ctx.rows<{ n: number }>(statement(sql), counter.values);
    const n = row?.n ?? 0;
    return { value: Math.min(n, COUNT_MOST), isExact: n <= COUNT_MOST };
  });
}

/** Key of a page per parent: parents asked for with the same arguments in one tick are one statement. */
export interface ChildPage {
  readonly parentId: string;
  readonly args: PageArgs;
}

/** `commentsOfTicket = pagesOf(() => Comment, "ticket_id", order)`: a connection below each of many parents, in one statement. */
export function pagesOf<T extends object>(
  noun: () => NounClass<T>,
  parentColumn: string,
  query: PageQuery | ((ctx: RequestContext) => PageQuery),
): Loader<ChildPage, Page<Row<T>>> {
  return {
    open: (ctx) =>
      new DataLoader<ChildPage, Page<Row<T>>, string>(
        async (keys) => {
          const groups = Map.groupBy(keys, (key) => shapeOf(key.args));
          const pages = new Map<string, Page<Row<T>>>();
          for (const group of groups.values()) {
            const wanted = typeof query === "function" ? query(ctx) : query;
            await childPages(ctx, noun(), parentColumn, wanted, group, pages);
          }
          return keys.map((key) => pages.get(`${key.parentId} ${shapeOf(key.args)}`) as Page<Row<T>>);
        },
        { cacheKeyFn: (key) => `${key.parentId} ${shapeOf(key.args)}` },
      ),
  };
}

const shapeOf = ({ first, last, after, before }: PageArgs) => JSON.stringify([first, last, after, before]);

async function childPages<T extends object>(
  ctx: RequestContext,
  noun: NounClass<T>,
  parentColumn: string,
  query: PageQuery,
  group: readonly ChildPage[],
  pages: Map<string, Page<Row<T>>>,
): Promise<void> {
  const args = (group[0] as ChildPage).args;
  const bounds = boundsOf(args, query.order.length);
  const builder = new Builder();
  const parents = builder.value(group.map((key) => key.parentId));
  const inner = selection(ctx, noun, query, bounds, builder, [`r.${parentColumn} = parent.id`]);
  const text = `select parent.id as "__parent", page.* from unnest(${parents}::text[]) as parent(id) cross join lateral (${inner}) as page`;
  const rows = await ctx.rows<Row<T> & PagedRow>(statement(text), builder.values);
  const byParent = Map.groupBy(rows, (row) => row.__parent as string);
  let counts: Promise<Map<string, number>> | null = null;
  for (const { parentId } of group) {
    const count = async () => {
      counts ??= countChildren(ctx, noun, parentColumn, query, group);
      return { value: (await counts).get(parentId) ?? 0, isExact: true };
    };
    pages.set(`${parentId} ${shapeOf(args)}`, toPage(byParent.get(parentId) ?? [], bounds, count));
  }
}

async function countChildren(ctx: RequestContext, noun: NounClass, parentColumn: string, query: PageQuery, group: readonly ChildPage[]) {
  const builder = new Builder();
  const parents = builder.value(group.map((key) => key.parentId));
  const where = (query.where ?? []).map((w) => builder.condition(w.sql, w.values));
  const sql = `select r.${parentColumn} as id, count(*)::int as n from ${tableOf(ctx, noun)} r
    where ${[`r.${parentColumn} = any(${parents}::text[])`, ...where].join(" and ")} group by 1`;
  const rows = await ctx.rows<{ id: string; n: number }>(statement(sql), builder.values);
  return new Map(rows.map((row) => [row.id, row.n]));
}
