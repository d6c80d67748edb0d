import { resyncRequired } from "../errors.js";
import { isAfter, type LogEntry, type Position } from "./define.js";
import type { Moment } from "./stream.js";

/** A reader that falls this far behind is told to start over: memory is bounded, and silence is not an option. */
const LIMIT = 1_000;

/**
 * One listener's queue: first what lies between its cursor and now (`past`), then what comes (`push`), each entry
 * once and in log order; entries that arrive while the past is being read wait behind it.
 */
export class Feed implements AsyncIterableIterator<Moment> {
  #queue: LogEntry[] = [];
  #held: LogEntry[] | null = [];
  #last: Position;
  #wake: (() => void) | null = null;
  #ended = false;
  #overflowed = false;

  constructor(
    from: Position,
    private readonly moment: (entry: LogEntry) => Moment,
    private readonly left: () => void,
  ) {
    this.#last = from;
  }

  past(entry: LogEntry): void {
    if (!isAfter(entry.position, this.#last)) return;
    this.#last = entry.position;
    this.#queue.push(entry);
    this.#wake?.();
  }

  push(entry: LogEntry): void {
    if (this.#ended) return;
    if (this.#held) this.#held.push(entry);
    else this.past(entry);
    if ((this.#held ?? this.#queue).length > LIMIT) this.#overflow();
  }

  live(): void {
    const held = this.#held ?? [];
    this.#held = null;
    for (const entry of held) this.past(entry);
  }

  #overflow(): void {
    this.#overflowed = true;
    this.#queue = [];
    this.end();
  }

  /** Ends it; what is queued is still delivered, unless it overflowed. */
  end(): void {
    if (this.#ended) return;
    this.#ended = true;
    this.left();
    this.#wake?.();
  }

  async next(): Promise<IteratorResult<Moment>> {
    while (this.#queue.length === 0) {
      if (this.#overflowed) {
        this.#overflowed = false;
        throw resyncRequired("overflow");
      }
      if (this.#ended) return { done: true, value: undefined };
      await new Promise<void>((resolve) => (this.#wake = resolve));
      this.#wake = null;
    }
    return { done: false, value: this.moment(this.#queue.shift() as LogEntry) };
  }

  async return(): Promise<IteratorResult<Moment>> {
    this.#queue = [];
    this.end();
    return { done: true, value: undefined };
  }

  [Symbol.asyncIterator](): this {
    return this;
  }
}
