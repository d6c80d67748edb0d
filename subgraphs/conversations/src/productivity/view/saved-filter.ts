import { DateTime, Field, GraphInt, ObjectType } from "@switchboard/kit";
import { Channel } from "../../channels/channel/channel.js";
import { Agent } from "../../external/agent.js";
import { Customer } from "../../external/customer.js";
import { Team } from "../../external/team.js";
import type { ConversationFilter } from "../../life/conversation/conversation.filter.js";
import { ConversationStatus } from "../../life/conversation/conversation.status.js";
import { ConversationField } from "../../talk/field/conversation-field.js";
import { Tag } from "../../talk/tag/tag.js";

@ObjectType({ description: "A span of time in a saved view." })
export class SavedSpan {
  @Field(() => DateTime, { nullable: true, description: "At or after." }) gte?: Date | null;
  @Field(() => DateTime, { nullable: true, description: "Before." }) lt?: Date | null;
}

@ObjectType({ description: "A condition on a field of the workspace's own in a saved view." })
export class SavedFieldCondition {
  conversationFieldId!: string;
  @Field(() => ConversationField, { nullable: true, description: "Which field; null when it is gone." })
  field?: ConversationField | null;
  @Field(() => String, { description: "What it holds." }) eq!: string;
}

/** A filter as it is stored: what was given, times as text. */
export type FilterData = { readonly [K in Exclude<keyof ConversationFilter, "updatedAt">]?: ConversationFilter[K] } & {
  readonly updatedAt?: { readonly gte?: string | null; readonly lt?: string | null } | null;
};

@ObjectType({ description: "Which conversations a saved view shows: a ConversationFilter as it was saved." })
export class SavedFilter {
  assigneeId?: string | null;
  teamId?: string | null;
  channelId?: string | null;
  customerId?: string | null;
  tagIds?: string[] | null;
  @Field(() => [ConversationStatus], { nullable: true, description: "In one of these statuses." })
  status?: ConversationStatus[] | null;
  @Field(() => Agent, { nullable: true, description: "With this agent." }) assignee?: Agent | null;
  @Field(() => Team, { nullable: true, description: "For this team." }) team?: Team | null;
  @Field(() => Channel, { nullable: true, description: "On this channel; null also when it is gone." })
  channel?: Channel | null;
  @Field(() => Customer, { nullable: true, description: "Of this customer." }) customer?: Customer | null;
  @Field(() => [Tag], { nullable: true, description: "With any of these tags." }) tags?: Tag[] | null;
  @Field(() => [SavedFieldCondition], { nullable: true, description: "With these values in fields." })
  fields?: SavedFieldCondition[] | null;
  @Field(() => Boolean, { nullable: true, description: "True = the viewer's own, false = all others." })
  isMine?: boolean | null;
  @Field(() => Boolean, { nullable: true, description: "True = nobody has it, false = somebody has." })
  isUnassigned?: boolean | null;
  @Field(() => Boolean, { nullable: true, description: "True = those that the viewer follows." })
  isFollowed?: boolean | null;
  @Field(() => Boolean, { nullable: true, description: "True = those in which the viewer was mentioned." })
  isMentioned?: boolean | null;
  @Field(() => Boolean, { nullable: true, description: "True = offline messages alone, false = all others." })
  isOfflineMessage?: boolean | null;
  @Field(() => GraphInt, { nullable: true, description: "Of this priority or more." }) minPriority?: number | null;
  @Field(() => GraphInt, { nullable: true, description: "Changed in so many days up to now." })
  changedWithinDays?: number | null;
  @Field(() => SavedSpan, { nullable: true, description: "Last changed in this time." }) updatedAt?: SavedSpan | null;
}

/** What is kept of a filter: the conditions that are set. */
export function storedFilter(filter: ConversationFilter): FilterData {
  const set = Object.entries(filter).filter(([, value]) => value != null);
  // Through JSON, so that what is answered at once is what will be read later.
  return JSON.parse(JSON.stringify(Object.fromEntries(set))) as FilterData;
}

/** The answer's shape of what is stored. */
export function filterShown({ updatedAt, ...rest }: FilterData): SavedFilter {
  const instant = (at: string | null | undefined) => (at ? new Date(at) : null);
  const span = updatedAt ? { updatedAt: { gte: instant(updatedAt.gte), lt: instant(updatedAt.lt) } } : {};
  return { ...(rest as SavedFilter), ...span };
}
