import type { Logger } from "pino";
import { resyncRequired } from "../errors.js";
import type { Rings } from "./bell.js";
import type { Cursors } from "./cursor.js";
import { isAfter, type LogEntry, type Position } from "./define.js";
import { Feed } from "./feed.js";
import type { LogSource } from "./log.js";

export interface FeedOptions {
  readonly workspaceId: string;
  /** Entries with any of these topics (an event's name is one of its topics). */
  readonly topics: readonly string[];
  /** A cursor to go on from; absent = from now. */
  readonly after?: string | null | undefined;
}

/** One entry of a feed with the cursor that stands right behind it. */
export interface Moment {
  readonly entry: LogEntry;
  readonly cursor: string;
}

const BATCH = 500;
/** Entries kept in memory, so that a client that was cut off for a moment is served without the database. */
const KEPT = 5_000;
const START_AGAIN_MS = 300;
const NOW_MOST = 10_000;
/** How soon to look again at entries behind a transaction that is still open; twice as long each time in vain. */
const HELD_BACK_MS = 2;
const HELD_BACK_MOST_MS = 64;

/**
 * The live end of one subgraph's log in one process: reads it once, whoever listens, and hands entries to the feeds
 * by workspace and topic. The bell only makes it prompt; polling is the truth.
 */
export class Stream {
  readonly #feeds = new Map<string, Set<Feed>>();
  #kept: LogEntry[] = [];
  #keptFrom: Position | null = null;
  #tail: Position | null = null;
  readonly #taps: ((entry: LogEntry) => void)[] = [];
  readonly #ears = new Set<() => void>();
  #epoch = "";
  /** Cursors of the present by workspace, and the place that they are of. */
  readonly #now = new Map<string, string>();
  #nowOf: Position | null = null;
  #reading: Promise<void> | null = null;
  #again = false;
  #stopped = false;
  #pauseMs = HELD_BACK_MS;
  #timer: NodeJS.Timeout | null = null;
  #soon: NodeJS.Timeout | null = null;
  #started: Promise<void> | null = null;
  #off: (() => void) | null = null;

  constructor(
    readonly source: LogSource,
    private readonly cursors: Cursors,
    private readonly bell: Rings,
    private readonly log: Logger,
  ) {}

  /** May be called by everyone who needs it. @throws Error when the log cannot be reached; then it may be tried again. */
  start(): Promise<void> {
    this.#started ??= this.#begin().catch((error: unknown) => {
      this.#started = null;
      throw error;
    });
    return this.#started;
  }

  /** Starts as soon as the log can be reached. */
  async follow(): Promise<void> {
    while (!this.#stopped) {
      const isUp = await this.start().then(
        () => true,
        () => false,
      );
      if (isUp) return;
      await new Promise((resolve) => setTimeout(resolve, START_AGAIN_MS).unref());
    }
  }

  async #begin(): Promise<void> {
    this.#epoch = await this.source.epoch();
    this.#tail = this.#keptFrom = await this.source.horizon();
    this.#off = this.bell.onRing(this.source.name, () => void this.read());
    this.#timer = setInterval(() => void this.read(), 1_000);
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    this.#off?.();
    if (this.#timer) clearInterval(this.#timer);
    if (this.#soon) clearTimeout(this.#soon);
    for (const feeds of this.#feeds.values()) for (const feed of feeds) feed.end();
    await this.#reading;
  }

  /** Told once for all entries that were found together, after the feeds. Returns what ends it. */
  onNews(ear: () => void): () => void {
    this.#ears.add(ear);
    return () => this.#ears.delete(ear);
  }

  /** At most so many entries right behind a place, in order: from memory if it reaches so far back. */
  async after(place: Position, limit: number): Promise<readonly LogEntry[]> {
    if (!this.#keptFrom || isAfter(this.#keptFrom, place)) return this.source.read(place, limit);
    let [low, high] = [0, this.#kept.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (isAfter((this.#kept[middle] as LogEntry).position, place)) high = middle;
      else low = middle + 1;
    }
    return this.#kept.slice(low, low + limit);
  }

  /** Whether nothing is known behind the place. */
  isUpTo(place: Position): boolean {
    return this.#tail !== null && !isAfter(this.#tail, place);
  }

  /** Hears every entry of every workspace, for infrastructure that acts on all of them. */
  tap(ear: (entry: LogEntry) => void): void {
    this.#taps.push(ear);
  }

  /** The cursor of now: take it, read a snapshot, subscribe with it: nothing is missed in between. */
  cursor(workspaceId: string): string {
    // Every list hands one out, and between two events they are all the same.
    if (this.#nowOf !== this.#tail || this.#now.size > NOW_MOST) {
      this.#now.clear();
      this.#nowOf = this.#tail;
    }
    let cursor = this.#now.get(workspaceId);
    if (cursor === undefined) {
      cursor = this.cursors.write(this.source.name, this.#epoch, workspaceId, this.#tail as Position);
      this.#now.set(workspaceId, cursor);
    }
    return cursor;
  }

  cursorOf(entry: LogEntry): string {
    return this.cursors.write(this.source.name, this.#epoch, entry.workspaceId, entry.position);
  }

  /**
   * Everything with these topics, from the cursor (or from now) on, without end.
   * @throws Fault RESYNC_REQUIRED when the cursor is too old, foreign, of another epoch or malformed, and later,
   *   from the iterator, when the reader is too slow.
   */
  async feed(options: FeedOptions): Promise<AsyncIterableIterator<Moment>> {
    const { workspaceId, topics, after } = options;
    const from = after ? this.cursors.read(after, this.source.name, this.#epoch, workspaceId) : null;
    const feed = new Feed(
      from ?? (this.#tail as Position),
      (entry) => ({ entry, cursor: this.cursorOf(entry) }),
      () => this.#forget(feed, workspaceId, topics),
    );
    for (const topic of topics) {
      const key = `${workspaceId} ${topic}`;
      (this.#feeds.get(key) ?? this.#feeds.set(key, new Set()).get(key))?.add(feed);
    }
    if (from) {
      try {
        await this.#replay(feed, from, workspaceId, topics);
      } catch (error) {
        feed.end();
        throw error;
      }
    }
    feed.live();
    return feed;
  }

  /** Registered already, the feed holds what comes in meanwhile; what lies before is put in front of it. */
  async #replay(feed: Feed, from: Position, workspaceId: string, topics: readonly string[]): Promise<void> {
    const wanted = new Set(topics);
    if (this.#keptFrom && !isAfter(this.#keptFrom, from)) {
      for (const entry of this.#kept) {
        if (entry.workspaceId === workspaceId && entry.topics.some((t) => wanted.has(t))) feed.past(entry);
      }
      return;
    }
    if (isAfter(await this.source.floor(), from)) throw resyncRequired("expired");
    for (let place = from; ; ) {
      const entries = await this.source.read(place, BATCH, { workspaceId, topics });
      for (const entry of entries) feed.past(entry);
      const last = entries.at(-1);
      if (!last || entries.length < BATCH) return;
      place = last.position;
    }
  }

  /** Reads on to the end of the log; calls in the meantime make it look once more. */
  async read(): Promise<void> {
    // Not begun yet, there is no place to read on from: whoever waits for it may look at the log itself.
    if (!this.#tail) return;
    this.#again = true;
    this.#reading ??= this.#drain().finally(() => {
      this.#reading = null;
      if (this.#again && !this.#stopped) void this.read();
    });
    await this.#reading;
  }

  async #drain(): Promise<void> {
    while (this.#again && this.#tail) {
      this.#again = false;
      try {
        const { entries, isHeldBack } = await this.source.next(this.#tail, BATCH);
        for (const entry of entries) this.#dispatch(entry);
        if (entries.length > 0) for (const ear of this.#ears) ear();
        if (entries.length === BATCH) this.#again = true;
        else if (isHeldBack) this.#lookAgain();
        else this.#pauseMs = HELD_BACK_MS;
      } catch (error) {
        this.log.warn({ err: error, log: this.source.name }, "reading the event log failed; trying again");
        // By the clock, and not at once: what cannot be reached would be asked without a pause.
        this.#again = false;
        return;
      }
    }
  }

  /** Nobody rings when a transaction of another log ends that ours had to wait for. */
  #lookAgain(): void {
    this.#soon ??= setTimeout(() => {
      this.#soon = null;
      void this.read();
    }, this.#pauseMs);
    this.#pauseMs = Math.min(this.#pauseMs * 2, HELD_BACK_MOST_MS);
  }

  #dispatch(entry: LogEntry): void {
    this.#tail = entry.position;
    this.#kept.push(entry);
    if (this.#kept.length > KEPT * 1.2) {
      this.#keptFrom = (this.#kept[this.#kept.length - KEPT - 1] as LogEntry).position;
      this.#kept = this.#kept.slice(-KEPT);
    }
    for (const tap of this.#taps) tap(entry);
    let told: Set<Feed> | null = null;
    for (const topic of entry.topics) {
      const feeds = this.#feeds.get(`${entry.workspaceId} ${topic}`);
      if (!feeds) continue;
      for (const feed of feeds) {
        // An entry with two topics of one feed is still one entry.
        if (told?.has(feed)) continue;
        (told ??= new Set()).add(feed);
        feed.push(entry);
      }
    }
  }

  #forget(feed: Feed, workspaceId: string, topics: readonly string[]): void {
    for (const topic of topics) {
      const key = `${workspaceId} ${topic}`;
      const feeds = this.#feeds.get(key);
      feeds?.delete(feed);
      if (feeds?.size === 0) this.#feeds.delete(key);
    }
  }
}
