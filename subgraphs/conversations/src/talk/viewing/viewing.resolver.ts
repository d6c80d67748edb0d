import {
  Arg,
  Ctx,
  Field,
  FieldResolver,
  ID,
  Input,
  InputType,
  mapped,
  Mutation,
  ObjectType,
  Payload,
  type RequestContext,
  Resolver,
  Root,
  Subscription,
} from "@switchboard/kit";
import { expectVisible } from "../../life/conversation/conversation.access.js";
import { Conversation, type ConversationRow } from "../../life/conversation/conversation.js";
import { Agent, agentOf } from "../../external/agent.js";
import { isAtDesk } from "../message/message.access.js";
import { ConversationViewer, ViewerActivity, type ViewerRow } from "./viewing.js";
import { viewersOf } from "./viewing.loaders.js";
import { setViewing } from "./viewing.service.js";
import { viewerWatch } from "./viewing.watch.js";

@InputType({ description: "Whether the calling agent has a conversation open." })
export class SetViewingInput {
  @Field(() => ID, { description: "Which conversation." }) conversationId!: string;
  @Field(() => ViewerActivity, {
    nullable: true,
    description: "What they do in it, to be said again every 20 s; null or absent = it is closed.",
  })
  activity?: ViewerActivity | null;
}

@ObjectType({ description: "What became of `setViewing`." })
export class SetViewingPayload extends Payload {
  @Field(() => [ConversationViewer], { nullable: true, description: "Everyone who has it open now." })
  viewers?: ConversationViewer[] | null;
}

@ObjectType({ description: "Who has a conversation open." })
export class ViewerList {
  @Field(() => [ConversationViewer], { description: "Everyone who has it open now, longest first." })
  viewers!: ConversationViewer[];
}

@Resolver(() => ConversationViewer)
export class ViewingResolver {
  @Mutation(() => SetViewingPayload, {
    access: ["conversation:read"],
    description: "Shows colleagues that the calling agent has a conversation open, and what they do in it.",
  })
  async setViewing(
    @Input(() => SetViewingInput) { conversationId, activity }: SetViewingInput,
    @Ctx() ctx: RequestContext,
  ) {
    await setViewing(ctx, conversationId, activity ?? null);
    return { viewers: await ctx.load(viewersOf, conversationId) };
  }

  @Subscription(() => ViewerList, {
    access: ["conversation:read"],
    description: "Who has a conversation open: as it is, then whenever someone comes, goes or does something else.",
  })
  async viewersChanged(
    @Arg("conversationId", () => ID, { description: "Which one." }) conversationId: string,
    @Ctx() ctx: RequestContext,
  ) {
    await expectVisible(ctx, conversationId);
    return mapped(viewerWatch(ctx, conversationId), (viewers) => ({ viewers }));
  }

  @FieldResolver(() => Agent, { nullable: true, description: "Who." })
  agent(@Root() { agentId }: ViewerRow) {
    return agentOf(agentId);
  }

  @FieldResolver(() => Boolean, { description: "True while they have something written here and not sent." })
  hasDraft(@Root() viewer: ViewerRow): boolean {
    return viewer.hasDraft;
  }
}

@Resolver(() => Conversation)
export class ViewersResolver {
  @FieldResolver(() => [ConversationViewer], {
    nullable: true,
    description: "Agents who have it open now, longest first; null for customers.",
    reads: ["id"],
  })
  viewers(@Root() { id }: ConversationRow, @Ctx() ctx: RequestContext) {
    return isAtDesk(ctx) ? ctx.load(viewersOf, id) : null;
  }
}
