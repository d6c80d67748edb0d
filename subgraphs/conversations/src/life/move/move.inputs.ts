import { Field, GraphInt, ID, InputType, Locale, ObjectType, Payload, URLText } from "@switchboard/kit";
import { Conversation } from "../conversation/conversation.js";
import { PreChatAnswerInput } from "../../channels/prechat/prechat.inputs.js";
import { Message } from "../../talk/message/message.js";

/** What most steps need to be told. */
@InputType()
export abstract class VersionedInput {
  @Field(() => ID, { description: "Which conversation." }) conversationId!: string;
  @Field(() => GraphInt, { nullable: true, description: "Refuse if it has changed since this version." })
  expectedVersion?: number | null;
}

@InputType({ description: "A visitor's first words." })
export class StartConversationInput {
  @Field(() => String, { description: "Plain text, at most 4 000 characters." }) text!: string;
  @Field(() => URLText, { nullable: true, description: "Page that the visitor is on." }) page?: string | null;
  @Field(() => URLText, { nullable: true, description: "Page that had led there." }) referrer?: string | null;
  @Field(() => String, { nullable: true, description: "Browser or device, for example its user agent." }) device?:
    | string
    | null;
  @Field(() => Locale, { nullable: true, description: "The visitor's language." }) locale?: string | null;
  @Field(() => [PreChatAnswerInput], {
    nullable: true,
    description: "Answers to the channel's pre-chat form; what it requires must be there when a conversation begins.",
  })
  answers?: PreChatAnswerInput[] | null;
  @Field(() => String, {
    description: "1 to 100 characters of the sender's own: a repeat with the same key starts nothing new.",
  })
  idempotencyKey!: string;
}

@InputType({ description: "A conversation that the visitor wants a person in." })
export class RequestAgentInput {
  @Field(() => ID, { description: "Which conversation." }) conversationId!: string;
}

@InputType({ description: "A conversation to take." })
export class AcceptConversationInput extends VersionedInput {}

@InputType({ description: "A conversation that is settled." })
export class ResolveConversationInput extends VersionedInput {}

@InputType({ description: "A resolved conversation to go on with." })
export class ReopenConversationInput extends VersionedInput {}

// Apollo's composition does not know @oneOf, so the service checks it.
@InputType({ description: "Who gets a conversation: exactly one of these." })
export class TransferTarget {
  @Field(() => ID, { nullable: true, description: "This agent." }) agentId?: string | null;
  @Field(() => Boolean, { nullable: true, description: "True = a supervisor who is there and has room." })
  isSupervisor?: boolean | null;
  @Field(() => ID, { nullable: true, description: "This team's queue." }) teamId?: string | null;
}

@InputType({ description: "A conversation to hand over." })
export class TransferConversationInput extends VersionedInput {
  @Field(() => TransferTarget, { description: "To whom." }) to!: TransferTarget;
  @Field(() => String, {
    nullable: true,
    description: "What the receiver should know; at most 1 000 characters, never shown to the customer.",
  })
  note?: string | null;
}

@ObjectType({ description: "What became of `startConversation`." })
export class StartConversationPayload extends Payload {
  @Field(() => Conversation, {
    nullable: true,
    description: "The conversation: a new one, or the one that was under way.",
  })
  conversation?: Conversation | null;
  @Field(() => Message, { nullable: true, description: "The first words as they were stored." })
  message?: Message | null;
}

/** What every step answers with: the conversation after it, or as it stands against it. */
@ObjectType()
export abstract class MovePayload extends Payload {
  @Field(() => Conversation, { nullable: true, description: "The conversation as it is now." })
  conversation?: Conversation | null;
}

@ObjectType({ description: "What became of `requestAgent`." })
export class RequestAgentPayload extends MovePayload {}

@ObjectType({ description: "What became of `acceptConversation`." })
export class AcceptConversationPayload extends MovePayload {}

@ObjectType({ description: "What became of `transferConversation`." })
export class TransferConversationPayload extends MovePayload {}

@ObjectType({ description: "What became of `resolveConversation`." })
export class ResolveConversationPayload extends MovePayload {}

@ObjectType({ description: "What became of `reopenConversation`." })
export class ReopenConversationPayload extends MovePayload {}
