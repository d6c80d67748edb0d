import { enumOf, Field, GraphInt, ObjectType, type ValueOf } from "@switchboard/kit";
import { ConversationField } from "../../talk/field/conversation-field.js";
import type { Condition } from "./condition.js";
import { Fact, Operator } from "./fact.js";

export const ConditionWay = enumOf("ConditionWay", "What a part of a condition is.", {
  ALL: "A group: all parts right below it hold.",
  ANY: "A group: at least one part right below it holds.",
  NOT: "The part right below it does not hold.",
  FACT: "One fact compared.",
});
export type ConditionWay = ValueOf<typeof ConditionWay>;

// A tree in GraphQL has a selection for each level and a price that grows with each; this list has neither.
@ObjectType({ description: "A part of a condition, in a list of them that has each group before its parts." })
export class ConditionPart {
  conversationFieldId?: string;
  @Field(() => GraphInt, { description: "How deep it lies; 0 = the whole condition." }) depth!: number;
  @Field(() => ConditionWay, { description: "What it is." }) way!: ConditionWay;
  @Field(() => Fact, { nullable: true, description: "What is compared." }) fact?: Fact | null;
  @Field(() => ConversationField, { nullable: true, description: "Of the fact `FIELD`: which one." })
  conversationField?: ConversationField | null;
  @Field(() => Operator, { nullable: true, description: "How." }) operator?: Operator | null;
  @Field(() => [String], { nullable: true, description: "With what." }) values?: string[] | null;
}

type Flat = Omit<ConditionPart, "conversationField">;

/** A condition from the outside in, each group before its parts. */
export function partsOf(condition: Condition | null | undefined, depth = 0): Flat[] {
  if (!condition) return [];
  const below = (parts: readonly Condition[]) => parts.flatMap((part) => partsOf(part, depth + 1));
  if (condition.all) return [{ depth, way: "ALL" }, ...below(condition.all)];
  if (condition.any) return [{ depth, way: "ANY" }, ...below(condition.any)];
  if (condition.not) return [{ depth, way: "NOT" }, ...below([condition.not])];
  return [{ depth, way: "FACT", ...condition }];
}
