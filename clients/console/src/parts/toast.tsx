import { useSyncExternalStore } from "react";
import i18next from "i18next";
import type { UserError } from "../live/act.js";

interface Toast {
  readonly id: number;
  readonly text: string;
  readonly isBad: boolean;
  readonly action?: ToastAction;
}

/** What can still be done about it, for example undoing it. */
export interface ToastAction {
  readonly label: string;
  run(): void;
}

let toasts: readonly Toast[] = [];
let lastId = 0;
const listeners = new Set<() => void>();

function show(next: readonly Toast[]): void {
  toasts = next;
  for (const listener of listeners) listener();
}

function add(text: string, isBad: boolean, action?: ToastAction): void {
  const id = ++lastId;
  show([...toasts.slice(-2), { id, text, isBad, ...(action ? { action } : {}) }]);
  // Bad news stays long enough to be read twice, and what can be undone long enough to think twice.
  setTimeout(() => show(toasts.filter((toast) => toast.id !== id)), isBad || action ? 7_000 : 3_000);
}

export function tell(text: string, action?: ToastAction): void {
  add(text, false, action);
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
          {toast.action && (
            <button
              type="button"
              className="toast-action"
              onClick={() => {
                show(toasts.filter((one) => one.id !== toast.id));
                toast.action?.run();
              }}
            >
              {toast.action.label}
            </button>
          )}
        </div>
      ))}
    </div>
  );
}
