import {
  Ctx,
  Field,
  FieldResolver,
  ID,
  Input,
  InputType,
  Mutation,
  ObjectType,
  Payload,
  type RequestContext,
  Resolver,
  Root,
} from "@switchboard/kit";
import { Conversation, type ConversationRow } from "../../life/conversation/conversation.js";
import { Agent, agentOf } from "../../external/agent.js";
import { isAtDesk } from "../message/message.access.js";
import { followersOfConversation } from "./follower.loaders.js";
import { followConversation, unfollowConversation } from "./follower.service.js";

@InputType({ description: "A conversation to hear of." })
export class FollowConversationInput {
  @Field(() => ID, { description: "Which one." }) conversationId!: string;
}

@InputType({ description: "A conversation to hear of no longer." })
export class UnfollowConversationInput {
  @Field(() => ID, { description: "Which one." }) conversationId!: string;
}

@ObjectType({ description: "What became of `followConversation`." })
export class FollowConversationPayload extends Payload {
  @Field(() => Conversation, { nullable: true, description: "The conversation as it is now." })
  conversation?: Conversation | null;
}

@ObjectType({ description: "What became of `unfollowConversation`." })
export class UnfollowConversationPayload extends Payload {
  @Field(() => Conversation, { nullable: true, description: "The conversation as it is now." })
  conversation?: Conversation | null;
}

@Resolver(() => Conversation)
export class FollowerResolver {
  @Mutation(() => FollowConversationPayload, {
    access: ["conversation:read"],
    description: "Makes the calling agent a follower: the conversation comes into their followed inbox.",
  })
  async followConversation(
    @Input(() => FollowConversationInput) input: FollowConversationInput,
    @Ctx() ctx: RequestContext,
  ) {
    return { conversation: await followConversation(ctx, input.conversationId) };
  }

  @Mutation(() => UnfollowConversationPayload, {
    access: ["conversation:read"],
    description: "Ends that the calling agent follows; repeated, it changes nothing.",
  })
  async unfollowConversation(
    @Input(() => UnfollowConversationInput) input: UnfollowConversationInput,
    @Ctx() ctx: RequestContext,
  ) {
    return { conversation: await unfollowConversation(ctx, input.conversationId) };
  }

  @FieldResolver(() => [Agent], {
    description: "Agents who follow it, longest first, at most 100; empty for customers.",
    reads: ["id"],
  })
  async followers(@Root() { id }: ConversationRow, @Ctx() ctx: RequestContext) {
    if (!isAtDesk(ctx)) return [];
    return (await ctx.load(followersOfConversation, id)).map((agentId) => agentOf(agentId));
  }
}
