/** A change as every resumable subscription sends it: the cursor says where to go on after it. */
export interface Change {
  readonly cursor: string;
}

export interface StreamSink<Data> {
  next(data: Data): void;
  /** The stream has ended for good on the server's side; `codes` are `extensions.code` of its errors. */
  error(codes: readonly string[]): void;
}

export interface Following<Item extends Change> {
  /** Where to begin: the `liveCursor` of the snapshot, or the last cursor seen. */
  readonly after: string | null;
  /** Opens the stream. `after` is asked anew each time the socket comes back, so a cut costs no replay from the start. */
  open(after: () => string | null, sink: StreamSink<Item>): () => void;
  onChange(change: Item): void;
  /** Reads the snapshot again and returns its `liveCursor`. Called when the server can no longer replay the gap. */
  resync(): Promise<string | null>;
  /** The server refuses this stream for good (no access, signed out). */
  onRefused?(codes: readonly string[]): void;
}

const FINAL = new Set(["FORBIDDEN", "UNAUTHENTICATED", "GRAPHQL_VALIDATION_FAILED", "PERSISTED_QUERY_NOT_FOUND"]);

/** Pause before attempt `n` (0 is the first retry), in milliseconds: 0.5 s doubling to 15 s. */
export function retryPause(attempt: number): number {
  return Math.min(500 * 2 ** attempt, 15_000);
}

/**
 * Follows a resumable subscription: remembers the last cursor, takes a new snapshot on `RESYNC_REQUIRED`,
 * tries again after an outage, stops on refusal. Returns the function that ends it.
 */
export function follow<Item extends Change>(following: Following<Item>): () => void {
  let after = following.after;
  let attempts = 0;
  let closed = false;
  let close = () => {};
  let timer: ReturnType<typeof setTimeout> | undefined;

  const later = (run: () => void) => {
    if (!closed) timer = setTimeout(run, retryPause(attempts++));
  };

  const resync = () => {
    following.resync().then(
      (cursor) => {
        after = cursor;
        start();
      },
      () => later(resync),
    );
  };

  const start = () => {
    if (closed) return;
    close = following.open(() => after, {
      next(change) {
        attempts = 0;
        after = change.cursor;
        following.onChange(change);
      },
      error(codes) {
        if (closed) return;
        if (codes.includes("RESYNC_REQUIRED")) return resync();
        if (codes.some((code) => FINAL.has(code))) return following.onRefused?.(codes);
        later(start);
      },
    });
  };

  start();
  return () => {
    closed = true;
    clearTimeout(timer);
    close();
  };
}
