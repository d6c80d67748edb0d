import { useEffect, useState } from "react";

export interface Selection {
  readonly ids: ReadonlySet<string>;
  /** Everything that fits the list, also what has not been read yet. */
  readonly isAll: boolean;
  has(id: string): boolean;
  toggle(id: string): void;
  add(...ids: readonly string[]): void;
  /** From the last one picked to this one. */
  reach(id: string): void;
  all(): void;
  clear(): void;
}

/** Which rows are picked. Another list begins without any. */
export function useSelection(rowIds: readonly string[], list: string): Selection {
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set());
  const [isAll, setIsAll] = useState(false);
  const [last, setLast] = useState<string | null>(null);
  const clear = () => {
    setIds(new Set());
    setIsAll(false);
  };
  useEffect(clear, [list]);
  const add = (...more: readonly string[]) => {
    setIds((known) => new Set([...known, ...more]));
    setLast(more.at(-1) ?? null);
  };
  return {
    ids,
    isAll,
    has: (id) => isAll || ids.has(id),
    toggle(id) {
      setLast(id);
      // One taken out of everything leaves those on screen.
      const next = new Set(isAll ? rowIds : ids);
      if (!next.delete(id)) next.add(id);
      setIsAll(false);
      setIds(next);
    },
    add,
    reach(id) {
      const [from, to] = [rowIds.indexOf(last ?? id), rowIds.indexOf(id)].sort((a, b) => a - b) as [number, number];
      add(...rowIds.slice(Math.max(from, 0), to + 1), id);
    },
    all: () => setIsAll(true),
    clear,
  };
}
