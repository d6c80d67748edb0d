import {
  defaultTypeResolver,
  getArgumentValues,
  GraphQLError,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  isObjectType,
  locatedError,
  type OperationDefinitionNode,
} from "graphql";
import type { FieldPlan, ValuePlan } from "./selection.js";

export type Path = GraphQLResolveInfo["path"];
export type Values = Record<string, unknown>;
export type Awaitable<T> = T | Promise<T>;

/** What one execution of a compiled query carries through its fields. */
export interface Execution {
  readonly schema: GraphQLSchema;
  readonly operation: OperationDefinitionNode;
  readonly fragments: GraphQLResolveInfo["fragments"];
  readonly variableValues: Values;
  readonly contextValue: unknown;
  readonly errors: GraphQLError[];
  /** Arguments with variables in them, read once per execution and not once per row. */
  readonly args: Map<FieldPlan, Values>;
}

/** The name of an abstract value's type, or a promise of it. */
export function typeNameOf(
  { type }: Extract<ValuePlan, { kind: "abstract" }>,
  value: unknown,
  field: FieldPlan,
  path: Path,
  execution: Execution,
): unknown {
  if (!type.resolveType) {
    const name: unknown = (value as { __typename?: unknown }).__typename;
    if (typeof name === "string") return name;
  }
  const resolveType = type.resolveType ?? defaultTypeResolver;
  return resolveType(value, execution.contextValue, infoAt(field, path, execution), type);
}

/** The object type of that name, if it is one of the abstract type's. */
export function runtimeType(
  abstract: Extract<ValuePlan, { kind: "abstract" }>["type"],
  name: unknown,
  { parentType, name: fieldName, nodes }: FieldPlan,
  schema: GraphQLSchema,
): GraphQLObjectType {
  const type = typeof name === "string" ? schema.getType(name) : undefined;
  if (isObjectType(type) && schema.isSubType(abstract, type)) return type;
  throw new GraphQLError(
    `Abstract type "${abstract.name}" was resolved to "${String(name)}" for field "${parentType.name}.${fieldName}", which is not one of its types.`,
    { nodes },
  );
}

export function argsFor(field: FieldPlan, execution: Execution): Values {
  const { args } = field;
  if (args.kind === "none") return {};
  // Resolvers may keep or change what they are given, so every call has an object of its own.
  if (args.kind === "literal") return { ...args.values };
  let values = execution.args.get(field);
  if (values === undefined) {
    const [node] = field.nodes;
    values = node === undefined ? {} : getArgumentValues(field.definition, node, execution.variableValues);
    execution.args.set(field, values);
  }
  return { ...values };
}

export const pathTo = (field: FieldPlan, prev: Path | undefined): Path => ({
  prev,
  key: field.key,
  typename: field.parentType.name,
});

/** A list's item has no type name in its path; a field's has its parent's. */
export const pathAt = (key: string | number, field: FieldPlan, prev: Path | undefined): Path => ({
  prev,
  key,
  typename: typeof key === "string" ? field.parentType.name : undefined,
});

export const infoOf = (field: FieldPlan, prev: Path | undefined, execution: Execution): GraphQLResolveInfo =>
  infoAt(field, pathTo(field, prev), execution);

export const infoAt = (field: FieldPlan, path: Path, execution: Execution): GraphQLResolveInfo => ({
  fieldName: field.name,
  fieldNodes: field.nodes,
  returnType: field.definition.type,
  parentType: field.parentType,
  path,
  schema: execution.schema,
  fragments: execution.fragments,
  rootValue: undefined,
  operation: execution.operation,
  variableValues: execution.variableValues,
});

export const nullError = ({ parentType, name }: FieldPlan): Error =>
  new Error(`Cannot return null for non-nullable field ${parentType.name}.${name}.`);

/** Records an error and stands in with null; a non-null place passes it on to the one above. */
export function failed(cause: unknown, plan: ValuePlan, field: FieldPlan, path: Path, execution: Execution): null {
  const error = locatedError(cause, field.nodes, pathToArray(path));
  if (plan.isNonNull) throw error;
  execution.errors.push(error);
  return null;
}

function pathToArray(path: Path): (string | number)[] {
  const keys: (string | number)[] = [];
  for (let at: Path | undefined = path; at !== undefined; at = at.prev) keys.push(at.key);
  return keys.reverse();
}
