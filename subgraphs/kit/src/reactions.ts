import type { RequestContext } from "./context.js";
import type { EventDefinition, ForeignEvent, LogEntry, Position } from "./events/define.js";
import { isAfter } from "./events/define.js";
import type { LogSource } from "./events/log.js";
import { execute } from "./change.js";
import type { Rings } from "./events/bell.js";
import type { Logger } from "pino";

/**
 * What this subgraph does when something happened, here or in another subgraph. Runs under the workspace's system
 * viewer, inside the transaction that also moves the reader on: its effects happen once, in log order.
 */
export interface Reaction {
  readonly name: string;
  readonly source: string;
  readonly event: string;
  /** The event as this subgraph reads it; a contract test compares that with what its owner records. */
  readonly expects: readonly ForeignEvent[];
  run(ctx: RequestContext, entry: LogEntry): Promise<void>;
}

/** One file per reaction: `export const welcome = reaction("welcome", VisitorArrived, async (ctx, data) => …)`. */
export function reaction<D>(
  name: string,
  event: ForeignEvent<D>,
  run: (ctx: RequestContext, data: D, entry: LogEntry) => Promise<void>,
): Reaction {
  return {
    name,
    source: event.source,
    event: event.name,
    expects: [event],
    run: (ctx, entry) => run(ctx, event.data.parse(entry.data), entry),
  };
}

/**
 * The same for projections, which would else pay round trips for each event: gets all entries of the reader's
 * transaction at once, in log order, their data parsed. Runs after the reactions to single events.
 */
export interface BatchReaction {
  readonly name: string;
  readonly source: string;
  readonly events: readonly string[];
  /** The events as this subgraph reads them. */
  readonly expects: readonly ForeignEvent[];
  runAll(ctx: RequestContext, entries: readonly LogEntry[]): Promise<void>;
}

/** @throws Error when the events are not all of one source: each source has a reader of its own. */
export function batchReaction(
  name: string,
  events: readonly ForeignEvent<object>[],
  run: (ctx: RequestContext, entries: readonly LogEntry[]) => Promise<void>,
): BatchReaction {
  const source = events[0]?.source;
  if (!source || events.some((event) => event.source !== source))
    throw new Error(`${name}: events of one source, please.`);
  const byName = new Map(events.map((event) => [event.name, event.data]));
  const parsed = (entry: LogEntry): LogEntry => ({
    ...entry,
    data: byName.get(entry.name)?.parse(entry.data) as LogEntry["data"],
  });
  return {
    name,
    source,
    events: [...byName.keys()],
    expects: events,
    runAll: (ctx, entries) => run(ctx, entries.map(parsed)),
  };
}

/** A subgraph's own event as a source for its own reactions. */
export const own = <D>(source: string, event: EventDefinition<D>): ForeignEvent<D> => ({
  source,
  name: event.name,
  data: event.data,
});

const BATCH = 200;
const TRIES = 5;
const NEWS_AFTER = 5;
/**
 * Rings within this time are one look at the log, and whoever watches on a socket is served before the reactions are:
 * reading at every ring, each reader of each process, cost more than the messages themselves.
 */
const SOON_MS = 15;

/** What was found behind a place of a log; full = there may be more behind it. */
interface Reading {
  readonly place: Position;
  readonly entries: readonly LogEntry[];
  readonly isFull: boolean;
}

/** Reads one source for all reactions of one subgraph to it. Any number of processes may run it: a row lock decides. */
export class Reader {
  #timer: NodeJS.Timeout | null = null;
  #running: Promise<void> | null = null;
  #again = false;
  #stopped = false;
  #misses = 0;
  #off: (() => void) | null = null;
  #soon: NodeJS.Timeout | null = null;
  /** What the last transaction left of what was read: where workspaces alternate, each takes only a few entries. */
  #ahead: Reading | null = null;
  readonly #byEvent = new Map<string, Reaction[]>();
  readonly #batches: { readonly reaction: BatchReaction; readonly events: ReadonlySet<string> }[] = [];

  constructor(
    private readonly subgraph: string,
    private readonly source: LogSource,
    reactions: readonly (Reaction | BatchReaction)[],
    private readonly contextFor: (workspaceId: string) => RequestContext,
    private readonly bell: Rings,
    private readonly log: Logger,
  ) {
    for (const r of reactions) {
      if ("runAll" in r) this.#batches.push({ reaction: r, events: new Set(r.events) });
      else this.#byEvent.set(r.event, [...(this.#byEvent.get(r.event) ?? []), r]);
    }
  }

  start(): void {
    this.#off = this.bell.onRing(this.source.name, () => this.#rung());
    this.#timer = setInterval(() => void this.run(), 1_000);
    void this.run();
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    this.#off?.();
    if (this.#timer) clearInterval(this.#timer);
    if (this.#soon) clearTimeout(this.#soon);
    await this.#running;
  }

  #rung(): void {
    // Not all processes at the same moment: who comes later finds it done.
    this.#soon ??= setTimeout(
      () => {
        this.#soon = null;
        void this.run();
      },
      SOON_MS * (0.5 + Math.random()),
    );
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
        // A neighbour that starts at the same time as we do is no news.
        this.log[this.#misses < NEWS_AFTER ? "info" : "warn"](
          { err: error, reader: `${this.subgraph}<${this.source.name}` },
          "reacting to events failed; trying again",
        );
        await new Promise((resolve) => setTimeout(resolve, Math.min(2_000, 50 * 2 ** this.#misses)));
        this.#again = this.#misses < 8;
        if (!this.#again) this.#misses = 4;
        return;
      }
    }
  }

  /** One transaction: the leading entries of one workspace. True when there may be more. */
  async #step(): Promise<boolean> {
    const { place, entries, isFull } = this.#ahead ?? (await this.#read());
    this.#ahead = null;
    if (entries.length === 0) return false;
    const wanted = (entry: LogEntry) =>
      this.#byEvent.has(entry.name) || this.#batches.some((b) => b.events.has(entry.name));
    const first = entries.find(wanted);
    if (!first) {
      await this.#move(place, (entries.at(-1) as LogEntry).position);
      return isFull;
    }
    const end = entries.findIndex((e) => wanted(e) && e.workspaceId !== first.workspaceId);
    // After a failure the entries go one by one, so that only the one that fails is held up, and in the end parked.
    const run = (end < 0 ? entries : entries.slice(0, end)).slice(
      0,
      this.#misses > 0 ? entries.indexOf(first) + 1 : BATCH,
    );
    const ctx = this.contextFor(first.workspaceId);
    const last = (run.at(-1) as LogEntry).position;
    try {
      const isDone = await ctx.change(async (em) => {
        const [row] = await execute<{ xid: string; id: string }>(
          em,
          `select xid::text, id from ${this.subgraph}.log_reader where source = $1 for update skip locked`,
          [this.source.name],
        );
        // Another process is at it, or was in the meantime: it also does what we were rung for.
        if (!row || BigInt(row.xid) !== place.xid || BigInt(row.id) !== place.id) return false;
        const heard = run.filter(wanted);
        if (this.#misses > TRIES) for (const entry of heard) await this.#park(em, entry);
        else await this.#react(ctx, heard);
        await execute(em, `update ${this.subgraph}.log_reader set xid = $2::text::xid8, id = $3 where source = $1`, [
          this.source.name,
          String(last.xid),
          String(last.id),
        ]);
        return true;
      });
      const rest = entries.slice(run.length);
      if (isDone && rest.length > 0) this.#ahead = { place: last, entries: rest, isFull };
      // What comes after this reading rings, and once a second we look anyway.
      return isDone && (rest.length > 0 || isFull);
    } finally {
      ctx.scope.end();
    }
  }

  async #read(): Promise<Reading> {
    const place = await this.#place();
    const entries = await this.source.read(place, BATCH);
    return { place, entries, isFull: entries.length === BATCH };
  }

  async #react(ctx: RequestContext, heard: readonly LogEntry[]): Promise<void> {
    for (const entry of heard) for (const r of this.#byEvent.get(entry.name) ?? []) await r.run(ctx, entry);
    for (const { reaction, events } of this.#batches) {
      const entries = heard.filter((entry) => events.has(entry.name));
      if (entries.length > 0) await reaction.runAll(ctx, entries);
    }
  }

  async #park(em: Parameters<typeof execute>[0], entry: LogEntry): Promise<void> {
    this.log.error(
      { event: entry.name, position: String(entry.position.id) },
      "an event was parked after repeated failures",
    );
    await execute(
      em,
      `insert into ${this.subgraph}.parked_event (source, xid, id, workspace_id, name, data) values ($1, $2::text::xid8, $3, $4, $5, $6)
       on conflict do nothing`,
      [
        this.source.name,
        String(entry.position.xid),
        String(entry.position.id),
        entry.workspaceId,
        entry.name,
        JSON.stringify(entry.data),
      ],
    );
  }

  async #place(): Promise<Position> {
    const { platform } = this.contextFor("wsp_").parts;
    const text = `select xid::text, id from ${this.subgraph}.log_reader where source = $1`;
    const found = await platform.reads.query({ name: `place_${this.subgraph}`, text, values: [this.source.name] });
    const row = found.rows[0] as { xid: string; id: string } | undefined;
    if (row) return { xid: BigInt(row.xid), id: BigInt(row.id) };
    await platform.reads.query(
      `insert into ${this.subgraph}.log_reader (source, xid, id) values ($1, '0'::xid8, 0) on conflict do nothing`,
      [this.source.name],
    );
    return { xid: 0n, id: 0n };
  }

  async #move(from: Position, to: Position): Promise<void> {
    if (!isAfter(to, from)) return;
    const { platform } = this.contextFor("wsp_").parts;
    await platform.reads.query(
      `update ${this.subgraph}.log_reader set xid = $2::text::xid8, id = $3
       where source = $1 and xid = $4::text::xid8 and id = $5`,
      [this.source.name, String(to.xid), String(to.id), String(from.xid), String(from.id)],
    );
  }
}
