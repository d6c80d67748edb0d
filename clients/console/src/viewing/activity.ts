import type { ViewerActivity } from "../gql/graphql.js";

/** Who wrote nothing for so long looks on. Milliseconds. */
const RESTS_AFTER = 8_000;

let current: { readonly conversationId: string; readonly activity: ViewerActivity } | null = null;
let timer: ReturnType<typeof setTimeout> | undefined;
const listeners = new Set<() => void>();

/** Called with each key that is written into a conversation. */
export function writesIn(conversationId: string, activity: "REPLYING" | "NOTING"): void {
  clearTimeout(timer);
  timer = setTimeout(() => become(null), RESTS_AFTER);
  if (current?.conversationId !== conversationId || current.activity !== activity) become({ conversationId, activity });
}

/** What was written has been sent or thrown away. */
export function restsFromWriting(): void {
  clearTimeout(timer);
  if (current) become(null);
}

function become(next: typeof current): void {
  current = next;
  for (const listener of listeners) listener();
}

export function watchActivity(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export const activityIn = (conversationId: string): ViewerActivity =>
  current?.conversationId === conversationId ? current.activity : "VIEWING";
