/** Which side of a merge now holds the oldest message: its `pageInfo` says how to read on backwards. */
export interface MergedWindow<Item> {
  readonly nodes: readonly Item[];
  readonly reachesBack: "known" | "incoming";
}

/**
 * Joins two windows of one conversation by sequence, each message once, and keeps only the unbroken run that ends
 * with the newest. Sequences have no gaps on the server; after a long cut the fresh tail may not touch what we hold,
 * and showing both would hide the messages between.
 */
export function mergeWindow<Item>(
  known: readonly Item[],
  incoming: readonly Item[],
  sequence: (item: Item) => number,
): MergedWindow<Item> {
  const bySequence = new Map<number, Item>();
  for (const item of known) bySequence.set(sequence(item), item);
  for (const item of incoming) bySequence.set(sequence(item), item);
  const order = [...bySequence.keys()].sort((a, b) => a - b);
  let start = order.length - 1;
  while (start > 0 && order[start - 1] === (order[start] ?? 0) - 1) start--;
  const nodes = order.slice(Math.max(start, 0)).map((key) => bySequence.get(key) as Item);
  const lowest = order[Math.max(start, 0)];
  const isIncoming = known[0] === undefined || (incoming[0] !== undefined && sequence(incoming[0]) === lowest);
  return { nodes, reachesBack: isIncoming ? "incoming" : "known" };
}

/** Where a single live message goes. `gap`: messages before it are missing here, read the conversation again. */
export function placeMessage<Item>(
  known: readonly Item[],
  incoming: Item,
  sequence: (item: Item) => number,
): readonly Item[] | "gap" {
  const at = sequence(incoming);
  if (known.some((item) => sequence(item) === at)) return known;
  const last = known.at(-1);
  if (last === undefined) return at === 1 ? [incoming] : "gap";
  if (at === sequence(last) + 1) return [...known, incoming];
  // Older than the window we hold: it will come with its page.
  return at < sequence(last) ? known : "gap";
}
