import {
  type DocumentNode,
  execute,
  type ExecutionResult,
  getOperationAST,
  getVariableValues,
  type GraphQLError,
  type GraphQLSchema,
  OperationTypeNode,
  type OperationDefinitionNode,
} from "graphql";
import { conditionVariables } from "../shape/conditions.js";
import { type Fragments, fragmentsOf } from "../shape/select.js";
import type { Awaitable, Execution } from "./call.js";
import { executeFields } from "./execution.js";
import { type ObjectFields, SelectionCompiler } from "./selection.js";

/** Executes documents on one schema in this process. */
export interface SchemaExecutor {
  /** `document` is valid for the schema; what is compiled for it lives as long as the object does. */
  execute(
    document: DocumentNode,
    variables: Record<string, unknown>,
    contextValue: unknown,
    operationName?: string,
  ): Awaitable<ExecutionResult>;
}

interface CompiledQuery {
  readonly operation: OperationDefinitionNode;
  readonly fragments: Fragments;
  readonly root: ObjectFields;
}

/**
 * graphql-js with the work that depends on the document done once: merging selections, finding field
 * definitions, reading literal arguments. Results, errors and the calls to resolvers are graphql-js' own,
 * property functions, promises and asynchronous type resolution included (graphql-jit gives those up).
 * What is not a plain query (mutations, variable conditions, introspection) goes to graphql-js itself.
 */
export function compiledExecutor(schema: GraphQLSchema): SchemaExecutor {
  const compiled = new WeakMap<DocumentNode, CompiledQuery | "left to graphql-js">();
  return {
    execute(document, variables, contextValue, operationName) {
      let query = compiled.get(document);
      if (query === undefined) {
        query = compileQuery(schema, document) ?? "left to graphql-js";
        compiled.set(document, query);
      }
      if (query !== "left to graphql-js") return executeQuery(schema, query, variables, contextValue);
      return execute({
        schema,
        document,
        variableValues: variables,
        contextValue,
        operationName: operationName ?? null,
      });
    },
  };
}

function compileQuery(schema: GraphQLSchema, document: DocumentNode): CompiledQuery | undefined {
  const operation = getOperationAST(document);
  const rootType = schema.getQueryType();
  if (operation?.operation !== OperationTypeNode.QUERY || !rootType) return undefined;
  if (conditionVariables(document).length > 0) return undefined;
  const fragments = fragmentsOf(document);
  const compiler = new SelectionCompiler(schema, fragments);
  const root = compiler.fields(rootType, [operation.selectionSet]);
  return compiler.isComplete ? { operation, fragments, root } : undefined;
}

function executeQuery(
  schema: GraphQLSchema,
  { operation, fragments, root }: CompiledQuery,
  variables: Record<string, unknown>,
  contextValue: unknown,
): Awaitable<ExecutionResult> {
  const coerced = getVariableValues(schema, operation.variableDefinitions ?? [], variables, {
    maxErrors: 50,
  });
  if (coerced.errors !== undefined) return { errors: coerced.errors };
  const execution: Execution = {
    schema,
    operation,
    fragments: Object.fromEntries(fragments),
    variableValues: coerced.coerced,
    contextValue,
    errors: [],
    args: new Map(),
  };
  const failed = (cause: unknown): ExecutionResult => {
    execution.errors.push(cause as GraphQLError);
    return { errors: [...execution.errors], data: null };
  };
  const finish = (data: Record<string, unknown>): ExecutionResult =>
    execution.errors.length === 0 ? { data } : { errors: [...execution.errors], data };
  try {
    const data = executeFields(root, undefined, undefined, execution);
    return data instanceof Promise ? data.then(finish, failed) : finish(data);
  } catch (cause) {
    return failed(cause);
  }
}
