import type { Following, FollowOptions } from "./live/index.js";

/** As `FollowOptions`; without `onEvent` the events wait until they are iterated over. */
export type LiveRunOptions<Data> = Omit<FollowOptions<Data>, "onEvent"> & Partial<Pick<FollowOptions<Data>, "onEvent">>;

export interface LiveRun<Data> extends Following, AsyncIterable<Data> {}

/**
 * A followed subscription that can also be iterated over, by one reader: `for await (const event of run)`. Leaving the
 * loop closes it; an end with an error throws that error out of the loop. What is not yet read is kept in memory.
 */
export function runLive<Data>(
  start: (options: FollowOptions<Data>) => Following,
  options: LiveRunOptions<Data>,
): LiveRun<Data> {
  const unread: Data[] = [];
  let wake = () => {};
  let end: { error?: unknown } | undefined;
  const following = start({
    ...options,
    onEvent:
      options.onEvent ??
      ((event) => {
        unread.push(event);
        wake();
      }),
    onEnd: (error) => {
      end = { error };
      wake();
      // After the caller holds the run, even when it ends at once.
      queueMicrotask(() => options.onEnd?.(error));
    },
  });

  async function* read(): AsyncGenerator<Data, void, undefined> {
    try {
      for (;;) {
        while (unread.length > 0) yield unread.shift() as Data;
        if (end?.error !== undefined) throw end.error;
        if (end) return;
        await new Promise<void>((resolve) => (wake = resolve));
      }
    } finally {
      following.close();
    }
  }

  return {
    get cursor() {
      return following.cursor;
    },
    close: () => following.close(),
    [Symbol.asyncIterator]: read,
  };
}
