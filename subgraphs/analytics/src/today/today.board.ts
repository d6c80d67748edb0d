import type { RequestContext } from "@switchboard/kit";
import { FIGURES_MOVED } from "../projections/figures.signal.js";
import { countToday } from "./today.js";
import type { TodayCounters } from "./today.types.js";

/** At most two readings a second, however much happens. */
const EVERY_MS = 500;
/** Midnight comes without a signal, and a signal may be lost. */
const REREAD_MS = 30_000;

type Wake = () => void;

/** One workspace's counters by one zone, while anyone watches: read once, shown to all. */
class Wall {
  latest: TodayCounters | null = null;
  failure: unknown = null;
  isOver = false;
  readonly watchers = new Set<Wake>();
  readonly #news: AsyncIterableIterator<null>;
  readonly #clock = setInterval(() => this.#readSoon(), REREAD_MS);
  #next: NodeJS.Timeout | null = null;
  #readAt = 0;

  constructor(
    private readonly open: () => RequestContext,
    private readonly zone: string,
    private readonly over: () => void,
  ) {
    // Listening comes before reading, so that nothing falls between the two.
    const ctx = open();
    this.#news = ctx.parts.platform.bell.signals<null>(ctx.viewer.workspaceId, FIGURES_MOVED);
    ctx.scope.end();
    this.#readSoon();
    void this.#follow();
  }

  async #follow(): Promise<void> {
    for await (const _ of this.#news) this.#readSoon();
  }

  #readSoon(): void {
    if (this.#next || this.isOver) return;
    this.#next = setTimeout(
      () => void this.#read().catch((error: unknown) => this.end(error)),
      Math.max(0, this.#readAt + EVERY_MS - Date.now()),
    );
  }

  async #read(): Promise<void> {
    this.#next = null;
    this.#readAt = Date.now();
    const ctx = this.open();
    try {
      const counters = await countToday(ctx, this.zone);
      if (this.latest && isSame(this.latest, counters)) return;
      this.latest = counters;
      for (const wake of this.watchers) wake();
    } finally {
      ctx.scope.end();
    }
  }

  end(failure: unknown = null): void {
    if (this.isOver) return;
    this.isOver = true;
    this.failure = failure;
    clearInterval(this.#clock);
    if (this.#next) clearTimeout(this.#next);
    void this.#news.return?.();
    this.over();
    for (const wake of this.watchers) wake();
  }
}

const isSame = (a: TodayCounters, b: TodayCounters): boolean =>
  JSON.stringify({ ...a, asOf: null }) === JSON.stringify({ ...b, asOf: null });

/** The walls of one process. */
export class TodayBoard {
  readonly #walls = new Map<string, Wall>();

  constructor(private readonly open: (workspaceId: string) => RequestContext) {}

  /** How many walls are being kept, whoever watches. */
  get size(): number {
    return this.#walls.size;
  }

  /** The present first, then each change of it; a slow watcher skips to the newest. */
  watch(workspaceId: string, zone: string): AsyncIterableIterator<TodayCounters> {
    const wall = this.#wallOf(workspaceId, zone);
    let seen: TodayCounters | null = null;
    let hasLeft = false;
    let wake: Wake = () => undefined;
    const watcher = () => wake();
    wall.watchers.add(watcher);
    return {
      async next() {
        while (!hasLeft && !wall.isOver && (wall.latest === null || wall.latest === seen)) {
          await new Promise<void>((resolve) => (wake = resolve));
        }
        if (wall.failure && !hasLeft) throw wall.failure;
        if (hasLeft || wall.isOver) return { done: true, value: undefined };
        seen = wall.latest;
        return { done: false, value: seen as TodayCounters };
      },
      async return() {
        hasLeft = true;
        wall.watchers.delete(watcher);
        if (wall.watchers.size === 0) wall.end();
        wake();
        return { done: true, value: undefined };
      },
      [Symbol.asyncIterator]() {
        return this;
      },
    };
  }

  #wallOf(workspaceId: string, zone: string): Wall {
    const key = `${workspaceId} ${zone}`;
    let wall = this.#walls.get(key);
    if (!wall) {
      const made = new Wall(
        () => this.open(workspaceId),
        zone,
        () => {
          if (this.#walls.get(key) === made) this.#walls.delete(key);
        },
      );
      this.#walls.set(key, (wall = made));
    }
    return wall;
  }

  stop(): void {
    for (const wall of this.#walls.values()) wall.end();
  }
}
