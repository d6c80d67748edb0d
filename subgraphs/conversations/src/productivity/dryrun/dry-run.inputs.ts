import { DateTime, Field, GraphInt, InputType, ObjectType, Payload } from "@switchboard/kit";
import { Conversation } from "../../life/conversation/conversation.js";
import { ConditionCheck } from "../../routing/fact/condition.js";
import { AutomationRuleInput } from "../rule/rule.inputs.js";

@InputType({ description: "A rule to try on what has happened." })
export class DryRunAutomationInput {
  @Field(() => AutomationRuleInput, { description: "The rule as it would be." }) rule!: AutomationRuleInput;
  @Field(() => DateTime, { description: "From when; what happened is known for seven days." }) from!: Date;
  @Field(() => DateTime, { description: "Until when." }) to!: Date;
}

@ObjectType({ description: "A moment at which a rule would have done its actions." })
export class DryRunMatch {
  conversationId!: string;
  @Field(() => DateTime, { description: "When." }) at!: Date;
  @Field(() => Conversation, { nullable: true, description: "To which conversation." })
  conversation?: Conversation | null;
  @Field(() => [ConditionCheck], { description: "Every comparison, as it would have turned out." })
  checks!: ConditionCheck[];
}

@ObjectType({ description: "What became of `dryRunAutomation`." })
export class DryRunAutomationPayload extends Payload {
  @Field(() => GraphInt, { nullable: true, description: "How often the event happened." }) looked?: number | null;
  @Field(() => GraphInt, { nullable: true, description: "How often the conditions held." }) matched?: number | null;
  @Field(() => Boolean, {
    nullable: true,
    description: "False when more happened than the 20 000 entries of the log that were read.",
  })
  isWhole?: boolean | null;
  @Field(() => [DryRunMatch], { nullable: true, description: "The first 100 times that they held." })
  matches?: DryRunMatch[] | null;
}
