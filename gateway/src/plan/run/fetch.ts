import type { FetchNode } from "@apollo/query-planner";
import { type DocumentNode, type ExecutionResult, parse } from "graphql";
import { unavailableError } from "../errors.js";
import type { DataSource, SubgraphRequest } from "../source.js";
import { type FetchFailures, failuresOf } from "./failures.js";
import { copyOf, type Data, isData, merge } from "./merge.js";
import type { FlattenPath } from "./paths.js";
import { type Batch, Requirement } from "./representations.js";
import { compileRewrites, type Rewrite } from "./rewrites.js";
import type { Run, Step } from "./step.js";
import type { SupergraphTypes } from "./types.js";

export interface FetchSetting {
  readonly types: SupergraphTypes;
  /** Whether equal entities may share objects; not when types ask different things of the same place. */
  readonly mayShare: boolean;
}

/** The part of a subgraph request that no execution changes. */
export interface Call {
  readonly subgraph: string;
  readonly document: DocumentNode;
  readonly text: string;
  readonly operationName: string | undefined;
  readonly variableNames: readonly string[];
}

/** Parses a fetch's text once; throws for `@context` arguments, which this graph does not use. */
export function compileCall(node: FetchNode): Call {
  if (node.contextRewrites !== undefined && node.contextRewrites.length > 0) {
    throw new Error("@fromContext is not part of this graph");
  }
  return {
    subgraph: node.serviceName,
    document: parse(node.operation, { noLocation: true }),
    text: node.operation,
    operationName: node.operationName,
    variableNames: node.variableUsages ?? [],
  };
}

export function requestOf<C>(
  call: Call,
  values: Readonly<Record<string, unknown>>,
  context: C,
  representations?: readonly Data[],
): SubgraphRequest<C> {
  const variables: Record<string, unknown> = representations === undefined ? {} : { representations };
  for (const name of call.variableNames) {
    // A variable left out stays out: the subgraph tells absent from null.
    if (Object.hasOwn(values, name)) variables[name] = values[name];
  }
  const { subgraph, document, text, operationName } = call;
  return { subgraph, document, text, operationName, variables, context };
}

export function compileFetch(node: FetchNode, path: FlattenPath, { types, mayShare }: FetchSetting): Step {
  const call = compileCall(node);
  const failures = failuresOf(call, path, node.outputRewrites);
  const rewriteInput = compileRewrites(node.inputRewrites, types);
  const rewriteOutput = compileRewrites(node.outputRewrites, types);
  const requirement = node.requires === undefined ? undefined : new Requirement(node.requires, types);

  return (run) => {
    const targets = path.collect(run.data);
    if (targets.length === 0) return undefined;
    const batch = requirement?.gather(targets, rewriteInput);
    if (batch !== undefined && batch.representations.length === 0) return undefined;
    const request = requestOf(call, run.variables, run.context, batch?.representations);
    return ask(run, request, failures, targets, (result) => {
      if (batch !== undefined) settleEntities(run, batch, result, failures, rewriteOutput, mayShare);
      else settleFields(run, targets, result, failures, rewriteOutput);
    });
  };
}

function ask<C>(
  run: Run<C>,
  request: SubgraphRequest<C>,
  failures: FetchFailures,
  targets: readonly Data[],
  settle: (result: ExecutionResult) => void,
): Promise<void> | undefined {
  const fail = (cause: unknown): void => failures.fail(run, targets, (path) => unavailableError(cause, path));
  const settleOrFail = (result: ExecutionResult): void => {
    try {
      settle(result);
    } catch (cause) {
      fail(cause);
    }
  };
  try {
    const source: DataSource<C> | undefined = run.sources.get(request.subgraph);
    if (source === undefined) throw new Error(`No data source for subgraph "${request.subgraph}"`);
    const answer = source.execute(request);
    if (answer instanceof Promise) return answer.then(settleOrFail, fail);
    settleOrFail(answer);
  } catch (cause) {
    fail(cause);
  }
  return undefined;
}

/** Merges the answer of a fetch without representations into its targets, telling its errors. */
export function settleFields<C>(
  run: Run<C>,
  targets: readonly Data[],
  result: ExecutionResult,
  failures: FetchFailures,
  rewrite: Rewrite | undefined,
): void {
  if (result.errors !== undefined && result.errors.length > 0) failures.relay(run, result.errors, targets);
  if (!isData(result.data)) {
    if (!result.errors?.length) throw new Error("The subgraph's answer has neither data nor errors");
    failures.mark(run, targets);
    return;
  }
  rewrite?.(result.data);
  for (const target of targets) merge(target, result.data);
}

function settleEntities<C>(
  run: Run<C>,
  batch: Batch,
  result: ExecutionResult,
  failures: FetchFailures,
  rewrite: Rewrite | undefined,
  mayShare: boolean,
): void {
  const { targets, owners, representations } = batch;
  const entities: unknown = result.data?.["_entities"];
  const isAnswer = Array.isArray(entities) && entities.length === representations.length;
  const errors = result.errors ?? [];
  const hasErrors = errors.length > 0;
  if (hasErrors) failures.relayEntities(run, errors, batch);
  if (!isAnswer) {
    if (!hasErrors) throw new Error(`The subgraph did not answer ${representations.length} entities`);
    failures.mark(run, targets);
    return;
  }
  // An owner that knows no such entity (not yet, no longer, not for this viewer) has said so: the null that this
  // leaves at the reference is the answer and not an error.
  const absent = targets.filter((_, i) => !isData(entities[owners[i] ?? -1]));
  if (absent.length > 0) failures.mark(run, absent);
  if (rewrite !== undefined) {
    entities.forEach((entity, i) => {
      if (isData(entity)) entity["__typename"] ??= representations[i]?.["__typename"];
      rewrite(entity);
    });
  }
  const given = mayShare ? undefined : new Set<number>();
  for (let i = 0; i < targets.length; i++) {
    const [target, owner] = [targets[i], owners[i] ?? -1];
    const entity: unknown = entities[owner];
    if (target === undefined || !isData(entity)) continue;
    merge(target, given?.has(owner) ? copyOf(entity) : entity);
    given?.add(owner);
  }
}
