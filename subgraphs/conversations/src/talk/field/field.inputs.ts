import { Field, GraphFloat, GraphInt, ID, InputType, ObjectType, Payload, REPEAT_KEY } from "@switchboard/kit";
import { Conversation } from "../../life/conversation/conversation.js";
import { ConversationField, ConversationFieldType } from "./conversation-field.js";

@InputType({ description: "A new field for all conversations of the workspace." })
export class CreateConversationFieldInput {
  @Field(() => String, { nullable: true, description: REPEAT_KEY }) idempotencyKey?: string | null;
  @Field(() => String, {
    description: "Its name for programs: a small letter, then at most 39 small letters, digits and underscores.",
  })
  key!: string;
  @Field(() => String, { description: "Its name for people; at most 60 characters." }) label!: string;
  @Field(() => ConversationFieldType, { description: "What it holds." }) type!: ConversationFieldType;
  @Field(() => [String], {
    nullable: true,
    description: "What can be chosen, in order: 1 to 100, each at most 60 characters. For choosing alone.",
  })
  choices?: string[] | null;
  @Field(() => Boolean, { nullable: true, description: "True = filled before an agent resolves. Default: false." })
  isRequiredToResolve?: boolean | null;
  @Field(() => GraphInt, { nullable: true, description: "Where it stands among the others. Default: last." })
  position?: number | null;
}

@InputType({ description: "What a field should be from now on; what is absent stays." })
export class UpdateConversationFieldInput {
  @Field(() => ID, { description: "Which one." }) conversationFieldId!: string;
  @Field(() => GraphInt, { nullable: true, description: "Refuse if it has changed since this version." })
  expectedVersion?: number | null;
  @Field(() => String, { nullable: true, description: "Its name for people." }) label?: string | null;
  @Field(() => [String], {
    nullable: true,
    description: "What can be chosen from now on; what was chosen before stays.",
  })
  choices?: string[] | null;
  @Field(() => Boolean, { nullable: true, description: "True = filled before an agent resolves." })
  isRequiredToResolve?: boolean | null;
  @Field(() => Boolean, { nullable: true, description: "True = it takes no new values." }) isArchived?: boolean | null;
  @Field(() => GraphInt, { nullable: true, description: "Where it stands among the others." }) position?: number | null;
}

@InputType({
  description: "What a field should hold: the one part that fits its type. With none of them, the field is cleared.",
})
export class ConversationFieldValueInput {
  @Field(() => ID, { description: "Which field." }) conversationFieldId!: string;
  @Field(() => String, { nullable: true, description: "For a TEXT; at most 1 000 characters." }) text?: string | null;
  @Field(() => GraphFloat, { nullable: true, description: "For a NUMBER." }) number?: number | null;
  @Field(() => Boolean, { nullable: true, description: "For a BOOLEAN." }) isTrue?: boolean | null;
  @Field(() => String, { nullable: true, description: "For a DATE, as `2026-03-01`." }) date?: string | null;
  @Field(() => [String], { nullable: true, description: "For a CHOICE (one) or a MULTI_CHOICE (any)." })
  choices?: string[] | null;
}

@InputType({ description: "Fields of a conversation to fill or clear; others stay." })
export class SetConversationFieldsInput {
  @Field(() => ID, { description: "Which conversation." }) conversationId!: string;
  @Field(() => [ConversationFieldValueInput], { description: "At most 50, each field once." })
  values!: ConversationFieldValueInput[];
}

@ObjectType({ description: "What became of `createConversationField`." })
export class CreateConversationFieldPayload extends Payload {
  @Field(() => ConversationField, { nullable: true, description: "The new field." })
  conversationField?: ConversationField | null;
}

@ObjectType({ description: "What became of `updateConversationField`." })
export class UpdateConversationFieldPayload extends Payload {
  @Field(() => ConversationField, { nullable: true, description: "The field as it is now." })
  conversationField?: ConversationField | null;
}

@ObjectType({ description: "What became of `setConversationFields`." })
export class SetConversationFieldsPayload extends Payload {
  @Field(() => Conversation, { nullable: true, description: "The conversation as it is now." })
  conversation?: Conversation | null;
}
