/** Whose eyes: the visitor of a conversation, or an agent by id. */
export type Watcher = "visitor" | `agent ${string}`;

/** A message as a client sees it. */
export interface Line {
  id: string;
  sequence: number;
  kind: string;
  author: string;
}

/** `snapshot`: read with the conversation; `event`: pushed. What a snapshot holds may be pushed once more. */
export type Way = "snapshot" | "event";

export interface Sighting extends Line {
  way: Way;
  at: number;
}

export interface Acknowledged {
  id: string;
  sequence: number;
  author: "CUSTOMER" | "AGENT";
  /** Milliseconds of one clock (`performance.now`). */
  sentAt: number;
  acknowledgedAt: number;
}

export interface Page {
  conversationId: string;
  dialogueId: string;
  acknowledged: Acknowledged[];
  sightings: Map<Watcher, Sighting[]>;
  /** The agent who held the conversation last: everything acknowledged must have reached them. */
  holder: Watcher | null;
  /** What the graph holds after the run; null until read back. */
  stored: Line[] | null;
}

/** Who was told "sent", and who saw what, when: the run's own book, kept beside the server's. */
export class Ledger {
  readonly pages = new Map<string, Page>();
  readonly #waiting = new Map<string, Set<() => void>>();
  resyncs = 0;

  open(conversationId: string, dialogueId: string): Page {
    let page = this.pages.get(conversationId);
    if (!page) {
      page = { conversationId, dialogueId, acknowledged: [], sightings: new Map(), holder: null, stored: null };
      this.pages.set(conversationId, page);
    }
    return page;
  }

  acknowledge(conversationId: string, message: Acknowledged): void {
    this.#page(conversationId).acknowledged.push(message);
  }

  saw(watcher: Watcher, conversationId: string, line: Line, way: Way, at: number): void {
    const page = this.#page(conversationId);
    let sightings = page.sightings.get(watcher);
    if (!sightings) page.sightings.set(watcher, (sightings = []));
    sightings.push({ id: line.id, sequence: line.sequence, kind: line.kind, author: line.author, way, at });
    const key = `${watcher} ${line.id}`;
    for (const tell of this.#waiting.get(key) ?? []) tell();
    this.#waiting.delete(key);
  }

  /** Resolves when the watcher has seen the message; at once when it already has. False after `withinMs`. */
  async seen(watcher: Watcher, conversationId: string, messageId: string, withinMs: number): Promise<boolean> {
    if (
      this.#page(conversationId)
        .sightings.get(watcher)
        ?.some((line) => line.id === messageId)
    )
      return true;
    const key = `${watcher} ${messageId}`;
    let tells = this.#waiting.get(key);
    if (!tells) this.#waiting.set(key, (tells = new Set()));
    return new Promise((resolve) => {
      const late = setTimeout(() => resolve(false), withinMs);
      tells.add(() => {
        clearTimeout(late);
        resolve(true);
      });
    });
  }

  #page(conversationId: string): Page {
    const page = this.pages.get(conversationId);
    if (!page) throw new Error(`The ledger has no page for conversation ${conversationId}`);
    return page;
  }
}
