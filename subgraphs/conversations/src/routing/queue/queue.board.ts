import type { RequestContext, Stream } from "@switchboard/kit";
import { type QueueSnapshot, readQueue } from "./queue.snapshot.js";

/** At most four readings a second, however much happens. */
const EVERY_MS = 250;

/** Who wants to know of desks that changed in another process. */
export const DESKS_TOPIC = "desks";

export interface BoardParts {
  readonly stream: Stream;
  signals(workspaceId: string): AsyncIterableIterator<unknown>;
  open(workspaceId: string): RequestContext;
  readonly log: RequestContext["log"];
}

/**
 * One workspace's queue as this process last read it, for everyone here who watches it: read once per change and not
 * once per watcher. Lives while someone watches.
 */
export class QueueBoard {
  readonly #watchers = new Set<(snapshot: QueueSnapshot) => void>();
  #latest: QueueSnapshot | null = null;
  #timer: NodeJS.Timeout | null = null;
  #readAt = 0;
  #reading = false;
  #again = false;
  #sources: AsyncIterableIterator<unknown>[] | null = null;

  constructor(
    private readonly workspaceId: string,
    private readonly parts: BoardParts,
    private readonly left: () => void,
  ) {}

  /** The present state at once, then each newer one; a slow watcher skips what lies between. */
  watch(): AsyncIterableIterator<QueueSnapshot> {
    let fresh = this.#latest;
    let wake: (() => void) | null = null;
    let ended = false;
    const hear = (snapshot: QueueSnapshot) => {
      fresh = snapshot;
      wake?.();
    };
    this.#watchers.add(hear);
    this.#listen();
    const leave = () => {
      ended = true;
      this.#watchers.delete(hear);
      if (this.#watchers.size === 0) this.#close();
      wake?.();
    };
    return {
      next: async () => {
        while (fresh === null) {
          if (ended) return { done: true, value: undefined };
          await new Promise<void>((resolve) => (wake = resolve));
        }
        const value = fresh;
        fresh = null;
        return ended ? { done: true, value: undefined } : { done: false, value };
      },
      return: async () => {
        leave();
        return { done: true, value: undefined };
      },
      [Symbol.asyncIterator]() {
        return this;
      },
    };
  }

  #listen(): void {
    if (this.#sources) return;
    this.#sources = [];
    const signals = this.parts.signals(this.workspaceId);
    this.#sources.push(signals);
    void this.#follow(signals);
    void this.#follow(this.#steps());
  }

  /** Every step of every conversation; read only once the feed listens, so that nothing falls between the two. */
  async *#steps(): AsyncGenerator<unknown> {
    const feed = await this.parts.stream.feed({
      workspaceId: this.workspaceId,
      topics: ["conversation.status_changed"],
    });
    if (!this.#sources) return void (await feed.return?.());
    this.#sources.push(feed);
    yield null;
    yield* feed;
  }

  async #follow(source: AsyncIterable<unknown>): Promise<void> {
    try {
      for await (const _ of source) this.#due();
    } catch (error) {
      // Too much at once for the feed: begin anew with a fresh reading.
      this.parts.log.warn({ err: error }, "watching the queue was interrupted");
      if (this.#sources) {
        this.#stopSources();
        this.#listen();
      }
    }
  }

  #due(): void {
    if (this.#reading) this.#again = true;
    else this.#timer ??= setTimeout(() => void this.#read(), Math.max(0, this.#readAt + EVERY_MS - Date.now()));
  }

  async #read(): Promise<void> {
    this.#timer = null;
    this.#reading = true;
    this.#readAt = Date.now();
    const ctx = this.parts.open(this.workspaceId);
    try {
      this.#latest = await readQueue(ctx);
      for (const hear of this.#watchers) hear(this.#latest);
    } catch (error) {
      this.parts.log.warn({ err: error }, "reading the queue failed; trying again");
      this.#again = true;
    } finally {
      ctx.scope.end();
      this.#reading = false;
    }
    if (this.#again && this.#watchers.size > 0) {
      this.#again = false;
      this.#due();
    }
  }

  #stopSources(): void {
    for (const source of this.#sources ?? []) void source.return?.();
    this.#sources = null;
  }

  #close(): void {
    this.#stopSources();
    if (this.#timer) clearTimeout(this.#timer);
    this.#timer = null;
    this.left();
  }

  /** Ends it for everyone. */
  stop(): void {
    this.#close();
  }
}
