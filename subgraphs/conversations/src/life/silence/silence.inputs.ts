import { Field, GraphInt, ID, InputType, ObjectType, Payload } from "@switchboard/kit";
import { TextTranslationInput } from "../../channels/translation/text-translation.js";
import { AutoResolveRule } from "./silence-rule.js";

@InputType({ description: "After how much silence conversations are resolved by themselves." })
export class SetAutoResolveInput {
  @Field(() => ID, { nullable: true, description: "For this channel alone; absent or null: for all without a rule." })
  channelId?: string | null;
  @Field(() => GraphInt, {
    nullable: true,
    description:
      "Minutes of silence after an agent's answer, at most 43 200 (30 days); 0 = never; null = no rule of its own.",
  })
  afterMinutes?: number | null;
  @Field(() => String, {
    nullable: true,
    description: "What is said to the customer before it is resolved; at most 1 000 characters.",
  })
  text?: string | null;
  @Field(() => [TextTranslationInput], {
    nullable: true,
    description:
      "The same in other languages, at most 20, for customers who speak them; absent = as they are, null = none.",
  })
  translations?: TextTranslationInput[] | null;
}

@ObjectType({ description: "What became of `setAutoResolve`." })
export class SetAutoResolvePayload extends Payload {
  @Field(() => AutoResolveRule, { nullable: true, description: "The rule as it is now; null when there is none." })
  rule?: AutoResolveRule | null;
}
