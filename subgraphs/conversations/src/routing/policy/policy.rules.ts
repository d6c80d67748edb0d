import { Field, GraphInt, ID, InputType, ObjectType, TimeZone } from "@switchboard/kit";
import { OverflowTarget, RelaxAction, RoutingField, RoutingMatch, RoutingStrategy } from "./policy.words.js";

// A policy is data: the same classes are what is stored, what is asked for and what is given.

@InputType("RequiredSkillInput", { description: "A skill and the least level of it." })
@ObjectType({ description: "A skill and the least level of it." })
export class RequiredSkill {
  @Field(() => String, { description: "The skill." }) skill!: string;
  @Field(() => GraphInt, { description: "At least this level, 1 to 5." }) level!: number;
}

@InputType("RoutingConditionInput", {
  description: "Something that must be true of a conversation for a rule to apply.",
})
@ObjectType({ description: "Something that must be true of a conversation for a rule to apply." })
export class RoutingCondition {
  @Field(() => RoutingField, { description: "What it looks at." }) field!: RoutingField;
  @Field(() => [String], { nullable: true, description: "One of these; 1 to 50, except for `TIME`." })
  values?: string[] | null;
  @Field(() => Boolean, { nullable: true, description: "True turns it round: none of these." }) isNot?: boolean | null;
  @Field(() => TimeZone, { nullable: true, description: "`TIME`: by the clock of this zone." }) timezone?:
    | string
    | null;
  @Field(() => [GraphInt], {
    nullable: true,
    description: "`TIME`: on these weekdays, 1 (Monday) to 7; absent = daily.",
  })
  weekdays?: number[] | null;
  @Field(() => String, { nullable: true, description: "`TIME`: from this time on, `HH:MM`; absent = 00:00." })
  from?: string | null;
  @Field(() => String, {
    nullable: true,
    description: "`TIME`: before this time; earlier than `from` = past midnight.",
  })
  to?: string | null;
}

@InputType("RelaxStepInput", { description: "What is given up after a while in the queue." })
@ObjectType({ description: "What is given up after a while in the queue." })
export class RelaxStep {
  @Field(() => GraphInt, { description: "After so many seconds, 1 to 86 400." }) afterSeconds!: number;
  @Field(() => RelaxAction, { description: "What." }) action!: RelaxAction;
  @Field(() => GraphInt, { nullable: true, description: "`LOWER_SKILLS`: by so many levels, 1 to 4; default 1." })
  by?: number | null;
  @Field(() => [ID], { nullable: true, description: "`ADD_TEAMS`: these." }) teamIds?: string[] | null;
}

@InputType("RoutingOverflowInput", { description: "When the wait is too long, and what then." })
@ObjectType({ description: "When the wait is too long, and what then." })
export class RoutingOverflow {
  @Field(() => OverflowTarget, { description: "Where to." }) to!: OverflowTarget;
  @Field(() => ID, { nullable: true, description: "`TEAM`: this team." }) teamId?: string | null;
  @Field(() => GraphInt, { nullable: true, description: "After so many seconds in the queue, 1 to 86 400." })
  afterSeconds?: number | null;
  @Field(() => GraphInt, {
    nullable: true,
    description: "At once, when so many or more wait for the same team already; 1 to 100 000.",
  })
  queueLength?: number | null;
}

@InputType("RoutingRuleInput", { description: "Who gets which conversations. The first rule that is true applies." })
@ObjectType({ description: "Who gets which conversations. The first rule that is true applies." })
export class RoutingRule {
  @Field(() => String, { description: "Its name, as decisions show it; at most 80 characters, each once." })
  name!: string;
  @Field(() => RoutingMatch, { nullable: true, description: "How its conditions go together; default `ALL`." })
  match?: RoutingMatch | null;
  @Field(() => [RoutingCondition], { nullable: true, description: "When it applies; at most 20, none = always." })
  conditions?: RoutingCondition[] | null;
  @Field(() => ID, {
    nullable: true,
    description: "Only agents of this team; absent = the channel's own, if it has one.",
  })
  teamId?: string | null;
  @Field(() => [RequiredSkill], { nullable: true, description: "Only agents who can do all of this; at most 10." })
  requiredSkills?: RequiredSkill[] | null;
  @Field(() => [String], {
    nullable: true,
    description: "Agents come first who can do more of this (the sum of their levels); at most 10.",
  })
  preferredSkills?: string[] | null;
  @Field(() => RoutingStrategy, { nullable: true, description: "Who of them; default `FEWEST_OPEN`." })
  strategy?: RoutingStrategy | null;
  @Field(() => GraphInt, {
    nullable: true,
    description: "Higher comes first in the queue, -100 to 100; absent = as the channel says.",
  })
  priority?: number | null;
  @Field(() => GraphInt, {
    nullable: true,
    description: "The agent is asked and has so many seconds to accept, 5 to 600; absent = it is given without asking.",
  })
  offerSeconds?: number | null;
  @Field(() => [RelaxStep], {
    nullable: true,
    description: "What is given up when nobody takes it, in rising order; at most 10.",
  })
  relax?: RelaxStep[] | null;
  @Field(() => RoutingOverflow, { nullable: true, description: "What happens when the wait is too long." })
  overflow?: RoutingOverflow | null;
}
