import { Field, InputType } from "@switchboard/kit";

@InputType({ description: "A field of the pre-chat form in another language." })
export class PreChatFieldTranslationInput {
  @Field(() => String, { description: "The field's name, as in the channel's own form." }) key!: string;
  @Field(() => String, {
    nullable: true,
    description: "What the visitor is asked, at most 200 characters; blank = the form's own words.",
  })
  label?: string | null;
  @Field(() => [String], {
    nullable: true,
    description:
      "For CHOICE: as many as the form's own and in their order, at most 100 characters each; a blank one reads as there.",
  })
  choices?: string[] | null;
}

@InputType({ description: "A channel's texts in another language; what is left out reads as for everybody else." })
export class ChannelTranslationInput {
  // Text and not Locale: managers type it, and are told in their own language what is wrong with it.
  @Field(() => String, { description: "The language as a BCP 47 tag, for example `zh-CN` or `en`; each one once." })
  locale!: string;
  @Field(() => String, { nullable: true, description: "The channel's name; at most 100 characters." })
  name?: string | null;
  @Field(() => String, { nullable: true, description: "The greeting; at most 1 000 characters." })
  greeting?: string | null;
  @Field(() => String, {
    nullable: true,
    description: "What a visitor is told while nobody is there; at most 1 000 characters.",
  })
  offHoursText?: string | null;
  @Field(() => [PreChatFieldTranslationInput], {
    nullable: true,
    description: "Fields of the pre-chat form, each once.",
  })
  preChatForm?: PreChatFieldTranslationInput[] | null;
}
