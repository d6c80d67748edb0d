import type { ExecutionResult } from "graphql";
import { type DeskContext, deskResolvers } from "./desk.resolvers.js";
import { deskTypeDefs } from "./desk.schema.js";
import { TestGraph } from "./graph.js";

const graph = new TestGraph<DeskContext>(deskTypeDefs, deskResolvers);

export const desk = graph.supergraph;
export const { schemas, sources } = graph;

export const newContext = (down: Iterable<string> = []): DeskContext => ({
  order: 0,
  down: new Set(down),
  calls: [],
});

export const ours = (
  text: string,
  variables: Record<string, unknown> = {},
  context = newContext(),
): Promise<ExecutionResult> => graph.ours(text, variables, context);

export const stock = (
  text: string,
  variables: Record<string, unknown> = {},
  context = newContext(),
): Promise<ExecutionResult> => graph.stock(text, variables, context);
