export interface LineFields {
  id: string;
  conversationId: string;
  sequence: number;
  kind: string;
  author: string;
  text: string;
  idempotencyKey: string;
  sentAt: string;
  conversation: unknown;
}

/** An append-only feed with cursors; the cursor is the count of entries before the next one. */
export class Log<T> {
  readonly entries: { cursor: string; value: T; isSwallowed: boolean }[] = [];
  #wake = new Set<() => void>();

  get cursor(): string {
    return String(this.entries.length);
  }

  append(value: T, isSwallowed = false, isRepeated = false): void {
    for (let time = 0; time < (isRepeated ? 2 : 1); time += 1) {
      this.entries.push({ cursor: String(this.entries.length + 1), value, isSwallowed });
    }
    for (const wake of this.#wake) wake();
    this.#wake.clear();
  }

  async *read(after: string | null | undefined): AsyncGenerator<{ cursor: string; value: T }, void, undefined> {
    for (let at = Number(after ?? this.entries.length); ; at += 1) {
      while (at >= this.entries.length) await new Promise<void>((resolve) => this.#wake.add(resolve));
      const entry = this.entries[at];
      if (entry && !entry.isSwallowed) yield entry;
    }
  }
}
