import { Ctx, DateTime, FieldResolver, Input, Mutation, type RequestContext, Resolver, Root } from "@switchboard/kit";
import { Conversation, type ConversationRow } from "../conversation/conversation.js";
import {
  SnoozeConversationInput,
  SnoozeConversationPayload,
  UnsnoozeConversationInput,
  UnsnoozeConversationPayload,
} from "./snooze.inputs.js";
import { snoozeConversation, unsnoozeConversation } from "./snooze.service.js";

@Resolver(() => Conversation)
export class SnoozeResolver {
  @Mutation(() => SnoozeConversationPayload, {
    access: ["conversation:reply"],
    description: "Puts a conversation aside until a time or until the customer writes.",
  })
  async snoozeConversation(
    @Input(() => SnoozeConversationInput) input: SnoozeConversationInput,
    @Ctx() ctx: RequestContext,
  ) {
    return { conversation: await snoozeConversation(ctx, input) };
  }

  @Mutation(() => UnsnoozeConversationPayload, {
    access: ["conversation:reply"],
    description: "Goes on with a snoozed conversation before its time.",
  })
  async unsnoozeConversation(
    @Input(() => UnsnoozeConversationInput) input: UnsnoozeConversationInput,
    @Ctx() ctx: RequestContext,
  ) {
    return { conversation: await unsnoozeConversation(ctx, input) };
  }

  @FieldResolver(() => DateTime, {
    nullable: true,
    description:
      "When it comes back by itself; null when it is not snoozed, or until the customer writes, and for visitors.",
    reads: ["snoozedUntil"],
  })
  snoozedUntil(@Root() { snoozedUntil }: ConversationRow, @Ctx() { viewer }: RequestContext): Date | null {
    return viewer.kind === "VISITOR" ? null : (snoozedUntil ?? null);
  }
}
