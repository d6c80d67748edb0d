import { Fault } from "@switchboard/kit";

/** At most so many pieces of work at a time, in the order in which they came; the rest wait, up to a limit. */
export class Slots {
  #free: number;
  readonly #waiting: (() => void)[] = [];

  constructor(
    count: number,
    private readonly waitMost: number,
  ) {
    this.#free = count;
  }

  /** @throws Fault RATE_LIMITED when too many wait already */
  async run<T>(work: () => Promise<T>): Promise<T> {
    if (this.#free > 0) this.#free--;
    else {
      if (this.#waiting.length >= this.waitMost)
        throw new Fault("RATE_LIMITED", "Too many sign-ins at a time; try again.");
      await new Promise<void>((resolve) => this.#waiting.push(resolve));
    }
    try {
      return await work();
    } finally {
      const next = this.#waiting.shift();
      if (next) next();
      else this.#free++;
    }
  }
}
