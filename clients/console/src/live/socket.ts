import { type Client, createClient } from "graphql-ws";
import { retryPause, type StreamSink } from "./follow.js";
import type { Persisted } from "./document.js";

export type LinkState = "idle" | "open" | "cut";

/** The one socket of this window and what the rest may know of it. */
export interface Socket {
  state(): LinkState;
  /** Called on each change of `state()`. */
  watch(listener: () => void): () => void;
  stream<Data>(document: Persisted, variables: () => object, sink: StreamSink<Data>): () => void;
  /** Ends the connection; the next stream opens a new one (under the new session's cookie). */
  close(): void;
}

interface Options {
  readonly url: string;
  readonly webSocketImpl?: unknown;
  /** Resolves when the network is back, to cut a pause short. */
  networkBack?(): Promise<void>;
}

/** A handshake that nobody answers is begun anew after this long; graphql-ws itself would wait without end. */
const OPENS_WITHIN_MS = 10_000;

/** Close codes after which asking again is no use: bad request, unauthorised, forbidden, protocol errors. */
const FATAL = new Set([4400, 4401, 4403, 4406, 4429]);

export function createSocket({ url, webSocketImpl, networkBack }: Options): Socket {
  const listeners = new Set<() => void>();
  let state: LinkState = "idle";
  let pong: ReturnType<typeof setTimeout> | undefined;
  let opening: ReturnType<typeof setTimeout> | undefined;
  const become = (next: LinkState) => {
    if (next === state) return;
    state = next;
    for (const listener of listeners) listener();
  };

  const client: Client = createClient({
    url,
    webSocketImpl,
    // Words that come from the server are in the language on screen.
    connectionParams: () => ({ "accept-language": globalThis.document?.documentElement.lang ?? "" }),
    lazy: true,
    lazyCloseTimeout: 5_000,
    retryAttempts: Number.POSITIVE_INFINITY,
    shouldRetry: (event) => !FATAL.has((event as { code?: number }).code ?? 0),
    retryWait: (retries) =>
      Promise.race([
        new Promise<void>((done) => setTimeout(done, retryPause(retries) * (0.7 + Math.random() * 0.6))),
        networkBack?.() ?? new Promise<void>(() => {}),
      ]),
    keepAlive: 10_000,
    on: {
      connecting: () => {
        opening = setTimeout(() => client.terminate(), OPENS_WITHIN_MS);
      },
      connected: () => {
        clearTimeout(opening);
        become("open");
      },
      closed: (event) => {
        clearTimeout(opening);
        clearTimeout(pong);
        // 1000 is our own lazy close after the last stream ended.
        become((event as { code?: number; wasClean?: boolean }).code === 1000 ? "idle" : "cut");
      },
      // A half-open link answers nothing and closes nothing: without a pong in time we cut it ourselves.
      ping: (received) => {
        if (!received) pong = setTimeout(() => client.terminate(), 6_000);
      },
      pong: (received) => received && clearTimeout(pong),
    },
  });

  return {
    state: () => state,
    watch(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    stream<Data>({ operationName, sha256Hash }: Persisted, variables: () => object, sink: StreamSink<Data>) {
      return client.subscribe<Data>(
        {
          operationName,
          query: "",
          extensions: { persistedQuery: { version: 1, sha256Hash } },
          // A getter, because graphql-ws sends this same object again after each reconnect: the cursor must be the newest.
          get variables() {
            return variables() as Record<string, unknown>;
          },
        },
        {
          next: (result) => {
            const codes = (result.errors ?? []).map(codeOf);
            if (result.data) sink.next(result.data);
            else if (codes.length) sink.error(codes);
          },
          error: (cause) => sink.error(Array.isArray(cause) ? cause.map(codeOf) : [closeCodeOf(cause)]),
          complete: () => {},
        },
      );
    },
    close: () => client.terminate(),
  };
}

function codeOf(error: unknown): string {
  return String((error as { extensions?: { code?: unknown } }).extensions?.code ?? "INTERNAL");
}

function closeCodeOf(cause: unknown): string {
  const code = (cause as { code?: number } | undefined)?.code;
  // 4403 is how the gateway ends the sockets of a session that was revoked.
  return code === 4401 || code === 4403 ? "UNAUTHENTICATED" : "CLOSED";
}
