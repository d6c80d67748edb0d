import {
  Arg,
  type ChangeKind,
  changes,
  Ctx,
  Cursor,
  FieldResolver,
  ID,
  Input,
  Mutation,
  type RequestContext,
  Resolver,
  Root,
  Subscription,
} from "@switchboard/kit";
import { Attachment, type AttachmentRow } from "../../files/attachment/attachment.js";
import { attachmentById } from "../../files/attachment/attachment.access.js";
import { expectVisible } from "../../life/conversation/conversation.access.js";
import { Conversation } from "../../life/conversation/conversation.js";
import { deskTopic } from "../../life/conversation/conversation.events.js";
import { conversationById } from "../../life/conversation/conversation.loaders.js";
import { Agent, agentOf } from "../../external/agent.js";
import { Customer, customerOf } from "../../external/customer.js";
import { isAtDesk, seesMessage } from "./message.access.js";
import { Message, MessageFormat, type MessageRow } from "./message.js";
import { MessageChange, SendMessageInput, SendMessagePayload } from "./message.inputs.js";
import { lineDetails } from "./message.lines.js";
import { messageById } from "./message.loaders.js";
import { sendMessage } from "./message.service.js";

const KINDS: Readonly<Record<string, ChangeKind>> = {
  "message.sent": "ADDED",
  "note.added": "ADDED",
  "message.edited": "UPDATED",
  "message.recalled": "UPDATED",
  "attachment.changed": "UPDATED",
  "delivery.changed": "UPDATED",
};

/** What is told of messages that nobody is kept from. */
const ALL_SEE: ReadonlySet<string> = new Set(["message.sent", "attachment.changed", "delivery.changed"]);

export const WITH_NOTES = "True = with what colleagues say among themselves; customers never get it.";

@Resolver(() => Message)
export class MessageResolver {
  @Mutation(() => SendMessagePayload, {
    access: ["visitor:chat", "conversation:reply"],
    description:
      "Says something. A customer's message reopens what was resolved; an agent's answer takes what nobody has.",
  })
  sendMessage(@Input(() => SendMessageInput) input: SendMessageInput, @Ctx() ctx: RequestContext) {
    return sendMessage(ctx, input);
  }

  @Subscription(() => MessageChange, {
    access: ["conversation:read", "visitor:chat"],
    description: "Messages of one conversation as they come, are edited and recalled; visitors watch their own alone.",
  })
  async messagesChanged(
    @Arg("conversationId", () => ID, { description: "Which one." }) conversationId: string,
    @Arg("after", () => Cursor, { nullable: true, description: "Go on behind this place." }) after: string | null,
    @Arg("withNotes", () => Boolean, { nullable: true, description: WITH_NOTES }) withNotes: boolean | null,
    @Ctx() ctx: RequestContext,
  ) {
    await expectVisible(ctx, conversationId);
    const hearsNotes = withNotes === true && isAtDesk(ctx);
    const topics = [`conversation:${conversationId}`, ...(hearsNotes ? [deskTopic(conversationId)] : [])];
    return changes(ctx, { topics, after }, ({ name, data }) => {
      const kind = KINDS[name];
      const messageId = data["messageId"] as string | null;
      const sees = ALL_SEE.has(name) || seesMessage(ctx, data as unknown as MessageRow);
      return kind && messageId && sees ? { kind, messageId } : null;
    });
  }

  @FieldResolver(() => MessageFormat, { description: "How it was written.", reads: ["markdown"] })
  format(@Root() { markdown }: MessageRow): MessageFormat {
    return markdown == null ? "PLAIN" : "MARKDOWN";
  }

  @FieldResolver(() => [String], {
    description: "Of a quiet line: the names and numbers in its words, in order, for clients that word it anew.",
    reads: ["kind", "event", "text"],
  })
  details(@Root() { kind, event, text }: MessageRow): string[] {
    return kind === "EVENT" ? lineDetails(event, text) : [];
  }

  @FieldResolver(() => Message, { nullable: true, description: "The message that it answers.", reads: ["replyToId"] })
  async replyTo(@Root() { replyToId }: MessageRow, @Ctx() ctx: RequestContext) {
    const message = replyToId ? await ctx.load(messageById, replyToId) : null;
    return message && seesMessage(ctx, message) ? message : null;
  }

  @FieldResolver(() => Conversation, { description: "The conversation it stands in.", reads: ["conversationId"] })
  conversation(@Root() { conversationId }: MessageRow, @Ctx() ctx: RequestContext) {
    return ctx.load(conversationById, conversationId);
  }

  @FieldResolver(() => [Attachment], {
    description: "What comes with it, in order; at most 10.",
    reads: ["attachmentIds", "recalledAt"],
  })
  async attachments(
    @Root() { attachmentIds, recalledAt }: MessageRow,
    @Ctx() ctx: RequestContext,
  ): Promise<AttachmentRow[]> {
    if (recalledAt && !isAtDesk(ctx)) return [];
    const found = await ctx.loadMany(attachmentById, attachmentIds);
    return found.filter((attachment) => attachment !== null);
  }

  @FieldResolver(() => Agent, { nullable: true, description: "The agent who wrote it.", reads: ["agentId"] })
  agent(@Root() { agentId }: MessageRow) {
    return agentOf(agentId);
  }

  @FieldResolver(() => Customer, { nullable: true, description: "The customer who wrote it.", reads: ["customerId"] })
  customer(@Root() { customerId }: MessageRow) {
    return customerOf(customerId);
  }
}

@Resolver(() => MessageChange)
export class MessageChangeResolver {
  @FieldResolver(() => Message, { nullable: true, description: "The message." })
  async message(@Root() { messageId }: MessageChange, @Ctx() ctx: RequestContext) {
    const message = await ctx.load(messageById, messageId);
    return message && seesMessage(ctx, message) ? message : null;
  }
}
