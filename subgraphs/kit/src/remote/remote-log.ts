import { isAfter, type LogEntry, parsePosition, type Position, positionText, START } from "../events/define.js";
import type { LogSource, Narrow, Tail } from "../events/log.js";
import { IDENTITY_HEADER, type InternalTrust } from "./internal.js";
import { entryFromWire, type WireEntry } from "./wire.js";

const KEPT = 5_000;

interface State {
  readonly epoch: string;
  readonly horizon: Position;
  readonly latest: Position;
  readonly floor: Position;
}

/**
 * Another process's log. What the bus brings is kept in memory while it is without a gap; anything else is pulled from
 * the owner, which has the truth: the bus may lose or repeat as it likes.
 */
export class RemoteLog implements LogSource {
  #kept: LogEntry[] = [];
  #from: Position | null = null;

  constructor(
    readonly name: string,
    /** The owner's addresses; tried in turn. */
    private readonly urls: readonly string[],
    private readonly trust: InternalTrust,
  ) {}

  /** An entry from the bus with the place right before it. True when it was new. */
  arrived(previous: Position, entry: LogEntry): boolean {
    const last = this.#kept.at(-1)?.position ?? this.#from;
    if (last && !isAfter(entry.position, last)) return false;
    if (!last || last.xid !== previous.xid || last.id !== previous.id) {
      this.#kept = [];
      this.#from = previous;
    }
    this.#kept.push(entry);
    if (this.#kept.length > KEPT * 1.2) {
      this.#from = (this.#kept[this.#kept.length - KEPT - 1] as LogEntry).position;
      this.#kept = this.#kept.slice(-KEPT);
    }
    return true;
  }

  async read(after: Position, limit: number, narrow?: Narrow): Promise<LogEntry[]> {
    if (this.#from && !isAfter(this.#from, after)) {
      const found = this.#kept.filter((entry) => isAfter(entry.position, after) && fits(entry, narrow)).slice(0, limit);
      if (found.length > 0) return found;
    }
    const query = new URLSearchParams({ after: positionText(after), limit: String(limit) });
    if (narrow) {
      query.set("workspace", narrow.workspaceId);
      for (const topic of narrow.topics) query.append("topic", topic);
    }
    const { entries } = (await this.#get(`/log?${query}`)) as { entries: WireEntry[] };
    return entries.map(entryFromWire);
  }

  /** What waits at its owner's comes by the bus when it is settled. */
  async next(after: Position, limit: number): Promise<Tail> {
    return { entries: await this.read(after, limit), isHeldBack: false };
  }

  epoch = async (): Promise<string> => (await this.#state()).epoch;
  horizon = async (): Promise<Position> => (await this.#state()).horizon;
  latest = async (): Promise<Position> => (await this.#state()).latest;
  floor = async (): Promise<Position> => (await this.#state()).floor;

  async #state(): Promise<State> {
    const { epoch, ...places } = (await this.#get("/log")) as Record<keyof State, string>;
    const place = (name: keyof typeof places) => parsePosition(places[name]) ?? START;
    return { epoch, horizon: place("horizon"), latest: place("latest"), floor: place("floor") };
  }

  async #get(path: string): Promise<unknown> {
    const token = await this.trust.sign(this.name, { viewer: null, requestId: "log", language: "en" });
    let failure: unknown = new Error(`${this.name} has no address.`);
    for (const url of this.urls) {
      try {
        const response = await fetch(new URL(path, url), {
          headers: { [IDENTITY_HEADER]: token },
          signal: AbortSignal.timeout(5_000),
        });
        if (response.ok) return await response.json();
        failure = new Error(`${this.name} answered ${response.status}.`);
      } catch (error) {
        failure = error;
      }
    }
    throw failure;
  }
}

const fits = (entry: LogEntry, narrow: Narrow | undefined): boolean =>
  !narrow || (entry.workspaceId === narrow.workspaceId && entry.topics.some((topic) => narrow.topics.includes(topic)));
