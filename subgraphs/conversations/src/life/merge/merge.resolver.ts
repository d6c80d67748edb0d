import {
  Args,
  Ctx,
  FieldResolver,
  Input,
  Mutation,
  PageArgs,
  type RequestContext,
  Resolver,
  Root,
} from "@switchboard/kit";
import { visibleConversation } from "../conversation/conversation.access.js";
import { Conversation, type ConversationRow } from "../conversation/conversation.js";
import { conversationById } from "../conversation/conversation.loaders.js";
import { Agent, agentOf } from "../../external/agent.js";
import { Message, MessageConnection, type MessageRow } from "../../talk/message/message.js";
import { messagesOf } from "../../talk/message/message.loaders.js";
import { ConversationLink, type ConversationLinkRow } from "./conversation-link.js";
import {
  MergeConversationsInput,
  MergeConversationsPayload,
  UnmergeConversationInput,
  UnmergeConversationPayload,
} from "./merge.inputs.js";
import { inTime, linkOfLine, linksOfPart, linksOfWhole } from "./merge.loaders.js";
import { mergeConversations, unmergeConversation } from "./merge.service.js";

@Resolver(() => Conversation)
export class MergeResolver {
  @Mutation(() => MergeConversationsPayload, {
    access: ["conversation:reply"],
    description: "Makes a conversation a part of another one of the same customer, which goes on for both.",
  })
  async mergeConversations(
    @Input(() => MergeConversationsInput) input: MergeConversationsInput,
    @Ctx() ctx: RequestContext,
  ) {
    const { partId, wholeId } = await mergeConversations(ctx, input);
    const [source, conversation] = await ctx.loadMany(conversationById, [partId, wholeId]);
    return { source, conversation };
  }

  @Mutation(() => UnmergeConversationPayload, {
    access: ["conversation:reply"],
    description: "Undoes a merge: the conversation stands as it did before it.",
  })
  async unmergeConversation(
    @Input(() => UnmergeConversationInput) input: UnmergeConversationInput,
    @Ctx() ctx: RequestContext,
  ) {
    const { partId, wholeId } = await unmergeConversation(ctx, input);
    const [conversation, target] = await ctx.loadMany(conversationById, [partId, wholeId]);
    return { conversation, target };
  }

  @FieldResolver(() => Conversation, {
    nullable: true,
    description: "The conversation that goes on for it since it was merged; the customer's next words go there.",
    reads: ["mergedIntoId"],
  })
  mergedInto(@Root() { mergedIntoId }: ConversationRow, @Ctx() ctx: RequestContext) {
    return mergedIntoId ? visibleConversation(ctx, mergedIntoId) : null;
  }

  @FieldResolver(() => [ConversationLink], {
    description: "Its merges and splits, oldest first, undone ones included; empty for visitors.",
    reads: ["id"],
  })
  async links(@Root() { id }: ConversationRow, @Ctx() ctx: RequestContext): Promise<ConversationLinkRow[]> {
    if (ctx.viewer.kind === "VISITOR") return [];
    return inTime((await Promise.all([ctx.load(linksOfPart, id), ctx.load(linksOfWhole, id)])).flat());
  }
}

@Resolver(() => Message)
export class MergedMessageResolver {
  @FieldResolver(() => ConversationLink, {
    nullable: true,
    description:
      "Of a quiet line `merged` or `split_from`: the messages that are read as a block at this place; null otherwise.",
    reads: ["id", "event"],
  })
  async link(@Root() { id, event }: MessageRow, @Ctx() ctx: RequestContext): Promise<ConversationLinkRow | null> {
    return event === "merged" || event === "split_from" ? ctx.load(linkOfLine, id) : null;
  }

  @FieldResolver(() => Conversation, {
    nullable: true,
    description: "The conversation that it was split off into; null while it is read where it was said.",
    reads: ["conversationId", "sequence"],
  })
  async movedTo(@Root() { conversationId, sequence }: MessageRow, @Ctx() ctx: RequestContext) {
    const split = (await ctx.load(linksOfWhole, conversationId)).findLast(
      ({ kind, undoneAt, fromSequence, throughSequence }) =>
        kind === "SPLIT" && !undoneAt && (fromSequence ?? 0) <= sequence && sequence <= (throughSequence ?? 0),
    );
    return split ? visibleConversation(ctx, split.partId) : null;
  }
}

@Resolver(() => ConversationLink)
export class ConversationLinkResolver {
  @FieldResolver(() => Conversation, { nullable: true, description: "The one that was merged, or split off." })
  part(@Root() { partId }: ConversationLinkRow, @Ctx() ctx: RequestContext) {
    return visibleConversation(ctx, partId);
  }

  @FieldResolver(() => Conversation, {
    nullable: true,
    description: "The one that it was merged into, or split off from.",
  })
  whole(@Root() { wholeId }: ConversationLinkRow, @Ctx() ctx: RequestContext) {
    return visibleConversation(ctx, wholeId);
  }

  @FieldResolver(() => Agent, { nullable: true, description: "Who did it." })
  by(@Root() { byAgentId }: ConversationLinkRow) {
    return agentOf(byAgentId);
  }

  @FieldResolver(() => Agent, { nullable: true, description: "Who undid it." })
  undoneBy(@Root() { undoneByAgentId }: ConversationLinkRow) {
    return agentOf(undoneByAgentId);
  }

  @FieldResolver(() => MessageConnection, {
    nullable: true,
    description: "The messages of the block, in order, under the sequence of the conversation that they were said in.",
  })
  async messages(@Root() link: ConversationLinkRow, @Args(() => PageArgs) args: PageArgs, @Ctx() ctx: RequestContext) {
    const { kind, partId, wholeId, fromSequence, throughSequence } = link;
    const home = kind === "MERGE" ? partId : wholeId;
    if (!(await visibleConversation(ctx, home))) return null;
    if (kind === "MERGE") return ctx.load(messagesOf, { parentId: home, args });
    // A stretch of the whole's own order, cut out by its cursors.
    const after = args.after ?? cursorAt(fromSequence ?? 1, "");
    const before = args.before ?? cursorAt((throughSequence ?? 0) + 1, "");
    return ctx.load(messagesOf, { parentId: home, args: { ...args, after, before } });
  }
}

/** The place right before a sequence: no id sorts before the empty one. */
const cursorAt = (sequence: number, id: string): string =>
  Buffer.from(JSON.stringify([String(sequence), id])).toString("base64url");
