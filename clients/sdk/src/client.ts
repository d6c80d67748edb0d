import { type TypedDocument, payloadOf, type VariablesArgument } from "./document.js";
import { HttpSender } from "./http.js";
import { createLiveSocket, follow, type LiveConnection, type LiveState, type WebSocketClass } from "./live/index.js";
import { type LiveRun, type LiveRunOptions, runLive } from "./live.run.js";
import type { Result } from "./result.js";

export interface ClientOptions {
  /** Address of the graph, as https://desk.example.com/graphql. */
  url?: string;
  /** Several equal gateways instead: clients spread over them and fail over between them. */
  urls?: readonly string[];
  /** Session token, visitor token or API key; a function is asked for each request and each connection. */
  token?: string | (() => string | undefined | Promise<string | undefined>);
  /** Language of messages meant for people: "en", "zh-CN". */
  locale?: string;
  fetch?: typeof globalThis.fetch;
  /** Needed where the platform has no WebSocket (Node 20: the class of the package ws). */
  WebSocket?: WebSocketClass;
  /** Longest wait for one try of a request, milliseconds; 10 000 by default. */
  timeoutMs?: number;
  /** Longest wait for the opening handshake of the live connection, milliseconds; 10 000 by default. */
  openTimeoutMs?: number;
  /** How long an idempotent request is tried again while no gateway answers, milliseconds; 15 000 by default. */
  retryForMs?: number;
  /** Send hashes of the build's manifest instead of texts; without it the token needs the scope `document:free`. */
  persisted?: boolean;
  onConnection?: (state: LiveState) => void;
}

export interface Client {
  query<Data, Variables>(
    document: TypedDocument<Data, Variables>,
    ...variables: VariablesArgument<Variables>
  ): Promise<Result<Data>>;
  /** Tried again after a network failure only when an input holds an `idempotencyKey`. */
  mutate<Data, Variables>(
    document: TypedDocument<Data, Variables>,
    ...variables: VariablesArgument<Variables>
  ): Promise<Result<Data>>;
  /** Follows a subscription across cuts; with `onEvent` by calls, without it as an async iterable. */
  live<Data, Variables>(
    document: TypedDocument<Data, Variables>,
    variables: Variables,
    options?: LiveRunOptions<Data>,
  ): LiveRun<Data>;
  /** Drops the connection as a bad network would; subscriptions resume by themselves. */
  cut(): void;
  /** Ends all subscriptions and the connection. */
  close(): void;
}

/** A client of the graph. Opens no connection before the first subscription. */
export function createClient(options: ClientOptions): Client {
  const urls = options.urls ?? (options.url === undefined ? [] : [options.url]);
  if (urls.length === 0) throw new TypeError("createClient needs url or urls");
  const isPersisted = options.persisted ?? false;
  const readToken = async () => (typeof options.token === "function" ? await options.token() : options.token);
  const credentials = async (): Promise<Record<string, string>> => {
    const token = await readToken();
    return {
      ...(token !== undefined && { authorization: `Bearer ${token}` }),
      ...(options.locale !== undefined && { "accept-language": options.locale }),
    };
  };
  const sender = new HttpSender({
    urls,
    fetch: options.fetch ?? globalThis.fetch.bind(globalThis),
    headers: credentials,
    timeoutMs: options.timeoutMs ?? 10_000,
    retryForMs: options.retryForMs ?? 15_000,
  });
  const runs = new Set<{ close(): void }>();
  let socket: LiveConnection | undefined;
  const connect = () =>
    (socket ??= createLiveSocket({
      urls: urls.map((url) => url.replace(/^http/, "ws")),
      connectionParams: credentials,
      WebSocket: options.WebSocket,
      onState: options.onConnection,
      openMs: options.openTimeoutMs,
    }));

  return {
    query: async (document, ...[variables]) => {
      const payload = payloadOf(document, variables as Record<string, unknown> | undefined, isPersisted);
      return (await sender.send(payload, true)) as Result<never>;
    },
    mutate: async (document, ...[variables]) => {
      const payload = payloadOf(document, variables as Record<string, unknown> | undefined, isPersisted);
      return (await sender.send(payload, holdsKey(variables))) as Result<never>;
    },
    live: (document, variables, liveOptions = {}) => {
      const payload = payloadOf(document, variables as Record<string, unknown>, isPersisted);
      const run = runLive((followOptions) => follow(connect(), payload, followOptions), {
        ...liveOptions,
        onEnd: (error) => {
          runs.delete(run);
          liveOptions.onEnd?.(error);
        },
      });
      runs.add(run);
      return run;
    },
    cut: () => socket?.cut(),
    close: () => {
      for (const run of runs) run.close();
      void socket?.dispose();
      socket = undefined;
    },
  };
}

/** Whether every input of a mutation carries the key under which a repeat returns the first answer. */
function holdsKey(variables: unknown): boolean {
  const inputs = Object.values(variables ?? {}) as ({ idempotencyKey?: unknown } | null)[];
  return inputs.length > 0 && inputs.every((input) => typeof input?.idempotencyKey === "string");
}
