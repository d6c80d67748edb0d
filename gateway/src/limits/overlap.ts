import { type DocumentNode, type FieldNode, Kind, type SelectionSetNode } from "graphql";
import type { Fragments } from "./size.js";

/**
 * How many pairs of fields with one response name the rule OverlappingFieldsCanBeMerged compares, about: per merged
 * selection set n(n-1)/2 for each name (GraphQL specification, 5.3.2). Ends early once there are more than `most`.
 * The caller has bounded the fields of the document with its fragments spread.
 */
export function comparisonsIn(document: DocumentNode, fragments: Fragments, most: number): number {
  let pairs = 0;
  for (const definition of document.definitions) {
    if (definition.kind !== Kind.OPERATION_DEFINITION && definition.kind !== Kind.FRAGMENT_DEFINITION) continue;
    pairs += ofSets([definition.selectionSet], fragments, most - pairs);
    if (pairs > most) break;
  }
  return pairs;
}

function ofSets(sets: readonly SelectionSetNode[], fragments: Fragments, most: number): number {
  const byName = new Map<string, FieldNode[]>();
  const spread = new Set<string>();
  for (const set of sets) collect(set, fragments, byName, spread);
  let pairs = 0;
  for (const same of byName.values()) {
    pairs += (same.length * (same.length - 1)) / 2;
    if (pairs > most) return pairs;
    const inner = same.flatMap(({ selectionSet }) => selectionSet ?? []);
    if (inner.length > 0) pairs += ofSets(inner, fragments, most - pairs);
  }
  return pairs;
}

function collect(
  set: SelectionSetNode,
  fragments: Fragments,
  byName: Map<string, FieldNode[]>,
  spread: Set<string>,
): void {
  for (const selection of set.selections) {
    if (selection.kind === Kind.FIELD) {
      const name = (selection.alias ?? selection.name).value;
      const same = byName.get(name);
      if (same) same.push(selection);
      else byName.set(name, [selection]);
    } else if (selection.kind === Kind.INLINE_FRAGMENT) {
      collect(selection.selectionSet, fragments, byName, spread);
    } else if (!spread.has(selection.name.value)) {
      spread.add(selection.name.value);
      const fragment = fragments.get(selection.name.value);
      if (fragment) collect(fragment.selectionSet, fragments, byName, spread);
    }
  }
}
