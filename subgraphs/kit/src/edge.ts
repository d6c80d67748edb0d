import "reflect-metadata";
import * as tg from "type-graphql";
import { Directive, type ReturnTypeFunc } from "./typegraphql.js";
import { requiresScopes } from "./fields.js";
import type { Scope } from "./scopes.js";

/**
 * Who may call a root field: any one of the scopes; `"authenticated"` = anyone signed in; `"public"` = everyone.
 * What is printed here is what `schema.ts` enforces: there is no second list.
 */
export type Access = readonly [Scope, ...Scope[]] | "authenticated" | "public";

export interface RootFieldOptions {
  readonly access: Access;
  readonly description: string;
  /** `"items"`: a list whose places may be null. */
  readonly nullable?: boolean | "items";
  /** Not in the clients' API; for the gateway itself. */
  readonly internal?: true;
}

function gate(options: RootFieldOptions): PropertyDecorator[] {
  const marks =
    options.access === "public"
      ? ['@tag(name: "public")']
      : options.access === "authenticated"
        ? ["@authenticated"]
        : [requiresScopes(...options.access)];
  if (options.internal) marks.push("@inaccessible");
  return marks.map((mark) => Directive(mark) as PropertyDecorator);
}

type Method = (target: object, key: string, descriptor: PropertyDescriptor) => void;

function root(
  decorator: typeof tg.Query | typeof tg.Mutation,
  type: ReturnTypeFunc,
  options: RootFieldOptions,
): Method {
  return (target, key, descriptor) => {
    decorator(type as () => object, { description: options.description, nullable: options.nullable ?? false })(
      target,
      key,
      descriptor,
    );
    for (const mark of gate(options)) mark(target, key);
  };
}

/** A query field. Not found and not visible are the same null. */
export const Query = (type: ReturnTypeFunc, options: RootFieldOptions): Method => root(tg.Query, type, options);

/** A mutation field: one `input`, one payload. A `Rejection` thrown below becomes its `userErrors`. */
export const Mutation = (type: ReturnTypeFunc, options: RootFieldOptions): Method => root(tg.Mutation, type, options);

/**
 * A subscription field. The decorated method IS the source: it returns an async iterable whose items are the
 * payloads (see events/stream.ts); it may be async and refuse with a Fault before the first item.
 */
export function Subscription(type: ReturnTypeFunc, options: RootFieldOptions): Method {
  return (target, key, descriptor) => {
    tg.Subscription(type as () => object, {
      description: options.description,
      nullable: options.nullable ?? false,
      // type-graphql wants a source here and resolves each item with the method; schema.ts turns that round.
      subscribe: () => {
        throw new Error(`The source of ${key} was not wired.`);
      },
    })(target, key, descriptor);
    for (const mark of gate(options)) mark(target, key);
  };
}

/** The mutation's one argument. */
export const Input = (type: ReturnTypeFunc): ParameterDecorator =>
  tg.Arg("input", type as () => object, { description: "What to do." }) as ParameterDecorator;
