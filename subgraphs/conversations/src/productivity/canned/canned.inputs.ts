import { Field, GraphInt, ID, InputType, Locale, ObjectType, Payload, REPEAT_KEY } from "@switchboard/kit";
import { SharingScope } from "../sharing/sharing.js";
import { CannedReply } from "./canned-reply.js";

@InputType({ description: "A new ready-made answer." })
export class CreateCannedReplyInput {
  @Field(() => String, { nullable: true, description: REPEAT_KEY }) idempotencyKey?: string | null;
  @Field(() => String, { description: "What an agent types to find it, at most 40 characters." }) shortcut!: string;
  @Field(() => String, {
    description: "What is sent, at most 4 000 characters; may name variables, see `replyVariables`.",
  })
  text!: string;
  @Field(() => Locale, { nullable: true, description: "For customers of this language; absent = for all." }) locale?:
    | string
    | null;
  @Field(() => SharingScope, { nullable: true, description: "Whom it is for; absent = every agent." })
  scope?: SharingScope | null;
  @Field(() => ID, { nullable: true, description: "The team that it is for, where it is for one." }) teamId?:
    | string
    | null;
}

@InputType({ description: "What to change in a ready-made answer; what is absent stays." })
export class UpdateCannedReplyInput {
  @Field(() => ID, { description: "Which one." }) cannedReplyId!: string;
  @Field(() => String, { nullable: true, description: "What an agent types to find it, at most 40 characters." })
  shortcut?: string | null;
  @Field(() => String, { nullable: true, description: "What is sent, at most 4 000 characters." }) text?: string | null;
  @Field(() => Locale, { nullable: true, description: "For customers of this language; null = for all." }) locale?:
    | string
    | null;
  @Field(() => GraphInt, { nullable: true, description: "Refuse if it has changed since this version." })
  expectedVersion?: number | null;
}

@InputType({ description: "A ready-made answer to remove." })
export class DeleteCannedReplyInput {
  @Field(() => ID, { description: "Which one." }) cannedReplyId!: string;
}

@InputType({ description: "A ready-made answer to fill in." })
export class ExpandCannedReplyInput {
  @Field(() => ID, { description: "Which one." }) cannedReplyId!: string;
  @Field(() => ID, { description: "For which conversation." }) conversationId!: string;
}

@ObjectType({ description: "What became of `createCannedReply`." })
export class CreateCannedReplyPayload extends Payload {
  @Field(() => CannedReply, { nullable: true, description: "The new answer." }) cannedReply?: CannedReply | null;
}

@ObjectType({ description: "What became of `updateCannedReply`." })
export class UpdateCannedReplyPayload extends Payload {
  @Field(() => CannedReply, { nullable: true, description: "The answer as it is now." })
  cannedReply?: CannedReply | null;
}

@ObjectType({ description: "What became of `deleteCannedReply`." })
export class DeleteCannedReplyPayload extends Payload {
  @Field(() => CannedReply, { nullable: true, description: "The answer that is gone." })
  cannedReply?: CannedReply | null;
}

@ObjectType({ description: "What became of `expandCannedReply`." })
export class ExpandCannedReplyPayload extends Payload {
  @Field(() => CannedReply, { nullable: true, description: "The answer that was used." })
  cannedReply?: CannedReply | null;
  @Field(() => String, { nullable: true, description: "Its text, filled in for this conversation and this agent." })
  text?: string | null;
  @Field(() => [String], {
    nullable: true,
    description: "Variables that are unknown here and say nothing else: look at the text before it is sent.",
  })
  missing?: readonly string[] | null;
}
