import {
  DateTimeFilter,
  enumOf,
  Fault,
  Field,
  GraphInt,
  ID,
  InputType,
  OrderDirection,
  type PageQuery,
  type RequestContext,
  type SortKey,
  type ValueOf,
} from "@switchboard/kit";
import { ConversationFieldFilter } from "../../talk/field/field.filter.js";
import { ConversationStatus } from "./conversation.status.js";

@InputType({ description: "Which conversations; all given conditions must hold." })
export class ConversationFilter {
  @Field(() => [ConversationStatus], { nullable: true, description: "In one of these statuses." }) status?:
    | ConversationStatus[]
    | null;
  @Field(() => ID, { nullable: true, description: "With this agent." }) assigneeId?: string | null;
  @Field(() => ID, { nullable: true, description: "For this team." }) teamId?: string | null;
  @Field(() => ID, { nullable: true, description: "On this channel." }) channelId?: string | null;
  @Field(() => ID, { nullable: true, description: "Of this customer." }) customerId?: string | null;
  @Field(() => Boolean, { nullable: true, description: "True = the caller's own as an agent, false = all others." })
  isMine?: boolean | null;
  @Field(() => Boolean, { nullable: true, description: "True = those that the caller follows as an agent." })
  isFollowed?: boolean | null;
  @Field(() => Boolean, {
    nullable: true,
    description: "True = those that nobody has, false = those that somebody has.",
  })
  isUnassigned?: boolean | null;
  @Field(() => Boolean, {
    nullable: true,
    description: "True = those in which a colleague mentioned the caller in a note, false = all others.",
  })
  isMentioned?: boolean | null;
  @Field(() => GraphInt, { nullable: true, description: "Of this priority or more." }) minPriority?: number | null;
  @Field(() => GraphInt, { nullable: true, description: "Last changed in so many days up to now; 1 to 3 660." })
  changedWithinDays?: number | null;
  @Field(() => Boolean, { nullable: true, description: "True = offline messages alone, false = all others." })
  isOfflineMessage?: boolean | null;
  @Field(() => [ID], { nullable: true, description: "With any of these tags; at most 50." }) tagIds?: string[] | null;
  @Field(() => [ConversationFieldFilter], {
    nullable: true,
    description: "With these values in fields of the workspace's own; at most 5.",
  })
  fields?: ConversationFieldFilter[] | null;
  @Field(() => DateTimeFilter, { nullable: true, description: "Last changed in this time." })
  updatedAt?: DateTimeFilter | null;
}

export const ConversationOrderField = enumOf("ConversationOrderField", "What conversations are sorted by.", {
  UPDATED_AT: "When they last changed.",
  STARTED_AT: "When they began.",
  WAITING_SINCE: "Since when the customer waits; those who do not wait come last in rising order.",
});
export type ConversationOrderField = ValueOf<typeof ConversationOrderField>;

@InputType({ description: "How conversations are sorted; ties by id." })
export class ConversationOrder {
  @Field(() => ConversationOrderField, { description: "By what." }) field!: ConversationOrderField;
  @Field(() => OrderDirection, { description: "Which end first." }) direction!: OrderDirection;
}

const SORTED_BY: Record<ConversationOrderField, string> = {
  UPDATED_AT: "r.updated_at",
  STARTED_AT: "r.started_at",
  WAITING_SINCE: "coalesce(r.waiting_since, 'infinity'::timestamptz)",
};

/** What a viewer's list shows: a visitor's own alone, whatever the filter says. */
export function listOf(
  ctx: RequestContext,
  filter: ConversationFilter | null | undefined,
  orderBy: ConversationOrder | null | undefined,
): PageQuery {
  const { viewer } = ctx;
  const where: Condition[] = [];
  const when = (value: unknown, sql: string) => {
    if (value != null) where.push({ sql, values: [value] });
  };
  if (viewer.kind === "VISITOR") when(viewer.actorId, "r.customer_id = ?");
  when(filter?.status, "r.status = any(?::text[])");
  when(filter?.assigneeId, "r.assignee_id = ?");
  when(filter?.teamId, "r.team_id = ?");
  when(filter?.channelId, "r.channel_id = ?");
  when(filter?.customerId, "r.customer_id = ?");
  // In so many words, so that the index of those alone is used.
  const offline = filter?.isOfflineMessage;
  if (offline != null) where.push({ sql: offline ? "r.is_offline_message" : "not r.is_offline_message", values: [] });
  if (filter?.isMine != null)
    when(viewer.actorId, filter.isMine ? "r.assignee_id = ?" : "r.assignee_id is distinct from ?");
  // What the desk knows of a conversation narrows nothing for a customer, who could learn of it that way.
  if (filter && viewer.kind !== "VISITOR") where.push(...deskConditions(filter, viewer.actorId));
  const days = filter?.changedWithinDays;
  if (days != null) {
    if (days < 1 || days > 3_660) throw new Fault("BAD_USER_INPUT", "From 1 to 3 660 days.");
    when(new Date(ctx.now().getTime() - days * DAY_MS), "r.updated_at >= ?");
  }
  when(filter?.updatedAt?.gte, "r.updated_at >= ?");
  when(filter?.updatedAt?.lt, "r.updated_at < ?");
  const { field, direction } = orderBy ?? { field: "UPDATED_AT" as const, direction: "DESC" as const };
  const order: SortKey = { sql: SORTED_BY[field], type: "timestamptz", direction };
  return { order: [order], where, reads: [] };
}

type Condition = NonNullable<PageQuery["where"]>[number];

const DAY_MS = 86_400_000;

function deskConditions(filter: ConversationFilter, actorId: string): Condition[] {
  const { isFollowed, isMentioned, isUnassigned, minPriority, tagIds, fields } = filter;
  if ((tagIds?.length ?? 0) > 50 || (fields?.length ?? 0) > 5)
    throw new Fault("BAD_USER_INPUT", "At most 50 tags and 5 fields.");
  const found: Condition[] = [];
  if (isFollowed != null) {
    const sql = `${isFollowed ? "" : "not "}exists (select 1 from conversations.conversation_follower f where f.conversation_id = r.id and f.agent_id = ?)`;
    found.push({ sql, values: [actorId] });
  }
  if (isMentioned != null) {
    const sql = `${isMentioned ? "" : "not "}exists (select 1 from conversations.notification n where n.conversation_id = r.id and n.agent_id = ? and n.kind = 'MENTION')`;
    found.push({ sql, values: [actorId] });
  }
  if (isUnassigned != null) found.push({ sql: `r.assignee_id is ${isUnassigned ? "" : "not "}null`, values: [] });
  if (minPriority != null) {
    found.push({ sql: `${minPriority > 0 ? "r.priority > 0 and " : ""}r.priority >= ?`, values: [minPriority] });
  }
  if (tagIds) {
    const sql = `exists (select 1 from conversations.conversation_tag t where t.conversation_id = r.id and t.tag_id = any(?::text[]))`;
    found.push({ sql, values: [tagIds] });
  }
  for (const { conversationFieldId, eq } of fields ?? []) {
    const sql = `exists (select 1 from conversations.conversation_field_value v where v.conversation_id = r.id and v.field_id = ? and ? = any(v.words))`;
    found.push({ sql, values: [conversationFieldId, eq] });
  }
  return found;
}
