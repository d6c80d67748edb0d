import "reflect-metadata";
import * as tg from "type-graphql";
// The one door to type-graphql, so that its types have short names here and its version is pinned in one place.
export {
  Arg,
  Args,
  ArgsType,
  Ctx,
  Directive,
  Field,
  Float as GraphFloat,
  ID,
  Info,
  InputType,
  Int as GraphInt,
  InterfaceType,
  Resolver,
  Root,
  createUnionType,
  registerEnumType,
} from "type-graphql";
export type { GraphQLResolveInfo } from "graphql";
export type ReturnTypeFunc = () => never | object | readonly unknown[];

export interface ObjectTypeOptions {
  readonly description?: string;
  readonly implements?: Function | Function[];
}

/**
 * type-graphql's own, with plain properties read by graphql-js itself: otherwise each scalar field of each row passes
 * through a resolver with a middleware stack.
 */
export function ObjectType(
  nameOrOptions: string | ObjectTypeOptions = {},
  options: ObjectTypeOptions = {},
): ClassDecorator {
  return typeof nameOrOptions === "string"
    ? tg.ObjectType(nameOrOptions, { ...options, simpleResolvers: true })
    : tg.ObjectType({ ...nameOrOptions, simpleResolvers: true });
}

export interface FieldResolverOptions {
  readonly description: string;
  /** `"items"`: a list whose places may be null. */
  readonly nullable?: boolean | "items";
  /** The columns of the row that it looks at, when it looks at no others: lists then read only these (asked.ts). */
  readonly reads?: readonly string[];
}

/** A field that a method answers. */
export function FieldResolver(type: ReturnTypeFunc, { reads, ...options }: FieldResolverOptions): MethodDecorator {
  return (target, key, descriptor) => {
    tg.FieldResolver(type as () => object, { nullable: false, ...options })(target, key, descriptor);
    if (reads) tg.Extensions({ reads })(target, key, descriptor);
  };
}
