import {
  type DocumentNode,
  type FieldNode,
  getNamedType,
  getNullableType,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValueNode,
} from "graphql";
import { Fault } from "@switchboard/kit";
import { type Fragments, fragmentsOf } from "./size.js";

type Variables = Readonly<Record<string, unknown>>;

/** The price of an operation with these variables. @throws Fault BAD_USER_INPUT for a page of more than 100 rows */
export type CostOf = (variables: Variables) => number;

/** A figure known from the document alone, or one that waits for the variables. */
type Figure = number | ((variables: Variables) => number);

export const PAGE_MOST = 100;
const PAGE_DEFAULT = 20;
/** Lists without arguments are small and bounded by the schema. */
const PLAIN_LIST = 5;
const MUTATION_PRICE = 10;
const OBJECT_PRICE = 1;
/** Describing the schema is no row of anybody's, but work. */
const INTROSPECTION_PRICE: Readonly<Record<string, number>> = { __schema: 1_000, __type: 50 };

const at = (figure: Figure, variables: Variables) => (typeof figure === "number" ? figure : figure(variables));

function plus(figures: readonly Figure[]): Figure {
  const known = figures.filter((f) => typeof f === "number").reduce((sum, f) => sum + f, 0);
  const open = figures.filter((f) => typeof f !== "number");
  return open.length === 0 ? known : (variables) => open.reduce((sum, f) => sum + f(variables), known);
}

function times(one: Figure, other: Figure): Figure {
  if (typeof one === "number" && typeof other === "number") return one * other;
  return (variables) => at(one, variables) * at(other, variables);
}

/**
 * Prices an operation once: an object costs 1, a list its length times its row, a mutation 10 besides; scalars are
 * free. Sizes may come from variables, hence a function. The document is valid and within the size limits.
 */
export function compileCost(schema: GraphQLSchema, document: DocumentNode, operation: OperationDefinitionNode): CostOf {
  const root = schema.getRootType(operation.operation);
  if (!root) return () => 1;
  const pricing = new Pricing(schema, fragmentsOf(document), defaultsOf(operation));
  const perField = operation.operation === "mutation" ? MUTATION_PRICE * operation.selectionSet.selections.length : 0;
  const figure = plus([perField, pricing.set(operation.selectionSet, root, null)]);
  return (variables) => Math.ceil(at(figure, variables));
}

const defaultsOf = ({ variableDefinitions = [] }: OperationDefinitionNode) =>
  new Map(
    variableDefinitions.flatMap(({ variable, defaultValue }) =>
      defaultValue ? [[variable.name.value, defaultValue]] : [],
    ),
  );

class Pricing {
  constructor(
    private readonly schema: GraphQLSchema,
    private readonly fragments: Fragments,
    private readonly defaults: ReadonlyMap<string, ValueNode>,
  ) {}

  /** @param page the length of the connection that the set belongs to: its `nodes` and `edges` are as long */
  set({ selections }: SelectionSetNode, type: GraphQLNamedType | undefined, page: Figure | null): Figure {
    return plus(
      selections.map((selection) => {
        if (selection.kind === Kind.FIELD) return this.#field(selection, type, page);
        const fragment = selection.kind === Kind.FRAGMENT_SPREAD ? this.fragments.get(selection.name.value) : selection;
        if (!fragment) return 0;
        const on = fragment.typeCondition ? this.schema.getType(fragment.typeCondition.name.value) : type;
        return this.set(fragment.selectionSet, on, page);
      }),
    );
  }

  #field(field: FieldNode, parent: GraphQLNamedType | undefined, page: Figure | null): Figure {
    const introspection = INTROSPECTION_PRICE[field.name.value];
    if (introspection !== undefined) return introspection;
    const definition =
      isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[field.name.value] : undefined;
    if (!definition || !field.selectionSet) return 0;
    const size = this.#sizeOf(field, definition);
    const isList = isListType(getNullableType(definition.type));
    const row = this.set(field.selectionSet, getNamedType(definition.type), isList ? null : size);
    return times(isList ? (size ?? page ?? PLAIN_LIST) : 1, plus([OBJECT_PRICE, row]));
  }

  /** Rows that the field asks for: `first` or `last` of a page, or as many as it names by their ids. */
  #sizeOf(field: FieldNode, { args }: GraphQLField<unknown, unknown>): Figure | null {
    const takes = (name: string) => args.find((a) => a.name === name);
    if (takes("ids")) return bounded([this.#argument(field, "ids")], PLAIN_LIST);
    const first = takes("first");
    if (!first) return null;
    const otherwise = typeof first.defaultValue === "number" ? first.defaultValue : PAGE_DEFAULT;
    return bounded([this.#argument(field, "first"), this.#argument(field, "last")], otherwise);
  }

  /** The number an argument says, or the length of the list it gives; NaN when it says nothing. */
  #argument(field: FieldNode, name: string): Figure {
    const node = field.arguments?.find((a) => a.name.value === name)?.value;
    if (node?.kind !== Kind.VARIABLE) return literal(node);
    const key = node.name.value;
    const otherwise = literal(this.defaults.get(key));
    return (variables) => {
      if (!Object.hasOwn(variables, key)) return otherwise;
      const value = variables[key];
      if (Array.isArray(value)) return value.length;
      return typeof value === "number" ? value : Number.NaN;
    };
  }
}

function literal(node: ValueNode | undefined): number {
  if (node?.kind === Kind.INT) return Number(node.value);
  return node?.kind === Kind.LIST ? node.values.length : Number.NaN;
}

/** The largest of the sizes; what is less than a row is for the subgraph to refuse. */
function bounded(sizes: readonly Figure[], otherwise: number): Figure {
  const largest = (numbers: readonly number[]) => {
    const said = numbers.filter((n) => n > 0);
    const size = said.length > 0 ? Math.max(...said) : otherwise;
    if (size > PAGE_MOST)
      throw new Fault("BAD_USER_INPUT", `At most ${PAGE_MOST} rows can be asked for at a time.`, { limit: PAGE_MOST });
    return size;
  };
  const known = sizes.filter((size) => typeof size === "number");
  // Said in the document or in the variables, the refusal is the same and comes when it is run.
  if (known.length < sizes.length || known.some((size) => size > PAGE_MOST))
    return (variables) => largest(sizes.map((size) => at(size, variables)));
  return largest(known);
}
