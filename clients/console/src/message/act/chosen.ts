import { useSyncExternalStore } from "react";

// The one message that keys and the small bar beside it are about: under the mouse, or walked to by keys.
let chosen: { readonly id: string; readonly isByKey: boolean } | null = null;
let edited: string | null = null;
const listeners = new Set<() => void>();
const tell = () => {
  for (const listener of listeners) listener();
};

export function choose(id: string | null, isByKey = false): void {
  if (chosen?.id === id && chosen?.isByKey === isByKey) return;
  chosen = id ? { id, isByKey } : null;
  tell();
}

/** The mouse leaves; what was chosen by keys stays. */
export function leave(id: string): void {
  if (chosen?.id === id && !chosen.isByKey) choose(null);
}

export function edit(id: string | null): void {
  edited = id;
  tell();
}

function watch(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export const chosenId = (): string | null => chosen?.id ?? null;

export function useChoice(id: string): "no" | "mouse" | "key" {
  return useSyncExternalStore(watch, () => (chosen?.id !== id ? "no" : chosen.isByKey ? "key" : "mouse"));
}

export function useIsEdited(id: string): boolean {
  return useSyncExternalStore(watch, () => edited === id);
}
