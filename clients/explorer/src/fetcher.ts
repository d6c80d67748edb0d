import type { Fetcher, FetcherParams } from "@graphiql/toolkit";
import { type DocumentNode, getOperationAST, parse } from "graphql";
import { type Client, createClient } from "graphql-ws";
import { type Cost, costOf } from "./cost.js";

export interface FetcherParts {
  /** Absolute URL of the graph. */
  endpoint: string;
  /** What the visitor has typed as key or token; empty: the console's session cookie speaks for them. */
  token(): string;
  onCost(cost: Cost | null): void;
}

// Asked by the explorer itself; what they cost is not what the visitor wants to see.
const ownOperations = new Set(["IntrospectionQuery", "Who"]);

/** Sends queries and mutations by HTTP and subscriptions by graphql-transport-ws, with one credential for both. */
export function makeFetcher(parts: FetcherParts): { fetcher: Fetcher; renew(): void } {
  let socket: Client | null = null;
  const open = (): Client =>
    createClient({
      url: parts.endpoint.replace(/^http/, "ws"),
      lazy: true,
      retryAttempts: 3,
      // The field is left out without a token: the upgrade request carries the session cookie then.
      connectionParams: () => authorization(parts.token()),
    });

  const live = async function* (params: FetcherParams): AsyncGenerator<Record<string, unknown>> {
    socket ??= open();
    try {
      const events = socket.iterate({
        query: params.query,
        variables: (params.variables ?? null) as Record<string, unknown> | null,
        operationName: params.operationName ?? null,
      });
      for await (const event of events) {
        parts.onCost(costOf(event));
        yield event as Record<string, unknown>;
      }
    } catch (cause) {
      yield { errors: errorsOf(cause) };
    }
  };

  const fetcher: Fetcher = (params, options) => {
    if (isSubscription(params, options?.documentAST)) return live(params) as never;
    return post(parts, params, options?.headers ?? {}).then((body) => {
      const { data, errors } = body as { data?: unknown; errors?: { message: string }[] };
      // The schema panel waits for ever on an answer without a schema; a thrown error it shows.
      if (params.operationName === "IntrospectionQuery" && !data) throw new Error(errors?.[0]?.message ?? "No schema");
      return body;
    }) as never;
  };
  return {
    fetcher,
    /** The next subscription opens a socket with the credential of that moment. */
    renew: () => {
      void socket?.dispose();
      socket = null;
    },
  };
}

async function post(parts: FetcherParts, params: FetcherParams, headers: Record<string, unknown>): Promise<unknown> {
  const response = await fetch(parts.endpoint, {
    method: "POST",
    credentials: "same-origin",
    headers: {
      "content-type": "application/json",
      accept: "application/graphql-response+json, application/json;q=0.9",
      ...authorization(parts.token()),
      ...(headers as Record<string, string>),
    },
    body: JSON.stringify(params),
  });
  const text = await response.text();
  try {
    const body: unknown = JSON.parse(text);
    if (!ownOperations.has(params.operationName ?? "")) parts.onCost(costOf(body));
    return body;
  } catch {
    return { errors: [{ message: `HTTP ${response.status}: ${text.slice(0, 400)}` }] };
  }
}

/** The header both transports use; a bare key is sent as a bearer token, a full header value as it is. */
export function authorization(token: string): Record<string, string> {
  const value = token.trim();
  if (!value) return {};
  return { authorization: /^(bearer|basic)\s/i.test(value) ? value : `Bearer ${value}` };
}

export function isSubscription(params: FetcherParams, document?: DocumentNode): boolean {
  const operation = getOperationAST(document ?? parse(params.query), params.operationName);
  return operation?.operation === "subscription";
}

/** graphql-ws throws a list of GraphQL errors, a CloseEvent, or an Error. */
function errorsOf(cause: unknown): unknown[] {
  if (Array.isArray(cause)) return cause;
  if (cause instanceof CloseEvent) return [{ message: `Socket closed: ${cause.code} ${cause.reason}`.trim() }];
  return [{ message: cause instanceof Error ? cause.message : String(cause) }];
}
