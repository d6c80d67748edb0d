import type { RequestContext } from "../context.js";
import type { EventDefinition, ForeignEvent, LogEntry } from "../events/define.js";

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
  /** False for events of its kind that are none of its business: they cost no transaction. */
  concerns(entry: LogEntry): boolean;
  run(ctx: RequestContext, entry: LogEntry): Promise<void>;
}

/**
 * One file per reaction: `export const welcome = reaction("welcome", VisitorArrived, async (ctx, data) => …)`.
 * `concerns` looks at the facts as they stand in the log, before they are parsed; without it every such event counts.
 */
export function reaction<D>(
  name: string,
  event: ForeignEvent<D>,
  run: (ctx: RequestContext, data: D, entry: LogEntry) => Promise<void>,
  concerns: (data: D) => boolean = () => true,
): Reaction {
  return {
    name,
    source: event.source,
    event: event.name,
    expects: [event],
    concerns: (entry) => concerns(entry.data as D),
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
