import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  getDirectiveValues,
  GraphQLIncludeDirective,
  type GraphQLNamedType,
  type GraphQLSchema,
  GraphQLSkipDirective,
  isAbstractType,
  isInterfaceType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  print,
  type SelectionNode,
  type SelectionSetNode,
} from "graphql";
import type { Conditions } from "./conditions.js";

export type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;

export function fragmentsOf(document: DocumentNode): Fragments {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  }
  return fragments;
}

/** What one object type and one set of conditions select; CollectFields of the GraphQL specification. */
export class Selector {
  readonly #schema: GraphQLSchema;
  readonly #fragments: Fragments;
  readonly #conditions: Conditions;

  constructor(schema: GraphQLSchema, fragments: Fragments, conditions: Conditions) {
    this.#schema = schema;
    this.#fragments = fragments;
    this.#conditions = conditions;
  }

  /** The fields in the order of the answer, merged by response name. */
  collect(
    type: GraphQLNamedType,
    selectionSets: readonly SelectionSetNode[],
  ): ReadonlyMap<string, readonly FieldNode[]> {
    const fields = new Map<string, FieldNode[]>();
    const visited = new Set<string>();
    for (const { selections } of selectionSets) this.#collect(type, selections, fields, visited);
    return fields;
  }

  #collect(
    type: GraphQLNamedType,
    selections: readonly SelectionNode[],
    fields: Map<string, FieldNode[]>,
    visited: Set<string>,
  ): void {
    for (const selection of selections) {
      if (!this.#isIncluded(selection)) continue;
      if (selection.kind === Kind.FIELD) {
        const key = selection.alias?.value ?? selection.name.value;
        const known = fields.get(key);
        if (known === undefined) fields.set(key, [selection]);
        else known.push(selection);
        continue;
      }
      let fragment: Pick<FragmentDefinitionNode, "selectionSet"> & {
        typeCondition?: FragmentDefinitionNode["typeCondition"] | undefined;
      };
      if (selection.kind === Kind.INLINE_FRAGMENT) fragment = selection;
      else {
        const named = this.#fragments.get(selection.name.value);
        if (named === undefined || visited.has(selection.name.value)) continue;
        visited.add(selection.name.value);
        fragment = named;
      }
      if (this.covers(fragment.typeCondition?.name.value, type))
        this.#collect(type, fragment.selectionSet.selections, fields, visited);
    }
  }

  /** Whether a type condition holds for objects of `type` (an interface, for `@interfaceObject` data). */
  covers(condition: string | undefined, type: GraphQLNamedType): boolean {
    if (condition === undefined || condition === type.name) return true;
    const wide = this.#schema.getType(condition);
    return isAbstractType(wide) && (isObjectType(type) || isInterfaceType(type)) && this.#schema.isSubType(wide, type);
  }

  #isIncluded(selection: SelectionNode): boolean {
    if (selection.directives === undefined || selection.directives.length === 0) return true;
    if (getDirectiveValues(GraphQLSkipDirective, selection, this.#conditions)?.["if"] === true) return false;
    return getDirectiveValues(GraphQLIncludeDirective, selection, this.#conditions)?.["if"] !== false;
  }
}

/**
 * Whether a document asks different things of the same response path on different types
 * (`... on Post { author { posts(first: 1) } } ... on Comment { author { posts(first: 5) } }`).
 */
export function dependsOnType(document: DocumentNode): boolean {
  const fragments = fragmentsOf(document);
  const operations = document.definitions.filter(
    (definition): definition is OperationDefinitionNode => definition.kind === Kind.OPERATION_DEFINITION,
  );
  return operations.some(({ selectionSet }) => hasConflict([selectionSet], fragments));
}

function hasConflict(selectionSets: readonly SelectionSetNode[], fragments: Fragments): boolean {
  const calls = new Map<string, string>();
  const children = new Map<string, SelectionSetNode[]>();
  const visited = new Set<string>();
  const collect = (selections: readonly SelectionNode[]): boolean =>
    selections.some((selection) => {
      if (selection.kind === Kind.INLINE_FRAGMENT) return collect(selection.selectionSet.selections);
      if (selection.kind === Kind.FRAGMENT_SPREAD) {
        if (visited.has(selection.name.value)) return false;
        visited.add(selection.name.value);
        return collect(fragments.get(selection.name.value)?.selectionSet.selections ?? []);
      }
      const key = selection.alias?.value ?? selection.name.value;
      const call = `${selection.name.value}(${(selection.arguments ?? []).map(print).sort().join()})`;
      if (selection.selectionSet !== undefined)
        children.set(key, [...(children.get(key) ?? []), selection.selectionSet]);
      if ((calls.get(key) ?? call) !== call) return true;
      calls.set(key, call);
      return false;
    });
  return (
    selectionSets.some((set) => collect(set.selections)) ||
    [...children.values()].some((sets) => hasConflict(sets, fragments))
  );
}
