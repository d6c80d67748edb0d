import { useSyncExternalStore } from "react";
import type { Quoted } from "../outbox/outbox.js";

// Which message the next one answers, by conversation; it lasts as long as the window.
let quotes: Readonly<Record<string, Quoted>> = {};
const listeners = new Set<() => void>();

export function quote(conversationId: string, message: Quoted | null): void {
  const { [conversationId]: _, ...rest } = quotes;
  quotes = message ? { ...rest, [conversationId]: message } : rest;
  for (const listener of listeners) listener();
}

function watch(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function useQuote(conversationId: string): Quoted | null {
  return useSyncExternalStore(watch, () => quotes[conversationId] ?? null);
}
