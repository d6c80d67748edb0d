import { Change, Field, GraphInt, ID, InputType, ObjectType, Payload } from "@switchboard/kit";
import { Conversation } from "../../life/conversation/conversation.js";
import { Message, MessageFormat } from "./message.js";

@InputType({ description: "Something to say in a conversation." })
export class SendMessageInput {
  @Field(() => ID, { description: "In which conversation." }) conversationId!: string;
  @Field(() => String, {
    nullable: true,
    description: "What to say, at most 4 000 characters; may be left out where there are attachments.",
  })
  text?: string | null;
  @Field(() => [ID], {
    nullable: true,
    description: "The sender's own attachments of this conversation, at most 10, in order; they may still be pending.",
  })
  attachmentIds?: string[] | null;
  @Field(() => MessageFormat, { nullable: true, description: "How the text is written. Default: PLAIN." })
  format?: MessageFormat | null;
  @Field(() => ID, { nullable: true, description: "The message of this conversation that it answers." })
  replyToId?: string | null;
  @Field(() => GraphInt, {
    nullable: true,
    description:
      "The version of the draft that this was: words that the sender's draft got later stay. Absent = the draft is cleared, whatever it holds.",
  })
  draftVersion?: number | null;
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

@ObjectType({
  description:
    "A message was added to the watched conversation, was edited or recalled, or one of its attachments changed.",
})
export class MessageChange extends Change {
  messageId!: string;
  @Field(() => Message, { nullable: true, description: "The message." }) message?: Message | null;
}
