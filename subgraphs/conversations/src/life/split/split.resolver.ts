import { Ctx, Input, Mutation, type RequestContext, Resolver } from "@switchboard/kit";
import { Conversation } from "../conversation/conversation.js";
import { conversationById } from "../conversation/conversation.loaders.js";
import {
  SplitConversationInput,
  SplitConversationPayload,
  UnsplitConversationInput,
  UnsplitConversationPayload,
} from "./split.inputs.js";
import { splitConversation, unsplitConversation } from "./split.service.js";

@Resolver(() => Conversation)
export class SplitResolver {
  @Mutation(() => SplitConversationPayload, {
    access: ["conversation:reply"],
    description: "Makes a conversation of its own from a message on, for another matter of the same customer.",
  })
  async splitConversation(
    @Input(() => SplitConversationInput) input: SplitConversationInput,
    @Ctx() ctx: RequestContext,
  ) {
    const { partId, wholeId } = await splitConversation(ctx, input);
    const [part, conversation] = await ctx.loadMany(conversationById, [partId, wholeId]);
    return { part, conversation };
  }

  @Mutation(() => UnsplitConversationPayload, {
    access: ["conversation:reply"],
    description: "Undoes a split: the conversation is a part of the one that it came from.",
  })
  async unsplitConversation(
    @Input(() => UnsplitConversationInput) input: UnsplitConversationInput,
    @Ctx() ctx: RequestContext,
  ) {
    const { partId, wholeId } = await unsplitConversation(ctx, input);
    const [conversation, target] = await ctx.loadMany(conversationById, [partId, wholeId]);
    return { conversation, target };
  }
}
