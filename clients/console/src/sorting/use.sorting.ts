import { type DragEvent, type KeyboardEvent, useState } from "react";

/** The list with one thing in another place. */
export function moved<Item>(items: readonly Item[], from: number, to: number): Item[] {
  const rest = items.toSpliced(from, 1);
  const item = items[from];
  return item === undefined ? rest : rest.toSpliced(to, 0, item);
}

/**
 * Puts a list in order by dragging a row, or with the arrow keys on its handle. The row's element takes `rowOf(index)`,
 * its handle `handleOf(index)`.
 */
export function useSorting(count: number, onMove: (from: number, to: number) => void) {
  const [from, setFrom] = useState<number | null>(null);
  const [over, setOver] = useState<number | null>(null);
  const end = () => {
    setFrom(null);
    setOver(null);
  };
  return {
    rowOf: (index: number) => ({
      draggable: from === index,
      "data-over": from !== null && from !== index && over === index ? (from < index ? "below" : "above") : undefined,
      onDragStart: (event: DragEvent) => {
        event.dataTransfer.effectAllowed = "move";
        event.dataTransfer.setData("text/plain", String(index));
      },
      onDragOver: (event: DragEvent) => {
        if (from === null) return;
        event.preventDefault();
        if (over !== index) setOver(index);
      },
      onDrop: (event: DragEvent) => {
        event.preventDefault();
        if (from !== null && from !== index) onMove(from, index);
        end();
      },
      onDragEnd: end,
    }),
    handleOf: (index: number) => ({
      // Drawn by the style sheet: the name says what the handle is for.
      "data-number": index + 1,
      // Only the handle drags: text in the row stays selectable.
      onPointerDown: () => setFrom(index),
      onPointerUp: end,
      onKeyDown: (event: KeyboardEvent<HTMLElement>) => {
        const step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
        const to = index + (step ?? 0);
        if (!step || to < 0 || to >= count) return;
        event.preventDefault();
        onMove(index, to);
      },
    }),
  };
}
