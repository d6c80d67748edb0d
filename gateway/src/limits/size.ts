import {
  type DocumentNode,
  type FragmentDefinitionNode,
  GraphQLError,
  Kind,
  type SelectionSetNode,
  visit,
} from "graphql";
import { comparisonsIn } from "./overlap.js";

/** Limits on a document, the same over HTTP and on sockets. */
export const CHARACTERS_MOST = 64 * 1_024;
export const TOKENS_MOST = 2_000;
export const DEPTH_MOST = 10;
export const ALIASES_MOST = 30;
export const DIRECTIVES_MOST = 50;
export const SELECTIONS_MOST = 5_000;
/** Levels with fragments counted, named and inline: each is a level of recursion for whoever walks the document. */
export const NESTING_MOST = 50;
/** Levels of lists and objects in one argument, and of brackets in one type. */
export const VALUE_DEPTH_MOST = 12;
/** Pairs of fields with one name that the rule on overlapping fields would compare. */
export const COMPARISONS_MOST = 5_000;
/** Introspection is deeper than any question of a client; each asks for the whole schema, so once is enough. */
export const INTROSPECTION_DEPTH_MOST = 16;
export const SCHEMAS_MOST = 1;
export const TYPES_MOST = 5;

export type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;

export const fragmentsOf = (document: DocumentNode): Fragments =>
  new Map(document.definitions.flatMap((d) => (d.kind === Kind.FRAGMENT_DEFINITION ? [[d.name.value, d]] : [])));

/**
 * How many fields a document selects, its fragments spread. To be asked before any rule of GraphQL's own looks at it:
 * some of those take time by the square of the fields or follow every spread. Each fragment is measured once and
 * multiplied, so that a bomb of nested fragments is never exploded here either.
 * @throws GraphQLError when the document is too large in any way
 */
export function sizeOf(document: DocumentNode): number {
  refuseSyntax(document);
  const fragments = fragmentsOf(document);
  const known = new Map<string, Measure>();
  let fields = 0;
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) ofFragment(definition.name.value, fragments, known, new Set());
    if (definition.kind !== Kind.OPERATION_DEFINITION) continue;
    const m = measure(definition.selectionSet, fragments, known, new Set());
    atMost("levels", m.depth, m.schemas + m.types > 0 ? INTROSPECTION_DEPTH_MOST : DEPTH_MOST);
    atMost("levels of fields and fragments", m.nesting, NESTING_MOST);
    atMost("aliases", m.aliases, ALIASES_MOST);
    atMost("questions about the whole schema", m.schemas, SCHEMAS_MOST);
    atMost("questions about a type", m.types, TYPES_MOST);
    fields += m.fields;
  }
  for (const { fields: own } of known.values()) fields = Math.max(fields, own);
  atMost("selected fields, fragments spread,", fields, SELECTIONS_MOST);
  // Only now: what it walks is what was just bounded.
  if (comparisonsIn(document, fragments, COMPARISONS_MOST) > COMPARISONS_MOST)
    throw refusal("The document selects the same fields too often.");
  return fields;
}

const refusal = (message: string) => new GraphQLError(message, { extensions: { code: "GRAPHQL_VALIDATION_FAILED" } });

function atMost(what: string, found: number, most: number): void {
  if (found > most) throw refusal(`The document has ${found} ${what}; ${most} are allowed.`);
}

/** What can be seen without following spreads: directives anywhere, nested values and types, one unsafe name. */
function refuseSyntax(document: DocumentNode): void {
  let [directives, depth] = [0, 0];
  const deeper = {
    enter: () => atMost("levels of lists and objects in an argument or a type", ++depth, VALUE_DEPTH_MOST),
    leave: () => void depth--,
  };
  visit(document, {
    Directive: () => void directives++,
    ListValue: deeper,
    ObjectValue: deeper,
    ListType: deeper,
    Name({ value }) {
      // A valid name, and the one key that means something else on a plain object.
      if (value === "__proto__") throw refusal('"__proto__" cannot be a name here.');
    },
  });
  atMost("directives", directives, DIRECTIVES_MOST);
}

interface Measure {
  readonly depth: number;
  readonly nesting: number;
  readonly aliases: number;
  readonly fields: number;
  readonly schemas: number;
  readonly types: number;
}

function measure(set: SelectionSetNode, fragments: Fragments, known: Map<string, Measure>, open: Set<string>): Measure {
  let [depth, nesting, aliases, fields, schemas, types] = [0, 0, 0, 0, 0, 0];
  for (const selection of set.selections) {
    let inner: Measure | null = null;
    let own = 0;
    if (selection.kind === Kind.FIELD) {
      own = 1;
      if (selection.alias) aliases++;
      if (selection.name.value === "__schema") schemas++;
      if (selection.name.value === "__type") types++;
      if (selection.selectionSet) inner = measure(selection.selectionSet, fragments, known, open);
    } else if (selection.kind === Kind.INLINE_FRAGMENT) {
      inner = measure(selection.selectionSet, fragments, known, open);
    } else {
      inner = ofFragment(selection.name.value, fragments, known, open);
    }
    fields += own;
    nesting = Math.max(nesting, 1 + (inner?.nesting ?? 0));
    depth = Math.max(depth, own + (inner?.depth ?? 0));
    if (!inner) continue;
    aliases += inner.aliases;
    fields += inner.fields;
    schemas += inner.schemas;
    types += inner.types;
  }
  return { depth, nesting, aliases, fields, schemas, types };
}

function ofFragment(
  name: string,
  fragments: Fragments,
  known: Map<string, Measure>,
  open: Set<string>,
): Measure | null {
  const ready = known.get(name);
  if (ready) return ready;
  const fragment = fragments.get(name);
  // One that does not exist is for the rules to name.
  if (!fragment) return null;
  if (open.has(name)) throw refusal(`The fragment "${name}" spreads itself.`);
  open.add(name);
  const result = measure(fragment.selectionSet, fragments, known, open);
  open.delete(name);
  known.set(name, result);
  return result;
}
