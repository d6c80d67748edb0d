import type { RequestScope, Subgraph } from "@switchboard/kit";
import type { ExecutionResult } from "graphql";
import type { DataSource } from "./plan/source.js";

/**
 * A subgraph in this process: its schema is called directly, documents parsed once, no JSON in between; all
 * subgraphs of one request read in one transaction through the scope they share.
 */
export function inProcess(subgraph: Subgraph): DataSource<RequestScope> {
  return {
    execute: ({ context, document, variables, operationName }) => subgraph.execute(context, document, variables, operationName),
    subscribe: async ({ context, document, variables, operationName }) =>
      (await subgraph.subscribe(context, document, variables, operationName)) as AsyncIterable<ExecutionResult> | ExecutionResult,
  };
}
