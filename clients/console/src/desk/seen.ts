import { useSyncExternalStore } from "react";

const STORED = "switchboard.seen";
/** How many conversations are remembered; the oldest are forgotten first. */
const KEPT = 500;

export type Seen = Readonly<Record<string, number>>;

const listeners = new Set<() => void>();
let seen: Seen = read();

function read(): Seen {
  try {
    return JSON.parse(localStorage.getItem(STORED) ?? "{}") as Seen;
  } catch {
    return {};
  }
}

// Two windows agree on what has been read.
window.addEventListener("storage", (event) => {
  if (event.key !== STORED) return;
  seen = read();
  for (const listener of listeners) listener();
});

/** Up to which message a conversation has been read in this browser; 0 when never. */
export function seenUpTo(conversationId: string): number {
  return seen[conversationId] ?? 0;
}

export function markSeen(conversationId: string, sequence: number): void {
  if (seenUpTo(conversationId) >= sequence) return;
  const { [conversationId]: _, ...rest } = seen;
  seen = Object.fromEntries([...Object.entries(rest), [conversationId, sequence] as const].slice(-KEPT));
  localStorage.setItem(STORED, JSON.stringify(seen));
  for (const listener of listeners) listener();
}

function watch(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function useSeen(): Seen {
  return useSyncExternalStore(watch, () => seen);
}

interface Unseen {
  readonly id: string;
  readonly lastSequence: number;
  readonly isCustomerWaiting: boolean;
  readonly lastMessage?: { readonly event?: string | null } | null;
  readonly assignee?: { readonly id: string } | null;
}

/** A row is unread when the customer waits for an answer, or it was handed to me, and I have not looked since. */
export function isUnread(row: Unseen, known: Seen, ownId: string): boolean {
  const isHandedToMe = row.lastMessage?.event === "transferred" && row.assignee?.id === ownId;
  return (row.isCustomerWaiting || isHandedToMe) && row.lastSequence > (known[row.id] ?? 0);
}
