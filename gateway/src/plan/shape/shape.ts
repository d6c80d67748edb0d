import {
  type FieldNode,
  getNamedType,
  type GraphQLNamedType,
  type GraphQLOutputType,
  type GraphQLScalarType,
  type GraphQLSchema,
  isCompositeType,
  isEnumType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  isUnionType,
  type OperationDefinitionNode,
} from "graphql";
import { isInherited } from "../run/merge.js";
import type { Conditions } from "./conditions.js";
import { type Fragments, Selector } from "./select.js";

export type Check = (value: unknown) => boolean;

/** How a value becomes part of the answer; null and absence are dealt with by whoever holds the value. */
export type ValuePlan =
  | { readonly kind: "any"; readonly isNonNull: boolean; readonly type: string }
  | {
      readonly kind: "leaf";
      readonly isNonNull: boolean;
      readonly type: string;
      readonly check: Check;
    }
  | {
      readonly kind: "list";
      readonly isNonNull: boolean;
      readonly type: string;
      readonly item: ValuePlan;
    }
  | {
      readonly kind: "object";
      readonly isNonNull: boolean;
      readonly type: string;
      readonly object: ObjectPlan;
    }
  | {
      readonly kind: "abstract";
      readonly isNonNull: boolean;
      readonly type: string;
      objectFor(typeName: string | undefined): ObjectPlan | undefined;
    };

export type FieldPlan =
  | {
      readonly kind: "value";
      readonly key: string;
      readonly isInherited: boolean;
      readonly value: ValuePlan;
    }
  | { readonly kind: "typename"; readonly key: string; readonly typeName: string | null }
  | { readonly kind: "introspection"; readonly key: string };

export interface ObjectPlan {
  readonly type: string;
  readonly fields: readonly FieldPlan[];
}

/** The answer to one operation under one set of `@skip`/`@include` conditions. */
export interface Shape {
  readonly root: ObjectPlan;
  /** The root's `__schema` and `__type` fields, answered by the client's schema. */
  readonly introspection: readonly FieldNode[];
}

/** Compiles the answer's shape; objects under abstract types are compiled when their type first turns up. */
export function compileShape(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  fragments: Fragments,
  conditions: Conditions,
): Shape {
  const rootType = schema.getRootType(operation.operation);
  if (!rootType) throw new Error(`This graph has no ${operation.operation} type`);
  const selector = new Selector(schema, fragments, conditions);
  const compiler = new ShapeCompiler(schema, selector);
  const introspection: FieldNode[] = [];
  for (const nodes of selector.collect(rootType, [operation.selectionSet]).values()) {
    if (isIntrospection(nodes[0])) introspection.push(...nodes);
  }
  return {
    root: compiler.object(rootType, [{ selectionSet: operation.selectionSet }]),
    introspection,
  };
}

const isIntrospection = (node: FieldNode | undefined): boolean =>
  node?.name.value === "__schema" || node?.name.value === "__type";

type WithSelection = Pick<FieldNode, "selectionSet">;

class ShapeCompiler {
  readonly #schema: GraphQLSchema;
  readonly #selector: Selector;

  constructor(schema: GraphQLSchema, selector: Selector) {
    this.#schema = schema;
    this.#selector = selector;
  }

  object(type: GraphQLNamedType, nodes: readonly WithSelection[]): ObjectPlan {
    const sets = nodes.flatMap(({ selectionSet }) => (selectionSet === undefined ? [] : [selectionSet]));
    const fields: FieldPlan[] = [];
    for (const [key, fieldNodes] of this.#selector.collect(type, sets)) {
      const field = this.#field(type, key, fieldNodes);
      if (field !== undefined) fields.push(field);
    }
    return { type: type.name, fields };
  }

  #field(type: GraphQLNamedType, key: string, nodes: readonly FieldNode[]): FieldPlan | undefined {
    const name = nodes[0]?.name.value ?? key;
    // Only an object type can name itself; an interface stands here when a subgraph named nothing better.
    if (name === "__typename") return { kind: "typename", key, typeName: isObjectType(type) ? type.name : null };
    if (isIntrospection(nodes[0]) && type === this.#schema.getQueryType()) return { kind: "introspection", key };
    const definition = isObjectType(type) || isInterfaceType(type) ? type.getFields()[name] : undefined;
    if (definition === undefined) return undefined;
    return {
      kind: "value",
      key,
      isInherited: isInherited(key),
      value: this.#value(definition.type, nodes, false),
    };
  }

  #value(type: GraphQLOutputType, nodes: readonly FieldNode[], isNonNull: boolean): ValuePlan {
    if (isNonNullType(type)) return this.#value(type.ofType, nodes, true);
    const common = { isNonNull, type: String(type) };
    if (isListType(type)) return { ...common, kind: "list", item: this.#value(type.ofType, nodes, false) };
    if (isObjectType(type)) return { ...common, kind: "object", object: this.object(type, nodes) };
    if (isInterfaceType(type) || isUnionType(type))
      return { ...common, kind: "abstract", objectFor: this.#abstract(type, nodes) };
    if (isEnumType(type)) {
      const names = new Set<unknown>(type.getValues().map((value) => value.name));
      return { ...common, kind: "leaf", check: (value) => names.has(value) };
    }
    const check = scalarCheck(getNamedType(type) as GraphQLScalarType);
    return check === undefined ? { ...common, kind: "any" } : { ...common, kind: "leaf", check };
  }

  #abstract(
    type: GraphQLNamedType,
    nodes: readonly FieldNode[],
  ): (typeName: string | undefined) => ObjectPlan | undefined {
    const plans = new Map<string, ObjectPlan>();
    return (typeName = type.name) => {
      const known = plans.get(typeName);
      if (known !== undefined) return known;
      const actual = this.#schema.getType(typeName);
      if (!isCompositeType(actual) || !this.#selector.covers(type.name, actual)) return undefined;
      const plan = this.object(actual, nodes);
      plans.set(typeName, plan);
      return plan;
    };
  }
}

const isInteger: Check = (value) => Number.isInteger(value);
const checks: ReadonlyMap<string, Check> = new Map<string, Check>([
  ["String", (value) => typeof value === "string"],
  ["Boolean", (value) => typeof value === "boolean"],
  ["Int", isInteger],
  ["Float", (value) => Number.isFinite(value)],
  ["ID", (value) => typeof value === "string" || isInteger(value)],
]);

/** The built-in scalars must be what they say; what a custom scalar may be, its subgraph knows. */
const scalarCheck = (type: GraphQLScalarType): Check | undefined => checks.get(type.name);
