import { Ctx, FieldResolver, Input, Mutation, type RequestContext, Resolver, Root } from "@switchboard/kit";
import { Conversation, type ConversationRow } from "../../life/conversation/conversation.js";
import { conversationById } from "../../life/conversation/conversation.loaders.js";
import { messageById } from "../../talk/message/message.loaders.js";
import { ConversationContact, hindranceOf } from "./contact.js";
import { callMeLater, leaveMessage } from "./leave.service.js";
import { CallMeLaterInput, CallMeLaterPayload, LeaveMessageInput, LeaveMessagePayload } from "./offline.inputs.js";

@Resolver(() => Conversation)
export class OfflineResolver {
  @FieldResolver(() => ConversationContact, {
    nullable: true,
    description: "Where the customer wants the answer, if they left a message in this service round.",
    reads: ["contactKind", "contactValue"],
  })
  contact(
    @Root() { contactKind: kind, contactValue: value }: ConversationRow,
    @Ctx() ctx: RequestContext,
  ): ConversationContact | null {
    if (!kind || !value) return null;
    return { kind, value, isCarried: hindranceOf({ kind, value }, ctx.parts.platform.carriers) === null };
  }

  @Mutation(() => LeaveMessagePayload, {
    access: ["visitor:chat"],
    description: "Leaves a message for when somebody is there, with where the answer is to go.",
  })
  async leaveMessage(@Input(() => LeaveMessageInput) input: LeaveMessageInput, @Ctx() ctx: RequestContext) {
    const { conversationId, messageId } = await leaveMessage(ctx, input);
    return {
      conversation: await ctx.load(conversationById, conversationId),
      message: await ctx.load(messageById, messageId),
    };
  }

  @Mutation(() => CallMeLaterPayload, {
    access: ["visitor:chat"],
    description: "Stops watching the queue without leaving it: the answer comes by e-mail or telephone.",
  })
  async callMeLater(@Input(() => CallMeLaterInput) input: CallMeLaterInput, @Ctx() ctx: RequestContext) {
    return { conversation: await callMeLater(ctx, input) };
  }
}
