/** Which side of a merge now holds the oldest message: its `pageInfo` says how to read on backwards. */
export interface MergedWindow<Item> {
  readonly nodes: readonly Item[];
  readonly reachesBack: "known" | "incoming";
}

/** Where a message stands. Notes bear the number of the message they stand behind, and a place of their own from 1. */
export interface Standing {
  readonly sequence: number;
  readonly place: number;
}

const compare = (a: Standing, b: Standing) => a.sequence - b.sequence || a.place - b.place;
const isSame = (a: Standing, b: Standing) => compare(a, b) === 0;

/**
 * Joins two windows of one conversation, each message once, and keeps only the unbroken run that ends with the newest.
 * What was said has no gaps on the server; after a long cut the fresh tail may not touch what we hold, and showing
 * both would hide the messages between.
 */
export function mergeWindow<Item>(
  known: readonly Item[],
  incoming: readonly Item[],
  standing: (item: Item) => Standing,
): MergedWindow<Item> {
  const at = new Map<string, { item: Item; where: Standing }>();
  for (const item of [...known, ...incoming]) {
    const where = standing(item);
    at.set(`${where.sequence}.${where.place}`, { item, where });
  }
  const order = [...at.values()].sort((a, b) => compare(a.where, b.where));
  let start = Math.max(order.length - 1, 0);
  while (start > 0 && follows(order[start - 1]?.where, order[start]?.where)) start--;
  const nodes = order.slice(start).map(({ item }) => item);
  const lowest = order[start]?.where;
  const first = incoming[0];
  const isIncoming = known[0] === undefined || (!!lowest && first !== undefined && isSame(standing(first), lowest));
  return { nodes, reachesBack: isIncoming ? "incoming" : "known" };
}

const follows = (before: Standing | undefined, after: Standing | undefined): boolean =>
  !!before && !!after && after.sequence - before.sequence <= 1;

/** Where a single live message goes. `gap`: messages before it are missing here, read the conversation again. */
export function placeMessage<Item>(
  known: readonly Item[],
  incoming: Item,
  standing: (item: Item) => Standing,
): readonly Item[] | "gap" {
  const where = standing(incoming);
  if (known.some((item) => isSame(standing(item), where))) return known;
  const [first, last] = [known.at(0), known.at(-1)];
  if (first === undefined || last === undefined) return where.sequence <= 1 ? [incoming] : "gap";
  const end = standing(last);
  if (where.sequence > end.sequence + (where.place > 0 ? 0 : 1)) return "gap";
  // Older than the window we hold: it will come with its page.
  if (compare(where, standing(first)) < 0) return known;
  // Only notes come between: what was said before the end is here already.
  if (where.place === 0 && where.sequence <= end.sequence) return known;
  const index = known.findIndex((item) => compare(standing(item), where) > 0);
  return index < 0 ? [...known, incoming] : [...known.slice(0, index), incoming, ...known.slice(index)];
}
