import { Field, Locale, ObjectType } from "@switchboard/kit";

@ObjectType({ description: "A field of the pre-chat form as visitors of one language read it." })
export class PreChatFieldTranslation {
  @Field(() => String, { description: "The field's name, as in the channel's own form." }) key!: string;
  @Field(() => String, { nullable: true, description: "What they are asked; null = the form's own words." })
  label!: string | null;
  @Field(() => [String], {
    description: "Its choices, in the order of the form's own; a blank one reads as there, none = all of them do.",
  })
  choices!: string[];
}

@ObjectType({ description: "What visitors of one language read instead of a channel's own texts." })
export class ChannelTranslation {
  @Field(() => Locale, { description: "The language, in its canonical spelling." }) locale!: string;
  @Field(() => String, { nullable: true, description: "The channel's name for them; null = its own." })
  name!: string | null;
  @Field(() => String, { nullable: true, description: "What they are greeted with; null = as the others are." })
  greeting!: string | null;
  @Field(() => String, {
    nullable: true,
    description: "What they are told while nobody is there; null = as the others.",
  })
  offHoursText!: string | null;
  @Field(() => [PreChatFieldTranslation], { description: "The fields that are worded for them; at most 10." })
  preChatForm!: PreChatFieldTranslation[];
}
