import type { PlanNode } from "@apollo/query-planner";
import type { GraphQLError } from "graphql";
import type { Path } from "../errors.js";
import type { DataSource } from "../source.js";
import { compileFetch, type FetchSetting } from "./fetch.js";
import type { Data } from "./merge.js";
import { FlattenPath } from "./paths.js";
import type { SupergraphTypes } from "./types.js";

/** One execution of a plan: the response as it grows, and what the steps need to reach subgraphs. */
export interface Run<C> {
  readonly data: Data;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly context: C;
  readonly sources: ReadonlyMap<string, DataSource<C>>;
  readonly errors: GraphQLError[];
  /** Places whose data a failed fetch owes; a null there has been explained. */
  readonly failedAt: Path[];
}

/** A compiled plan node. It never rejects, and returns nothing when every source answered at once. */
export type Step = <C>(run: Run<C>) => Promise<void> | undefined;

const nothing: Step = () => undefined;

/** Compiles a plan; throws for node kinds that a gateway without `@defer` and `@context` never plans. */
export function compilePlan(node: PlanNode | undefined, types: SupergraphTypes): Step {
  const setting: FetchSetting = { types, mayShare: node === undefined || !splitsByType(node) };
  return node === undefined ? nothing : compileNode(node, FlattenPath.root, setting);
}

function compileNode(node: PlanNode, path: FlattenPath, setting: FetchSetting): Step {
  switch (node.kind) {
    case "Fetch":
      return compileFetch(node, path, setting);
    case "Flatten":
      return compileNode(node.node, path.extend(node.path), setting);
    case "Sequence":
      return sequence(node.nodes.map((child) => compileNode(child, path, setting)));
    case "Parallel":
      return parallel(node.nodes.map((child) => compileNode(child, path, setting)));
    case "Condition": {
      const compileClause = (clause: PlanNode | undefined): Step =>
        clause === undefined ? nothing : compileNode(clause, path, setting);
      const [whenTrue, whenFalse] = [compileClause(node.ifClause), compileClause(node.elseClause)];
      return (run) => (run.variables[node.condition] === true ? whenTrue(run) : whenFalse(run));
    }
    case "Defer":
      throw new Error("@defer is not part of this graph");
  }
}

function sequence(steps: readonly Step[]): Step {
  return (run) => {
    for (let i = 0; i < steps.length; i++) {
      const pending = steps[i]?.(run);
      if (pending !== undefined) return continueAfter(pending, steps, i + 1, run);
    }
    return undefined;
  };
}

async function continueAfter<C>(
  pending: Promise<void>,
  steps: readonly Step[],
  from: number,
  run: Run<C>,
): Promise<void> {
  await pending;
  for (let i = from; i < steps.length; i++) {
    const next = steps[i]?.(run);
    if (next !== undefined) await next;
  }
}

function parallel(steps: readonly Step[]): Step {
  return (run) => {
    let pending: Promise<void>[] | undefined;
    for (const step of steps) {
      const started = step(run);
      if (started !== undefined) (pending ??= []).push(started);
    }
    if (pending === undefined) return undefined;
    return pending.length === 1 ? pending[0] : Promise.all(pending).then(() => undefined);
  };
}

function splitsByType(node: PlanNode): boolean {
  switch (node.kind) {
    case "Flatten":
      return FlattenPath.root.extend(node.path).isTypeConditioned || splitsByType(node.node);
    case "Sequence":
    case "Parallel":
      return node.nodes.some(splitsByType);
    case "Condition":
      return [node.ifClause, node.elseClause].some((clause) => clause !== undefined && splitsByType(clause));
    default:
      return false;
  }
}
