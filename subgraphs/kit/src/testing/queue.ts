interface Waiting<T> {
  readonly is: (one: T) => boolean;
  readonly then: (one: T) => void;
}

/** What a server of a test was given, in order. */
export class Queue<T> {
  readonly all: T[] = [];
  readonly #waiting = new Set<Waiting<T>>();

  constructor(private readonly what: string) {}

  protected add(one: T): void {
    this.all.push(one);
    for (const waiting of this.#waiting) if (waiting.is(one)) waiting.then(one);
  }

  /** The first of its kind, or, with `skipped`, the one behind so many others; waits for it for ten seconds. */
  async first(is: (one: T) => boolean, skipped = 0): Promise<T> {
    const there = this.all.filter(is)[skipped];
    if (there) return there;
    const came = Promise.withResolvers<T>();
    let missing = skipped - this.all.filter(is).length;
    const waiting = { is, then: (one: T) => (missing-- === 0 ? came.resolve(one) : undefined) };
    const deadline = setTimeout(() => came.reject(new Error(`No ${this.what} came within ten seconds.`)), 10_000);
    this.#waiting.add(waiting);
    return came.promise.finally(() => {
      clearTimeout(deadline);
      this.#waiting.delete(waiting);
    });
  }
}
