import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from "graphql";
import type { Data } from "../run/merge.js";
import { compileIntrospection } from "./introspection.js";
import { conditionVariables, type Fragments, fragmentsOf } from "./select.js";
import { compileShape, type ObjectPlan } from "./shape.js";

export interface Variant {
  readonly root: ObjectPlan;
  /** Answers the operation's introspection fields; undefined when it has none. */
  readonly introspect: ((variables: Record<string, unknown>) => Data) | undefined;
}

/** A document with many conditions has many shapes; past this many, the oldest is compiled again when needed. */
const MOST_VARIANTS = 32;

/**
 * The shapes of one operation, one for each combination of its `@skip`/`@include` variables that has
 * been asked for, so that shaping itself never looks at a condition.
 */
export class Variants {
  readonly #schema: GraphQLSchema;
  readonly #operation: OperationDefinitionNode;
  readonly #fragments: Fragments;
  readonly #conditions: readonly string[];
  readonly #known = new Map<string, Variant>();

  constructor(schema: GraphQLSchema, document: DocumentNode, operation: OperationDefinitionNode) {
    this.#schema = schema;
    this.#operation = operation;
    this.#fragments = fragmentsOf(document);
    const defined = new Set(
      operation.variableDefinitions?.map(({ variable }) => variable.name.value),
    );
    // The conditions of the document's other operations are theirs.
    this.#conditions = conditionVariables(document).filter((name) => defined.has(name));
  }

  /** The variant for these coerced variables; an error when a condition has been given null. */
  of(values: Readonly<Record<string, unknown>>): Variant | GraphQLError {
    let key = "";
    for (const name of this.#conditions) {
      const value = values[name];
      if (typeof value !== "boolean") {
        return new GraphQLError(
          `Variable "$${name}" decides whether a field is included and must be true or false.`,
          {
            extensions: { code: "BAD_USER_INPUT" },
          },
        );
      }
      key += value ? "1" : "0";
    }
    return this.#known.get(key) ?? this.#compile(key, values);
  }

  #compile(key: string, values: Readonly<Record<string, unknown>>): Variant {
    const conditions = Object.fromEntries(
      this.#conditions.map((name) => [name, values[name] === true]),
    );
    const { root, introspection } = compileShape(
      this.#schema,
      this.#operation,
      this.#fragments,
      conditions,
    );
    const introspect = compileIntrospection(
      this.#schema,
      this.#operation,
      this.#fragments.values(),
      introspection,
    );
    const variant = { root, introspect };
    const [oldest] = this.#known.keys();
    if (this.#known.size >= MOST_VARIANTS && oldest !== undefined) this.#known.delete(oldest);
    this.#known.set(key, variant);
    return variant;
  }
}
