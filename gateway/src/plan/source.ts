import type { DocumentNode, ExecutionResult } from "graphql";

/**
 * One call to one subgraph. `document` is parsed when the client's document is compiled and stays the
 * same object for every call, so a source may key its own compiled forms on it.
 */
export interface SubgraphRequest<C> {
  readonly subgraph: string;
  readonly document: DocumentNode;
  /** The same operation as text, for sources that send it over a wire. */
  readonly text: string;
  readonly operationName: string | undefined;
  readonly variables: Record<string, unknown>;
  readonly context: C;
}

/**
 * How the plan reaches a subgraph.
 *
 * The `data` of a result belongs to the plan from then on: other subgraphs' answers are merged into it
 * in place. A source must not answer two calls with the same objects.
 *
 * A source that throws costs its fields and not the request. A thrown GraphQLError keeps its message
 * and its `extensions.code`; anything else becomes SUBGRAPH_UNAVAILABLE with the cause as `originalError`.
 */
export interface DataSource<C> {
  execute(request: SubgraphRequest<C>): Promise<ExecutionResult> | ExecutionResult;
  subscribe?(request: SubgraphRequest<C>): Promise<AsyncIterable<ExecutionResult> | ExecutionResult>;
}
