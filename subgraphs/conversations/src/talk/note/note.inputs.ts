import { Field, GraphInt, ID, InputType, ObjectType, Payload } from "@switchboard/kit";
import { Conversation } from "../../life/conversation/conversation.js";
import { Message } from "../message/message.js";

@InputType({ description: "A note for colleagues." })
export class AddNoteInput {
  @Field(() => ID, { description: "In which conversation." }) conversationId!: string;
  @Field(() => String, {
    nullable: true,
    description: "Plain text, at most 4 000 characters; may be left out where there are attachments.",
  })
  text?: string | null;
  @Field(() => [ID], {
    nullable: true,
    description:
      "The writer's own attachments of this conversation, at most 10, in order: colleagues see them, the customer never does.",
  })
  attachmentIds?: string[] | null;
  @Field(() => [ID], {
    nullable: true,
    description: "Agents who are spoken to, at most 20: each is told, and follows the conversation from now on.",
  })
  mentionIds?: string[] | null;
  @Field(() => ID, { nullable: true, description: "The message or note of this conversation that it answers." })
  replyToId?: string | null;
  @Field(() => GraphInt, {
    nullable: true,
    description:
      "The version of the draft that this was: words that the sender's draft got later stay. Absent = the draft is cleared, whatever it holds.",
  })
  draftVersion?: number | null;
  @Field(() => String, {
    description: "1 to 100 characters of the sender's own: a repeat with the same key is answered with the same note.",
  })
  idempotencyKey!: string;
}

@InputType({ description: "A word to the agent who serves." })
export class WhisperInput {
  @Field(() => ID, { description: "In which conversation." }) conversationId!: string;
  @Field(() => String, { description: "Plain text, at most 4 000 characters." }) text!: string;
  @Field(() => String, {
    description:
      "1 to 100 characters of the sender's own: a repeat with the same key is answered with the same whisper.",
  })
  idempotencyKey!: string;
}

@ObjectType({ description: "What became of `addNote`." })
export class AddNotePayload extends Payload {
  @Field(() => Message, { nullable: true, description: "The note as it was stored." }) message?: Message | null;
  @Field(() => Conversation, { nullable: true, description: "The conversation that it stands in." })
  conversation?: Conversation | null;
}

@ObjectType({ description: "What became of `whisper`." })
export class WhisperPayload extends Payload {
  @Field(() => Message, { nullable: true, description: "The whisper as it was stored." }) message?: Message | null;
  @Field(() => Conversation, { nullable: true, description: "The conversation that it stands in." })
  conversation?: Conversation | null;
}
