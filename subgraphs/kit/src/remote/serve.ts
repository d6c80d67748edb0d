import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { type DocumentNode, GraphQLError, parse, validate } from "graphql";
import { useServer } from "graphql-ws/use/ws";
import { WebSocketServer } from "ws";
import { parsePosition, positionText } from "../events/define.js";
import { type ClientHints, RequestScope } from "../scope.js";
import type { Subgraph } from "../subgraph.js";
import { IDENTITY_HEADER, type InternalIdentity, InternalTrust } from "./internal.js";
import { inTraceOf, traced } from "../trace.js";
import { entryToWire } from "./wire.js";

const BODY_MOST = 8 * 1_024 * 1_024;
const DOCUMENTS_KEPT = 2_000;

/** A subgraph on a port of its own: graph over HTTP and graphql-ws, its log for the others. For gateways and siblings only. */
export class SubgraphServer {
  readonly #documents = new Map<string, DocumentNode>();
  readonly #trust: InternalTrust;
  readonly server: Server;
  readonly #sockets: WebSocketServer;

  constructor(private readonly subgraph: Subgraph) {
    this.#trust = new InternalTrust(subgraph.platform.key("internal"));
    this.server = createServer((request, response) => {
      this.#answer(request, response).catch((error: unknown) => {
        subgraph.platform.log.error({ err: error, url: request.url }, "an internal request failed");
        if (!response.headersSent) send(response, 500, { errors: [{ message: "failed" }] });
      });
    });
    this.server.keepAliveTimeout = 65_000;
    this.#sockets = new WebSocketServer({ server: this.server, path: "/graphql" });
    this.#serveSockets();
  }

  listen(port: number, host: string): Promise<void> {
    return new Promise((resolve, reject) => {
      this.server.once("error", reject);
      this.server.listen(port, host, resolve);
    });
  }

  async stop(): Promise<void> {
    for (const ws of this.#sockets.clients) ws.close(1_012, "Restarting");
    this.#sockets.close();
    const closed = new Promise<void>((resolve) => this.server.close(() => resolve()));
    setTimeout(() => this.server.closeAllConnections(), 3_000).unref();
    await closed;
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? "/", "http://internal");
    if (url.pathname === "/healthz") return send(response, 200, { status: "ok" });
    if (url.pathname === "/readyz") {
      const ready = await this.subgraph.platform.reads.query("select 1").then(
        () => true,
        () => false,
      );
      return send(response, ready ? 200 : 503, { status: ready ? "ready" : "not ready" });
    }
    const requestId = String(request.headers["x-request-id"] ?? "internal");
    const identity = await this.#trust.read(
      this.subgraph.name,
      request.headers[IDENTITY_HEADER] as string | undefined,
      requestId,
    );
    if (!identity)
      return send(response, 401, { errors: [{ message: "This port is for Switchboard's own gateways." }] });
    if (url.pathname === "/graphql" && request.method === "POST") return this.#graph(request, response, identity);
    if (url.pathname === "/log") return this.#log(url, response);
    send(response, 404, { errors: [{ message: "not found" }] });
  }

  async #graph(request: IncomingMessage, response: ServerResponse, identity: InternalIdentity): Promise<void> {
    const chunks: Buffer[] = [];
    let size = 0;
    for await (const chunk of request as AsyncIterable<Buffer>) {
      size += chunk.length;
      if (size > BODY_MOST) return send(response, 413, { errors: [{ message: "too large" }] });
      chunks.push(chunk);
    }
    const body = JSON.parse(Buffer.concat(chunks).toString()) as {
      query: string;
      variables?: Record<string, unknown>;
      operationName?: string;
    };
    const document = this.#document(body.query);
    if (document instanceof Array) return send(response, 400, { errors: document });
    const scope = this.#scope(identity, clientHints(request));
    try {
      const run = () => this.subgraph.execute(scope, document, body.variables ?? {}, body.operationName);
      send(response, 200, await inTraceOf(request.headers, () => traced(`subgraph ${this.subgraph.name}`, {}, run)));
    } finally {
      scope.end();
    }
  }

  /** Epoch, place and entries: what `RemoteLog` asks for. */
  async #log(url: URL, response: ServerResponse): Promise<void> {
    const log = this.subgraph.platform.logOf(this.subgraph.name);
    const after = parsePosition(url.searchParams.get("after") ?? "");
    if (!after) {
      const [epoch, ...places] = await Promise.all([log.epoch(), log.horizon(), log.latest(), log.floor()]);
      const [horizon, latest, floor] = places.map(positionText);
      return send(response, 200, { epoch, horizon, latest, floor });
    }
    const limit = Math.min(1_000, Number(url.searchParams.get("limit")) || 500);
    const workspaceId = url.searchParams.get("workspace");
    const narrow = workspaceId ? { workspaceId, topics: url.searchParams.getAll("topic") } : undefined;
    const entries = await log.read(after, limit, narrow);
    send(response, 200, { entries: entries.map(entryToWire) });
  }

  #document(text: string): DocumentNode | readonly GraphQLError[] {
    const known = this.#documents.get(text);
    if (known) return known;
    const document = parse(text);
    const errors = validate(this.subgraph.schema, document);
    if (errors.length) return [...errors];
    if (this.#documents.size >= DOCUMENTS_KEPT) this.#documents.delete(this.#documents.keys().next().value as string);
    this.#documents.set(text, document);
    return document;
  }

  #scope({ viewer, requestId, language }: InternalIdentity, client: ClientHints = {}): RequestScope {
    return new RequestScope(viewer, requestId, language, this.subgraph.platform.log, client);
  }

  #serveSockets(): void {
    useServer(
      {
        onConnect: async (ctx) => {
          const token = (ctx.connectionParams as Record<string, unknown> | undefined)?.[IDENTITY_HEADER];
          return Boolean(
            await this.#trust.read(this.subgraph.name, typeof token === "string" ? token : undefined, "ws"),
          );
        },
        // Each event is read in a scope of its own: one for all would keep its first read transaction open.
        subscribe: ((args: { contextValue: () => unknown }) => args.contextValue()) as never,
        execute: () => ({ errors: [new GraphQLError("Ask by HTTP.", { extensions: { code: "BAD_REQUEST" } })] }),
        // One socket of a gateway carries many viewers' subscriptions: each names its own.
        onSubscribe: async (_ctx, _id, payload) => {
          const token = payload.extensions?.[IDENTITY_HEADER];
          const identity = await this.#trust.read(
            this.subgraph.name,
            typeof token === "string" ? token : undefined,
            "live",
          );
          if (!identity) return [new GraphQLError("No identity.", { extensions: { code: "UNAUTHENTICATED" } })];
          const document = this.#document(payload.query);
          if (document instanceof Array) return document;
          const scope = this.#scope(identity);
          const run = () =>
            this.subgraph.subscribe(scope, document, payload.variables ?? {}, payload.operationName ?? undefined);
          return {
            schema: this.subgraph.schema,
            document,
            operationName: payload.operationName ?? null,
            contextValue: run,
          } as never;
        },
      },
      this.#sockets,
      10_000,
    );
  }
}

function send(response: ServerResponse, status: number, body: unknown): void {
  const text = JSON.stringify(body);
  response
    .writeHead(status, { "content-type": "application/json", "content-length": Buffer.byteLength(text) })
    .end(text);
}

/** Trusted, since the request has shown a signed identity. */
function clientHints({ headers }: IncomingMessage): ClientHints {
  const addressHash = headers["x-switchboard-address"];
  const userAgent = headers["x-switchboard-agent"];
  const region = headers["x-switchboard-region"];
  const locale = headers["x-switchboard-locale"];
  return {
    ...(typeof addressHash === "string" ? { addressHash } : {}),
    ...(typeof region === "string" ? { region } : {}),
    ...(typeof locale === "string" ? { locale } : {}),
    ...(typeof userAgent === "string" ? { userAgent: decodeURIComponent(userAgent) } : {}),
  };
}
