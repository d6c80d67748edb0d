import { type PointerEvent, type RefObject, useRef } from "react";
import { DAY_MINUTES, type OpeningWindow } from "../calendar.js";
import { moved } from "./week.js";

const SNAP = 15;
/** So near an edge, in pixels, it is the edge that is taken. */
const EDGE = 7;

interface Grip {
  readonly x: number;
  readonly part: "all" | "start" | "end";
  /** As it was when it was taken; the way is measured from there. */
  readonly windows: readonly OpeningWindow[];
}

/** Moves a window, or one of its edges, with the pointer; it stops where it would run into the next. */
export function useDrag(
  track: RefObject<HTMLDivElement | null>,
  windows: readonly OpeningWindow[],
  onChange: (windows: readonly OpeningWindow[]) => void,
) {
  const grip = useRef<Grip | null>(null);
  return (index: number) => ({
    onPointerDown: (event: PointerEvent<HTMLButtonElement>) => {
      const box = event.currentTarget.getBoundingClientRect();
      const part =
        event.clientX - box.left < EDGE ? "start" : box.right - event.clientX < EDGE ? "end" : ("all" as const);
      grip.current = { x: event.clientX, part, windows };
      event.currentTarget.setPointerCapture(event.pointerId);
    },
    onPointerMove: (event: PointerEvent<HTMLButtonElement>) => {
      const held = grip.current;
      const width = track.current?.clientWidth;
      if (!held || !width) return;
      const by = Math.round((((event.clientX - held.x) / width) * DAY_MINUTES) / SNAP) * SNAP;
      const next = moved(held.windows, index, held.part, by);
      if (next) onChange(next);
    },
    onPointerUp: () => {
      grip.current = null;
    },
    onPointerCancel: () => {
      grip.current = null;
    },
  });
}
