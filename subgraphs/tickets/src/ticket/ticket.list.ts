import {
  ArgsType,
  connectionOf,
  enumOf,
  Field,
  ID,
  InputType,
  likePattern,
  OrderDirection,
  PageArgs,
  type PageQuery,
  type RequestContext,
  type SortKey,
  type ValueOf,
} from "@switchboard/kit";
import { Ticket, TicketPriority, TicketStatus, TicketType } from "./ticket.js";
import { visibleTo } from "./ticket.loaders.js";

// What a list of tickets can be asked for, and how that is put to the database.

@InputType({ description: "Conditions on tickets; all given ones must hold." })
export class TicketFilter {
  @Field(() => [TicketStatus], { nullable: true, description: "Standing in one of these." }) status?:
    | TicketStatus[]
    | null;
  @Field(() => [TicketType], { nullable: true, description: "About one of these." }) type?: TicketType[] | null;
  @Field(() => [TicketPriority], { nullable: true, description: "Of one of these." }) priority?:
    | TicketPriority[]
    | null;
  @Field(() => ID, { nullable: true, description: "With this team." }) teamId?: string | null;
  @Field(() => ID, { nullable: true, description: "With this agent." }) assigneeId?: string | null;
  @Field(() => ID, { nullable: true, description: "About this customer." }) customerId?: string | null;
  @Field(() => Boolean, { nullable: true, description: "True: those with the calling agent; false: all the others." })
  isMine?: boolean | null;
}

export const TicketOrderField = enumOf("TicketOrderField", "What tickets are sorted by.", {
  UPDATED_AT: "When they were last changed or commented.",
  CREATED_AT: "When they were opened.",
  PRIORITY: "How soon they have to be looked at; LOW is the smallest.",
});
export type TicketOrderField = ValueOf<typeof TicketOrderField>;

@InputType({ description: "How tickets are sorted." })
export class TicketOrder {
  @Field(() => TicketOrderField, { description: "By what." }) field!: TicketOrderField;
  @Field(() => OrderDirection, { description: "Which way." }) direction!: OrderDirection;
}

@ArgsType()
export class TicketListArgs extends PageArgs {
  @Field(() => TicketFilter, { nullable: true, description: "Only these." }) filter?: TicketFilter | null;
  @Field(() => TicketOrder, { nullable: true, description: "Default: last changed first." })
  orderBy?: TicketOrder | null;
  @Field(() => String, {
    nullable: true,
    description: "Words in the title or description, or the number, with or without #.",
  })
  search?: string | null;
}

export const TicketConnection = connectionOf("Ticket", () => Ticket as never, { live: true });

const SORT = {
  UPDATED_AT: { sql: "r.updated_at", type: "timestamptz" },
  CREATED_AT: { sql: "r.created_at", type: "timestamptz" },
  PRIORITY: { sql: `array_position(array['LOW', 'NORMAL', 'HIGH', 'URGENT'], r.priority)`, type: "integer" },
} as const satisfies Record<TicketOrderField, Omit<SortKey, "direction">>;

const SEARCH_MOST = 200;

export function ticketList(ctx: RequestContext, { filter, orderBy, search }: TicketListArgs): PageQuery {
  const where = [...visibleTo(ctx.viewer)];
  const when = (sql: string, value: unknown) => value != null && where.push({ sql, values: [value] });
  when("r.status = any(?::text[])", filter?.status);
  when("r.type = any(?::text[])", filter?.type);
  when("r.priority = any(?::text[])", filter?.priority);
  when("r.team_id = ?", filter?.teamId);
  when("r.assignee_id = ?", filter?.assigneeId);
  when("r.customer_id = ?", filter?.customerId);
  if (filter?.isMine != null) {
    when(filter.isMine ? "r.assignee_id = ?" : "r.assignee_id is distinct from ?", ctx.viewer.actorId);
  }
  const words = search?.trim().slice(0, SEARCH_MOST);
  if (words) {
    const like = likePattern(words);
    where.push({
      sql: "(r.title ilike ? or r.description ilike ? or r.number::text = ?)",
      values: [like, like, words.replace(/^#/, "")],
    });
  }
  const { field, direction } = orderBy ?? { field: "UPDATED_AT", direction: "DESC" };
  return { order: [{ ...SORT[field], direction }], where, reads: [] };
}
