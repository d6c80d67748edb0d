import { Field, GraphInt, InputType } from "@switchboard/kit";
import { PreChatFieldKind } from "./prechat.js";

@InputType({ description: "A field of a pre-chat form." })
export class PreChatFieldInput {
  @Field(() => String, { description: "Its name in answers: a letter, then at most 39 letters, digits or `_`." })
  key!: string;
  @Field(() => String, { description: "What the visitor is asked; at most 200 characters." }) label!: string;
  @Field(() => PreChatFieldKind, { description: "What it takes." }) kind!: PreChatFieldKind;
  @Field(() => Boolean, { nullable: true, description: "True = no conversation begins without it; default false." })
  isRequired?: boolean | null;
  @Field(() => [String], {
    nullable: true,
    description: "For CHOICE, and needed there: 1 to 50 different ones of at most 100 characters.",
  })
  choices?: string[] | null;
  @Field(() => GraphInt, { nullable: true, description: "For TEXT: 1 to 2 000 characters at most; default 500." })
  maxLength?: number | null;
}

@InputType({ description: "An answer to a field of the channel's pre-chat form." })
export class PreChatAnswerInput {
  @Field(() => String, { description: "The field's name." }) key!: string;
  @Field(() => String, {
    description: "The answer; blank = none. A choice in any language that the channel has it in.",
  })
  value!: string;
}
