import { Client, type ClientConfig } from "pg";
import type { Logger } from "pino";

const BELL = "switchboard_bell";
const SIGNAL = "switchboard_signal";
/** Rings of one process within this time are one NOTIFY: a NOTIFY per transaction serialises all commits. */
const DEBOUNCE_MS = 5;
/** PostgreSQL's limit for a notification is 8 000 bytes. */
const SIGNAL_LIMIT = 7_000;

export interface Signal {
  readonly workspaceId: string;
  readonly topic: string;
  readonly data: unknown;
}

/** A connection that lasts as long as it can, and its end. */
export interface Session {
  /** @throws Error while the connection does not stand. */
  rows<T>(text: string, values: readonly unknown[]): Promise<T[]>;
  onLost(ear: () => void): void;
}

/** Whoever tells that a log has grown. */
export interface Rings {
  onRing(name: string, ear: () => void): () => void;
}

/** Rings within one process: for those who hear of logs by the bus and have no database. */
export class LocalBell implements Rings {
  readonly #ears = new Map<string, Set<() => void>>();

  onRing(name: string, ear: () => void): () => void {
    const ears = this.#ears.get(name) ?? this.#ears.set(name, new Set()).get(name);
    ears?.add(ear);
    return () => ears?.delete(ear);
  }

  ring(name: string): void {
    for (const ear of this.#ears.get(name) ?? []) ear();
  }
}

/**
 * One LISTEN connection per process. The bell tells other processes that a log has grown: only a hint, never the
 * event itself, never needed for correctness. Signals are fleeting facts (someone types) that are stored nowhere.
 */
export class Bell implements Rings, Session {
  readonly #local = new LocalBell();
  readonly #heardOf = new Set<string>();
  readonly #listeners = new Map<string, Set<(data: unknown) => void>>();
  readonly #rung = new Set<string>();
  #client: Client | null = null;
  #timer: NodeJS.Timeout | null = null;
  #stopped = false;
  #told: Promise<unknown> = Promise.resolve();
  readonly #mourners: (() => void)[] = [];

  constructor(
    private readonly connection: ClientConfig,
    private readonly log: Logger,
  ) {}

  async start(): Promise<void> {
    const client = new Client(this.connection);
    client.on("error", (error) => this.log.warn({ err: error }, "the bell's connection broke"));
    client.on("notification", ({ channel, payload, processId }) => {
      // What we rang ourselves was heard here at once.
      if (channel === BELL && processId === (client as { processID?: number }).processID) return;
      if (channel === BELL) for (const name of (payload ?? "").split(",")) this.heard(name);
      else this.#signalled(JSON.parse(payload ?? "null") as Signal);
    });
    client.on("end", () => {
      // One that never stood is tried again by whoever began it; if its end tried too, each failure would double the tries.
      if (this.#client !== client) return;
      this.#client = null;
      for (const mourn of this.#mourners) mourn();
      this.#retry(500);
    });
    try {
      await client.connect();
      await client.query(`LISTEN ${BELL}; LISTEN ${SIGNAL}`);
    } catch (error) {
      void client.end().catch(() => undefined);
      throw error;
    }
    if (this.#stopped) return client.end();
    this.#client = client;
    // What rang while the line was down.
    for (const name of this.#heardOf) this.heard(name);
  }

  #retry(inMs: number): void {
    if (!this.#stopped) setTimeout(() => void this.start().catch(() => this.#retry(1_000)), inMs).unref();
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    if (this.#timer) clearTimeout(this.#timer);
    await this.#client?.end();
  }

  /** Call after a commit: listeners of this process hear at once, others as soon as they are told. */
  ring(name: string): void {
    this.heard(name);
    this.#rung.add(name);
    if (!this.#timer) this.#tellRung();
  }

  /** The first ring is told at once, and those that follow soon together. */
  #tellRung(): void {
    this.#timer = null;
    if (this.#rung.size === 0) return;
    const names = [...this.#rung].join(",");
    this.#rung.clear();
    this.#tell(BELL, names);
    this.#timer = setTimeout(() => this.#tellRung(), DEBOUNCE_MS);
  }

  async rows<T>(text: string, values: readonly unknown[]): Promise<T[]> {
    if (!this.#client) throw new Error("The bell's connection does not stand.");
    return (await this.#client.query(text, values as unknown[])).rows as T[];
  }

  onLost(ear: () => void): void {
    this.#mourners.push(ear);
  }

  onRing(name: string, ear: () => void): () => void {
    this.#heardOf.add(name);
    return this.#local.onRing(name, ear);
  }

  /** A ring that came another way: listeners of this process only. */
  heard(name: string): void {
    this.#local.ring(name);
  }

  /** Sends a fleeting fact to every process; lost without harm when nobody listens. */
  signal(signal: Signal): void {
    const text = JSON.stringify(signal);
    if (Buffer.byteLength(text) > SIGNAL_LIMIT) throw new Error("A signal is at most 7 000 bytes.");
    this.#tell(SIGNAL, text);
  }

  /** One after the other: a client runs one query at a time. What cannot be told is lost, and the poll makes up for it. */
  #tell(channel: string, text: string): void {
    this.#told = this.#told
      .then(() => this.#client?.query("select pg_notify($1, $2)", [channel, text]))
      .catch(() => undefined);
  }

  /** Signals of one topic as they come, at most 100 waiting: older ones are dropped. */
  signals<D>(workspaceId: string, topic: string): AsyncIterableIterator<D> {
    const key = `${workspaceId} ${topic}`;
    const queue: D[] = [];
    let wake: (() => void) | null = null;
    let ended = false;
    const hear = (data: unknown) => {
      queue.push(data as D);
      if (queue.length > 100) queue.shift();
      wake?.();
    };
    const listeners = this.#listeners.get(key) ?? this.#listeners.set(key, new Set()).get(key);
    listeners?.add(hear);
    return {
      next: async () => {
        while (queue.length === 0) {
          if (ended) return { done: true, value: undefined };
          await new Promise<void>((resolve) => (wake = resolve));
        }
        return { done: false, value: queue.shift() as D };
      },
      return: async () => {
        ended = true;
        listeners?.delete(hear);
        if (listeners?.size === 0) this.#listeners.delete(key);
        wake?.();
        return { done: true, value: undefined };
      },
      [Symbol.asyncIterator]() {
        return this;
      },
    };
  }

  #signalled(signal: Signal): void {
    for (const hear of this.#listeners.get(`${signal.workspaceId} ${signal.topic}`) ?? []) hear(signal.data);
  }
}
