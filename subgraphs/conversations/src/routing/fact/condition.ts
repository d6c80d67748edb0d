import { Field, ID, InputType, ObjectType } from "@switchboard/kit";
import { ConversationField } from "../../talk/field/conversation-field.js";
import { Fact, Operator } from "./fact.js";

// Apollo's composition does not know @oneOf; condition.check.ts sees to it that exactly one way is taken.
@InputType({
  description: "A condition: either all, any or not of others, or one fact compared. Exactly one of these.",
})
export class ConditionInput {
  @Field(() => [ConditionInput], { nullable: true, description: "All of these hold." }) all?: ConditionInput[] | null;
  @Field(() => [ConditionInput], { nullable: true, description: "At least one of these holds." }) any?:
    | ConditionInput[]
    | null;
  @Field(() => ConditionInput, { nullable: true, description: "This does not hold." }) not?: ConditionInput | null;
  @Field(() => Fact, { nullable: true, description: "What is compared." }) fact?: Fact | null;
  @Field(() => ID, { nullable: true, description: "For the fact `FIELD`: which one." }) conversationFieldId?:
    | string
    | null;
  @Field(() => Operator, { nullable: true, description: "How." }) operator?: Operator | null;
  @Field(() => [String], { nullable: true, description: "With what; at most 50, each at most 200 characters." })
  values?: string[] | null;
}

@ObjectType({ description: "A condition: all, any or not of others, or one fact compared." })
export class Condition {
  @Field(() => [Condition], { nullable: true, description: "All of these hold." }) all?: Condition[];
  @Field(() => [Condition], { nullable: true, description: "At least one of these holds." }) any?: Condition[];
  @Field(() => Condition, { nullable: true, description: "This does not hold." }) not?: Condition;
  conversationFieldId?: string;
  @Field(() => Fact, { nullable: true, description: "What is compared." }) fact?: Fact;
  @Field(() => ConversationField, { nullable: true, description: "Of the fact `FIELD`: which one." })
  conversationField?: ConversationField | null;
  @Field(() => Operator, { nullable: true, description: "How." }) operator?: Operator;
  @Field(() => [String], { nullable: true, description: "With what." }) values?: string[];
}

/** One comparison as it turned out. */
@ObjectType({ description: "One comparison of a rule, as it turned out." })
export class ConditionCheck {
  conversationFieldId?: string;
  @Field(() => Fact, { description: "What was compared." }) fact!: Fact;
  @Field(() => ConversationField, { nullable: true, description: "Of the fact `FIELD`: which one." })
  conversationField?: ConversationField | null;
  @Field(() => Operator, { description: "How." }) operator!: Operator;
  @Field(() => [String], { description: "With what." }) values!: string[];
  @Field(() => String, {
    nullable: true,
    description: "What it was then, several parted by a comma, cut to 200 characters; null = not known.",
  })
  actual!: string | null;
  @Field(() => Boolean, { description: "Whether it held." }) isTrue!: boolean;
}
