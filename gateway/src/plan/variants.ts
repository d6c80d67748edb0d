import { type DocumentNode, GraphQLError, type GraphQLSchema, type OperationDefinitionNode } from "graphql";
import type { Data } from "./run/merge.js";
import { type Conditions, conditionVariables, foldConditions } from "./shape/conditions.js";
import { compileIntrospection } from "./shape/introspection.js";
import { type Fragments, fragmentsOf } from "./shape/select.js";
import { compileShape, type ObjectPlan } from "./shape/shape.js";

/** One operation under one set of `@skip`/`@include` conditions. */
export interface Variant<P> {
  readonly plan: P;
  readonly root: ObjectPlan;
  /** Answers the operation's introspection fields; undefined when it has none. */
  readonly introspect: ((variables: Record<string, unknown>) => Data) | undefined;
}

/** Up to this many condition variables (16 variants) each variant is planned for itself. */
const MOST_PLANNED_CONDITIONS = 4;
/** A document with more conditions has one plan and many shapes; past this many the oldest is dropped. */
const MOST_VARIANTS = 32;

/**
 * The variants of one operation, compiled when first asked for, so that running one never looks at a
 * condition. An operation without conditions has one, compiled at once.
 */
export class Variants<P> {
  readonly #schema: GraphQLSchema;
  readonly #document: DocumentNode;
  readonly #operation: OperationDefinitionNode;
  readonly #fragments: Fragments;
  readonly #conditions: readonly string[];
  readonly #compilePlan: (document: DocumentNode) => P;
  readonly #known = new Map<string, Variant<P>>();
  #commonPlan: { readonly plan: P } | undefined;

  /** `document` holds this operation and its fragments only. Throws what `compilePlan` throws. */
  constructor(
    schema: GraphQLSchema,
    document: DocumentNode,
    operation: OperationDefinitionNode,
    compilePlan: (document: DocumentNode) => P,
  ) {
    this.#schema = schema;
    this.#document = document;
    this.#operation = operation;
    this.#fragments = fragmentsOf(document);
    this.#conditions = conditionVariables(document);
    this.#compilePlan = compilePlan;
    if (this.#conditions.length === 0) this.of({});
  }

  /** The variant for these coerced variables. Throws a GraphQLError for a condition that is null. */
  of(values: Readonly<Record<string, unknown>>): Variant<P> {
    let key = "";
    for (const name of this.#conditions) {
      const value = values[name];
      if (typeof value !== "boolean") {
        throw new GraphQLError(`Variable "$${name}" decides whether a field is included and must be true or false.`, {
          extensions: { code: "BAD_USER_INPUT" },
        });
      }
      key += value ? "1" : "0";
    }
    return this.#known.get(key) ?? this.#compile(key, values);
  }

  #compile(key: string, values: Readonly<Record<string, unknown>>): Variant<P> {
    const conditions = Object.fromEntries(this.#conditions.map((name) => [name, values[name] === true]));
    const plan = this.#planFor(conditions);
    const shape = compileShape(this.#schema, this.#operation, this.#fragments, conditions);
    const introspect = compileIntrospection(
      this.#schema,
      this.#operation,
      this.#fragments.values(),
      shape.introspection,
    );
    const variant = { plan, root: shape.root, introspect };
    const [oldest] = this.#known.keys();
    if (this.#known.size >= MOST_VARIANTS && oldest !== undefined) this.#known.delete(oldest);
    this.#known.set(key, variant);
    return variant;
  }

  #planFor(conditions: Conditions): P {
    if (this.#conditions.length <= MOST_PLANNED_CONDITIONS) {
      return this.#compilePlan(foldConditions(this.#document, conditions));
    }
    this.#commonPlan ??= { plan: this.#compilePlan(foldConditions(this.#document, {})) };
    return this.#commonPlan.plan;
  }
}
