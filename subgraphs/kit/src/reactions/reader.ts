import type { Logger } from "pino";
import { execute } from "../change.js";
import type { RequestContext } from "../context.js";
import type { LogEntry, Position } from "../events/define.js";
import type { Stream } from "../events/stream.js";
import type { Lead } from "./lead.js";
import { isSamePlace, type Place } from "./place.js";
import type { BatchReaction, Reaction } from "./reaction.js";

const BATCH = 200;
const TRIES = 5;
const NEWS_AFTER = 5;
/** Whoever watches on a socket is served before the reactions are. */
const SOON_MS = 1;
/** Projections come after this pause at most so often: figures may be a moment old, and one transaction folds many. */
const FOLD_EVERY_MS = 300;
/** A transaction holds back everybody's log: no more entries are begun in one that has lasted this long. */
const TRANSACTION_MS = 30;
/** What needs no reaction is passed in memory, and written down this often. */
const NOTE_EVERY_MS = 200;
/** Where another process was at it, this is when we look whether it is done. */
const BUSY_MS = 50;
/** Every so many seconds also those look that are not to react: one that hangs holds nobody up. */
const LOOK_ANYWAY = 5;

export interface ReaderParts {
  readonly subgraph: string;
  readonly stream: Stream;
  readonly place: Place;
  readonly lead: Lead;
  readonly log: Logger;
  contextFor(workspaceId: string): RequestContext;
}

/** Reads one source for all reactions of one subgraph to it. Any number of processes may run it: a row lock decides. */
export class Reader {
  #timer: NodeJS.Timeout | null = null;
  #running: Promise<void> | null = null;
  #again = false;
  #stopped = false;
  #misses = 0;
  #ticks = 0;
  #off: (() => void) | null = null;
  #soon: NodeJS.Timeout | null = null;
  #foldedAt = 0;
  /** Where we are, and what the row says; null = only the row knows. */
  #at: Position | null = null;
  #row: Position | null = null;
  #noting: NodeJS.Timeout | null = null;
  #noted: Promise<void> = Promise.resolve();
  readonly #byEvent = new Map<string, Reaction[]>();
  readonly #batches: { readonly reaction: BatchReaction; readonly events: ReadonlySet<string> }[] = [];

  constructor(
    private readonly parts: ReaderParts,
    reactions: readonly (Reaction | BatchReaction)[],
  ) {
    for (const r of reactions) {
      if ("runAll" in r) this.#batches.push({ reaction: r, events: new Set(r.events) });
      else this.#byEvent.set(r.event, [...(this.#byEvent.get(r.event) ?? []), r]);
    }
  }

  start(): void {
    const { stream, lead, subgraph } = this.parts;
    this.#off = stream.onNews(() => this.#hear());
    this.#timer = setInterval(() => this.#tick(), 1_000);
    if (lead.isMine(subgraph)) void this.run();
  }

  /** It is for us now: whoever had it may have moved on, and may have left something. */
  lead(): void {
    this.#at = null;
    void this.run();
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    this.#off?.();
    for (const timer of [this.#timer, this.#soon, this.#noting]) if (timer) clearTimeout(timer);
    await this.#running;
    await this.#note().catch(() => undefined);
  }

  #tick(): void {
    const { stream, lead, subgraph } = this.parts;
    const isMine = lead.isMine(subgraph);
    if (!isMine) this.#at = null;
    if (!isMine && ++this.#ticks % LOOK_ANYWAY > 0) return;
    if (!this.#at || !stream.isUpTo(this.#at)) void this.run();
  }

  #hear(): void {
    if (!this.parts.lead.isMine(this.parts.subgraph)) return;
    const pause = this.#byEvent.size > 0 ? SOON_MS : Math.max(SOON_MS, this.#foldedAt + FOLD_EVERY_MS - Date.now());
    this.#soon ??= setTimeout(() => this.#lookAgain(), pause);
  }

  #lookAgain(): void {
    this.#soon = null;
    if (!this.#stopped) void this.run();
  }

  /** Reacts to everything that is recorded now, whoever else is at it. For tests and tools. */
  async catchUp(): Promise<void> {
    await this.parts.stream.read();
    await this.run();
    await this.#note();
  }

  run(): Promise<void> {
    this.#again = true;
    this.#running ??= this.#loop().finally(() => {
      this.#running = null;
      if (this.#again && !this.#stopped) void this.run();
    });
    return this.#running;
  }

  async #loop(): Promise<void> {
    while (this.#again && !this.#stopped) {
      this.#again = false;
      try {
        if (await this.#step()) this.#again = true;
        this.#misses = 0;
      } catch (error) {
        this.#misses++;
        this.#at = null;
        // A neighbour that starts at the same time as we do is no news.
        this.parts.log[this.#misses < NEWS_AFTER ? "info" : "warn"](
          { err: error, reader: `${this.parts.subgraph}<${this.parts.stream.source.name}` },
          "reacting to events failed; trying again",
        );
        await new Promise((resolve) => setTimeout(resolve, Math.min(2_000, 50 * 2 ** this.#misses)));
        this.#again = this.#misses < 8;
        if (!this.#again) this.#misses = 4;
        return;
      }
    }
  }

  readonly #wanted = (entry: LogEntry): boolean =>
    (this.#byEvent.get(entry.name)?.some((r) => r.concerns(entry)) ?? false) ||
    this.#batches.some((b) => b.events.has(entry.name));

  /** At most one transaction: the leading entries of one workspace. True when there may be more. */
  async #step(): Promise<boolean> {
    const place = (this.#at ??= this.#row = await this.parts.place.now());
    const entries = await this.parts.stream.after(place, BATCH);
    const last = entries.at(-1);
    if (!last) return false;
    const first = entries.find(this.#wanted);
    if (!first) {
      this.#pass(last.position);
      return true;
    }
    const end = entries.findIndex((e) => e.workspaceId !== first.workspaceId && this.#wanted(e));
    // After a failure the entries go one by one, so that only the one that fails is held up, and in the end parked.
    const run = (end < 0 ? entries : entries.slice(0, end)).slice(
      0,
      this.#misses > 0 ? entries.indexOf(first) + 1 : BATCH,
    );
    await this.#note();
    // Somebody else has moved meanwhile: from there, then.
    if (this.#at !== place) return true;
    const ctx = this.parts.contextFor(first.workspaceId);
    try {
      const to = await ctx.change(async (em) => {
        const query = <T>(text: string, values: readonly unknown[]) => execute<T>(em, text, values);
        const taken = await this.parts.place.take(query);
        // Another process is at it, or was in the meantime: it also does what we were rung for.
        if (!taken || !isSamePlace(taken, place)) return null;
        const done = this.#misses > TRIES ? await this.#park(query, run) : await this.#react(ctx, run);
        await this.parts.place.leave(query, done);
        return done;
      });
      this.#at = this.#row = to;
      if (!to) this.#soon ??= setTimeout(() => this.#lookAgain(), BUSY_MS);
      // What came while we folded is folded at the next turn, with what comes until then.
      const isUpToDate = entries.length < BATCH && to !== null && isSamePlace(to, last.position);
      return to !== null && !(isUpToDate && this.#byEvent.size === 0);
    } finally {
      ctx.scope.end();
    }
  }

  #pass(to: Position): void {
    this.#at = to;
    this.#noting ??= setTimeout(() => void this.#note().catch(() => (this.#at = null)), NOTE_EVERY_MS);
  }

  /** One after the other: a transaction of ours must find the place that it starts from. */
  #note(): Promise<void> {
    return (this.#noted = this.#noted.catch(() => undefined).then(() => this.#noteNow()));
  }

  async #noteNow(): Promise<void> {
    if (this.#noting) clearTimeout(this.#noting);
    this.#noting = null;
    const [from, to] = [this.#row, this.#at];
    if (!from || !to || isSamePlace(from, to)) return;
    if (await this.parts.place.move(from, to)) this.#row = to;
    else this.#at = this.#row = null;
  }

  /** Returns the place behind what has been done. */
  async #react(ctx: RequestContext, run: readonly LogEntry[]): Promise<Position> {
    const until = Date.now() + TRANSACTION_MS;
    let done = 0;
    for (; done < run.length && (done === 0 || Date.now() < until); done++) {
      const entry = run[done] as LogEntry;
      for (const r of this.#byEvent.get(entry.name) ?? []) if (r.concerns(entry)) await r.run(ctx, entry);
    }
    const heard = run.slice(0, done);
    for (const { reaction, events } of this.#batches) {
      const entries = heard.filter((entry) => events.has(entry.name));
      if (entries.length > 0) await reaction.runAll(ctx, entries);
    }
    if (this.#batches.length > 0) this.#foldedAt = Date.now();
    return (heard.at(-1) as LogEntry).position;
  }

  async #park(
    query: (text: string, values: readonly unknown[]) => Promise<unknown>,
    run: readonly LogEntry[],
  ): Promise<Position> {
    const { log, stream, subgraph } = this.parts;
    for (const entry of run.filter(this.#wanted)) {
      const { position, workspaceId, name, data } = entry;
      log.error({ event: name, position: String(position.id) }, "an event was parked after repeated failures");
      await query(
        `insert into ${subgraph}.parked_event (source, xid, id, workspace_id, name, data) values ($1, $2::text::xid8, $3, $4, $5, $6)
         on conflict do nothing`,
        [stream.source.name, String(position.xid), String(position.id), workspaceId, name, JSON.stringify(data)],
      );
    }
    return (run.at(-1) as LogEntry).position;
  }
}
