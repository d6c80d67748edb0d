import { enumOf, Field, GraphInt, ObjectType, type ValueOf } from "@switchboard/kit";

/** Characters that a question, and each of its choices, may have at most. */
export const LABEL_MOST = 200;
export const CHOICE_MOST = 100;

export const PreChatFieldKind = enumOf("PreChatFieldKind", "What a field of a pre-chat form takes.", {
  TEXT: "Text of one's own.",
  CHOICE: "One of the choices.",
  EMAIL: "An e-mail address.",
  PHONE: "A telephone number.",
  NAME: "What the visitor wants to be called, at most 100 characters; a customer without a name has it from then on.",
});
export type PreChatFieldKind = ValueOf<typeof PreChatFieldKind>;

@ObjectType({ description: "A field of the form that a visitor fills in before a conversation begins." })
export class PreChatField {
  @Field(() => String, { description: "Its name in answers, unique in the form." }) key!: string;
  @Field(() => String, { description: "What the visitor is asked." }) label!: string;
  @Field(() => PreChatFieldKind, { description: "What it takes." }) kind!: PreChatFieldKind;
  @Field(() => Boolean, { description: "True = no conversation begins without it." }) isRequired!: boolean;
  @Field(() => [String], { description: "For CHOICE: what can be chosen, at most 50." }) choices!: string[];
  @Field(() => GraphInt, { description: "Characters that an answer may have at most." }) maxLength!: number;
}

@ObjectType({ description: "What a visitor answered before the conversation began." })
export class PreChatAnswer {
  @Field(() => String, { description: "The field's name." }) key!: string;
  @Field(() => String, { description: "What the visitor was asked, as the channel's own form worded it then." })
  label!: string;
  @Field(() => PreChatFieldKind, { description: "What was asked for." }) kind!: PreChatFieldKind;
  @Field(() => String, { description: "The answer; a choice as the channel's own form words it." }) value!: string;
}
