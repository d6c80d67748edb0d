import { useSyncExternalStore } from "react";
import i18next from "i18next";
import type { UserError } from "../live/act.js";

interface Toast {
  readonly id: number;
  readonly text: string;
  readonly isBad: boolean;
}

let toasts: readonly Toast[] = [];
let lastId = 0;
const listeners = new Set<() => void>();

function show(next: readonly Toast[]): void {
  toasts = next;
  for (const listener of listeners) listener();
}

function add(text: string, isBad: boolean): void {
  const id = ++lastId;
  show([...toasts.slice(-2), { id, text, isBad }]);
  // Bad news stays long enough to be read twice.
  setTimeout(() => show(toasts.filter((toast) => toast.id !== id)), isBad ? 7_000 : 3_000);
}

export function tell(text: string): void {
  add(text, false);
}

/** Says why a mutation was refused, in the server's words where it has any. */
export function tellRefusal(userErrors: readonly UserError[]): void {
  add(wordsOf(userErrors), true);
}

export function wordsOf(userErrors: readonly UserError[]): string {
  const [first] = userErrors;
  if (first?.message) return first.message;
  return i18next.t(first?.code === "NETWORK" ? "common.offline" : "common.fault");
}

function watch(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function Toasts() {
  const shown = useSyncExternalStore(watch, () => toasts);
  return (
    <div className="toasts" role="status" aria-live="polite">
      {shown.map((toast) => (
        <div key={toast.id} className={toast.isBad ? "toast toast-bad" : "toast"}>
          {toast.text}
        </div>
      ))}
    </div>
  );
}
