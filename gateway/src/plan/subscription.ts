import type { FetchNode } from "@apollo/query-planner";
import type { ExecutionResult } from "graphql";
import { relayedError, unavailableError } from "./errors.js";
import { failuresOf } from "./run/failures.js";
import { compileCall, requestOf, settleFields } from "./run/fetch.js";
import { FlattenPath } from "./run/paths.js";
import { compileRewrites } from "./run/rewrites.js";
import type { Run } from "./run/step.js";
import type { SupergraphTypes } from "./run/types.js";

/** The beginning of a subscription's plan: the stream of the subgraph that owns the field. */
export interface Primary {
  /** Opens the stream; a result means that it did not open, with errors fit for the client. */
  start<C>(run: Run<C>): Promise<AsyncIterable<ExecutionResult> | ExecutionResult>;
  /** Makes one event the beginning of the response. */
  take<C>(run: Run<C>, event: ExecutionResult): void;
}

export function compilePrimary(node: FetchNode, types: SupergraphTypes): Primary {
  const call = compileCall(node);
  const failures = failuresOf(call, FlattenPath.root, node.outputRewrites);
  const rewrite = compileRewrites(node.outputRewrites, types);
  return {
    async start(run) {
      try {
        const source = run.sources.get(call.subgraph);
        if (source?.subscribe === undefined) throw new Error(`Subgraph "${call.subgraph}" has no live source`);
        const stream = await source.subscribe(requestOf(call, run.variables, run.context));
        if (Symbol.asyncIterator in stream) return stream;
        return { errors: (stream.errors ?? []).map((error) => relayedError(error, error.path)) };
      } catch (cause) {
        return { errors: [unavailableError(cause, undefined)] };
      }
    },
    take(run, event) {
      try {
        settleFields(run, [run.data], event, failures, rewrite);
      } catch (cause) {
        failures.fail(run, [run.data], (path) => unavailableError(cause, path));
      }
    },
  };
}
