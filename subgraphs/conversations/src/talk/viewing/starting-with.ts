/** One value at once, then what comes: a live state begins with the present. Closing it closes the source at once. */
export function startingWith<T>(first: T, source: AsyncIterableIterator<T>): AsyncIterableIterator<T> {
  let isFirst = true;
  return {
    next() {
      if (!isFirst) return source.next();
      isFirst = false;
      return Promise.resolve({ done: false, value: first });
    },
    async return() {
      isFirst = false;
      await source.return?.();
      return { done: true, value: undefined };
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}
