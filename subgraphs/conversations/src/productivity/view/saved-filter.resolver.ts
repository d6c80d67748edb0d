import { Ctx, FieldResolver, type RequestContext, Resolver, Root } from "@switchboard/kit";
import { Channel } from "../../channels/channel/channel.js";
import { channelById } from "../../channels/channel/channel.loaders.js";
import { Agent, agentOf } from "../../external/agent.js";
import { Customer, customerOf } from "../../external/customer.js";
import { Team, teamOf } from "../../external/team.js";
import { ConversationField } from "../../talk/field/conversation-field.js";
import { conversationFieldById } from "../../talk/field/field.loaders.js";
import { Tag } from "../../talk/tag/tag.js";
import { tagById } from "../../talk/tag/tag.loaders.js";
import { SavedFieldCondition, SavedFilter } from "./saved-filter.js";

@Resolver(() => SavedFilter)
export class SavedFilterResolver {
  @FieldResolver(() => Agent, { nullable: true, description: "With this agent." })
  assignee(@Root() { assigneeId }: SavedFilter) {
    return agentOf(assigneeId);
  }

  @FieldResolver(() => Team, { nullable: true, description: "For this team." })
  team(@Root() { teamId }: SavedFilter) {
    return teamOf(teamId);
  }

  @FieldResolver(() => Customer, { nullable: true, description: "Of this customer." })
  customer(@Root() { customerId }: SavedFilter) {
    return customerOf(customerId);
  }

  @FieldResolver(() => Channel, { nullable: true, description: "On this channel; null also when it is gone." })
  channel(@Root() { channelId }: SavedFilter, @Ctx() ctx: RequestContext) {
    return channelId ? ctx.load(channelById, channelId) : null;
  }

  @FieldResolver(() => [Tag], { nullable: true, description: "With any of these tags." })
  async tags(@Root() { tagIds }: SavedFilter, @Ctx() ctx: RequestContext) {
    if (!tagIds) return null;
    const tags = await ctx.loadMany(tagById, tagIds);
    return tags.filter((tag) => tag !== null);
  }
}

@Resolver(() => SavedFieldCondition)
export class SavedFieldConditionResolver {
  @FieldResolver(() => ConversationField, { nullable: true, description: "Which field; null when it is gone." })
  field(@Root() { conversationFieldId }: SavedFieldCondition, @Ctx() ctx: RequestContext) {
    return ctx.load(conversationFieldById, conversationFieldId);
  }
}
