/** The marks by which two states of one conversation or ticket are told apart. */
export interface Versioned {
  readonly version: number;
  readonly lastSequence?: number;
  readonly updatedAt?: string;
}

/**
 * Whether `incoming` may replace `known`. Streams and answers race, and a replay repeats: an older state must never
 * overwrite a newer one. Equal versions are told apart by the last message and the moment of change.
 */
export function isCurrent(known: Versioned | null | undefined, incoming: Versioned): boolean {
  if (!known) return true;
  if (incoming.version !== known.version) return incoming.version > known.version;
  if ((incoming.lastSequence ?? 0) !== (known.lastSequence ?? 0)) {
    return (incoming.lastSequence ?? 0) > (known.lastSequence ?? 0);
  }
  return (incoming.updatedAt ?? "") >= (known.updatedAt ?? "");
}
