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
  Rejection,
  type RequestContext,
  Resolver,
  Root,
  Subscription,
} from "@switchboard/kit";
import { expectVisible, visibleConversation } from "../../life/conversation/conversation.access.js";
import { Conversation } from "../../life/conversation/conversation.js";
import { conversationById } from "../../life/conversation/conversation.loaders.js";
import { Agent, agentOf } from "../../external/agent.js";
import { AuthorKind } from "../message/message.js";

@InputType({ description: "Whether the caller is typing." })
export class SetTypingInput {
  @Field(() => ID, { description: "In which conversation." }) conversationId!: string;
  @Field(() => Boolean, { description: "True when one begins or goes on, false when one stops." }) isTyping!: boolean;
}

@ObjectType({ description: "What became of `setTyping`." })
export class SetTypingPayload extends Payload {}

/** What goes from process to process; stored nowhere. */
interface TypingSignal {
  readonly author: "CUSTOMER" | "AGENT";
  readonly agentId: string | null;
  readonly isTyping: boolean;
}

@ObjectType({
  description:
    "Someone on the other side types, or has stopped. Show it for a few seconds at most: nothing is sent when a page is closed.",
})
export class Typing {
  conversationId!: string;
  agentId!: string | null;
  @Field(() => AuthorKind, { description: "Who types." }) author!: AuthorKind;
  @Field(() => Boolean, { description: "False when they stopped." }) isTyping!: boolean;
}

const topicOf = (conversationId: string) => `typing:${conversationId}`;

@Resolver(() => Typing)
export class TypingResolver {
  @Mutation(() => SetTypingPayload, {
    access: ["visitor:chat", "conversation:reply"],
    description: "Tells the other side that one is typing. Kept nowhere.",
  })
  async setTyping(
    @Input(() => SetTypingInput) { conversationId, isTyping }: SetTypingInput,
    @Ctx() ctx: RequestContext,
  ) {
    if (!(await visibleConversation(ctx, conversationId))) {
      throw new Rejection("NOT_FOUND", { en: "The conversation was not found.", "zh-CN": "未找到会话。" }, [
        "input",
        "conversationId",
      ]);
    }
    const { workspaceId, kind, actorId } = ctx.viewer;
    const isCustomer = kind === "VISITOR";
    const data: TypingSignal = {
      author: isCustomer ? "CUSTOMER" : "AGENT",
      agentId: kind === "AGENT" ? actorId : null,
      isTyping,
    };
    ctx.parts.platform.bell.signal({ workspaceId, topic: topicOf(conversationId), data });
    return {};
  }

  @Subscription(() => Typing, {
    access: ["conversation:read", "visitor:chat"],
    description: "Whether the other side types; a visitor hears of agents, agents of the customer.",
  })
  async typingChanged(
    @Arg("conversationId", () => ID, { description: "In which conversation." }) conversationId: string,
    @Ctx() ctx: RequestContext,
  ) {
    await expectVisible(ctx, conversationId);
    const { workspaceId, kind } = ctx.viewer;
    const other = kind === "VISITOR" ? "AGENT" : "CUSTOMER";
    const signals = ctx.parts.platform.bell.signals<TypingSignal>(workspaceId, topicOf(conversationId));
    return mapped(signals, (signal) => (signal.author === other ? { ...signal, conversationId } : null));
  }

  @FieldResolver(() => Conversation, { description: "In which conversation." })
  conversation(@Root() { conversationId }: Typing, @Ctx() ctx: RequestContext) {
    return ctx.load(conversationById, conversationId);
  }

  @FieldResolver(() => Agent, { nullable: true, description: "The agent who types." })
  agent(@Root() { agentId }: Typing) {
    return agentOf(agentId);
  }
}
