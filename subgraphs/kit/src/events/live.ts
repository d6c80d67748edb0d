import type { RequestContext } from "../context.js";
import type { LogEntry } from "./define.js";
import type { Moment } from "./stream.js";

/** What a change subscription yields for one entry; null = this entry is not for this subscriber. */
export type Shape<P> = (entry: LogEntry) => P | null;

/** Turns a feed of the own log into subscription payloads `{cursor, …}`. The usual body of a `…Changed` field. */
export async function changes<P extends object>(
  ctx: RequestContext,
  options: { topics: readonly string[]; after?: string | null | undefined },
  shape: Shape<P>,
): Promise<AsyncIterableIterator<P & { cursor: string }>> {
  const feed = await ctx.parts.stream.feed({ workspaceId: ctx.viewer.workspaceId, ...options });
  return mapped(feed, (moment) => {
    const payload = shape(moment.entry);
    return payload && { ...payload, cursor: moment.cursor };
  });
}

/**
 * A live state: yields once at once and then after changes, at most once per `everyMs`, however many there were:
 * for queues and wallboards, whose readers want the present and not each step to it.
 */
export async function pulses(
  ctx: RequestContext,
  options: { topics: readonly string[]; everyMs: number },
): Promise<AsyncIterableIterator<null>> {
  const feed = await ctx.parts.stream.feed({ workspaceId: ctx.viewer.workspaceId, topics: options.topics });
  let first = true;
  let due = 0;
  let pending: Promise<IteratorResult<Moment>> | null = null;
  const iterator: AsyncIterableIterator<null> = {
    async next() {
      if (first) {
        first = false;
        due = Date.now() + options.everyMs;
        return { done: false, value: null };
      }
      const result = await (pending ?? feed.next());
      pending = null;
      if (result.done) return { done: true, value: undefined };
      const wait = due - Date.now();
      if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
      due = Date.now() + options.everyMs;
      // What came meanwhile is in the state that is read now.
      for (;;) {
        pending = feed.next();
        const ready = await Promise.race([pending, Promise.resolve(null)]);
        if (!ready || ready.done) break;
        pending = null;
      }
      return { done: false, value: null };
    },
    return: async () => {
      await feed.return?.();
      return { done: true, value: undefined };
    },
    [Symbol.asyncIterator]: () => iterator,
  };
  return iterator;
}

/** Maps an async iterator, leaving out nulls; closing it closes the source at once, also while `next` is pending. */
export function mapped<A, B>(
  source: AsyncIterableIterator<A>,
  map: (value: A) => B | null | Promise<B | null>,
): AsyncIterableIterator<B> {
  return {
    async next() {
      for (;;) {
        const result = await source.next();
        if (result.done) return { done: true, value: undefined };
        const value = await map(result.value);
        if (value !== null) return { done: false, value };
      }
    },
    async return() {
      await source.return?.();
      return { done: true, value: undefined };
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}
