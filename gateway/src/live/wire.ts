import type { IncomingMessage } from "node:http";
import { CloseCode, type Server } from "graphql-ws";
import type { Logger } from "pino";
import type { RawData, WebSocket } from "ws";
import { jsonRefusal } from "../limits/json.js";

/** What the protocol's server knows of a socket. */
export interface Line {
  readonly socket: WebSocket;
  readonly request: IncomingMessage;
  /** Sends what many get, without waiting until it is taken; the bound on what may wait holds all the same. */
  readonly post: (message: Buffer) => void;
}

/** Bytes that may wait for one client. */
export const BACKLOG_MOST = 1_024 * 1_024;

/** Milliseconds that a peer has. */
export interface Patience {
  /** To answer a ping, and until the next: a dead peer is noticed after two. */
  readonly pingEveryMs: number;
  /** To take anything of what waits for it. */
  readonly stalledAfterMs: number;
}

const PATIENCE: Patience = { pingEveryMs: 15_000, stalledAfterMs: 15_000 };

/** Close codes of ours: clients come again after each of them, with their cursors (RFC 6455, 7.4). */
export const GOING = 1_012;
export const TRY_AGAIN = 1_013;
/** The rights behind the credential are others than at the beginning. */
export const RIGHTS_CHANGED = 4_205;

const TEXT = { binary: false } as const;

const TOO_SLOW = "Too slow: reconnect and go on from your cursor.";

/**
 * Joins a WebSocket to graphql-ws's server: looks at messages before they are parsed, notices dead and slow peers,
 * and says nothing of our inside when something goes wrong.
 */
export function openWire(
  server: Server<Line>,
  { socket, request }: Omit<Line, "post">,
  log: Logger,
  patience: Partial<Patience> = {},
): void {
  const { pingEveryMs, stalledAfterMs } = { ...PATIENCE, ...patience };
  const writer = new Writer(socket, stalledAfterMs);
  const stopWatching = watchPeer(socket, writer, pingEveryMs);
  let heard: (text: string) => Promise<void> = async () => undefined;
  const closed = server.opened(
    {
      protocol: socket.protocol,
      send: (text) => writer.send(text),
      close: (code, reason) => socket.close(code, reason),
      onMessage: (take) => void (heard = take),
    },
    { socket, request, post: (message) => writer.post(message) },
  );
  // An error of the socket is always followed by its close; a message too long, for one, closes with 1009 by itself.
  socket.on("error", (error) => log.debug({ err: error }, "a socket failed"));
  socket.on("message", (data, isBinary) => {
    const text = isBinary ? null : textOf(data);
    if (text === null || jsonRefusal(text)) return socket.close(CloseCode.BadRequest, "Invalid message received");
    heard(text).catch((error: unknown) => {
      // Thrown for messages that only a server may send; anything else is ours.
      if ((error as Error).message.startsWith("Unexpected message"))
        return socket.close(CloseCode.BadRequest, "Invalid message received");
      log.error({ err: error }, "a socket's message failed");
      socket.close(TRY_AGAIN, "Something went wrong on our side.");
    });
  });
  socket.once("close", (code, reason) => {
    stopWatching();
    writer.stop();
    Promise.resolve(closed(code, String(reason))).catch((error: unknown) =>
      log.error({ err: error }, "a socket's end failed"),
    );
  });
}

const textOf = (data: RawData) =>
  (Array.isArray(data) ? Buffer.concat(data) : Buffer.isBuffer(data) ? data : Buffer.from(data)).toString();

/** Writes with a bound: who does not take what is sent is closed with a reason, not queued for. */
class Writer {
  readonly #end = Promise.withResolvers<void>();
  #progressAt = 0;
  #timer: NodeJS.Timeout | null = null;
  readonly #taken = () => void (this.#progressAt = Date.now());

  constructor(
    private readonly socket: WebSocket,
    private readonly stalledAfterMs: number,
  ) {}

  send(text: string): Promise<void> {
    return this.#written((done) => this.socket.send(text, done));
  }

  post(message: Buffer): void {
    if (!this.#isOpen()) return;
    this.socket.send(message, TEXT, this.#taken);
    this.#mindBacklog();
  }

  pong(data: Buffer): void {
    void this.#written((done) => this.socket.pong(data, false, done));
  }

  /** Resolves when it is handed to the system, or with the socket's end: until then nobody makes more for it. */
  #written(write: (done: (error?: Error | null) => void) => void): Promise<void> {
    if (!this.#isOpen()) return this.#end.promise;
    const written = new Promise<void>((resolve) =>
      write(() => {
        this.#taken();
        resolve();
      }),
    );
    this.#mindBacklog();
    return written;
  }

  #isOpen(): boolean {
    const { socket } = this;
    if (socket.bufferedAmount > BACKLOG_MOST) socket.close(TRY_AGAIN, TOO_SLOW);
    return socket.readyState === socket.OPEN;
  }

  #mindBacklog(): void {
    if (this.socket.bufferedAmount === 0 || this.#timer) return;
    this.#progressAt = Date.now();
    this.#watch(this.stalledAfterMs);
  }

  #watch(inMs: number): void {
    this.#timer = setTimeout(() => {
      this.#timer = null;
      if (this.socket.bufferedAmount === 0) return;
      const idle = Date.now() - this.#progressAt;
      if (idle >= this.stalledAfterMs) this.socket.close(TRY_AGAIN, TOO_SLOW);
      else this.#watch(this.stalledAfterMs - idle);
    }, inMs);
  }

  stop(): void {
    if (this.#timer) clearTimeout(this.#timer);
    this.#end.resolve();
  }
}

/** Pings, and gives up a peer that has not answered by the next one: a dead one is noticed soon. */
function watchPeer(socket: WebSocket, writer: Writer, everyMs: number): () => void {
  let isAlive = true;
  const timer = setInterval(() => {
    if (!isAlive) return socket.terminate();
    isAlive = false;
    if (socket.readyState === socket.OPEN) socket.ping();
  }, everyMs);
  socket.on("pong", () => (isAlive = true));
  // Answered by hand, so that a flood of pings from one who reads nothing is bounded too.
  socket.on("ping", (data) => writer.pong(data));
  return () => clearInterval(timer);
}
