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
const NOW_MOST = 10_000;

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
  #epoch = "";
  /** Cursors of the present by workspace, and the place that they are of. */
  readonly #now = new Map<string, string>();
  #nowOf: Position | null = null;
  #reading: Promise<void> | null = null;
  #again = false;
  #timer: NodeJS.Timeout | null = null;

  constructor(
    readonly source: LogSource,
    private readonly cursors: Cursors,
    private readonly bell: Rings,
    private readonly log: Logger,
  ) {}

  async start(): Promise<void> {
    this.#epoch = await this.source.epoch();
    this.#tail = this.#keptFrom = await this.source.horizon();
    this.bell.onRing(this.source.name, () => void this.read());
    this.#timer = setInterval(() => void this.read(), 1_000);
  }

  async stop(): Promise<void> {
    if (this.#timer) clearInterval(this.#timer);
    for (const feeds of this.#feeds.values()) for (const feed of feeds) feed.end();
    await this.#reading;
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
  read(): Promise<void> {
    this.#again = true;
    this.#reading ??= this.#drain().finally(() => {
      this.#reading = null;
      if (this.#again) void this.read();
    });
    return this.#reading;
  }

  async #drain(): Promise<void> {
    while (this.#again && this.#tail) {
      this.#again = false;
      try {
        const entries = await this.source.read(this.#tail, BATCH);
        for (const entry of entries) this.#dispatch(entry);
        if (entries.length === BATCH) this.#again = true;
      } catch (error) {
        this.log.warn({ err: error, log: this.source.name }, "reading the event log failed; trying again");
        return;
      }
    }
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
