import type { Shelf } from "../embed/storage.js";

/** A message that the visitor has sent and the server has not yet confirmed. */
export interface Unsent {
  /** Idempotency key: whatever happens on the way, the server takes it once. */
  key: string;
  text: string;
  /** Files that go with it; the server has their bytes. */
  attachmentIds?: readonly string[];
  /** Milliseconds since the epoch, on the visitor's clock; gives the order. */
  writtenAt: number;
  /** Null: it begins a conversation, or follows one that begins. */
  conversationId: string | null;
  /** Why the server refused it, in the visitor's language; null while it is on its way. */
  failure: string | null;
}

/**
 * Unsent messages in the page's storage, one entry each: two tabs that write at the same time never overwrite one
 * another, and a reload, a crash or a closed lid loses nothing.
 */
export class Outbox {
  readonly #shelf: Shelf;
  readonly #prefix: string;

  constructor(shelf: Shelf, prefix: string) {
    this.#shelf = shelf;
    this.#prefix = `${prefix}unsent:`;
  }

  /** True when a `storage` event with this key is about the outbox. */
  owns(storageKey: string): boolean {
    return storageKey.startsWith(this.#prefix);
  }

  add(text: string, conversationId: string | null, now = Date.now(), attachmentIds: readonly string[] = []): Unsent {
    // Strictly later than what is there, so that a clock set back does not turn the order round.
    const last = this.list().at(-1)?.writtenAt ?? 0;
    const entry: Unsent = {
      key: crypto.randomUUID(),
      text,
      ...(attachmentIds.length > 0 ? { attachmentIds } : {}),
      writtenAt: Math.max(now, last + 1),
      conversationId,
      failure: null,
    };
    this.#write(entry);
    return entry;
  }

  list(): Unsent[] {
    const entries: Unsent[] = [];
    for (let index = 0; index < this.#shelf.length; index += 1) {
      const name = this.#shelf.key(index);
      if (!name?.startsWith(this.#prefix)) continue;
      const entry = read(this.#shelf.getItem(name));
      if (entry) entries.push(entry);
    }
    return entries.sort((one, other) => one.writtenAt - other.writtenAt);
  }

  remove(key: string): void {
    this.#shelf.removeItem(this.#prefix + key);
  }

  /** Marks it as refused; it stays until the visitor tries again or removes it. */
  fail(key: string, failure: string): void {
    this.#change(key, { failure });
  }

  retry(key: string): void {
    this.#change(key, { failure: null });
  }

  /** Gives every message that waited for a conversation the one that has begun. */
  adopt(conversationId: string): void {
    for (const entry of this.list()) {
      if (entry.conversationId === null) this.#write({ ...entry, conversationId });
    }
  }

  #change(key: string, change: Partial<Unsent>): void {
    const entry = read(this.#shelf.getItem(this.#prefix + key));
    if (entry) this.#write({ ...entry, ...change });
  }

  #write(entry: Unsent): void {
    this.#shelf.setItem(this.#prefix + entry.key, JSON.stringify(entry));
  }
}

function read(value: string | null): Unsent | null {
  try {
    const entry = JSON.parse(value ?? "null") as Unsent | null;
    return entry && typeof entry.key === "string" && typeof entry.text === "string" ? entry : null;
  } catch {
    return null;
  }
}
