import type { RequestContext } from "./context.js";
import type { NounClass } from "./rows.js";

/** Some columns of a noun. */
export interface Columns {
  /** Tells equal lists. */
  readonly key: string;
  readonly names: ReadonlySet<string>;
  /** The prototype of such rows: reading what was left out is an error, and never a silent `undefined`. */
  readonly guard: object;
}

/** These columns and the id; null for every column, and where something is wanted that is none. */
export function columnsOnly(ctx: RequestContext, noun: NounClass, wanted: readonly string[]): Columns | null {
  const all = ctx.parts.orm
    .getMetadata()
    .get(noun)
    .props.map(({ name }) => name);
  const names = new Set(["id", ...wanted]);
  // Something else than a column: what it is made of is not known here.
  if ([...names].some((name) => !all.includes(name))) return null;
  const left = all.filter((name) => !names.has(name));
  return left.length === 0 ? null : { key: [...names].sort().join(), names, guard: guardOf(noun, left) };
}

function guardOf(noun: NounClass, left: readonly string[]): object {
  const refuse = (name: string) => ({
    get(): never {
      throw new Error(`${noun.name}.${name} was left out of the row: whoever reads it has to say so in \`reads\`.`);
    },
  });
  return Object.create(Object.prototype, Object.fromEntries(left.map((name) => [name, refuse(name)])));
}

/** Rows that were read with only these columns. */
export function guarded<T extends object>(rows: T[], columns: Columns | null): T[] {
  if (columns) for (const row of rows) Object.setPrototypeOf(row, columns.guard);
  return rows;
}

/**
 * Each list makes prepared statements that connections keep. So only what is asked for again and again has its own,
 * and of those so many; a client that asks for ever other fields gets whole rows.
 */
export const lists = { usesBefore: 20, mostOfNoun: 24 };
const uses = new WeakMap<NounClass, { readonly usual: Set<string>; counts: Map<string, number> }>();
const COUNTED_MOST = 500;

/** Counts one more use of the list. */
export function isUsual(noun: NounClass, { key }: Columns): boolean {
  let of = uses.get(noun);
  if (!of) uses.set(noun, (of = { usual: new Set(), counts: new Map() }));
  if (of.usual.has(key)) return true;
  if (of.usual.size >= lists.mostOfNoun) return false;
  const count = (of.counts.get(key) ?? 0) + 1;
  if (count <= lists.usesBefore) {
    if (of.counts.size >= COUNTED_MOST) of.counts = new Map();
    of.counts.set(key, count);
    return false;
  }
  of.counts.delete(key);
  of.usual.add(key);
  return true;
}
