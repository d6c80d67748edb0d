import {
  type ASTVisitor,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  getNamedType,
  getNullableType,
  getOperationAST,
  GraphQLError,
  type GraphQLOutputType,
  type GraphQLSchema,
  isCompositeType,
  isListType,
  isObjectType,
  type SelectionSetNode,
  type ValidationContext,
  type ValueNode,
} from "graphql";

/** Limits on a document, the same over HTTP and on sockets. */
export const TOKENS_MOST = 2_000;
export const DEPTH_MOST = 10;
export const ALIASES_MOST = 30;
export const DIRECTIVES_MOST = 50;
export const SELECTIONS_MOST = 5_000;
/** Introspection is deeper than any question of a client, and bounded by itself. */
const INTROSPECTION_DEPTH_MOST = 16;

const refuse = (message: string, node?: FieldNode) =>
  new GraphQLError(message, { ...(node ? { nodes: node } : {}), extensions: { code: "GRAPHQL_VALIDATION_FAILED" } });

type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;

const fragmentsOf = (document: DocumentNode): Fragments =>
  new Map(document.definitions.flatMap((d) => (d.kind === "FragmentDefinition" ? [[d.name.value, d]] : [])));

/**
 * Depth, aliases, directives and the number of fields once fragments are spread. Walks each fragment once and
 * multiplies, so that a bomb of nested fragments is measured without being exploded.
 */
export function sizeLimits(context: ValidationContext): ASTVisitor {
  return {
    Document: (document) => {
      const fragments = fragmentsOf(document);
      const measures = new Map<string, Measure>();
      for (const definition of document.definitions) {
        if (definition.kind !== "OperationDefinition") continue;
        const m = measure(definition.selectionSet, fragments, measures, new Set());
        const most = m.introspects ? INTROSPECTION_DEPTH_MOST : DEPTH_MOST;
        if (m.depth > most) context.reportError(refuse(`The document is ${m.depth} levels deep; ${most} are allowed.`));
        if (m.aliases > ALIASES_MOST) context.reportError(refuse(`The document has ${m.aliases} aliases; ${ALIASES_MOST} are allowed.`));
        if (m.directives > DIRECTIVES_MOST) context.reportError(refuse(`The document has ${m.directives} directives; ${DIRECTIVES_MOST} are allowed.`));
        if (m.fields > SELECTIONS_MOST) context.reportError(refuse(`The document selects ${m.fields} fields; ${SELECTIONS_MOST} are allowed.`));
      }
      // Nothing further down is looked at by this rule.
      return false;
    },
  };
}

interface Measure {
  readonly depth: number;
  readonly aliases: number;
  readonly directives: number;
  readonly fields: number;
  readonly introspects: boolean;
}

function measure(set: SelectionSetNode, fragments: Fragments, known: Map<string, Measure>, open: Set<string>): Measure {
  let [depth, aliases, directives, fields, introspects] = [0, 0, 0, 0, false];
  for (const selection of set.selections) {
    directives += selection.directives?.length ?? 0;
    let inner: Measure | null = null;
    let own = 0;
    if (selection.kind === "Field") {
      own = 1;
      if (selection.alias) aliases++;
      if (selection.name.value === "__schema" || selection.name.value === "__type") introspects = true;
      if (selection.selectionSet) inner = measure(selection.selectionSet, fragments, known, open);
    } else if (selection.kind === "InlineFragment") {
      inner = measure(selection.selectionSet, fragments, known, open);
    } else {
      inner = ofFragment(selection.name.value, fragments, known, open);
    }
    depth = Math.max(depth, own + (inner?.depth ?? 0));
    aliases += inner?.aliases ?? 0;
    directives += inner?.directives ?? 0;
    fields += own + (inner?.fields ?? 0);
    introspects ||= inner?.introspects ?? false;
  }
  return { depth, aliases, directives, fields, introspects };
}

function ofFragment(name: string, fragments: Fragments, known: Map<string, Measure>, open: Set<string>): Measure | null {
  const ready = known.get(name);
  if (ready) return ready;
  const fragment = fragments.get(name);
  // A cycle is another rule's error; here it just ends.
  if (!fragment || open.has(name)) return null;
  open.add(name);
  const result = measure(fragment.selectionSet, fragments, known, open);
  open.delete(name);
  known.set(name, result);
  return result;
}

export const limitRules = [sizeLimits];

/** The price of an operation with these variables. */
export type CostOf = (variables: Record<string, unknown>) => number;

type Price = (variables: Record<string, unknown>) => number;

const MUTATION_PRICE = 10;
const OBJECT_PRICE = 1;
const PAGE_DEFAULT = 20;
/** Lists without arguments are small and bounded by the schema. */
const PLAIN_LIST = 5;

/**
 * Prices an operation once: an object costs 1, a connection its page size times its row, a mutation 10 besides;
 * scalars are free. Sizes may come from variables, hence a function.
 */
export function compileCost(schema: GraphQLSchema, document: DocumentNode, operationName: string | undefined): CostOf {
  const operation = getOperationAST(document, operationName);
  const root = operation && schema.getRootType(operation.operation);
  if (!operation || !root) return () => 1;
  const fragments = fragmentsOf(document);
  const perField = operation.operation === "mutation" ? MUTATION_PRICE : 0;
  const price = priceOf(operation.selectionSet, root, schema, fragments, new Set(), null);
  const count = operation.selectionSet.selections.length * perField;
  return (variables) => Math.ceil(count + price(variables));
}

function priceOf(
  set: SelectionSetNode,
  type: GraphQLOutputType,
  schema: GraphQLSchema,
  fragments: Fragments,
  open: Set<string>,
  page: Price | null,
): Price {
  const prices: Price[] = [];
  for (const selection of set.selections) {
    if (selection.kind === "FragmentSpread") {
      const fragment = fragments.get(selection.name.value);
      if (!fragment || open.has(selection.name.value)) continue;
      const on = schema.getType(fragment.typeCondition.name.value) as GraphQLOutputType;
      prices.push(priceOf(fragment.selectionSet, on, schema, fragments, new Set([...open, selection.name.value]), page));
    } else if (selection.kind === "InlineFragment") {
      const on = selection.typeCondition ? (schema.getType(selection.typeCondition.name.value) as GraphQLOutputType) : type;
      prices.push(priceOf(selection.selectionSet, on, schema, fragments, open, page));
    } else {
      const price = priceOfField(selection, type, schema, fragments, open, page);
      if (price) prices.push(price);
    }
  }
  return (variables) => prices.reduce((sum, price) => sum + price(variables), 0);
}

function priceOfField(field: FieldNode, type: GraphQLOutputType, schema: GraphQLSchema, fragments: Fragments, open: Set<string>, page: Price | null): Price | null {
  const parent = getNamedType(type);
  const definition = isObjectType(parent) || (isCompositeType(parent) && "getFields" in parent) ? parent.getFields()[field.name.value] : undefined;
  if (!definition || !field.selectionSet) return null;
  const isPage = definition.args.some((a) => a.name === "first");
  const size = isPage ? sizeOf(field) : null;
  const isList = isListType(getNullableType(definition.type));
  // `nodes` and `edges` of a connection are as long as its page.
  const times: Price = isList ? (size ?? page ?? (() => PLAIN_LIST)) : () => 1;
  const isConnection = isPage && !isList;
  const inner = priceOf(field.selectionSet, definition.type, schema, fragments, open, isConnection ? size : null);
  return (variables) => times(variables) * (OBJECT_PRICE + inner(variables));
}

function sizeOf(field: FieldNode): Price {
  const named = (name: string) => field.arguments?.find((a) => a.name.value === name)?.value;
  const read = (node: ValueNode | undefined, variables: Record<string, unknown>) => {
    if (node?.kind === "IntValue") return Number(node.value);
    if (node?.kind === "Variable") return Number(variables[node.name.value] ?? Number.NaN);
    return Number.NaN;
  };
  const first = named("first");
  const last = named("last");
  return (variables) => {
    const sizes = [read(first, variables), read(last, variables)].filter((n) => Number.isFinite(n) && n > 0);
    return sizes.length ? Math.max(...sizes) : PAGE_DEFAULT;
  };
}
