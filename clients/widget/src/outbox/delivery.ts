import { Fault } from "../graph/fault.js";
import type { Outbox, Unsent } from "./outbox.js";

/** Runs a task while no other tab of the page runs one of the same name. */
export type Exclusive = (task: () => Promise<void>) => Promise<void>;

export interface DeliveryParts {
  outbox: Outbox;
  /** Hands one message to the server; throws Fault when that did not work. */
  send(entry: Unsent): Promise<void>;
  /** The outbox has changed. */
  onChange(): void;
  exclusive: Exclusive;
}

const longestPauseMs = 30_000;

/** Sends what is in the outbox, in order, one at a time, until it is empty. */
export class Delivery {
  readonly #parts: DeliveryParts;
  #isRunning = false;
  #isWanted = false;
  #tries = 0;
  #isOver = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(parts: DeliveryParts) {
    this.#parts = parts;
  }

  /** Call it after each change and whenever the link is back; a running round takes new messages along. */
  async flush(): Promise<void> {
    this.#isWanted = true;
    if (this.#isRunning || this.#isOver) return;
    this.#isRunning = true;
    clearTimeout(this.#timer);
    try {
      while (this.#isWanted) {
        this.#isWanted = false;
        await this.#parts.exclusive(() => this.#round());
      }
    } finally {
      this.#isRunning = false;
    }
  }

  async #round(): Promise<void> {
    const { outbox, send, onChange } = this.#parts;
    const tried = new Set<string>();
    while (!this.#isOver) {
      // Read anew each time: another tab, or a conversation that has begun meanwhile, may have changed it.
      const entry = outbox.list().find((one) => one.failure === null && !tried.has(one.key));
      if (!entry) return;
      tried.add(entry.key);
      try {
        await send(entry);
        this.#tries = 0;
        outbox.remove(entry.key);
      } catch (cause) {
        if (!(cause instanceof Fault) || cause.isRetryable) return this.#later();
        outbox.fail(entry.key, cause.message);
      }
      onChange();
    }
  }

  /** For good. */
  end(): void {
    clearTimeout(this.#timer);
    this.#isOver = true;
  }

  /** What follows must not overtake it, so the whole outbox waits. */
  #later(): void {
    if (this.#isOver) return;
    this.#tries += 1;
    const ms = Math.min(longestPauseMs, 1_000 * 2 ** this.#tries);
    this.#timer = setTimeout(() => void this.flush(), ms);
  }
}

/** One tab at a time by the Web Locks API; without it the idempotency keys alone keep a message from arriving twice. */
export function acrossTabs(name: string): Exclusive {
  const locks = (globalThis.navigator as Navigator | undefined)?.locks;
  if (!locks) return (task) => task();
  return async (task) => {
    await locks.request(name, task);
  };
}
