import type { IncomingMessage, Server } from "node:http";
import type { Duplex } from "node:stream";
import { newId, type Viewer } from "@switchboard/kit";
import { type ExecutionResult, GraphQLError, type GraphQLFormattedError } from "graphql";
import { CloseCode } from "graphql-ws";
import { type Extra, useServer } from "graphql-ws/use/ws";
import type { Logger } from "pino";
import { type WebSocket, WebSocketServer } from "ws";
import { InvalidDocument } from "../documents.js";
import { publicError } from "../errors.js";
import type { Gateway } from "../gateway.js";
import { languageOf } from "../language.js";
import { addressOf } from "../server.js";
import { counted } from "../observe.js";
import type { Live } from "./live.js";

export const MESSAGE_MOST = 64 * 1_024;
export const SUBSCRIPTIONS_MOST = 100;
/** Bytes waiting for a slow client before it is closed with a reason. */
const BACKLOG_MOST = 4 * 1_024 * 1_024;
const PING_EVERY_MS = 15_000;
/** How often an open socket's credential is looked at again, besides being told of revocations. */
const RECHECK_EVERY_MS = 30_000;

interface Seat {
  viewer: Viewer | null;
  readonly token: string | null;
  readonly subscriptions: Set<string>;
  readonly client: string;
}

interface Params extends Record<string, unknown> {
  readonly authorization?: unknown;
  readonly "accept-language"?: unknown;
}

/** GraphQL over WebSocket (graphql-transport-ws) on the HTTP server's `/graphql`. */
export class Sockets {
  readonly #wss = new WebSocketServer({ noServer: true, maxPayload: MESSAGE_MOST, handleProtocols: (offered) => (offered.has("graphql-transport-ws") ? "graphql-transport-ws" : false) });
  readonly #seats = new Map<WebSocket, Seat>();
  readonly #recheck: NodeJS.Timeout;
  #draining = false;

  constructor(
    server: Server,
    private readonly gateway: Gateway,
    private readonly live: Live,
    private readonly log: Logger,
    private readonly trustProxy: boolean,
  ) {
    server.on("upgrade", (request: IncomingMessage, socket: Duplex, head: Buffer) => this.#upgrade(request, socket, head));
    this.#serve();
    this.#recheck = setInterval(() => void this.#checkSeats(), RECHECK_EVERY_MS);
    this.#recheck.unref();
    gateway.options.revocations.tap((entry) => {
      if (entry.name === "credential.revoked") this.#revoked(String(entry.data["credentialId"]));
    });
  }

  get open(): number {
    return this.#wss.clients.size;
  }

  #upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void {
    socket.on("error", () => undefined);
    const path = (request.url ?? "").split("?", 1)[0];
    if (path !== "/graphql" || this.#draining) {
      socket.end(`HTTP/1.1 ${this.#draining ? "503 Service Unavailable" : "404 Not Found"}\r\nconnection: close\r\n\r\n`);
      return;
    }
    this.#wss.handleUpgrade(request, socket, head, (ws) => this.#wss.emit("connection", ws, request));
  }

  #serve(): void {
    const seat = (extra: Extra) => this.#seats.get(extra.socket as WebSocket) as Seat;
    useServer<Params, Extra & Record<PropertyKey, never>>(
      {
        connectionInitWaitTimeout: 5_000,
        onConnect: async (ctx) => {
          const { request, socket } = ctx.extra;
          const given = ctx.connectionParams?.authorization;
          const token = this.gateway.identity.tokenOf(request, typeof given === "string" ? given : undefined);
          const viewer = await this.gateway.identity.viewer(token);
          // A credential that is not good any more is refused at once; no credential is a stranger, who may little.
          if (token !== null && !viewer) return false;
          counted.sockets.inc();
          this.#seats.set(socket as WebSocket, { viewer, token, subscriptions: new Set(), client: addressOf(request, this.trustProxy) });
          return true;
        },
        onSubscribe: (ctx, id, payload) => this.#start(seat(ctx.extra), ctx.extra, id, payload),
        subscribe: ((args: { contextValue: Work }) => args.contextValue.run()) as never,
        execute: ((args: { contextValue: Work }) => args.contextValue.run()) as never,
        onError: (_ctx, _id, _payload, errors) => errors.map((e) => this.#public(e)),
        onNext: (ctx, _id, _payload, _args, result) => {
          const ws = ctx.extra.socket as WebSocket;
          if (ws.bufferedAmount > BACKLOG_MOST) ws.close(4_408, "Too slow: reconnect and go on from your cursor.");
          if (!result.errors?.length) return undefined;
          return { ...result, errors: result.errors.map((e) => this.#public(e)) } as never;
        },
        onComplete: (ctx, id) => {
          seat(ctx.extra)?.subscriptions.delete(id);
        },
        onClose: (ctx) => {
          if (this.#seats.delete(ctx.extra.socket as WebSocket)) counted.sockets.dec();
        },
      },
      this.#wss,
      PING_EVERY_MS,
    );
  }

  #public(error: GraphQLFormattedError | GraphQLError): never {
    const formatted = error instanceof GraphQLError ? error.toJSON() : error;
    return publicError(formatted, error, this.log, newId("req")) as never;
  }

  /** What runs for one subscribe message; refusals are the errors it answers with. */
  async #start(seat: Seat, extra: Extra, id: string, payload: { query?: string | null; operationName?: string | null | undefined; variables?: Record<string, unknown> | null | undefined; extensions?: unknown }) {
    if (seat.subscriptions.size >= SUBSCRIPTIONS_MOST) {
      return [new GraphQLError(`One socket carries ${SUBSCRIPTIONS_MOST} subscriptions.`, { extensions: { code: "RATE_LIMITED" } })];
    }
    try {
      const text = this.gateway.documents.textOf(payload as never);
      if (!text) return [new GraphQLError("There is no document.", { extensions: { code: "BAD_REQUEST" } })];
      // The cache's answer, so that a revoked credential starts nothing new.
      seat.viewer = await this.gateway.identity.viewer(seat.token);
      if (seat.token !== null && !seat.viewer) {
        (extra.socket as WebSocket).close(CloseCode.Forbidden, "Signed out");
        return [new GraphQLError("Signed out.", { extensions: { code: "UNAUTHENTICATED" } })];
      }
      this.gateway.documents.assertAllowed(text, seat.viewer);
      const prepared = this.gateway.documents.prepare(text, payload.operationName);
      const language = seat.viewer?.language ?? languageOf(undefined);
      const variables = payload.variables ?? {};
      const scope = this.gateway.scope(seat.viewer, newId("req"), language);
      const bag = { scope, clientKey: seat.client, cookies: {} };
      seat.subscriptions.add(id);
      const work: Work = {
        run: () =>
          prepared.compiled.kind === "subscription"
            ? this.live.subscribe(prepared, variables, bag)
            : this.gateway.run(prepared, variables, bag).catch(asResult),
      };
      const schema = this.gateway.documents.supergraph.schema;
      return { schema, document: prepared.document, operationName: payload.operationName ?? undefined, contextValue: work } as never;
    } catch (error) {
      if (error instanceof InvalidDocument) {
        return error.errors.map((e) => new GraphQLError(e.message, { ...(e.nodes ? { nodes: e.nodes } : {}), extensions: { code: "GRAPHQL_VALIDATION_FAILED" } }));
      }
      if (error instanceof GraphQLError) {
        const code = error.extensions["code"] ?? "GRAPHQL_PARSE_FAILED";
        return [new GraphQLError(error.message, { extensions: { ...error.extensions, code } })];
      }
      throw error;
    }
  }

  #revoked(credentialId: string): void {
    for (const [ws, seat] of this.#seats) if (seat.viewer?.credentialId === credentialId) ws.close(CloseCode.Forbidden, "Signed out");
  }

  async #checkSeats(): Promise<void> {
    for (const [ws, seat] of this.#seats) {
      if (seat.token === null) continue;
      const viewer = await this.gateway.identity.viewer(seat.token).catch(() => seat.viewer);
      if (!viewer) ws.close(CloseCode.Forbidden, "Signed out");
    }
  }

  /** Asks every client to go and come back (to another process), then waits for them a little. */
  async drain(withinMs: number): Promise<void> {
    this.#draining = true;
    clearInterval(this.#recheck);
    for (const ws of this.#wss.clients) ws.close(1_012, "Restarting: reconnect and go on from your cursor.");
    const until = Date.now() + withinMs;
    while (this.#wss.clients.size > 0 && Date.now() < until) await new Promise((resolve) => setTimeout(resolve, 50));
    for (const ws of this.#wss.clients) ws.terminate();
    this.#wss.close();
  }
}

interface Work {
  run(): Promise<AsyncIterable<ExecutionResult> | ExecutionResult>;
}

function asResult(error: unknown): ExecutionResult {
  if (error instanceof GraphQLError) return { errors: [error] };
  throw error;
}
