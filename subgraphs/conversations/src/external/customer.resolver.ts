import { Args, Ctx, FieldResolver, PageArgs, pagesOf, type RequestContext, Resolver, Root } from "@switchboard/kit";
import { Conversation, ConversationConnection } from "../life/conversation/conversation.js";
import { liveCursorOf } from "../life/conversation/conversation.loaders.js";
import { Customer } from "./customer.js";

const conversationsOfCustomer = pagesOf(() => Conversation, "customer_id", {
  order: [{ sql: "r.started_at", type: "timestamptz", direction: "DESC" }],
  reads: [],
});

@Resolver(() => Customer)
export class CustomerResolver {
  @FieldResolver(() => ConversationConnection, {
    nullable: true,
    description: "The customer's conversations, latest first; a visitor sees their own alone.",
  })
  async conversations(@Root() customer: Customer, @Args(() => PageArgs) args: PageArgs, @Ctx() ctx: RequestContext) {
    const isOwn = ctx.viewer.kind === "VISITOR" && ctx.viewer.actorId === customer.id;
    if (!isOwn && !ctx.holds("conversation:read")) return null;
    const liveCursor = liveCursorOf(ctx);
    return { ...(await ctx.load(conversationsOfCustomer, { parentId: customer.id, args })), liveCursor };
  }
}
