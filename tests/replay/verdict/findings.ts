import type { Acknowledged, Line, Page, Sighting } from "./ledger.js";

export type Fault = "lost" | "doubled" | "reordered" | "unknown";

export interface Finding {
  fault: Fault;
  /** Where it was noticed: a watcher, or `record` for what the graph holds. */
  by: string;
  conversationId: string;
  dialogueId: string;
  sequence: number;
}

/** What is wrong on one page of the ledger; nothing when each acknowledged message was seen once and in order. */
export function findFaults(page: Page): Finding[] {
  const { acknowledged, sightings, holder, stored, conversationId, dialogueId } = page;
  const found: Finding[] = [];
  const add = (fault: Fault, by: string, sequence: number) =>
    found.push({ fault, by, conversationId, dialogueId, sequence });

  const concerned = new Set([...sightings.keys(), "visitor" as const, ...(holder ? [holder] : [])]);
  for (const watcher of concerned) {
    const seen = sightings.get(watcher) ?? [];
    // An agent who handed the conversation on need not have seen the rest; those who hold it to the end must.
    const isHeldToAll = watcher === "visitor" || watcher === holder;
    check(seen, firstSightings(seen), isHeldToAll ? acknowledged : [], (fault, sequence) =>
      add(fault, watcher, sequence),
    );
    for (const line of strangers(seen, acknowledged)) add("unknown", watcher, line.sequence);
  }
  if (stored) {
    check([], stored, acknowledged, (fault, sequence) => add(fault, "record", sequence));
    for (const id of repeated(stored.map((line) => line.id))) add("doubled", "record", sequenceOf(stored, id));
    // A repeat that was written a second time was acknowledged once: its twin is a stranger.
    for (const line of strangers(stored, acknowledged)) add("doubled", "record", line.sequence);
  }
  if (repeated(acknowledged.map((message) => message.id)).length > 0) {
    for (const id of repeated(acknowledged.map((message) => message.id))) {
      add("lost", "acknowledgement", sequenceOf(acknowledged, id));
    }
  }
  return found;
}

function check(
  all: readonly Sighting[],
  first: readonly Line[],
  expected: readonly Acknowledged[],
  add: (fault: Fault, sequence: number) => void,
): void {
  const ids = new Set(first.map((line) => line.id));
  for (const message of expected) if (!ids.has(message.id)) add("lost", message.sequence);
  const pushed = all.filter((line) => line.way === "event").map((line) => line.id);
  for (const id of repeated(pushed)) add("doubled", sequenceOf(all, id));
  // Two messages that claim one place are out of order as well.
  for (const [index, line] of first.entries()) {
    const before = first[index - 1];
    if (before && line.sequence <= before.sequence) add("reordered", line.sequence);
  }
  // The sender was told a place; everybody must see the message there.
  const places = new Map(first.map((line) => [line.id, line.sequence]));
  for (const message of expected) {
    const place = places.get(message.id);
    if (place !== undefined && place !== message.sequence) add("reordered", place);
  }
}

function firstSightings(seen: readonly Sighting[]): Sighting[] {
  const known = new Set<string>();
  return seen.filter((line) => !known.has(line.id) && known.add(line.id));
}

/** What people wrote that was never acknowledged to anyone here. */
function strangers(seen: readonly Line[], acknowledged: readonly Acknowledged[]): Line[] {
  const known = new Set(acknowledged.map((message) => message.id));
  return seen.filter(
    (line) =>
      line.kind === "TEXT" &&
      (line.author === "CUSTOMER" || line.author === "AGENT") &&
      !known.has(line.id) &&
      known.add(line.id),
  );
}

/** Each id once for every time it comes again. */
function repeated(ids: readonly string[]): string[] {
  const known = new Set<string>();
  return ids.filter((id) => known.has(id) || !known.add(id));
}

function sequenceOf(lines: readonly { id: string; sequence: number }[], id: string): number {
  return lines.find((line) => line.id === id)?.sequence ?? -1;
}
