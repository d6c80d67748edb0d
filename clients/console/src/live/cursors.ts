/**
 * The last cursor of each followed stream in this window. Coming back to a list that was read before resumes where
 * it was left; a newer snapshot (another `liveCursor`) begins from that snapshot.
 */
export function createCursors() {
  const seen = new Map<string, { snapshot: string | null; last: string | null }>();
  return {
    /** The cursor to resume from, given the cursor of the snapshot in hand. */
    resume(stream: string, snapshot: string | null): string | null {
      const known = seen.get(stream);
      if (known && known.snapshot === snapshot) return known.last;
      seen.set(stream, { snapshot, last: snapshot });
      return snapshot;
    },
    advance(stream: string, cursor: string): void {
      const known = seen.get(stream);
      seen.set(stream, { snapshot: known?.snapshot ?? null, last: cursor });
    },
    forget(): void {
      seen.clear();
    },
  };
}

export const cursorsSeen = createCursors();
