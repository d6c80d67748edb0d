import type { IncomingMessage, Server } from "node:http";
import type { Duplex } from "node:stream";
import { newId, type Viewer } from "@switchboard/kit";
import { type ExecutionResult, type FormattedExecutionResult, GraphQLError } from "graphql";
import { CloseCode, type Context, makeServer, type SubscribePayload } from "graphql-ws";
import type { Logger } from "pino";
import { WebSocket, WebSocketServer } from "ws";
import { errorsOf, publicErrors } from "../errors.js";
import type { Gateway } from "../gateway.js";
import { type Client, clientOf } from "../http/client.js";
import { languageFor } from "../language.js";
import { counted } from "../observe.js";
import type { Live } from "./live.js";
import { Seat } from "./seat.js";
import { framed } from "./told.js";
import { GOING, type Line, openWire, RIGHTS_CHANGED } from "./wire.js";

export const MESSAGE_MOST = 64 * 1_024;
export const SUBSCRIPTIONS_MOST = 100;
const PROTOCOL = "graphql-transport-ws";
/** How often an open socket's credential is looked at again, besides being told of revocations. */
const RECHECK_EVERY_MS = 30_000;

interface Guest {
  readonly viewer: Viewer | null;
  readonly token: string | null;
  readonly client: Client;
  /** As the header of that name, which a browser does not let a page set on a socket. */
  readonly acceptLanguage: string | undefined;
}

interface Params extends Record<string, unknown> {
  readonly authorization?: unknown;
  readonly "accept-language"?: unknown;
}

/** One operation of a socket, admitted and ready to run; carried through graphql-ws as the context value. */
interface Work {
  readonly requestId: string;
  run(): Promise<AsyncIterable<ExecutionResult> | ExecutionResult>;
}

/** GraphQL over WebSocket (graphql-transport-ws) on the HTTP server's `/graphql`. */
export class Sockets {
  readonly #wss = new WebSocketServer({
    noServer: true,
    maxPayload: MESSAGE_MOST,
    autoPong: false,
    handleProtocols: (offered) => offered.has(PROTOCOL) && PROTOCOL,
  });
  readonly #guests = new Map<WebSocket, Guest>();
  readonly #recheck: NodeJS.Timeout;
  #draining = false;

  constructor(
    server: Server,
    private readonly gateway: Gateway,
    private readonly live: Live,
    private readonly log: Logger,
    private readonly trustProxy: boolean,
  ) {
    const protocol = this.#protocol();
    server.on("upgrade", (request: IncomingMessage, socket: Duplex, head: Buffer) =>
      this.#upgrade(request, socket, head),
    );
    this.#wss.on("connection", (socket: WebSocket, request: IncomingMessage) =>
      openWire(protocol, { socket, request }, log),
    );
    this.#recheck = setInterval(() => this.#lookAgain(({ token }) => token !== null), RECHECK_EVERY_MS);
    this.#recheck.unref();
    gateway.options.revocations.tap((entry) => {
      if (entry.name !== "credential.revoked") return;
      const credentialId = String(entry.data["credentialId"]);
      this.#lookAgain(({ viewer }) => viewer?.credentialId === credentialId);
    });
  }

  /** Sockets that are not about to close; for figures and tests. */
  get open(): number {
    return [...this.#wss.clients].filter(({ readyState }) => readyState === WebSocket.OPEN).length;
  }

  #upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void {
    socket.on("error", () => undefined);
    const path = (request.url ?? "").split("?", 1)[0];
    if (path !== "/graphql" || this.#draining) {
      socket.end(
        `HTTP/1.1 ${this.#draining ? "503 Service Unavailable" : "404 Not Found"}\r\nconnection: close\r\n\r\n`,
      );
      return;
    }
    this.#wss.handleUpgrade(request, socket, head, (ws) => this.#wss.emit("connection", ws, request));
  }

  #protocol() {
    return makeServer<Params, Line>({
      connectionInitWaitTimeout: 5_000,
      onConnect: (ctx) => this.#take(ctx),
      onSubscribe: (ctx, id, payload) => this.#start(ctx, id, payload) as never,
      subscribe: ((args: { contextValue: Work }) => args.contextValue.run()) as never,
      execute: ((args: { contextValue: Work }) => args.contextValue.run()) as never,
      onError: (_ctx, _id, _payload, errors) => publicErrors(errors, this.log, newId("req")),
      onNext: (_ctx, _id, _payload, { contextValue }, result) => {
        if (!result.errors?.length) return undefined;
        return {
          ...result,
          errors: publicErrors(result.errors, this.log, (contextValue as Work).requestId),
        } as FormattedExecutionResult;
      },
      onClose: ({ extra }) => {
        if (this.#guests.delete(extra.socket)) counted.sockets.dec();
      },
    });
  }

  /** A credential that is not good any more is refused at once; no credential is a stranger, who may little. */
  async #take({ extra: { socket, request }, connectionParams }: Context<Params, Line>): Promise<boolean> {
    const given = connectionParams?.authorization;
    const token = this.gateway.identity.tokenOf(request, typeof given === "string" ? given : undefined);
    const viewer = await this.gateway.identity.viewer(token);
    if (token !== null && !viewer) return false;
    // It may have gone while we asked; then nobody would ever take the seat away.
    if (socket.readyState !== socket.OPEN) return false;
    counted.sockets.inc();
    const spoken = connectionParams?.["accept-language"];
    const acceptLanguage = typeof spoken === "string" ? spoken : request.headers["accept-language"];
    this.#guests.set(socket, { viewer, token, client: clientOf(request, this.trustProxy), acceptLanguage });
    return true;
  }

  /** What runs for one subscribe message, or the errors it is answered with. */
  async #start({ extra, subscriptions }: Context<Params, Line>, id: string, payload: SubscribePayload) {
    const guest = this.#guests.get(extra.socket);
    if (!guest) return [new GraphQLError("The socket is closed.", { extensions: { code: "BAD_REQUEST" } })];
    // graphql-ws counts those that are only starting, this one among them, and takes away what has ended.
    if (Object.keys(subscriptions).length > SUBSCRIPTIONS_MOST) {
      return [
        new GraphQLError(`One socket carries ${SUBSCRIPTIONS_MOST} subscriptions.`, {
          extensions: { code: "RATE_LIMITED" },
        }),
      ];
    }
    const { identity, documents } = this.gateway;
    try {
      // Its answer is remembered for a few seconds: a credential that ended starts nothing new.
      const viewer = await identity.viewer(guest.token);
      if (guest.token !== null && !viewer) {
        extra.socket.close(CloseCode.Forbidden, "Signed out");
        return [new GraphQLError("Signed out.", { extensions: { code: "UNAUTHENTICATED" } })];
      }
      const { client } = guest;
      const prepared = await this.gateway.admit(payload, viewer, client.address);
      const scope = this.gateway.scope(
        viewer,
        newId("req"),
        languageFor(guest.acceptLanguage, viewer?.language),
        identity.hints(client),
      );
      const bag = { scope, clientKey: client.address, cookies: {} };
      const variables = payload.variables ?? {};
      const work: Work = {
        requestId: scope.requestId,
        run: () =>
          (prepared.kind === "subscription"
            ? this.live
                .subscribe(prepared, variables, bag)
                .then((feed) => this.#straight(feed, extra, id, scope.requestId))
            : this.gateway.run(prepared, variables, bag)
          ).catch(asResult),
      };
      return {
        schema: documents.supergraph.schema,
        document: prepared.document,
        operationName: payload.operationName ?? undefined,
        contextValue: work,
      };
    } catch (error) {
      return asResult(error).errors;
    }
  }

  /** A shared feed's results go to the socket as they come, and not through graphql-ws's loop one by one. */
  #straight<F>(feed: F, { post }: Line, id: string, requestId: string): F {
    if (!(feed instanceof Seat)) return feed;
    const frame = framed(id);
    const shown = (errors: readonly GraphQLError[]) => publicErrors(errors, this.log, requestId);
    feed.flowInto((told) => post(frame(told.json(shown))));
    return feed;
  }

  /** Asks again who is behind some sockets: those signed out are told so, those with other rights must come again. */
  #lookAgain(isMeant: (guest: Guest) => boolean): void {
    for (const [socket, guest] of this.#guests) {
      if (!isMeant(guest)) continue;
      this.gateway.identity.viewer(guest.token).then(
        (viewer) => {
          if (!viewer) socket.close(CloseCode.Forbidden, "Signed out");
          else if (!isSame(viewer, guest.viewer)) socket.close(RIGHTS_CHANGED, "Your rights have changed: come again.");
        },
        (error: unknown) => this.log.warn({ err: error }, "a socket's credential could not be looked at"),
      );
    }
  }

  /** Asks every client to go and come back (to another process), then waits for them a little. */
  async drain(withinMs: number): Promise<void> {
    this.#draining = true;
    clearInterval(this.#recheck);
    for (const ws of this.#wss.clients) ws.close(GOING, "Restarting: reconnect and go on from your cursor.");
    const until = Date.now() + withinMs;
    while (this.#wss.clients.size > 0 && Date.now() < until) await new Promise((resolve) => setTimeout(resolve, 50));
    for (const ws of this.#wss.clients) ws.terminate();
    this.#wss.close();
  }
}

const isSame = (one: Viewer, other: Viewer | null) =>
  one.actorId === other?.actorId &&
  one.language === other.language &&
  one.scopes.length === other.scopes.length &&
  one.scopes.every((s) => other.scopes.includes(s));

function asResult(error: unknown): { errors: readonly GraphQLError[] } {
  const errors = errorsOf(error);
  if (errors) return { errors };
  // Masked on its way out; the socket itself and its other subscriptions go on.
  return { errors: [new GraphQLError("Something went wrong on our side.", { originalError: error as Error })] };
}
