import { createClient } from "graphql-ws";
import type { LiveSocket } from "./types.js";

/** The shape of the platform's WebSocket class that is needed here; `ws` fits too. */
export type WebSocketClass = new (url: string, protocols?: string | string[]) => object;

export type LiveState = "connecting" | "open" | "closed";

export interface LiveSocketOptions {
  /** ws:// or wss:// addresses of equal gateways; each new connection goes to the next one. */
  urls: readonly string[];
  /** Sent with `connection_init`; asked anew for each connection, so a fresh token is used. */
  connectionParams?:
    | (() => Record<string, unknown> | undefined | Promise<Record<string, unknown> | undefined>)
    | undefined;
  /** Needed where the platform has none (Node 20: `ws`). */
  WebSocket?: WebSocketClass | undefined;
  onState?: ((state: LiveState) => void) | undefined;
  /** A silent peer is asked for a sign of life this often, milliseconds; dropped when it stays silent as long again. */
  pingMs?: number | undefined;
  /** A peer that has not answered the opening handshake after this long is left for the next one, milliseconds. */
  openMs?: number | undefined;
}

export interface LiveConnection extends LiveSocket {
  /** Cuts the connection; what follows subscriptions on it connects again. */
  cut(): void;
  dispose(): Promise<void>;
}

/** One shared connection (graphql-transport-ws); opened with the first subscription, closed after the last. */
export function createLiveSocket(options: LiveSocketOptions): LiveConnection {
  const { urls, connectionParams, onState, pingMs = 15_000, openMs = 10_000 } = options;
  const WebSocketImpl = options.WebSocket ?? (globalThis.WebSocket as WebSocketClass | undefined);
  if (!WebSocketImpl) throw new Error("This platform has no WebSocket: pass the class of the package ws as WebSocket");
  let turn = Math.floor(Math.random() * urls.length);
  let isOpen = false;
  let silence: ReturnType<typeof setTimeout> | undefined;
  const client = createClient({
    url: () => urls[turn++ % urls.length] as string,
    webSocketImpl: impatient(WebSocketImpl, openMs),
    lazyCloseTimeout: 3_000,
    connectionAckWaitTimeout: 10_000,
    keepAlive: pingMs,
    // Repeats are the follower's: it knows the cursor and waits with jitter.
    retryAttempts: 0,
    ...(connectionParams && { connectionParams: async () => (await connectionParams()) ?? {} }),
    on: {
      connecting: () => onState?.("connecting"),
      connected: () => {
        isOpen = true;
        onState?.("open");
      },
      closed: () => {
        isOpen = false;
        clearTimeout(silence);
        onState?.("closed");
      },
      ping: (isTheirs) => {
        if (!isTheirs) silence = setTimeout(() => client.terminate(), pingMs);
      },
      pong: (isTheirs) => {
        if (isTheirs) clearTimeout(silence);
      },
    },
  });
  return {
    subscribe: (payload, sink) => client.subscribe(payload, sink as Parameters<typeof client.subscribe>[1]),
    // One that is still being made cannot be cut: the package ws would throw where nobody can catch it.
    cut: () => {
      if (isOpen) client.terminate();
    },
    // A connection that is still being made may fail under it; nobody is left to be told.
    dispose: async () => {
      await Promise.resolve(client.dispose()).catch(() => {});
    },
  };
}

/**
 * graphql-ws waits for its acknowledgement only once the socket is open; a handshake that nobody answers, because the
 * process that had just taken the connection was killed, would be waited for without end.
 */
function impatient(Platform: WebSocketClass, openMs: number): WebSocketClass {
  return class extends Platform {
    constructor(url: string, protocols?: string | string[]) {
      super(url, protocols);
      const socket = this as unknown as Pick<WebSocket, "close" | "addEventListener">;
      const late = setTimeout(() => socket.close(), openMs);
      for (const end of ["open", "close"]) socket.addEventListener(end, () => clearTimeout(late));
    }
  };
}
