import { type Client, CloseCode, createClient } from "graphql-ws";

export interface Link {
  client: Client;
  /** Closes the socket so that it is opened anew at once, with the current token. */
  renew(): void;
}

const pongWithinMs = 6_000;
/** A handshake that nobody answers is begun anew after this long; graphql-ws itself would wait without end. */
const opensWithinMs = 10_000;
const longestPauseMs = 10_000;

/**
 * Opens the socket when the first subscription needs it and keeps it through cuts.
 *
 * @param language tag of the language that words of the server are to be in
 * @param onLink true when the socket is up, false when it was lost
 */
export function openLink(
  endpoint: string,
  token: () => string | null,
  language: string,
  onLink: (isUp: boolean) => void,
): Link {
  let watchdog: ReturnType<typeof setTimeout> | undefined;
  let opening: ReturnType<typeof setTimeout> | undefined;
  const client = createClient({
    url: endpoint.replace(/^http/, "ws"),
    connectionParams: () => ({ authorization: `Bearer ${token() ?? ""}`, "accept-language": language }),
    lazyCloseTimeout: 3_000,
    keepAlive: 15_000,
    connectionAckWaitTimeout: 10_000,
    retryAttempts: Number.POSITIVE_INFINITY,
    // A refused token is refused again; whoever follows a stream is told and gets a new one.
    shouldRetry: (event) => (event as { code?: unknown }).code !== CloseCode.Forbidden,
    retryWait: (tries) => pause(Math.min(longestPauseMs, 500 * 2 ** tries)),
    on: {
      connecting: () => {
        opening = setTimeout(() => client.terminate(), opensWithinMs);
      },
      connected: () => {
        clearTimeout(opening);
        onLink(true);
      },
      closed: () => {
        clearTimeout(opening);
        clearTimeout(watchdog);
        onLink(false);
      },
      // A phone that changes its network leaves a socket that looks open: no pong in time means it is dead.
      ping: (isReceived) => {
        if (isReceived) return;
        clearTimeout(watchdog);
        watchdog = setTimeout(() => client.terminate(), pongWithinMs);
      },
      pong: (isReceived) => {
        if (isReceived) clearTimeout(watchdog);
      },
    },
  });
  return { client, renew: () => client.terminate() };
}

/** Waits with jitter, so that a restarted server does not meet every visitor at once; being back online ends the wait. */
function pause(ms: number): Promise<void> {
  return new Promise((resolve) => {
    const wake = () => {
      clearTimeout(timer);
      removeEventListener("online", wake);
      resolve();
    };
    const timer = setTimeout(wake, ms * (0.7 + Math.random() * 0.6));
    addEventListener("online", wake);
  });
}
