import {
  Arg,
  Args,
  Ctx,
  FieldResolver,
  ID,
  PageArgs,
  pageOf,
  Query,
  type RequestContext,
  Resolver,
  Root,
} from "@switchboard/kit";
import { Channel } from "../../channels/channel/channel.js";
import { channelById } from "../../channels/channel/channel.loaders.js";
import { inLanguage } from "../../channels/translation/translation.pick.js";
import { Agent, agentOf } from "../../external/agent.js";
import { Customer, customerOf } from "../../external/customer.js";
import { Team, teamOf } from "../../external/team.js";
import { Message, MessageConnection } from "../../talk/message/message.js";
import { isAtDesk } from "../../talk/message/message.access.js";
import { messageById, messagesOf, timelineOf } from "../../talk/message/message.loaders.js";
import { WITH_NOTES } from "../../talk/message/message.resolver.js";
import { noteShown } from "../../archive/record/shown.js";
import { roundsOf, surveyOf, transfersOf } from "../round/round.loaders.js";
import { ServiceRound, Survey } from "../round/service-round.js";
import { Transfer } from "../round/transfer.js";
import { visibleConversation } from "./conversation.access.js";
import { ConversationFilter, ConversationOrder, listOf } from "./conversation.filter.js";
import { Conversation, ConversationConnection, type ConversationRow } from "./conversation.js";
import { liveCursorOf } from "./conversation.loaders.js";
import { ConversationMove, MOVES } from "./conversation.status.js";

@Resolver(() => Conversation)
export class ConversationResolver {
  @Query(() => ConversationConnection, {
    access: ["conversation:read", "visitor:chat"],
    description: "Conversations, latest changed first unless ordered otherwise; visitors see their own alone.",
  })
  async conversations(
    @Args(() => PageArgs) args: PageArgs,
    @Arg("filter", () => ConversationFilter, { nullable: true, description: "Which ones." })
    filter: ConversationFilter | null,
    @Arg("orderBy", () => ConversationOrder, { nullable: true, description: "In what order." })
    orderBy: ConversationOrder | null,
    @Ctx() ctx: RequestContext,
  ) {
    const liveCursor = liveCursorOf(ctx);
    return { ...(await pageOf(ctx, Conversation, args, listOf(ctx, filter, orderBy))), liveCursor };
  }

  @Query(() => Conversation, {
    access: ["conversation:read", "visitor:chat"],
    nullable: true,
    description: "One conversation; visitors get their own alone.",
  })
  conversation(@Arg("id", () => ID, { description: "Its id." }) id: string, @Ctx() ctx: RequestContext) {
    liveCursorOf(ctx);
    return visibleConversation(ctx, id);
  }

  @Query(() => [ConversationMove], {
    access: "authenticated",
    description: "The state machine of conversations, whole.",
  })
  conversationMoves(): readonly ConversationMove[] {
    return MOVES;
  }

  @FieldResolver(() => Channel, {
    description: "The channel it takes place on; for its visitor in their language.",
    reads: ["channelId", "locale"],
  })
  async channel(@Root() { channelId, locale }: ConversationRow, @Ctx() ctx: RequestContext) {
    const channel = await ctx.load(channelById, channelId);
    return channel && ctx.viewer.kind === "VISITOR" ? inLanguage(channel, locale) : channel;
  }

  @FieldResolver(() => Customer, { nullable: true, description: "Whose conversation it is.", reads: ["customerId"] })
  customer(@Root() { customerId }: ConversationRow) {
    return customerOf(customerId);
  }

  @FieldResolver(() => Agent, {
    nullable: true,
    description: "Who has it, or had it when it was resolved.",
    reads: ["assigneeId"],
  })
  assignee(@Root() { assigneeId }: ConversationRow) {
    return agentOf(assigneeId);
  }

  @FieldResolver(() => Team, {
    nullable: true,
    description: "The team that alone may be given it.",
    reads: ["teamId"],
  })
  team(@Root() { teamId }: ConversationRow) {
    return teamOf(teamId);
  }

  @FieldResolver(() => Message, { nullable: true, description: "The latest message.", reads: ["lastMessageId"] })
  lastMessage(@Root() { lastMessageId }: ConversationRow, @Ctx() ctx: RequestContext) {
    return lastMessageId ? ctx.load(messageById, lastMessageId) : null;
  }

  @FieldResolver(() => Boolean, {
    description: "True while the customer waits for an answer.",
    reads: ["waitingSince"],
  })
  isCustomerWaiting(@Root() { waitingSince }: ConversationRow): boolean {
    return waitingSince != null;
  }

  @FieldResolver(() => MessageConnection, {
    description: "Messages in order; the last 20 unless asked otherwise.",
    reads: ["id"],
  })
  async messages(
    @Root() { id }: ConversationRow,
    @Args(() => PageArgs) args: PageArgs,
    @Arg("withNotes", () => Boolean, { nullable: true, description: WITH_NOTES }) withNotes: boolean | null,
    @Ctx() ctx: RequestContext,
  ) {
    const liveCursor = liveCursorOf(ctx);
    const wanted = args.first == null && args.last == null ? { ...args, last: 20 } : args;
    noteShown(ctx, id);
    const list = withNotes === true && isAtDesk(ctx) ? timelineOf : messagesOf;
    return { ...(await ctx.load(list, { parentId: id, args: wanted })), liveCursor };
  }

  @FieldResolver(() => [ServiceRound], {
    description: "Its service rounds, oldest first: each from a start to a resolve.",
    reads: ["id"],
  })
  rounds(@Root() { id }: ConversationRow, @Ctx() ctx: RequestContext) {
    return ctx.load(roundsOf, id);
  }

  @FieldResolver(() => [Transfer], {
    description: "The path it took between agents and teams, oldest first; empty for visitors.",
    reads: ["id"],
  })
  transfers(@Root() { id }: ConversationRow, @Ctx() ctx: RequestContext) {
    return ctx.viewer.kind === "VISITOR" ? [] : ctx.load(transfersOf, id);
  }

  @FieldResolver(() => Survey, { nullable: true, description: "The customer's latest verdict.", reads: ["id"] })
  async survey(@Root() { id }: ConversationRow, @Ctx() ctx: RequestContext): Promise<Survey | null> {
    return surveyOf(await ctx.load(roundsOf, id));
  }

  @FieldResolver(() => [ConversationMove], { description: "Steps that the caller may ask for now.", reads: ["status"] })
  allowedMoves(@Root() { status }: ConversationRow, @Ctx() ctx: RequestContext): ConversationMove[] {
    return MOVES.filter((move) => move.from === status && move.scope !== undefined && ctx.holds(move.scope));
  }
}
