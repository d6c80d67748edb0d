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
  FieldResolver,
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
