import {
  type FieldNode,
  type GraphQLAbstractType,
  type GraphQLField,
  type GraphQLFieldResolver,
  type GraphQLLeafType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getArgumentValues,
  isAbstractType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  type SelectionSetNode,
  TypeNameMetaFieldDef,
  visit,
} from "graphql";
import { type Fragments, Selector } from "../shape/select.js";

export type ValuePlan =
  | { readonly kind: "leaf"; readonly isNonNull: boolean; readonly type: GraphQLLeafType }
  | {
      readonly kind: "list";
      readonly isNonNull: boolean;
      readonly type: GraphQLOutputType;
      readonly item: ValuePlan;
    }
  | {
      readonly kind: "object";
      readonly isNonNull: boolean;
      readonly type: GraphQLObjectType;
      readonly fields: ObjectFields;
    }
  | {
      readonly kind: "abstract";
      readonly isNonNull: boolean;
      readonly type: GraphQLAbstractType;
      fieldsOf(type: GraphQLObjectType): ObjectFields;
    };

export interface FieldPlan {
  readonly key: string;
  /** Set for `__typename`, whose value is known. */
  readonly typeName: string | undefined;
  readonly name: string;
  readonly definition: GraphQLField<unknown, unknown>;
  readonly nodes: readonly FieldNode[];
  readonly parentType: GraphQLObjectType;
  readonly resolve: GraphQLFieldResolver<unknown, unknown> | undefined;
  readonly args: ArgsPlan;
  readonly value: ValuePlan;
}

/** Arguments are the same for every row of a request; when no variable is in them, for every request. */
export type ArgsPlan =
  | { readonly kind: "none" }
  | { readonly kind: "literal"; readonly values: Readonly<Record<string, unknown>> }
  | { readonly kind: "variable" };

export interface ObjectFields {
  readonly type: GraphQLObjectType;
  readonly fields: readonly FieldPlan[];
}

/** Compiles selections of a query; object types under an abstract type when they first turn up. */
export class SelectionCompiler {
  readonly #selector: Selector;
  /** False when something has been met that is left to graphql-js. */
  isComplete = true;

  constructor(schema: GraphQLSchema, fragments: Fragments) {
    this.#selector = new Selector(schema, fragments, {});
  }

  fields(type: GraphQLObjectType, sets: readonly SelectionSetNode[]): ObjectFields {
    const fields: FieldPlan[] = [];
    for (const [key, nodes] of this.#selector.collect(type, sets)) {
      const [first] = nodes;
      if (first === undefined) continue;
      const field = this.#field(type, key, first, nodes);
      if (field !== undefined) fields.push(field);
    }
    return { type, fields };
  }

  #field(type: GraphQLObjectType, key: string, first: FieldNode, nodes: readonly FieldNode[]): FieldPlan | undefined {
    const name = first.name.value;
    if (name === "__schema" || name === "__type") this.isComplete = false;
    const definition = name === "__typename" ? TypeNameMetaFieldDef : type.getFields()[name];
    if (definition === undefined) return undefined;
    return {
      key,
      name,
      definition,
      nodes,
      parentType: type,
      typeName: name === "__typename" ? type.name : undefined,
      resolve: definition.resolve,
      args: argsOf(definition, first),
      value: this.#value(definition.type, nodes, false),
    };
  }

  #value(type: GraphQLOutputType, nodes: readonly FieldNode[], isNonNull: boolean): ValuePlan {
    if (isNonNullType(type)) return this.#value(type.ofType, nodes, true);
    if (isLeafType(type)) return { kind: "leaf", isNonNull, type };
    if (isListType(type)) return { kind: "list", isNonNull, type, item: this.#value(type.ofType, nodes, false) };
    const sets = nodes.flatMap(({ selectionSet }) => (selectionSet === undefined ? [] : [selectionSet]));
    if (isObjectType(type)) return { kind: "object", isNonNull, type, fields: this.fields(type, sets) };
    if (!isAbstractType(type)) throw new Error(`Not an output type: ${String(type)}`);
    const known = new Map<GraphQLObjectType, ObjectFields>();
    const fieldsOf = (actual: GraphQLObjectType): ObjectFields => {
      let fields = known.get(actual);
      if (fields === undefined) {
        fields = this.fields(actual, sets);
        known.set(actual, fields);
      }
      return fields;
    };
    return { kind: "abstract", isNonNull, type, fieldsOf };
  }
}

function argsOf(definition: GraphQLField<unknown, unknown>, node: FieldNode): ArgsPlan {
  if (definition.args.length === 0) return { kind: "none" };
  let hasVariables = false;
  for (const argument of node.arguments ?? []) {
    visit(argument.value, {
      [Kind.VARIABLE]() {
        hasVariables = true;
      },
    });
  }
  if (hasVariables) return { kind: "variable" };
  try {
    return { kind: "literal", values: getArgumentValues(definition, node) };
  } catch {
    // Read again for each request, where the error becomes the field's.
    return { kind: "variable" };
  }
}
