import { useSyncExternalStore } from "react";

/** One timer per pace for the whole window, so that a hundred running times cost one tick and move together. */
function ticker(pace: number) {
  const listeners = new Set<() => void>();
  let now = Date.now();
  let timer: ReturnType<typeof setInterval> | undefined;
  return {
    watch(listener: () => void) {
      listeners.add(listener);
      timer ??= setInterval(() => {
        now = Date.now();
        for (const one of listeners) one();
      }, pace);
      return () => {
        listeners.delete(listener);
        if (listeners.size) return;
        clearInterval(timer);
        timer = undefined;
      };
    },
    read() {
      // Without a running timer the last tick may be old.
      if (!timer) now = Date.now();
      return now;
    },
  };
}

const perSecond = ticker(1_000);
const perMinute = ticker(30_000);

/** Milliseconds since the epoch, renewed each second or each half minute. */
export function useNow(pace: "second" | "minute" = "minute"): number {
  const { watch, read } = pace === "second" ? perSecond : perMinute;
  return useSyncExternalStore(watch, read);
}
