import { useSyncExternalStore } from "react";

/** What is being written. The key is made with the first letter and goes with the message, however often it is sent. */
export interface Draft {
  readonly text: string;
  readonly key: string;
}

const STORED = "switchboard.drafts";
const listeners = new Set<() => void>();
let drafts: Readonly<Record<string, Draft>> = read();

function read(): Record<string, Draft> {
  try {
    return JSON.parse(localStorage.getItem(STORED) ?? "{}") as Record<string, Draft>;
  } catch {
    return {};
  }
}

function keep(next: Record<string, Draft>): void {
  drafts = next;
  localStorage.setItem(STORED, JSON.stringify(drafts));
  for (const listener of listeners) listener();
}

window.addEventListener("storage", (event) => {
  if (event.key !== STORED) return;
  drafts = read();
  for (const listener of listeners) listener();
});

export function writeDraft(conversationId: string, text: string): void {
  const { [conversationId]: known, ...rest } = drafts;
  if (!text) return keep(rest);
  keep({ ...rest, [conversationId]: { text, key: known?.key ?? crypto.randomUUID() } });
}

/** Takes the draft out to be sent; `null` when there is nothing but white space. */
export function takeDraft(conversationId: string): Draft | null {
  const { [conversationId]: draft, ...rest } = drafts;
  if (!draft?.text.trim()) return null;
  keep(rest);
  return { ...draft, text: draft.text.trim() };
}

const BASES = "switchboard.drafts.kept";

/** The words of a draft that the server is known to have; they outlive the page, as the draft does. */
export function baseOf(draftId: string): string {
  return bases()[draftId] ?? "";
}

export function agreeOn(draftId: string, text: string): void {
  const { [draftId]: _, ...rest } = bases();
  localStorage.setItem(BASES, JSON.stringify(text ? { ...rest, [draftId]: text } : rest));
}

function bases(): Record<string, string> {
  try {
    return JSON.parse(localStorage.getItem(BASES) ?? "{}") as Record<string, string>;
  } catch {
    return {};
  }
}

const versions = new Map<string, number>();

/** Which version of the server's draft of a conversation this window has seen; 0 = none yet. */
export const keptVersion = (conversationId: string): number => versions.get(conversationId) ?? 0;

export function sawVersion(conversationId: string, version: number): void {
  versions.set(conversationId, Math.max(version, keptVersion(conversationId)));
}

const inserters = new Set<(conversationId: string, text: string) => void>();

/** Puts text where the cursor of the conversation's composer stands, or at the end of its draft. */
export function insertInto(conversationId: string, text: string): void {
  if (inserters.size) for (const insert of inserters) insert(conversationId, text);
  else writeDraft(conversationId, [drafts[conversationId]?.text, text].filter(Boolean).join("\n"));
}

export function onInsert(insert: (conversationId: string, text: string) => void): () => void {
  inserters.add(insert);
  return () => inserters.delete(insert);
}

function watch(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export const wordsOf = (draftId: string): string => drafts[draftId]?.text ?? "";

export function useDraft(draftId: string): string {
  return useSyncExternalStore(watch, () => wordsOf(draftId));
}
