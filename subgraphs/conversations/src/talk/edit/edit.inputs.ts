import { Field, GraphInt, ID, InputType, ObjectType, Payload } from "@switchboard/kit";
import { Channel } from "../../channels/channel/channel.js";
import { Message, MessageFormat } from "../message/message.js";

@InputType({ description: "A message to say otherwise." })
export class EditMessageInput {
  @Field(() => ID, { description: "Which one." }) messageId!: string;
  @Field(() => GraphInt, { nullable: true, description: "Refuse if it has changed since this version." })
  expectedVersion?: number | null;
  @Field(() => String, { description: "What it says from now on; at most 4 000 characters." }) text!: string;
  @Field(() => MessageFormat, { nullable: true, description: "How the text is written. Default: PLAIN." })
  format?: MessageFormat | null;
}

@InputType({ description: "A message to take back." })
export class RecallMessageInput {
  @Field(() => ID, { description: "Which one." }) messageId!: string;
  @Field(() => GraphInt, { nullable: true, description: "Refuse if it has changed since this version." })
  expectedVersion?: number | null;
}

@InputType({ description: "How long messages on a channel can be changed." })
export class SetMessageTermsInput {
  @Field(() => ID, { description: "Which channel." }) channelId!: string;
  @Field(() => GraphInt, { description: "Seconds within which a message may be edited, 0 to 604 800; 0 = never." })
  editWithinSeconds!: number;
  @Field(() => GraphInt, { description: "Seconds within which a message may be recalled, 0 to 604 800; 0 = never." })
  recallWithinSeconds!: number;
}

@ObjectType({ description: "What became of `editMessage`." })
export class EditMessagePayload extends Payload {
  @Field(() => Message, { nullable: true, description: "The message as it is now." }) message?: Message | null;
}

@ObjectType({ description: "What became of `recallMessage`." })
export class RecallMessagePayload extends Payload {
  @Field(() => Message, { nullable: true, description: "The message as it is now." }) message?: Message | null;
}

@ObjectType({ description: "What became of `setMessageTerms`." })
export class SetMessageTermsPayload extends Payload {
  @Field(() => Channel, { nullable: true, description: "The channel with its terms." }) channel?: Channel | null;
}
