import {
  ArgsType,
  connectionOf,
  enumOf,
  Field,
  InputType,
  OrderDirection,
  PAGE_DEFAULT,
  type Page,
  PageArgs,
  pageOf,
  totalOf,
  type RequestContext,
  type Row,
  type SortKey,
  type ValueOf,
} from "@switchboard/kit";
import { countOf, found, nearFirst } from "../search/found.js";
import { Customer, CustomerTier } from "./customer.js";

// What a list of customers can be asked for, and how that is put to the database.

@InputType({ description: "Conditions on customers; all given ones must hold." })
export class CustomerFilter {
  @Field(() => String, { nullable: true, description: "With this tag." }) tag?: string | null;
  @Field(() => CustomerTier, { nullable: true, description: "Of this tier." }) tier?: CustomerTier | null;
}

export const CustomerOrderField = enumOf("CustomerOrderField", "What customers are sorted by.", {
  LAST_SEEN_AT: "When they last came or wrote.",
  FIRST_SEEN_AT: "When they first came.",
  NAME: "What they are called; those without a name come last, whichever way.",
});
export type CustomerOrderField = ValueOf<typeof CustomerOrderField>;

@InputType({ description: "How customers are sorted." })
export class CustomerOrder {
  @Field(() => CustomerOrderField, { description: "By what." }) field!: CustomerOrderField;
  @Field(() => OrderDirection, { description: "Which way." }) direction!: OrderDirection;
}

@ArgsType()
export class CustomerListArgs extends PageArgs {
  @Field(() => String, {
    nullable: true,
    description:
      "Words of a name, e-mail address, telephone number or company, in any case and order; customers who have all of them (the first ten count) are found. A word is found by its beginning, and begins anew behind signs such as `@`, `.` or `-`; Chinese, Japanese, Korean and Thai are found by any part, long numbers by any four digits or more in a row, such as the last four. Customers without a name are found by what they are shown as, `Visitor 3f2a`, or by its code alone.",
  })
  search?: string | null;
  @Field(() => CustomerFilter, { nullable: true, description: "Only these." }) filter?: CustomerFilter | null;
  @Field(() => CustomerOrder, { nullable: true, description: "Default: last seen first." })
  orderBy?: CustomerOrder | null;
}

export const CustomerConnection = connectionOf("Customer", () => Customer as never, { live: true });

const NAMELESS_LAST: SortKey = { sql: "(r.name is null)::int", type: "integer", direction: "ASC" };

function sortKeys({ field, direction }: CustomerOrder): SortKey[] {
  if (field === "NAME") return [NAMELESS_LAST, { sql: "coalesce(r.name, '')", type: "text", direction }];
  return [{ sql: field === "FIRST_SEEN_AT" ? "r.first_seen_at" : "r.last_seen_at", type: "timestamptz", direction }];
}

/** A page of customers. */
export async function customerPage(ctx: RequestContext, args: CustomerListArgs): Promise<Page<Row<Customer>>> {
  const { search, filter, orderBy, first, last, after, before } = args;
  const { where: wanted, common } = await found(ctx, search);
  const where = [...wanted];
  if (filter?.tag != null) where.push({ sql: "? = any(r.tags)", values: [filter.tag] });
  if (filter?.tier != null) where.push({ sql: "r.tier = ?", values: [filter.tier] });
  const order = sortKeys(orderBy ?? { field: "LAST_SEEN_AT", direction: "DESC" });
  if (common === undefined) return pageOf(ctx, Customer, args, { order, where, reads: [] });
  const isFirst = last == null && after == null && before == null && orderBy?.field !== "NAME";
  const near = isFirst ? [nearFirst(order, where, common, (first ?? PAGE_DEFAULT) + 1)] : [];
  const page = await pageOf(ctx, Customer, args, { order, where: [...near, ...where], reads: [] });
  // What is near is not everything.
  const all = { order, where, reads: [] };
  const totalCount = where.length === wanted.length ? () => countOf(ctx, common) : () => totalOf(ctx, Customer, all);
  return { ...page, totalCount };
}
