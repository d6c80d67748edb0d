import { Field, ID, InputType, ObjectType, Payload } from "@switchboard/kit";
import { Conversation } from "../conversation/conversation.js";
import { VersionedInput } from "../move/move.inputs.js";

const KEY = "1 to 100 characters of the caller's own: a repeat with the same key is answered with the first result.";

@InputType({ description: "A conversation with two matters in it." })
export class SplitConversationInput extends VersionedInput {
  @Field(() => ID, { description: "The message with which the other matter begins." })
  fromMessageId!: string;
  @Field(() => ID, { nullable: true, description: "The last message that goes along; default: all later ones do." })
  throughMessageId?: string | null;
  @Field(() => String, { nullable: true, description: KEY }) idempotencyKey?: string | null;
}

@InputType({ description: "A conversation that was split off and is to be a part of the old one again." })
export class UnsplitConversationInput extends VersionedInput {
  @Field(() => String, { nullable: true, description: KEY }) idempotencyKey?: string | null;
}

@ObjectType({ description: "What became of `splitConversation`." })
export class SplitConversationPayload extends Payload {
  @Field(() => Conversation, { nullable: true, description: "The one that was split, or that stands against it." })
  conversation?: Conversation | null;
  @Field(() => Conversation, { nullable: true, description: "The new one." })
  part?: Conversation | null;
}

@ObjectType({ description: "What became of `unsplitConversation`." })
export class UnsplitConversationPayload extends Payload {
  @Field(() => Conversation, {
    nullable: true,
    description: "The one that had been split off, or that stands against it.",
  })
  conversation?: Conversation | null;
  @Field(() => Conversation, { nullable: true, description: "The one that it is a part of again." })
  target?: Conversation | null;
}
