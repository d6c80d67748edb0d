import type { Page } from "./ledger.js";

export interface Percentiles {
  p50: number;
  p95: number;
  p99: number;
  most: number;
}

export interface Timings {
  /** Request sent to mutation answered, milliseconds. */
  acknowledged: Percentiles;
  /** Mutation answered to the other side's subscription; 0 where the push was faster than the answer. Milliseconds. */
  pushed: Percentiles;
  /** Request sent to the other side's subscription, milliseconds. */
  across: Percentiles;
}

/** Nearest-rank percentiles (https://en.wikipedia.org/wiki/Percentile#The_nearest-rank_method); zeros for no values. */
export function percentiles(values: readonly number[]): Percentiles {
  const sorted = Float64Array.from(values).sort();
  const rank = (share: number) => sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0;
  return { p50: rank(0.5), p95: rank(0.95), p99: rank(0.99), most: rank(1) };
}

/** Times of all messages that were pushed to the other side; those found in a snapshot do not count as pushed. */
export function measureTimings(pages: Iterable<Page>): Timings {
  const acknowledged: number[] = [];
  const pushed: number[] = [];
  const across: number[] = [];
  for (const page of pages) {
    const firstPush = new Map<string, number>();
    for (const [watcher, sightings] of page.sightings) {
      const isVisitor = watcher === "visitor";
      for (const line of sightings) {
        const isOwn = (line.author === "CUSTOMER") === isVisitor;
        if (line.way === "event" && !isOwn && !firstPush.has(line.id)) firstPush.set(line.id, line.at);
      }
    }
    for (const message of page.acknowledged) {
      acknowledged.push(message.acknowledgedAt - message.sentAt);
      const at = firstPush.get(message.id);
      if (at === undefined) continue;
      pushed.push(Math.max(0, at - message.acknowledgedAt));
      across.push(at - message.sentAt);
    }
  }
  return { acknowledged: percentiles(acknowledged), pushed: percentiles(pushed), across: percentiles(across) };
}
