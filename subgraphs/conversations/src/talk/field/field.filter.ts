import { Field, ID, InputType } from "@switchboard/kit";

@InputType({ description: "A condition on a field of the workspace's own." })
export class ConversationFieldFilter {
  @Field(() => ID, { description: "Which field." }) conversationFieldId!: string;
  @Field(() => String, {
    description: "It holds this: a choice, `true` or `false`, a day as `2026-03-01`, a number, or a whole text.",
  })
  eq!: string;
}
