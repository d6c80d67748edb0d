import {
  Arg,
  Args,
  changes,
  Ctx,
  Cursor,
  FieldResolver,
  ID,
  Input,
  Mutation,
  PageArgs,
  pageOf,
  Query,
  type RequestContext,
  Resolver,
  Root,
  Subscription,
} from "@switchboard/kit";
import { Conversation } from "../../life/conversation/conversation.js";
import { conversationById } from "../../life/conversation/conversation.loaders.js";
import { Agent, agentOf } from "../../external/agent.js";
import {
  BulkOperation,
  BulkOperationConnection,
  type BulkOperationRow,
  BulkResult,
  BulkResultConnection,
  type BulkResultRow,
} from "./bulk-operation.js";
import {
  BulkOperationChange,
  BulkUpdateConversationsInput,
  BulkUpdateConversationsPayload,
  CancelBulkOperationInput,
  CancelBulkOperationPayload,
} from "./bulk.inputs.js";
import { bulkOperationById, refusalsOf, resultsOf } from "./bulk.loaders.js";
import { bulkUpdateConversations, cancelBulkOperation, expectBulk, maySeeBulk } from "./bulk.service.js";

@Resolver(() => BulkOperation)
export class BulkResolver {
  @Query(() => BulkOperationConnection, {
    access: ["conversation:reply", "conversation:manage"],
    description: "Bulk operations, latest first: the caller's own; managers see everyone's. Kept for 30 days.",
  })
  bulkOperations(@Args(() => PageArgs) args: PageArgs, @Ctx() ctx: RequestContext) {
    const own = ctx.holds("conversation:manage") ? [] : [{ sql: "r.created_by_id = ?", values: [ctx.viewer.actorId] }];
    const order = [{ sql: "r.created_at", type: "timestamptz", direction: "DESC" }] as const;
    return pageOf(ctx, BulkOperation, args, { order, where: own });
  }

  @Query(() => BulkOperation, {
    access: ["conversation:reply", "conversation:manage"],
    nullable: true,
    description: "One bulk operation with its results.",
  })
  async bulkOperation(@Arg("id", () => ID, { description: "Its id." }) id: string, @Ctx() ctx: RequestContext) {
    const operation = await ctx.load(bulkOperationById, id);
    return operation && maySeeBulk(ctx, operation) ? operation : null;
  }

  @Mutation(() => BulkUpdateConversationsPayload, {
    access: ["conversation:reply"],
    description: "Does the same to many conversations in the background, as the caller; each is decided by itself.",
  })
  async bulkUpdateConversations(
    @Input(() => BulkUpdateConversationsInput) input: BulkUpdateConversationsInput,
    @Ctx() ctx: RequestContext,
  ) {
    const { id, notFound } = await bulkUpdateConversations(ctx, input);
    return { bulkOperation: await ctx.load(bulkOperationById, id), notFound };
  }

  @Mutation(() => CancelBulkOperationPayload, {
    access: ["conversation:reply", "conversation:manage"],
    description: "Stops a bulk operation; what was done stays done.",
  })
  async cancelBulkOperation(
    @Input(() => CancelBulkOperationInput) input: CancelBulkOperationInput,
    @Ctx() ctx: RequestContext,
  ) {
    return { bulkOperation: await cancelBulkOperation(ctx, input.bulkOperationId) };
  }

  @Subscription(() => BulkOperationChange, {
    access: ["conversation:reply", "conversation:manage"],
    description: "A bulk operation's progress as it is made.",
  })
  async bulkOperationChanged(
    @Arg("bulkOperationId", () => ID, { description: "Which one." }) bulkOperationId: string,
    @Arg("after", () => Cursor, { nullable: true, description: "Go on behind this place." }) after: string | null,
    @Ctx() ctx: RequestContext,
  ) {
    expectBulk(ctx, await ctx.load(bulkOperationById, bulkOperationId));
    return changes(ctx, { topics: [`bulk:${bulkOperationId}`], after }, () => ({
      kind: "UPDATED" as const,
      bulkOperationId,
    }));
  }

  @FieldResolver(() => Agent, { nullable: true, description: "Who asked for it; null for a partner's program." })
  createdBy(@Root() { createdById, actor }: BulkOperationRow) {
    return actor.kind === "AGENT" ? agentOf(createdById) : null;
  }

  @FieldResolver(() => BulkResultConnection, { description: "Its rows in order, what became of each." })
  results(@Root() { id }: BulkOperationRow, @Args(() => PageArgs) args: PageArgs, @Ctx() ctx: RequestContext) {
    return ctx.load(resultsOf, { parentId: id, args });
  }

  @FieldResolver(() => BulkResultConnection, { description: "Only the rows that refused it." })
  refusals(@Root() { id }: BulkOperationRow, @Args(() => PageArgs) args: PageArgs, @Ctx() ctx: RequestContext) {
    return ctx.load(refusalsOf, { parentId: id, args });
  }
}

@Resolver(() => BulkResult)
export class BulkResultResolver {
  @FieldResolver(() => Conversation, { nullable: true, description: "Which conversation." })
  conversation(@Root() { conversationId }: BulkResultRow, @Ctx() ctx: RequestContext) {
    return ctx.holds("conversation:read") ? ctx.load(conversationById, conversationId) : null;
  }

  @FieldResolver(() => Boolean, { nullable: true, description: "True when it was done, false when refused." })
  isDone(@Root() { state }: BulkResultRow): boolean | null {
    return state === "PENDING" ? null : state === "DONE";
  }

  @FieldResolver(() => String, { nullable: true, description: "Why it was refused, in the caller's language." })
  message(@Root() { sentence }: BulkResultRow, @Ctx() ctx: RequestContext): string | null {
    return sentence?.[ctx.language] ?? null;
  }
}

@Resolver(() => BulkOperationChange)
export class BulkOperationChangeResolver {
  @FieldResolver(() => BulkOperation, { nullable: true, description: "The operation as it is now." })
  bulkOperation(@Root() { bulkOperationId }: BulkOperationChange, @Ctx() ctx: RequestContext) {
    return ctx.load(bulkOperationById, bulkOperationId);
  }
}
