import type { ExecutionResult } from "graphql";
import { tooSlow } from "./broadcast.js";
import { Told } from "./told.js";

/** Results that may wait for one subscriber. */
const WAITING_MOST = 500;

/** One subscriber's place at a shared run. */
export class Seat implements AsyncIterableIterator<ExecutionResult> {
  #queue: Told[] = [];
  #into: ((told: Told) => void) | null = null;
  #flows = false;
  #wake: (() => void) | null = null;
  #ended = false;
  #error: unknown = null;

  constructor(private readonly left: () => void) {}

  /**
   * From the first `next()` on, results go here at once instead of being iterated: a promise and its turn for each of
   * ten thousand subscribers cost more than what is sent to them. The iteration tells the end, or the error.
   */
  flowInto(take: (told: Told) => void): void {
    this.#into = take;
  }

  push(told: Told): void {
    if (this.#ended) return;
    if (this.#flows) return this.#into?.(told);
    this.#queue.push(told);
    if (this.#queue.length > WAITING_MOST) {
      this.#queue = [new Told({ errors: [tooSlow()] })];
      this.#stop();
    }
    this.#wake?.();
  }

  finish(): void {
    this.#ended = true;
    this.#wake?.();
  }

  fail(error: unknown): void {
    this.#error = error;
    this.finish();
  }

  #stop(): void {
    if (this.#ended) return;
    this.#ended = true;
    this.left();
  }

  #flow(): void {
    const waited = this.#queue;
    this.#queue = [];
    this.#flows = true;
    for (const told of waited) this.#into?.(told);
  }

  async next(): Promise<IteratorResult<ExecutionResult>> {
    if (this.#into && !this.#flows) this.#flow();
    while (this.#queue.length === 0) {
      if (this.#error) {
        const error = this.#error;
        this.#error = null;
        throw error;
      }
      if (this.#ended) return { done: true, value: undefined };
      await new Promise<void>((resolve) => (this.#wake = resolve));
      this.#wake = null;
    }
    return { done: false, value: (this.#queue.shift() as Told).result };
  }

  async return(): Promise<IteratorResult<ExecutionResult>> {
    this.#queue = [];
    this.#stop();
    this.#wake?.();
    return { done: true, value: undefined };
  }

  [Symbol.asyncIterator](): this {
    return this;
  }
}
