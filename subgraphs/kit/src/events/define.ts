import { z } from "zod";

/** A kind of fact, as recorded by the subgraph that owns it. */
export interface EventDefinition<D = unknown> {
  /** On the wire: `ticket.closed`. */
  readonly name: string;
  readonly description: string;
  readonly data: z.ZodType<D>;
  /** Narrow feeds that this event belongs to, besides its own name: `conversation:conv_…`, `agent:agt_…`. */
  topics(data: D): readonly string[];
}

/** What one event of a definition carries. */
export type DataOf<E> = E extends EventDefinition<infer D> ? D : never;

/**
 * Declares an event of this subgraph. Payload = ids, small facts, version; never a whole entity, no secrets.
 * It is written by `record(em, event, data)` and printed into the events catalogue for partners.
 */
export function defineEvent<S extends z.ZodType>(
  name: string,
  description: string,
  data: S,
  topics: (data: z.infer<S>) => readonly string[],
): EventDefinition<z.infer<S>> {
  return { name, description, data: data as unknown as z.ZodType<z.infer<S>>, topics };
}

/** Another subgraph's event, as this one reads it: names only the fields it uses. A contract test holds both together. */
export interface ForeignEvent<D = unknown> {
  readonly source: string;
  readonly name: string;
  readonly data: z.ZodType<D>;
}

export function foreignEvent<S extends z.ZodType>(source: string, name: string, data: S): ForeignEvent<z.infer<S>> {
  return { source, name, data: data as unknown as z.ZodType<z.infer<S>> };
}

/** One recorded event as it leaves the log. */
export interface LogEntry {
  readonly source: string;
  /** Transaction id (xid8) and row id: the order of the log. */
  readonly position: Position;
  readonly workspaceId: string;
  readonly name: string;
  readonly topics: readonly string[];
  readonly data: Record<string, unknown>;
  readonly at: Date;
  /** Who caused it; of the own log alone. */
  readonly actorId?: string;
}

/** A place in one subgraph's log. Ordered by transaction, then by row: commit order is not row order. */
export interface Position {
  readonly xid: bigint;
  readonly id: bigint;
}

export const START: Position = { xid: 0n, id: 0n };

export const isAfter = (a: Position, b: Position): boolean => a.xid > b.xid || (a.xid === b.xid && a.id > b.id);

export const positionText = (position: Position): string => `${position.xid}.${position.id}`;

export function parsePosition(text: string): Position | null {
  const match = /^(\d{1,20})\.(\d{1,20})$/.exec(text);
  return match ? { xid: BigInt(match[1] as string), id: BigInt(match[2] as string) } : null;
}
