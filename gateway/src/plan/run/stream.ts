/**
 * Maps a stream one event at a time. Written as a plain iterator: an async generator would queue
 * `return()` behind the `next()` that is waiting for an event, and a socket could not stop one.
 */
export function mapStream<T, R>(
  stream: AsyncIterable<T>,
  map: (event: T) => Promise<R>,
): AsyncGenerator<R, void, void> {
  const events = stream[Symbol.asyncIterator]();
  const stop = async (): Promise<IteratorReturnResult<undefined>> => {
    await events.return?.();
    return { value: undefined, done: true };
  };
  return {
    async next() {
      const event = await events.next();
      if (event.done === true) return { value: undefined, done: true };
      try {
        return { value: await map(event.value), done: false };
      } catch (cause) {
        await stop().catch(() => undefined);
        throw cause;
      }
    },
    return: stop,
    async throw(cause: unknown) {
      await stop().catch(() => undefined);
      throw cause;
    },
    [Symbol.asyncIterator]() {
      return this;
    },
    async [Symbol.asyncDispose]() {
      await stop();
    },
  };
}
