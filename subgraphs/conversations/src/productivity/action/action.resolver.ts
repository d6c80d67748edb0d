import { Ctx, FieldResolver, type RequestContext, Resolver, Root } from "@switchboard/kit";
import { ConversationFieldValue } from "../../talk/field/field-value.js";
import { Tag } from "../../talk/tag/tag.js";
import { tagById } from "../../talk/tag/tag.loaders.js";
import { CannedReply } from "../canned/canned-reply.js";
import { cannedReplyById } from "../canned/canned.loaders.js";
import { Agent, agentOf } from "../../external/agent.js";
import { Team, teamOf } from "../../external/team.js";
import { maySeeShared } from "../sharing/sharing.js";
import { Action, type ActionData, ActionResult } from "./action.js";

@Resolver(() => Action)
export class ActionResolver {
  @FieldResolver(() => CannedReply, {
    nullable: true,
    description: "The canned reply that is sent; null when it is gone, or someone else's own.",
  })
  async cannedReply(@Root() { cannedReplyId }: Action, @Ctx() ctx: RequestContext) {
    const reply = cannedReplyId ? await ctx.load(cannedReplyById, cannedReplyId) : null;
    return reply && (await maySeeShared(ctx, reply)) ? reply : null;
  }

  @FieldResolver(() => Agent, { nullable: true, description: "The agent who gets it." })
  agent(@Root() { agentId }: Action) {
    return agentOf(agentId);
  }

  @FieldResolver(() => Team, { nullable: true, description: "The team whose queue it goes to." })
  team(@Root() { teamId }: Action) {
    return teamOf(teamId);
  }

  @FieldResolver(() => Tag, { nullable: true, description: "The tag that is put on or taken off." })
  tag(@Root() { tagId }: Action, @Ctx() ctx: RequestContext) {
    return tagId ? ctx.load(tagById, tagId) : null;
  }

  @FieldResolver(() => ConversationFieldValue, {
    nullable: true,
    description: "What a field holds then; empty = cleared.",
  })
  fieldValue(@Root() { fieldValue }: ActionData): ConversationFieldValue | null {
    return fieldValue ? { ...fieldValue, fieldId: fieldValue.conversationFieldId } : null;
  }
}

@Resolver(() => ActionResult)
export class ActionResultResolver {
  @FieldResolver(() => String, { nullable: true, description: "Why it was refused, in the caller's language." })
  message(@Root() { sentence }: ActionResult, @Ctx() ctx: RequestContext): string | null {
    return sentence?.[ctx.language] ?? null;
  }
}
