/** Tells the other side that the visitor is typing: at most once in three seconds, and that it ended. */
export class TypingSignal {
  readonly #tell: (isTyping: boolean) => void;
  #toldAt = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(tell: (isTyping: boolean) => void) {
    this.#tell = tell;
  }

  touch(now = Date.now()): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.stop(), 5_000);
    if (now - this.#toldAt < 3_000) return;
    this.#toldAt = now;
    this.#tell(true);
  }

  stop(): void {
    clearTimeout(this.#timer);
    if (this.#toldAt === 0) return;
    this.#toldAt = 0;
    this.#tell(false);
  }
}
