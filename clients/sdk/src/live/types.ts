/** What is sent to start a subscription; `query` is "" when `extensions.persistedQuery` names a stored document. */
export interface LivePayload {
  query: string;
  variables?: Record<string, unknown>;
  operationName?: string;
  extensions?: Record<string, unknown>;
}

export interface LiveProblem {
  message: string;
  path?: readonly (string | number)[] | undefined;
  extensions?: Record<string, unknown> | undefined;
}

export interface LiveMessage {
  data?: unknown;
  errors?: readonly LiveProblem[];
}

/** The part of a graphql-ws client that following needs. */
export interface LiveSocket {
  subscribe(
    payload: LivePayload,
    sink: { next(message: LiveMessage): void; error(error: unknown): void; complete(): void },
  ): () => void;
}

export interface FollowOptions<T> {
  /** Where to start: the `liveCursor` read with the snapshot, or the last cursor of an earlier life. */
  after?: string | undefined;
  /** Each event once, in order. `problems` are the errors of single fields, whose values are null. Must not throw. */
  onEvent(event: T, problems: readonly LiveProblem[]): void;
  /**
   * The server can no longer replay from the last cursor (`RESYNC_REQUIRED`). Read a fresh snapshot, show it and
   * return its `liveCursor`: events go on from there. Left out, the subscription ends with that error.
   */
  resync?: (() => string | null | undefined | Promise<string | null | undefined>) | undefined;
  /** Called once: without an error after `close()`, with one when going on is pointless (refused, wrong document). */
  onEnd?: ((error?: unknown) => void) | undefined;
  /** Reads the cursor of an event; by default `data.<the only field>.cursor`. */
  cursorOf?: ((event: T) => string | undefined) | undefined;
  /** Milliseconds before repeat number `attempt`; for tests. */
  wait?: ((attempt: number) => number) | undefined;
}

export interface Following {
  /** Cursor of the last event handed over; keep it to go on in another life. */
  readonly cursor: string | undefined;
  close(): void;
}
