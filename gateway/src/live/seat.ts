import type { ExecutionResult } from "graphql";
import { tooSlow } from "./broadcast.js";

/** Results that may wait for one subscriber. */
const WAITING_MOST = 500;

/** One subscriber's place at a shared run. */
export class Seat implements AsyncIterableIterator<ExecutionResult> {
  #queue: ExecutionResult[] = [];
  #wake: (() => void) | null = null;
  #ended = false;
  #error: unknown = null;

  constructor(private readonly left: () => void) {}

  push(result: ExecutionResult): void {
    if (this.#ended) return;
    this.#queue.push(result);
    if (this.#queue.length > WAITING_MOST) {
      this.#queue = [{ errors: [tooSlow()] }];
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

  async next(): Promise<IteratorResult<ExecutionResult>> {
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
    return { done: false, value: this.#queue.shift() as ExecutionResult };
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
