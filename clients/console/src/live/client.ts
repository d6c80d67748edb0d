import { ApolloClient, ApolloLink, HttpLink } from "@apollo/client";
import { CombinedGraphQLErrors } from "@apollo/client/errors";
import { SetContextLink } from "@apollo/client/link/context";
import { ErrorLink } from "@apollo/client/link/error";
import { RetryLink } from "@apollo/client/link/retry";
import { upToDate } from "./again/up.to.date.js";
import { cache } from "./cache.js";
import { persistedOf } from "./document.js";
import { createSocket } from "./socket.js";

/** Replaces the operation's text by its hash: the server takes nothing else from us. */
const persisted = new ApolloLink((operation, forward) => {
  const { sha256Hash } = persistedOf(operation.query);
  operation.extensions = { persistedQuery: { version: 1, sha256Hash } };
  operation.setContext({ http: { includeQuery: false, includeExtensions: true } });
  return forward(operation);
});

/** Words that come from the server are in the language on screen. */
const spoken = new SetContextLink(({ headers }) => ({
  headers: { ...headers, "accept-language": document.documentElement.lang },
}));

const signedOutListeners = new Set<() => void>();

/** Called when the server no longer knows our session. */
export function onSignedOut(listener: () => void): () => void {
  signedOutListeners.add(listener);
  return () => signedOutListeners.delete(listener);
}

export function reportSignedOut(): void {
  for (const listener of signedOutListeners) listener();
}

const watchSession = new ErrorLink(({ error }) => {
  if (!CombinedGraphQLErrors.is(error)) return;
  if (error.errors.some((one) => one.extensions?.["code"] === "UNAUTHENTICATED")) reportSignedOut();
});

// Reads wait out a bad link by themselves; what changes something is never repeated here (messages have the outbox).
const patience = new RetryLink({
  delay: { initial: 400, max: 8_000, jitter: true },
  attempts: { max: 12, retryIf: (error, operation) => isNetwork(error) && !isMutation(operation.query) },
});

function isMutation(query: { definitions: readonly { kind: string }[] }): boolean {
  return query.definitions.some((one) => (one as { operation?: string }).operation === "mutation");
}

/** True when no answer came at all, so that the same request may be sent again. */
export function isNetwork(error: unknown): boolean {
  return error instanceof TypeError || (error as { statusCode?: number } | null)?.statusCode === 503;
}

declare module "@apollo/client" {
  namespace ApolloClient {
    namespace DeclareDefaultOptions {
      interface WatchQuery {
        // A neighbour that is down costs its fields, not the view.
        errorPolicy: "all";
      }
    }
  }
}

export const client = new ApolloClient({
  cache,
  link: ApolloLink.from([
    watchSession,
    upToDate,
    patience,
    persisted,
    spoken,
    new HttpLink({ uri: "/graphql", credentials: "same-origin", headers: { "apollo-require-preflight": "true" } }),
  ]),
  defaultOptions: { watchQuery: { errorPolicy: "all", notifyOnNetworkStatusChange: false } },
});

export const socket = createSocket({
  url: `${location.protocol === "https:" ? "wss" : "ws"}://${location.host}/graphql`,
  networkBack: () => new Promise((done) => window.addEventListener("online", () => done(), { once: true })),
});

/** Words of the server on screen are read again, after the language has changed. */
export async function rereadWords(): Promise<void> {
  await client.refetchQueries({ include: "active" }).catch(() => {});
}
