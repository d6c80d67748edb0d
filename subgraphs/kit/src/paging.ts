import { ArgsType, Directive, Field, GraphInt, ObjectType } from "./typegraphql.js";
import DataLoader from "dataloader";
import { guarded } from "./asked.columns.js";
import type { RequestContext } from "./context.js";
import { Fault } from "./errors.js";
import type { Loader } from "./loaders.js";
import { type Bounds, conditionValues, Marks, type PageQuery, partsOf, statementFor, valuesOf } from "./paging.sql.js";
import { statement } from "./reads.js";
import { type NounClass, type Row, tableOf } from "./rows.js";
import { Cursor } from "./scalars.js";
import { Count, PageInfo } from "./shared-types.js";

export type { PageQuery, SortKey } from "./paging.sql.js";

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
    @Field(() => Count, {
      nullable: true,
      description: "Rows of the whole list; counted only when selected, up to 10 000.",
    })
    totalCount?: Count | null;
  }
  if (!options.live) return Connection;
  Field(() => Cursor, {
    nullable: true,
    description:
      "The place in the live feed before this page was read: subscribe with it as `after` and nothing is missed.",
  })(Connection.prototype, "liveCursor");
  return Connection;
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
    const fine =
      Array.isArray(values) && values.length === keys + 1 && values.every((v) => v === null || typeof v === "string");
    if (fine && cursor.length <= 1_000) return values;
  } catch {
    // falls through to the refusal
  }
  throw new Fault("BAD_USER_INPUT", "This cursor does not belong to this list.");
}

interface PagedRow {
  __cursor: string;
  __parent?: string;
}

/** Most lists are read without their cursors: encoded when asked for. */
class RowEdge<T extends PagedRow> {
  constructor(readonly node: T) {}

  get cursor(): string {
    return Buffer.from(this.node.__cursor).toString("base64url");
  }
}

function toPage<T extends object>(rows: (T & PagedRow)[], bounds: Bounds, count: () => Promise<Count>): Page<T> {
  const more = rows.length > bounds.limit;
  const page = rows.slice(0, bounds.limit);
  if (bounds.backward) page.reverse();
  const edges = page.map((node) => new RowEdge(node));
  return {
    edges,
    nodes: page,
    pageInfo: {
      hasNextPage: bounds.backward ? bounds.before !== null : more,
      hasPreviousPage: bounds.backward ? more : bounds.after !== null,
      get startCursor() {
        return edges[0]?.cursor ?? null;
      },
      get endCursor() {
        return edges.at(-1)?.cursor ?? null;
      },
    },
    totalCount: count,
  };
}

const COUNT_MOST = 10_000;

/** One page of a noun's rows by keyset, in one statement; counting is a second one, if it is asked for. */
export async function pageOf<T extends object>(
  ctx: RequestContext,
  noun: NounClass<T>,
  args: PageArgs,
  query: PageQuery,
): Promise<Page<Row<T>>> {
  const bounds = boundsOf(args, query.order.length);
  const parts = partsOf(ctx, noun, query);
  const sql = statementFor(ctx, noun, null, query, bounds, parts);
  const rows = await ctx.rows<Row<T> & PagedRow>(sql, valuesOf(query, bounds));
  return toPage(guarded(rows, parts.only), bounds, () => totalOf(ctx, noun, query));
}

/** How many rows meet the conditions, up to 10 000. */
export async function totalOf(ctx: RequestContext, noun: NounClass, query: PageQuery): Promise<Count> {
  const marks = new Marks();
  const where = (query.where ?? []).map((w) => marks.condition(w.sql));
  const sql = `select count(*)::int as n from (select 1 from ${tableOf(ctx, noun)} r
    ${where.length ? `where ${where.join(" and ")}` : ""} limit ${COUNT_MOST + 1}) as counted`;
  const [row] = await ctx.rows<{ n: number }>(statement(sql), conditionValues(query));
  const n = row?.n ?? 0;
  return { value: Math.min(n, COUNT_MOST), isExact: n <= COUNT_MOST };
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
    readsAsked: true,
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

/** Asked for once per parent: the usual page, without a cursor, is told without JSON. */
const shapeOf = ({ first, last, after, before }: PageArgs): string =>
  after == null && before == null ? `${first ?? ""},${last ?? ""}` : JSON.stringify([first, last, after, before]);

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
  const parents = group.map((key) => key.parentId);
  const parts = partsOf(ctx, noun, query);
  const sql = statementFor(ctx, noun, parentColumn, query, bounds, parts);
  const rows = await ctx.rows<Row<T> & PagedRow>(sql, [parents, ...valuesOf(query, bounds)]);
  const byParent = Map.groupBy(guarded(rows, parts.only), (row) => row.__parent as string);
  let counts: Promise<Map<string, number>> | null = null;
  for (const { parentId } of group) {
    const count = async () => {
      counts ??= countChildren(ctx, noun, parentColumn, query, group);
      return { value: (await counts).get(parentId) ?? 0, isExact: true };
    };
    pages.set(`${parentId} ${shapeOf(args)}`, toPage(byParent.get(parentId) ?? [], bounds, count));
  }
}

async function countChildren(
  ctx: RequestContext,
  noun: NounClass,
  parentColumn: string,
  query: PageQuery,
  group: readonly ChildPage[],
) {
  const marks = new Marks();
  const parents = marks.next();
  const where = (query.where ?? []).map((w) => marks.condition(w.sql));
  const sql = `select r.${parentColumn} as id, count(*)::int as n from ${tableOf(ctx, noun)} r
    where ${[`r.${parentColumn} = any(${parents}::text[])`, ...where].join(" and ")} group by 1`;
  const rows = await ctx.rows<{ id: string; n: number }>(statement(sql), [
    group.map((key) => key.parentId),
    ...conditionValues(query),
  ]);
  return new Map(rows.map((row) => [row.id, row.n]));
}
