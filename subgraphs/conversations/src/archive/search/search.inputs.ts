import { connectionOf, DateTime, DateTimeFilter, Field, ID, InputType, ObjectType } from "@switchboard/kit";
import { Conversation } from "../../life/conversation/conversation.js";
import { ConversationStatus } from "../../life/conversation/conversation.status.js";
import { AuthorKind, Message, type MessageRow } from "../../talk/message/message.js";
import type { Stretch } from "./wish.js";

@InputType({ description: "Where to search; all given conditions must hold." })
export class MessageSearchFilter {
  @Field(() => ID, { nullable: true, description: "In this conversation." }) conversationId?: string | null;
  @Field(() => [ID], {
    nullable: true,
    description: "With one of these customers, at most 100: for example those that `customers(search:)` found by name.",
  })
  customerIds?: string[] | null;
  @Field(() => ID, { nullable: true, description: "On this channel." }) channelId?: string | null;
  @Field(() => ID, { nullable: true, description: "In conversations for this team." }) teamId?: string | null;
  @Field(() => [ConversationStatus], { nullable: true, description: "In conversations in one of these statuses." })
  status?: ConversationStatus[] | null;
  @Field(() => ID, { nullable: true, description: "In conversations with this agent." }) assigneeId?: string | null;
  @Field(() => [ID], { nullable: true, description: "In conversations with any of these tags; at most 50." })
  tagIds?: string[] | null;
  @Field(() => ID, { nullable: true, description: "Written by this agent." }) authorId?: string | null;
  @Field(() => [AuthorKind], { nullable: true, description: "Said by one of these." }) author?: AuthorKind[] | null;
  @Field(() => DateTimeFilter, { nullable: true, description: "Sent in this time." }) sentAt?: DateTimeFilter | null;
}

@ObjectType({ description: "A piece of a text. The pieces in order are the text; it is plain text, never markup." })
export class TextPiece {
  @Field(() => String, { description: "What stands there." }) text!: string;
  @Field(() => Boolean, { description: "True for what was looked for." }) isMatch!: boolean;
}

@ObjectType({ description: "A message that holds what was looked for." })
export class MessageHit {
  message!: MessageRow;
  stretches!: readonly Stretch[];
  @Field(() => Conversation, { nullable: true, description: "The conversation it stands in." })
  conversation?: Conversation | null;
  @Field(() => [TextPiece], {
    description: "The message's text around the first place that was found, about 120 characters, in pieces.",
  })
  snippet?: TextPiece[];
}
Field(() => Message, { description: "The message." })(MessageHit.prototype, "message");

export const MessageHitConnection = connectionOf("MessageHit", () => MessageHit as never);
Field(() => Boolean, {
  description:
    "False when the search came to the end of its time before it had filled the page: go on from `endCursor`, or narrow it.",
})(MessageHitConnection.prototype, "isComplete");
Field(() => DateTime, {
  nullable: true,
  description:
    "How far back it has looked: what was sent since is done with. Null when there is nothing left to look at.",
})(MessageHitConnection.prototype, "lookedBackTo");
