import { Change, Field, ID, InputType, ObjectType, Payload } from "@switchboard/kit";
import { Conversation } from "../conversation/conversation.js";
import { Message } from "./message.js";

@InputType({ description: "Something to say in a conversation." })
export class SendMessageInput {
  @Field(() => ID, { description: "In which conversation." }) conversationId!: string;
  @Field(() => String, { description: "Plain text, at most 4 000 characters." }) text!: string;
  @Field(() => String, {
    description:
      "1 to 100 characters of the sender's own: a repeat with the same key is answered with the same message.",
  })
  idempotencyKey!: string;
}

@ObjectType({ description: "What became of `sendMessage`." })
export class SendMessagePayload extends Payload {
  @Field(() => Message, { nullable: true, description: "The message as it was stored." }) message?: Message | null;
  @Field(() => Conversation, { nullable: true, description: "The conversation after it." })
  conversation?: Conversation | null;
}

@ObjectType({ description: "A message was added to the watched conversation." })
export class MessageChange extends Change {
  messageId!: string;
  @Field(() => Message, { nullable: true, description: "The message." }) message?: Message | null;
}
