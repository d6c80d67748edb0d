import { Field, GraphInt, ID, InputType, ObjectType, Payload, REPEAT_KEY, URLText } from "@switchboard/kit";
import { PreChatFieldInput } from "../prechat/prechat.inputs.js";
import { ChannelTranslationInput } from "../translation/translation.inputs.js";
import { Channel, ChannelPriority } from "./channel.js";

/** What can be set when a channel is made and changed later. */
@InputType()
abstract class ChannelSettings {
  @Field(() => String, {
    nullable: true,
    description: "What a visitor is greeted with, at most 1 000 characters; null = nothing.",
  })
  greeting?: string | null;
  @Field(() => String, {
    nullable: true,
    description:
      "What a visitor is told while nobody is there, at most 1 000 characters; null = a sentence of Switchboard's.",
  })
  offHoursText?: string | null;
  @Field(() => String, {
    nullable: true,
    description:
      "The shop's colour as `#rrggbb`, for the widget's button and the visitor's words; null = the widget's own.",
  })
  color?: string | null;
  @Field(() => URLText, {
    nullable: true,
    description: "Address of the shop's mark, a square picture under https, at most 500 characters; null = none.",
  })
  logoUrl?: string | null;
  @Field(() => String, {
    nullable: true,
    description:
      "Where customers' mails are to go who answer an answer that came by e-mail; null = nowhere, and the mail says so.",
  })
  replyToEmail?: string | null;
  @Field(() => ID, { nullable: true, description: "New conversations go to this team only; null = to anyone." })
  teamId?: string | null;
  @Field(() => ID, { nullable: true, description: "The hours that it keeps; null = open always." })
  businessHoursId?: string | null;
  @Field(() => ChannelPriority, {
    nullable: true,
    description: "Where its conversations stand in the queue; at first NORMAL.",
  })
  priority?: ChannelPriority | null;
  @Field(() => Boolean, {
    nullable: true,
    description: "True (at first) = a visitor has one conversation at a time; false = each start begins another one.",
  })
  isSingleConversation?: boolean | null;
  @Field(() => Boolean, {
    nullable: true,
    description:
      "True = only visitors whom the site proves are taken: without a secret, nobody. False (at first) = anonymous ones as well. What is under way goes on.",
  })
  isProvenOnly?: boolean | null;
  @Field(() => [PreChatFieldInput], {
    nullable: true,
    description: "What a visitor is asked before a conversation begins, at most 10 fields; null = nothing.",
  })
  preChatForm?: PreChatFieldInput[] | null;
  @Field(() => [ChannelTranslationInput], {
    nullable: true,
    description:
      "Its texts in other languages, at most 20; null = in none. A form that is changed alone keeps the wordings that still fit it.",
  })
  translations?: ChannelTranslationInput[] | null;
}

@InputType({ description: "A new channel for the web widget." })
export class CreateChannelInput extends ChannelSettings {
  @Field(() => String, { nullable: true, description: REPEAT_KEY }) idempotencyKey?: string | null;
  @Field(() => String, { description: "Name, as visitors see it; at most 100 characters." }) name!: string;
}

@InputType({ description: "Changes to a channel; what is absent is kept." })
export class UpdateChannelInput extends ChannelSettings {
  @Field(() => ID, { description: "The channel." }) channelId!: string;
  @Field(() => String, { nullable: true, description: "Name, as visitors see it; at most 100 characters." }) name?:
    | string
    | null;
  @Field(() => Boolean, { nullable: true, description: "False = takes no visitors." }) isEnabled?: boolean | null;
  @Field(() => GraphInt, { nullable: true, description: "Refuse when it has changed since this version." })
  expectedVersion?: number | null;
}

@ObjectType({ description: "What became of `createChannel`." })
export class CreateChannelPayload extends Payload {
  @Field(() => Channel, { nullable: true, description: "The new channel." }) channel?: Channel | null;
}

@ObjectType({ description: "What became of `updateChannel`." })
export class UpdateChannelPayload extends Payload {
  @Field(() => Channel, { nullable: true, description: "The channel as it is now." }) channel?: Channel | null;
}
