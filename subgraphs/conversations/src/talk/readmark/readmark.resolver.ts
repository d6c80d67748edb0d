import {
  Arg,
  Change,
  changes,
  Ctx,
  Cursor,
  Field,
  FieldResolver,
  GraphInt,
  ID,
  Input,
  InputType,
  Mutation,
  ObjectType,
  Payload,
  type RequestContext,
  Resolver,
  Root,
  type Row,
  Subscription,
} from "@switchboard/kit";
import { expectVisible } from "../../life/conversation/conversation.access.js";
import { deskTopic } from "../../life/conversation/conversation.events.js";
import { Conversation, type ConversationRow } from "../../life/conversation/conversation.js";
import { conversationById } from "../../life/conversation/conversation.loaders.js";
import { Agent, agentOf } from "../../external/agent.js";
import { isAtDesk } from "../message/message.access.js";
import { ReadMark } from "./read-mark.js";
import { readMarksOf } from "./readmark.loaders.js";
import { markConversationRead } from "./readmark.service.js";

@InputType({ description: "How far the caller has read." })
export class MarkConversationReadInput {
  @Field(() => ID, { description: "Which conversation." }) conversationId!: string;
  @Field(() => GraphInt, { description: "Sequence of the latest message that was on screen." }) sequence!: number;
}

@ObjectType({ description: "What became of `markConversationRead`." })
export class MarkConversationReadPayload extends Payload {
  @Field(() => Conversation, { nullable: true, description: "The conversation as it is now." })
  conversation?: Conversation | null;
}

@ObjectType({ description: "Someone has read on." })
export class ReadMarkChange extends Change {
  @Field(() => ReadMark, { description: "How far." }) readMark!: ReadMark;
}

@Resolver(() => ReadMark)
export class ReadMarkResolver {
  @Mutation(() => MarkConversationReadPayload, {
    access: ["conversation:read", "visitor:chat"],
    description: "Says how far the caller has read; it never goes back.",
  })
  async markConversationRead(
    @Input(() => MarkConversationReadInput) { conversationId, sequence }: MarkConversationReadInput,
    @Ctx() ctx: RequestContext,
  ) {
    await markConversationRead(ctx, conversationId, sequence);
    return { conversation: await ctx.load(conversationById, conversationId) };
  }

  @Subscription(() => ReadMarkChange, {
    access: ["conversation:read", "visitor:chat"],
    description: "How far everyone has read one conversation, as it moves; visitors watch their own alone.",
  })
  async readMarksChanged(
    @Arg("conversationId", () => ID, { description: "Which one." }) conversationId: string,
    @Arg("after", () => Cursor, { nullable: true, description: "Go on behind this place." }) after: string | null,
    @Ctx() ctx: RequestContext,
  ) {
    await expectVisible(ctx, conversationId);
    const topics = [`conversation:${conversationId}`, ...(isAtDesk(ctx) ? [deskTopic(conversationId)] : [])];
    return changes(ctx, { topics, after }, ({ name, data, at, workspaceId }) => {
      if (name !== "conversation.read") return null;
      const { reader, agentId, sequence } = data as unknown as ReadMark & { agentId?: string | null };
      return {
        kind: "UPDATED" as const,
        readMark: { conversationId, workspaceId, readerId: agentId ?? reader, reader, sequence, at },
      };
    });
  }

  @FieldResolver(() => Agent, { nullable: true, description: "The agent, of an AGENT's mark." })
  agent(@Root() { reader, readerId }: Row<ReadMark>) {
    return reader === "AGENT" ? agentOf(readerId) : null;
  }
}

@Resolver(() => Conversation)
export class ReadMarksResolver {
  @FieldResolver(() => [ReadMark], {
    description: "How far everyone has read, furthest first. Customers are told of the desk as one.",
    reads: ["id"],
  })
  readMarks(@Root() { id }: ConversationRow, @Ctx() ctx: RequestContext) {
    return ctx.load(readMarksOf, id);
  }
}
