import { Field, GraphInt, ID, InputType, ObjectType, Payload, REPEAT_KEY } from "@switchboard/kit";
import { Channel } from "../../channels/channel/channel.js";
import { Conversation } from "../conversation/conversation.js";

@InputType({ description: "A reason that customers may give for a score." })
export class SurveyReasonInput {
  @Field(() => String, {
    description:
      "Its lasting name: a small letter, then at most 39 small letters, digits or `_`. It is what is counted.",
  })
  key!: string;
  @Field(() => String, { description: "For customers who read English; at most 40 characters." }) labelEn!: string;
  @Field(() => String, { description: "For customers who read Chinese; at most 40 characters." }) labelZh!: string;
  @Field(() => GraphInt, { description: "The lowest score that it may be given for, 1 to 5." }) fromScore!: number;
  @Field(() => GraphInt, { description: "The highest score that it may be given for, `fromScore` to 5." })
  toScore!: number;
}

@InputType({ description: "What the customers of a channel are asked when a conversation is settled." })
export class SetSurveyInput {
  @Field(() => ID, { description: "Which channel." }) channelId!: string;
  @Field(() => Boolean, { description: "False = nobody is asked." }) isEnabled!: boolean;
  @Field(() => [SurveyReasonInput], {
    nullable: true,
    description: "What they can choose from, in order, at most 20; absent or null = what it is now.",
  })
  reasons?: SurveyReasonInput[] | null;
}

@ObjectType({ description: "What became of `setSurvey`." })
export class SetSurveyPayload extends Payload {
  @Field(() => Channel, { nullable: true, description: "The channel with its survey." }) channel?: Channel | null;
}

@InputType({ description: "How it was." })
export class RateConversationInput {
  @Field(() => ID, { description: "Which conversation." }) conversationId!: string;
  @Field(() => GraphInt, { description: "From 1 (bad) to 5 (good)." }) score!: number;
  @Field(() => [String], {
    nullable: true,
    description: "Keys of the channel's reasons that are there for this score, at most 10.",
  })
  reasons?: string[] | null;
  @Field(() => String, { nullable: true, description: "In one's own words; at most 1 000 characters." }) comment?:
    | string
    | null;
  @Field(() => String, { nullable: true, description: REPEAT_KEY }) idempotencyKey?: string | null;
}

@ObjectType({ description: "What became of `rateConversation`." })
export class RateConversationPayload extends Payload {
  @Field(() => Conversation, { nullable: true, description: "The conversation as it is now." })
  conversation?: Conversation | null;
}
