import { Change, Field, GraphInt, ID, InputType, ObjectType, Payload, REPEAT_KEY } from "@switchboard/kit";
import { Conversation } from "../../life/conversation/conversation.js";
import { Tag, TagColour } from "./tag.js";

@InputType({ description: "A new tag for the whole workspace." })
export class CreateTagInput {
  @Field(() => String, { nullable: true, description: REPEAT_KEY }) idempotencyKey?: string | null;
  @Field(() => String, { description: "At most 40 characters, once per workspace whatever the case." }) name!: string;
  @Field(() => TagColour, { nullable: true, description: "Grey unless said otherwise." }) colour?: TagColour | null;
}

@InputType({ description: "What a tag should be from now on; what is absent stays." })
export class UpdateTagInput {
  @Field(() => ID, { description: "Which one." }) tagId!: string;
  @Field(() => GraphInt, { nullable: true, description: "Refuse if it has changed since this version." })
  expectedVersion?: number | null;
  @Field(() => String, { nullable: true, description: "At most 40 characters." }) name?: string | null;
  @Field(() => TagColour, { nullable: true, description: "What it is painted in." }) colour?: TagColour | null;
  @Field(() => Boolean, { nullable: true, description: "True = put on nothing new." }) isArchived?: boolean | null;
}

@InputType({ description: "Tags to put on a conversation and to take off it." })
export class TagConversationInput {
  @Field(() => ID, { description: "Which conversation." }) conversationId!: string;
  @Field(() => [ID], { nullable: true, description: "On it from now on; those that are stay. At most 50." })
  addTagIds?: string[] | null;
  @Field(() => [ID], { nullable: true, description: "Off it from now on; those that are not there are no matter." })
  removeTagIds?: string[] | null;
}

@ObjectType({ description: "What became of `createTag`." })
export class CreateTagPayload extends Payload {
  @Field(() => Tag, { nullable: true, description: "The new tag." }) tag?: Tag | null;
}

@ObjectType({ description: "What became of `updateTag`." })
export class UpdateTagPayload extends Payload {
  @Field(() => Tag, { nullable: true, description: "The tag as it is now." }) tag?: Tag | null;
}

@ObjectType({ description: "What became of `tagConversation`." })
export class TagConversationPayload extends Payload {
  @Field(() => Conversation, { nullable: true, description: "The conversation as it is now." })
  conversation?: Conversation | null;
}

@ObjectType({ description: "A tag came, or changed." })
export class TagChange extends Change {
  tagId!: string;
  @Field(() => Tag, { nullable: true, description: "The tag as it is now." }) tag?: Tag | null;
}
