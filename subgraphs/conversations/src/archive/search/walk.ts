import type { RequestContext } from "@switchboard/kit";
import type { Conditions } from "./conditions.js";
import { alsoIn, backwards, type Group, groupsOf } from "./groups.js";
import { type Hit, hitsAmong, hitsAt, isBehind, type Place, placeOf } from "./hits.js";
import type { Wish } from "./wish.js";

/** After this time a search says how far it has come instead of going on. */
const PATIENCE_MS = 120;
/** Texts looked at in one step. */
const STEP = 100;
/** More of the index's times than the page has hits: an edited text may no longer hold the word. */
const SPARE = 12;
const STEP_MOST = 800;
const BLOCKS_MOST = 32;

export interface Found {
  /** Newest first. */
  readonly hits: readonly Hit[];
  /** Whether everything was looked at that could have been among them. */
  readonly isComplete: boolean;
  /** Where to go on when there may be more: behind the last hit, or where the search gave up. */
  readonly next: Place | null;
}

/** The newest messages behind a place that hold the wish and meet the conditions, at most `limit`. Bounded in time. */
export async function find(
  ctx: RequestContext,
  wish: Wish,
  conditions: Conditions,
  after: Place,
  limit: number,
): Promise<Found> {
  const search = new Search(ctx, wish, conditions, after, limit);
  if (conditions.narrow) return search.lookThrough();
  const groups = await groupsOf(ctx, wish, conditions.words, after.time);
  if (groups === null) return search.end();
  return groups.length > 0 ? search.byIndex(groups) : search.lookThrough();
}

class Search {
  readonly #hits: Hit[] = [];
  readonly #until = performance.now() + PATIENCE_MS;

  constructor(
    private readonly ctx: RequestContext,
    private readonly wish: Wish,
    private readonly conditions: Conditions,
    private readonly after: Place,
    private readonly limit: number,
  ) {}

  /** Of a millisecond without an id everything was looked at; of one with an id there may be more. */
  get #newest(): number {
    return this.after.id === "" ? this.after.time - 1 : this.after.time;
  }

  end(): Found {
    return { hits: this.#hits, isComplete: true, next: null };
  }

  /** From the rarest word's newest times backwards: those that all others share, then the texts themselves. */
  async byIndex([rarest, ...others]: readonly Group[]): Promise<Found> {
    let until = this.#newest;
    for (let blocks = 2; ; blocks = Math.min(blocks * 4, BLOCKS_MOST)) {
      const window = await backwards(this.ctx, rarest as Group, until, blocks);
      const times = window.times.filter((time) => time >= this.conditions.since);
      // What the index names is nearly always a hit; what several words must share, less often.
      let step = others.length > 0 ? STEP : this.limit + SPARE;
      for (let at = 0; at < times.length; at += step, step = Math.min(step * 2, STEP_MOST)) {
        const looked = times.slice(at, at + step);
        let shared: readonly number[] = looked;
        for (const other of others) shared = await alsoIn(this.ctx, other, shared);
        if (this.#take(await hitsAt(this.ctx, shared, this.wish, this.conditions))) return this.#full();
        if (this.#isLate()) return this.#givesUp({ time: looked.at(-1) as number, id: "" });
      }
      if (window.isLast || window.from <= this.conditions.since) return this.end();
      until = window.from - 1;
      if (this.#isLate()) return this.#givesUp({ time: window.from, id: "" });
    }
  }

  /** Text by text: where there are few, or where the index is of no help. */
  async lookThrough(): Promise<Found> {
    let until = this.#newest;
    for (let step = 4 * STEP; ; step = Math.min(step * 2, 4 * STEP_MOST)) {
      const { hits, looked, end } = await hitsAmong(this.ctx, until, step, this.wish, this.conditions);
      // The step's last millisecond may go on behind it, so it is looked at again, unless there is nothing else in it.
      const isDone = looked < step;
      const sure =
        isDone || !end ? hits : hits.filter(({ message }) => message.sentAt.getTime() > end.time || end.time === until);
      if (this.#take(sure)) return this.#full();
      if (isDone || !end) return this.end();
      until = end.time === until ? until - 1 : end.time;
      if (this.#isLate()) return this.#givesUp({ time: until + 1, id: "" });
    }
  }

  /** True when there are as many as wanted, and one more to show that it goes on. */
  #take(hits: readonly Hit[]): boolean {
    for (const hit of hits) if (isBehind(placeOf(hit.message), this.after)) this.#hits.push(hit);
    return this.#hits.length > this.limit;
  }

  #full(): Found {
    const hits = this.#hits.slice(0, this.limit);
    return { hits, isComplete: true, next: placeOf((hits.at(-1) as Hit).message) };
  }

  #givesUp(at: Place): Found {
    return { hits: this.#hits, isComplete: false, next: at };
  }

  #isLate(): boolean {
    return performance.now() > this.#until;
  }
}
