import { pulses, type RequestContext } from "@switchboard/kit";
import { FiguresChanged } from "../projections/figures.event.js";
import { countToday } from "./today.js";
import type { TodayCounters } from "./today.types.js";

/** At most two readings a second, however much happens. */
const EVERY_MS = 500;
/** Midnight comes without an event. */
const REREAD_MS = 30_000;

type Wake = () => void;

/** One workspace's counters by one zone, while anyone watches: read once, shown to all. */
class Wall {
  latest: TodayCounters | null = null;
  failure: unknown = null;
  readonly watchers = new Set<Wake>();
  #stop: () => void = () => undefined;
  #isOver = false;

  constructor(
    private readonly open: () => RequestContext,
    private readonly zone: string,
    private readonly over: () => void,
  ) {}

  async run(): Promise<void> {
    const ctx = this.open();
    try {
      const beats = await pulses(ctx, { topics: [FiguresChanged.name], everyMs: EVERY_MS });
      const timer = setInterval(() => void this.#read().catch((error: unknown) => this.end(error)), REREAD_MS);
      this.#stop = () => {
        clearInterval(timer);
        void beats.return?.();
      };
      if (this.#isOver) this.#stop();
      for await (const _ of beats) await this.#read();
    } catch (error) {
      this.end(error);
    } finally {
      ctx.scope.end();
    }
  }

  async #read(): Promise<void> {
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
    if (this.#isOver) return;
    this.#isOver = true;
    this.failure = failure;
    this.over();
    this.#stop();
    for (const wake of this.watchers) wake();
  }

  get isOver(): boolean {
    return this.#isOver;
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
      const made = new Wall(() => this.open(workspaceId), zone, () => {
        if (this.#walls.get(key) === made) this.#walls.delete(key);
      });
      this.#walls.set(key, (wall = made));
      void wall.run();
    }
    return wall;
  }

  stop(): void {
    for (const wall of this.#walls.values()) wall.end();
  }
}
