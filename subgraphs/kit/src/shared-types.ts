import { Directive, Field, GraphInt, InputType, ObjectType } from "./typegraphql.js";
import { enumOf, type ValueOf } from "./fields.js";
import { Cursor, DateTime } from "./scalars.js";

// Value types that every subgraph may return; the same in each, hence @shareable.

@ObjectType({ description: "Something the caller can mend: returned as data, never as a top-level error." })
@Directive("@shareable")
export class UserError {
  @Field(() => String, { description: "One sentence in the caller's language." })
  message!: string;
  @Field(() => String, { description: "Stable and documented; branch on this." })
  code!: string;
  @Field(() => [String], { description: 'The input path it speaks of, for example `["input", "text"]`.' })
  path!: string[];
}

/** What every mutation payload extends. */
@ObjectType()
export abstract class Payload {
  @Field(() => [UserError], { description: "Empty when it worked." })
  userErrors!: UserError[];
}

@ObjectType({ description: "Where a page stands in its list." })
@Directive("@shareable")
export class PageInfo {
  @Field(() => Boolean, { description: "More follows after `endCursor`." })
  hasNextPage!: boolean;
  @Field(() => Boolean, { description: "More stands before `startCursor`." })
  hasPreviousPage!: boolean;
  @Field(() => String, { nullable: true, description: "Cursor of the first row of the page." })
  startCursor?: string | null;
  @Field(() => String, { nullable: true, description: "Cursor of the last row of the page." })
  endCursor?: string | null;
}

@ObjectType({ description: "How many rows a list holds." })
@Directive("@shareable")
export class Count {
  @Field(() => GraphInt, { description: "The number, or a lower bound where `isExact` is false." })
  value!: number;
  @Field(() => Boolean, { description: "False where counting stopped at a limit." })
  isExact!: boolean;
}

export const ChangeKind = enumOf("ChangeKind", "What happened to the object of a live event.", {
  ADDED: "It came into the watched set.",
  UPDATED: "It changed.",
  REMOVED: "It left the watched set.",
});
export type ChangeKind = ValueOf<typeof ChangeKind>;

export const OrderDirection = enumOf("OrderDirection", "Which end of the order comes first.", {
  ASC: "Smallest or oldest first.",
  DESC: "Largest or newest first.",
});
export type OrderDirection = ValueOf<typeof OrderDirection>;

@InputType({ description: "Conditions on a text; all given ones must hold." })
export class StringFilter {
  @Field(() => String, { nullable: true, description: "Equal to this." })
  eq?: string | null;
  @Field(() => [String], { nullable: true, description: "Equal to one of these." })
  in?: string[] | null;
  @Field(() => String, { nullable: true, description: "Contains this, whatever the case." })
  contains?: string | null;
}

@InputType({ description: "A span of time; all given ends must hold." })
export class DateTimeFilter {
  @Field(() => DateTime, { nullable: true, description: "At or after." })
  gte?: Date | null;
  @Field(() => DateTime, { nullable: true, description: "Before." })
  lt?: Date | null;
}

/** What every live change event extends. */
@ObjectType()
export abstract class Change {
  @Field(() => Cursor, { description: "Pass it as `after` to go on right behind this event." })
  cursor!: string;
  @Field(() => ChangeKind, { description: "What happened." })
  kind!: ChangeKind;
}
