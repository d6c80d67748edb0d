import { Ctx, Input, Mutation, type RequestContext, Resolver } from "@switchboard/kit";
import { Conversation } from "../conversation/conversation.js";
import { conversationById } from "../conversation/conversation.loaders.js";
import { messageById } from "../../talk/message/message.loaders.js";
import { acceptConversation } from "./accept.service.js";
import {
  AcceptConversationInput,
  AcceptConversationPayload,
  ReopenConversationInput,
  ReopenConversationPayload,
  RequestAgentInput,
  RequestAgentPayload,
  ResolveConversationInput,
  ResolveConversationPayload,
  StartConversationInput,
  StartConversationPayload,
  TransferConversationInput,
  TransferConversationPayload,
} from "./move.inputs.js";
import { reopenConversation } from "./reopen.service.js";
import { requestAgent } from "./request.service.js";
import { resolveConversation } from "./resolve.service.js";
import { startConversation } from "./start.service.js";
import { transferConversation } from "./transfer.service.js";

@Resolver(() => Conversation)
export class MoveResolver {
  @Mutation(() => StartConversationPayload, {
    access: ["visitor:chat"],
    description: "Begins a conversation, or goes on with the one under way.",
  })
  async startConversation(
    @Input(() => StartConversationInput) input: StartConversationInput,
    @Ctx() ctx: RequestContext,
  ) {
    const { conversationId, messageId } = await startConversation(ctx, input);
    return {
      conversation: await ctx.load(conversationById, conversationId),
      message: await ctx.load(messageById, messageId),
    };
  }

  @Mutation(() => RequestAgentPayload, {
    access: ["visitor:chat"],
    description: "Asks for a person instead of the bot.",
  })
  async requestAgent(@Input(() => RequestAgentInput) input: RequestAgentInput, @Ctx() ctx: RequestContext) {
    return { conversation: await requestAgent(ctx, input) };
  }

  @Mutation(() => AcceptConversationPayload, {
    access: ["conversation:reply"],
    description: "Takes a conversation from the queue or from the bot.",
  })
  async acceptConversation(
    @Input(() => AcceptConversationInput) input: AcceptConversationInput,
    @Ctx() ctx: RequestContext,
  ) {
    return { conversation: await acceptConversation(ctx, input) };
  }

  @Mutation(() => TransferConversationPayload, {
    access: ["conversation:assign"],
    description: "Hands a conversation to an agent or to a team's queue.",
  })
  async transferConversation(
    @Input(() => TransferConversationInput) input: TransferConversationInput,
    @Ctx() ctx: RequestContext,
  ) {
    return { conversation: await transferConversation(ctx, input) };
  }

  @Mutation(() => ResolveConversationPayload, {
    access: ["conversation:reply"],
    description: "Marks a conversation as settled and offers the survey.",
  })
  async resolveConversation(
    @Input(() => ResolveConversationInput) input: ResolveConversationInput,
    @Ctx() ctx: RequestContext,
  ) {
    return { conversation: await resolveConversation(ctx, input) };
  }

  @Mutation(() => ReopenConversationPayload, {
    access: ["conversation:reply"],
    description: "Goes on with a resolved conversation and takes it.",
  })
  async reopenConversation(
    @Input(() => ReopenConversationInput) input: ReopenConversationInput,
    @Ctx() ctx: RequestContext,
  ) {
    return { conversation: await reopenConversation(ctx, input) };
  }
}
