import type { LiveRun } from "@switchboard/sdk";

export const DEADLINE_MS = 10_000;

/** A subscription under way over a real socket; it resumes across cuts by its cursor. */
export class Watch<D> {
  readonly #events: AsyncIterator<D>;
  #pending: Promise<IteratorResult<D>> | null = null;

  constructor(private readonly run: LiveRun<D>) {
    this.#events = run[Symbol.asyncIterator]();
  }

  /** Cursor of the last event read. */
  get cursor(): string | undefined {
    return this.run.cursor;
  }

  /**
   * The next event, or the next that `isWanted` says yes to; others are passed over.
   * @throws Error when none comes within ten seconds, or the subscription is refused or ends
   */
  async next(isWanted: (event: D) => boolean = () => true): Promise<D> {
    const until = Date.now() + DEADLINE_MS;
    const passed: D[] = [];
    for (;;) {
      const event = await this.#within(until - Date.now(), passed);
      if (isWanted(event)) return event;
      passed.push(event);
    }
  }

  async #within(milliseconds: number, passed: readonly D[]): Promise<D> {
    const late = Promise.withResolvers<never>();
    const timer = setTimeout(() => {
      const seen = passed.length ? ` Came instead: ${JSON.stringify(passed)}` : "";
      late.reject(new Error(`No such event came within ${DEADLINE_MS / 1_000} seconds.${seen}`));
    }, milliseconds);
    try {
      // What was asked for and did not come in time is the next one's.
      this.#pending ??= this.#events.next();
      const result = await Promise.race([this.#pending, late.promise]);
      this.#pending = null;
      if (result.done) throw new Error("The subscription ended.");
      return result.value;
    } catch (error) {
      if (Array.isArray(error)) throw new Error(`The subscription was refused: ${JSON.stringify(error)}`);
      throw error;
    } finally {
      clearTimeout(timer);
    }
  }

  end(): void {
    this.run.close();
  }
}
