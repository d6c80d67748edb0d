import {
  Fault,
  IDENTITY_HEADER,
  type InternalTrust,
  isTraced,
  type RequestScope,
  type Subgraph,
  traced,
  traceHeaders,
} from "@switchboard/kit";
import type { ExecutionResult } from "graphql";
import { type Client, createClient } from "graphql-ws";
import { WebSocket } from "ws";
import type { DataSource, SubgraphRequest } from "./plan/source.js";
import { compiledExecutor } from "./plan/subschema/executor.js";

/**
 * A subgraph in this process: its schema is called directly, documents parsed once, no JSON in between; all
 * subgraphs of one request read in one transaction through the scope they share.
 */
export function inProcess(subgraph: Subgraph): DataSource<RequestScope> {
  const compiled = compiledExecutor(subgraph.schema);
  return {
    execute: ({ context, document, variables, operationName }) => {
      const run = () => compiled.execute(document, variables, subgraph.contextFor(context, document), operationName);
      // A span needs a promise; without tracing a subgraph that answers at once costs none.
      return isTraced() ? traced(`subgraph ${subgraph.name}`, {}, run) : run();
    },
    subscribe: async ({ context, document, variables, operationName }) =>
      (await subgraph.subscribe(context, document, variables, operationName)) as
        | AsyncIterable<ExecutionResult>
        | ExecutionResult,
  };
}

/** Less than a request may take: a subgraph that hangs costs its fields, and the rest is still answered. */
const ANSWERS_WITHIN_MS = 8_000;

/** A subgraph on ports of its own: HTTP with keep-alive and a signed identity; the addresses are its replicas. */
export class OverHttp implements DataSource<RequestScope> {
  #next = 0;
  readonly #clients = new Map<string, Client>();

  constructor(
    private readonly name: string,
    private readonly urls: readonly string[],
    private readonly trust: InternalTrust,
  ) {}

  async execute({ context, text, variables, operationName }: SubgraphRequest<RequestScope>): Promise<ExecutionResult> {
    const token = await this.#token(context);
    const body = JSON.stringify({ query: text, variables, operationName });
    const start = this.#next++;
    for (let i = 0; i < this.urls.length; i++) {
      const url = this.urls[(start + i) % this.urls.length] as string;
      let response: Response;
      try {
        response = await fetch(`${url}/graphql`, {
          method: "POST",
          headers: {
            "content-type": "application/json",
            [IDENTITY_HEADER]: token,
            "x-request-id": context.requestId,
            ...hintHeaders(context),
            ...traceHeaders(),
          },
          body,
          signal: AbortSignal.timeout(ANSWERS_WITHIN_MS),
        });
      } catch (error) {
        // Only a refused connection is certain not to have done anything: then the next replica may be asked.
        if (isRefused(error) && i + 1 < this.urls.length) continue;
        throw error;
      }
      if (response.status === 401 || response.status >= 500)
        throw new Error(`${this.name} answered ${response.status}.`);
      return (await response.json()) as ExecutionResult;
    }
    throw new Error(`${this.name} does not answer.`);
  }

  /**
   * A feed that breaks is not taken up again here: it ends with an error, the client's socket closes, and the client
   * goes on from its own cursor, here or at another gateway.
   */
  async subscribe({
    context,
    text,
    variables,
    operationName,
  }: SubgraphRequest<RequestScope>): Promise<AsyncIterable<ExecutionResult>> {
    const extensions = { [IDENTITY_HEADER]: await this.#token(context) };
    const url = this.urls[this.#next++ % this.urls.length] as string;
    const events = this.#client(url).iterate({
      query: text,
      variables,
      operationName,
      extensions,
    }) as AsyncIterableIterator<ExecutionResult>;
    return fromFirst(events);
  }

  #token({ viewer, requestId, language }: RequestScope): Promise<string> {
    return this.trust.sign(this.name, { viewer, requestId, language });
  }

  #client(url: string): Client {
    let client = this.#clients.get(url);
    if (!client) {
      client = createClient({
        url: `${url.replace(/^http/, "ws")}/graphql`,
        webSocketImpl: WebSocket,
        connectionParams: async () => ({
          [IDENTITY_HEADER]: await this.trust.sign(this.name, { viewer: null, requestId: "live", language: "en" }),
        }),
        retryAttempts: 0,
        keepAlive: 10_000,
      });
      this.#clients.set(url, client);
    }
    return client;
  }

  async stop(): Promise<void> {
    for (const client of this.#clients.values()) await client.dispose();
  }
}

/**
 * graphql-ws's iterator throws the errors of a refused subscription; a result with errors is what the plan wants.
 * A plain iterator: a generator would queue `return()` behind the `next()` that waits, and the feed would never be given up.
 */
function fromFirst(events: AsyncIterableIterator<ExecutionResult>): AsyncIterableIterator<ExecutionResult> {
  let isOver = false;
  return {
    async next() {
      if (isOver) return { done: true, value: undefined };
      try {
        return await events.next();
      } catch (error) {
        isOver = true;
        if (Array.isArray(error)) return { done: false, value: { errors: error } };
        throw new Fault("SUBGRAPH_UNAVAILABLE", "A live feed broke off.");
      }
    },
    async return() {
      isOver = true;
      await events.return?.();
      return { done: true, value: undefined };
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}

const isRefused = (error: unknown) => (error as { cause?: { code?: string } }).cause?.code === "ECONNREFUSED";

function hintHeaders({ client }: RequestScope): Record<string, string> {
  return {
    ...(client.addressHash ? { "x-switchboard-address": client.addressHash } : {}),
    ...(client.region ? { "x-switchboard-region": client.region } : {}),
    ...(client.locale ? { "x-switchboard-locale": client.locale } : {}),
    ...(client.userAgent ? { "x-switchboard-agent": encodeURIComponent(client.userAgent) } : {}),
  };
}
