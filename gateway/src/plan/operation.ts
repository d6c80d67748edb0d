import {
  type DocumentNode,
  type ExecutionResult,
  getOperationAST,
  getVariableValues,
  GraphQLError,
  type OperationDefinitionNode,
  separateOperations,
  visit,
} from "graphql";
import { badInputError, isInAnswer, unexplained } from "./errors.js";
import { compilePlan, type Run, type Step } from "./run/step.js";
import { Completion } from "./shape/complete.js";
import type { DataSource } from "./source.js";
import { mapStream } from "./run/stream.js";
import { compilePrimary, type Primary } from "./subscription.js";
import type { Supergraph } from "./supergraph.js";
import { type Variant, Variants } from "./variants.js";

type Values = Record<string, unknown>;

export interface ExecuteArgs<C> {
  /** As the client sent them; coerced here. */
  readonly variables: Values;
  readonly context: C;
  readonly sources: ReadonlyMap<string, DataSource<C>>;
}

export interface SubscribeArgs<C> extends ExecuteArgs<C> {
  /** A fresh context for the work one event causes (fresh loaders). */
  contextPerEvent(): C;
  /** Called with that context when the event's answer is complete or has failed. */
  release?(context: C): void;
}

export interface CompiledOperation {
  readonly kind: "query" | "mutation" | "subscription";
  /** Runs a query or a mutation; a failing subgraph becomes errors in the result, never a rejection. */
  execute<C>(args: ExecuteArgs<C>): Promise<ExecutionResult>;
  /**
   * Starts a subscription on the subgraph that owns its field and answers every event in full, the
   * other subgraphs being asked once per event. A result instead of a stream means it did not start.
   */
  subscribe<C>(args: SubscribeArgs<C>): Promise<AsyncGenerator<ExecutionResult, void, void> | ExecutionResult>;
}

/**
 * Plans and compiles one operation of a valid document; everything that depends on the document alone
 * is done here. Throws a GraphQLError when there is no such operation or the planner refuses it.
 */
export function compileOperation(
  supergraph: Supergraph,
  document: DocumentNode,
  operationName: string | undefined,
): CompiledOperation {
  const operation = getOperationAST(document, operationName);
  if (!operation) {
    throw new GraphQLError("The document has no such operation.", {
      extensions: { code: "OPERATION_RESOLUTION_FAILURE" },
    });
  }
  refuseUnsafeNames(document);
  // Its own fragments only: what the document's other operations do must not shape this one.
  const own = separateOperations(document)[operation.name?.value ?? ""] ?? document;
  return new PlannedOperation(supergraph, own, operation);
}

/** `__proto__` is a valid alias, and the one key that means something else on a plain object. */
function refuseUnsafeNames(document: DocumentNode): void {
  visit(document, {
    Field({ alias }) {
      if (alias?.value === "__proto__") {
        throw new GraphQLError('"__proto__" cannot be an alias.', {
          nodes: alias,
          extensions: { code: "GRAPHQL_VALIDATION_FAILED" },
        });
      }
    },
  });
}

/** A request ready to run: its coerced variables and the shape they choose. */
interface Prepared {
  readonly raw: Values;
  readonly values: Values;
  readonly variant: Variant<Steps>;
}

interface Steps {
  readonly step: Step;
  /** Of a subscription: the stream that each event begins with. */
  readonly primary: Primary | undefined;
}

class PlannedOperation implements CompiledOperation {
  readonly kind: "query" | "mutation" | "subscription";
  readonly #supergraph: Supergraph;
  readonly #operation: OperationDefinitionNode;
  readonly #variants: Variants<Steps>;

  constructor(supergraph: Supergraph, document: DocumentNode, operation: OperationDefinitionNode) {
    this.kind = operation.operation;
    this.#supergraph = supergraph;
    this.#operation = operation;
    const { schema, types } = supergraph;
    this.#variants = new Variants(schema, document, operation, (folded) => {
      const { node } = supergraph.plan(folded, operation.name?.value);
      if (node?.kind !== "Subscription") return { step: compilePlan(node, types), primary: undefined };
      return { step: compilePlan(node.rest, types), primary: compilePrimary(node.primary, types) };
    });
  }

  async execute<C>(args: ExecuteArgs<C>): Promise<ExecutionResult> {
    if (this.kind === "subscription") throw new Error("A subscription is subscribed to, not executed");
    const prepared = this.#prepare(args.variables);
    if ("errors" in prepared) return prepared;
    const run = newRun(prepared, args.context, args.sources);
    const pending = prepared.variant.plan.step(run);
    if (pending !== undefined) await pending;
    return finish(run, prepared);
  }

  async subscribe<C>(args: SubscribeArgs<C>): Promise<AsyncGenerator<ExecutionResult, void, void> | ExecutionResult> {
    if (this.kind !== "subscription") throw new Error("Only a subscription can be subscribed to");
    const prepared = this.#prepare(args.variables);
    if ("errors" in prepared) return prepared;
    const { step, primary } = prepared.variant.plan;
    if (primary === undefined) throw new Error("The subscription has no field to subscribe to");
    const stream = await primary.start(newRun(prepared, args.context, args.sources));
    if (!(Symbol.asyncIterator in stream)) return stream;
    return mapStream(stream, async (event) => {
      const context = args.contextPerEvent();
      try {
        const run = newRun(prepared, context, args.sources);
        primary.take(run, event);
        await step(run);
        return finish(run, prepared);
      } finally {
        args.release?.(context);
      }
    });
  }

  #prepare(raw: Values): Prepared | { errors: readonly GraphQLError[] } {
    const definitions = this.#operation.variableDefinitions ?? [];
    let values: Values = {};
    if (definitions.length > 0) {
      const coerced = getVariableValues(this.#supergraph.schema, definitions, raw, {
        maxErrors: 20,
      });
      if (coerced.errors !== undefined) return { errors: coerced.errors.map(badInputError) };
      values = coerced.coerced;
    }
    try {
      return { raw, values, variant: this.#variants.of(values) };
    } catch (cause) {
      if (cause instanceof GraphQLError) return { errors: [cause] };
      throw cause;
    }
  }
}

const newRun = <C>({ values }: Prepared, context: C, sources: ExecuteArgs<C>["sources"]): Run<C> => ({
  data: {},
  variables: values,
  context,
  sources,
  errors: [],
  failedAt: [],
});

function finish<C>(run: Run<C>, { raw, variant }: Prepared): ExecutionResult {
  const completion = new Completion(variant.introspect?.(raw));
  const data = completion.root(variant.root, run.data);
  if (run.errors.length === 0 && completion.errors.length === 0) return { data };
  const told = run.errors.filter(({ path }) => isInAnswer(data, path));
  const errors = [...told, ...unexplained(completion.errors, told, run.failedAt)];
  return errors.length === 0 ? { data } : { errors, data };
}
