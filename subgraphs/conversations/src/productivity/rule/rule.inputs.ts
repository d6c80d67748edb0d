import { Field, GraphInt, ID, InputType, ObjectType, Payload, REPEAT_KEY } from "@switchboard/kit";
import { ActionInput } from "../action/action.js";
import { ConditionInput } from "../../routing/fact/condition.js";
import { AutomationEvent, AutomationRule } from "./automation-rule.js";

@InputType({ description: "A rule as it would be." })
export class AutomationRuleInput {
  @Field(() => String, { description: "What managers know it by, at most 60 characters." }) name!: string;
  @Field(() => AutomationEvent, { description: "What it waits for." }) event!: AutomationEvent;
  @Field(() => GraphInt, { nullable: true, description: "1 to 10 080; `CUSTOMER_WAITING` needs it." })
  afterMinutes?: number | null;
  @Field(() => ConditionInput, { nullable: true, description: "What must hold besides; absent = nothing." })
  condition?: ConditionInput | null;
  @Field(() => [ActionInput], { description: "What is done, in order; 1 to 20." }) actions!: ActionInput[];
  @Field(() => GraphInt, { nullable: true, description: "Its place among the rules; absent = 0." }) position?:
    | number
    | null;
  @Field(() => Boolean, { nullable: true, description: "False = it rests; absent = true." }) isEnabled?: boolean | null;
  @Field(() => Boolean, {
    nullable: true,
    description: "True = when it does something, the rules behind it are not looked at; absent = false.",
  })
  stopsOthers?: boolean | null;
}

@InputType({ description: "A new rule." })
export class CreateAutomationRuleInput {
  @Field(() => String, { nullable: true, description: REPEAT_KEY }) idempotencyKey?: string | null;
  @Field(() => AutomationRuleInput, { description: "The rule." }) rule!: AutomationRuleInput;
}

@InputType({ description: "What to change in a rule; what is absent stays." })
export class UpdateAutomationRuleInput {
  @Field(() => ID, { description: "Which one." }) automationRuleId!: string;
  @Field(() => AutomationRuleInput, { nullable: true, description: "The rule as it is to be, whole." })
  rule?: AutomationRuleInput | null;
  @Field(() => Boolean, {
    nullable: true,
    description: "False = it rests from now on, whatever its actions name by now; goes before what `rule` says.",
  })
  isEnabled?: boolean | null;
  @Field(() => GraphInt, { nullable: true, description: "Its place among the rules; goes before what `rule` says." })
  position?: number | null;
  @Field(() => GraphInt, { nullable: true, description: "Refuse if it has changed since this version." })
  expectedVersion?: number | null;
}

@InputType({ description: "A rule to remove." })
export class DeleteAutomationRuleInput {
  @Field(() => ID, { description: "Which one." }) automationRuleId!: string;
}

@ObjectType()
abstract class RulePayload extends Payload {
  @Field(() => AutomationRule, { nullable: true, description: "The rule." }) automationRule?: AutomationRule | null;
}

@ObjectType({ description: "What became of `createAutomationRule`." })
export class CreateAutomationRulePayload extends RulePayload {}

@ObjectType({ description: "What became of `updateAutomationRule`." })
export class UpdateAutomationRulePayload extends RulePayload {}

@ObjectType({ description: "What became of `deleteAutomationRule`." })
export class DeleteAutomationRulePayload extends RulePayload {}
