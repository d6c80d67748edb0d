/** A clock that a test drives. Starts at the real present, so that ids and rows sort as they would. */
export class Clock {
  #offset = 0;
  readonly now = (): Date => new Date(Date.now() + this.#offset);
  /** Moves on by so many seconds. */
  forward(seconds: number): void {
    this.#offset += seconds * 1_000;
  }
}
