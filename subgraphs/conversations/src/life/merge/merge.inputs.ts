import { Field, GraphInt, ID, InputType, ObjectType, Payload } from "@switchboard/kit";
import { Conversation } from "../conversation/conversation.js";
import { VersionedInput } from "../move/move.inputs.js";

const KEY = "1 to 100 characters of the caller's own: a repeat with the same key is answered with the first result.";

@InputType({ description: "A conversation to make a part of another one." })
export class MergeConversationsInput {
  @Field(() => ID, { description: "The one that becomes a part." }) sourceId!: string;
  @Field(() => ID, { description: "The one that goes on for both; it must be under way." }) targetId!: string;
  @Field(() => GraphInt, { nullable: true, description: "Refuse if the source has changed since this version." })
  expectedSourceVersion?: number | null;
  @Field(() => GraphInt, { nullable: true, description: "Refuse if the target has changed since this version." })
  expectedTargetVersion?: number | null;
  @Field(() => Boolean, {
    nullable: true,
    description: "True when the two customers are one person, as far as the caller knows.",
  })
  isSamePerson?: boolean | null;
  @Field(() => String, { nullable: true, description: KEY }) idempotencyKey?: string | null;
}

@InputType({ description: "A merged conversation that is to be one of its own again." })
export class UnmergeConversationInput extends VersionedInput {
  @Field(() => String, { nullable: true, description: KEY }) idempotencyKey?: string | null;
}

@ObjectType({ description: "What became of `mergeConversations`." })
export class MergeConversationsPayload extends Payload {
  @Field(() => Conversation, {
    nullable: true,
    description: "The one that goes on for both; when refused, the one that stands against it.",
  })
  conversation?: Conversation | null;
  @Field(() => Conversation, { nullable: true, description: "The one that is a part of it now." })
  source?: Conversation | null;
}

@ObjectType({ description: "What became of `unmergeConversation`." })
export class UnmergeConversationPayload extends Payload {
  @Field(() => Conversation, { nullable: true, description: "The one that is one of its own again." })
  conversation?: Conversation | null;
  @Field(() => Conversation, { nullable: true, description: "The one that it was a part of." })
  target?: Conversation | null;
}
