import { Ctx, FieldResolver, GraphInt, ObjectType, type RequestContext, Resolver, Root } from "@switchboard/kit";
import { Conversation, type ConversationRow } from "../../life/conversation/conversation.js";
import { Draft } from "../draft/draft.js";
import { ownDraftOf } from "../draft/draft.loaders.js";
import { followersOfConversation } from "../follower/follower.loaders.js";
import { ownReadingOf } from "../readmark/readmark.loaders.js";

@ObjectType({
  description: "What a conversation is to the caller alone: no two people are answered the same.",
})
export class MyConversation {
  conversationId!: string;
}

@Resolver(() => MyConversation)
export class MyConversationResolver {
  @FieldResolver(() => Boolean, { description: "True when the caller follows it as an agent." })
  async isFollowed(@Root() { conversationId }: MyConversation, @Ctx() ctx: RequestContext) {
    if (ctx.viewer.kind !== "AGENT") return false;
    return (await ctx.load(followersOfConversation, conversationId)).includes(ctx.viewer.actorId);
  }

  @FieldResolver(() => GraphInt, { description: "Sequence of the latest message that the caller has read; 0 = none." })
  async readSequence(@Root() { conversationId }: MyConversation, @Ctx() ctx: RequestContext) {
    return (await ctx.load(ownReadingOf, conversationId)).readSequence;
  }

  @FieldResolver(() => GraphInt, {
    description:
      "Messages of the other side that the caller has not read: of the customer for agents, of the desk for customers. Counted up to 100.",
  })
  async unread(@Root() { conversationId }: MyConversation, @Ctx() ctx: RequestContext) {
    return (await ctx.load(ownReadingOf, conversationId)).unread;
  }

  @FieldResolver(() => Draft, { description: "What the caller has begun to write, as an agent." })
  draft(@Root() { conversationId }: MyConversation, @Ctx() ctx: RequestContext) {
    return ctx.load(ownDraftOf, conversationId);
  }
}

@Resolver(() => Conversation)
export class MineResolver {
  @FieldResolver(() => MyConversation, { description: "What it is to the caller alone.", reads: ["id"] })
  mine(@Root() { id }: ConversationRow): MyConversation {
    return { conversationId: id };
  }
}
