import {
  ArgsType,
  connectionOf,
  enumOf,
  Field,
  InputType,
  OrderDirection,
  PageArgs,
  type PageQuery,
  type SortKey,
  type ValueOf,
} from "@switchboard/kit";
import { Customer, CustomerTier } from "./customer.js";
import { searchPattern } from "./customer.search.js";

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
  @Field(() => String, { nullable: true, description: "Part of a name, e-mail address, telephone number or company." })
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

export function customerList({ search, filter, orderBy }: CustomerListArgs): PageQuery {
  const where: { sql: string; values: unknown[] }[] = [];
  const pattern = searchPattern(search);
  // No trigram index: LIKE is not leakproof, so behind row-level security the planner may not use one.
  if (pattern !== null) where.push({ sql: "r.search_text like ?", values: [pattern] });
  if (filter?.tag != null) where.push({ sql: "? = any(r.tags)", values: [filter.tag] });
  if (filter?.tier != null) where.push({ sql: "r.tier = ?", values: [filter.tier] });
  return { order: sortKeys(orderBy ?? { field: "LAST_SEEN_AT", direction: "DESC" }), where, reads: [] };
}
