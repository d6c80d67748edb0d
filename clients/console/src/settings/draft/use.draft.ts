import { useState } from "react";

const isSame = (one: unknown, other: unknown) => JSON.stringify(one ?? null) === JSON.stringify(other ?? null);

/**
 * Edits on top of what is saved. What was not touched follows the saved state, so a colleague's change elsewhere on the
 * page arrives while one is still typing; only what differs is sent.
 */
export function useDraft<Fields extends object>(saved: Fields) {
  const [edits, setEdits] = useState<Partial<Fields>>({});
  const changes = changesOf(saved, edits);
  return {
    value: { ...saved, ...edits },
    changes,
    isDirty: Object.keys(changes).length > 0,
    change: (next: Partial<Fields>) => setEdits((known) => ({ ...known, ...next })),
    drop: () => setEdits({}),
  };
}

export type Draft<Fields extends object> = ReturnType<typeof useDraft<Fields>>;

/** The edits that say something other than what is saved. */
export function changesOf<Fields extends object>(saved: Fields, edits: Partial<Fields>): Partial<Fields> {
  const differing = Object.entries(edits).filter(([name, value]) => !isSame(value, saved[name as keyof Fields]));
  return Object.fromEntries(differing) as Partial<Fields>;
}
