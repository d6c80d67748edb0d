import type { Writable } from "node:stream";
import type { PoolClient } from "pg";

/** How long the end of a read may wait for company; meanwhile the transaction holds no snapshot. */
const COMPANY_MS = 50;

interface Gathering {
  isTurn: boolean;
  timer: NodeJS.Timeout | null;
}

const gatherings = new WeakMap<Writable, Gathering>();

/**
 * Statements that are sent within one turn of the event loop (the opening of a transaction and what comes right behind
 * it, loaders of several subgraphs) leave in one write: system calls, and the process that each of them wakes on the
 * other side, are a sixth of what a read costs.
 */
export function inOneWrite(client: PoolClient): void {
  const stream = streamOf(client);
  const gathering = stream && gather(stream);
  if (!gathering || gathering.isTurn) return;
  gathering.isTurn = true;
  setImmediate(() => leave(stream, gathering));
}

/** What is sent now and waited for by nobody leaves with the next statement of this connection, or soon. */
export function withTheNext(client: PoolClient): void {
  const stream = streamOf(client);
  const gathering = stream && gather(stream);
  if (!gathering || gathering.isTurn) return;
  gathering.timer ??= setTimeout(() => leave(stream, gathering), COMPANY_MS);
}

const streamOf = (client: PoolClient): Writable | undefined =>
  (client as { connection?: { stream?: Writable } }).connection?.stream;

function gather(stream: Writable): Gathering {
  let gathering = gatherings.get(stream);
  if (!gathering) {
    stream.cork();
    gatherings.set(stream, (gathering = { isTurn: false, timer: null }));
  }
  return gathering;
}

function leave(stream: Writable, { timer }: Gathering): void {
  if (timer) clearTimeout(timer);
  gatherings.delete(stream);
  stream.uncork();
}
