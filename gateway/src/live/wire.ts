import type { IncomingMessage } from "node:http";
import { CloseCode, type Server } from "graphql-ws";
import type { Logger } from "pino";
import type { RawData, WebSocket } from "ws";
import { jsonRefusal } from "../limits/json.js";

/** What the protocol's server knows of a socket. */
export interface Line {
  readonly socket: WebSocket;
  readonly request: IncomingMessage;
}

/** Bytes that may wait for one client. */
export const BACKLOG_MOST = 1_024 * 1_024;
const PING_EVERY_MS = 15_000;
/** How long bytes may wait without any of them being taken. */
const STALLED_AFTER_MS = 15_000;

/** Close codes of ours: clients come again after each of them, with their cursors (RFC 6455, 7.4). */
export const GOING = 1_012;
export const TRY_AGAIN = 1_013;
/** The rights behind the credential are others than at the beginning. */
export const RIGHTS_CHANGED = 4_205;

const TOO_SLOW = "Too slow: reconnect and go on from your cursor.";

/**
 * Joins a WebSocket to graphql-ws's server: looks at messages before they are parsed, notices dead and slow peers,
 * and says nothing of our inside when something goes wrong.
 */
export function openWire(server: Server<Line>, line: Line, log: Logger): void {
  const { socket } = line;
  const writer = new Writer(socket);
  const stopWatching = watchPeer(socket, writer);
  let heard: (text: string) => Promise<void> = async () => undefined;
  const closed = server.opened(
    {
      protocol: socket.protocol,
      send: (text) => writer.send(text),
      close: (code, reason) => socket.close(code, reason),
      onMessage: (take) => void (heard = take),
    },
    line,
  );
  // An error of the socket is always followed by its close; a message too long, for one, closes with 1009 by itself.
  socket.on("error", (error) => log.debug({ err: error }, "a socket failed"));
  socket.on("message", (data, isBinary) => {
    const text = isBinary ? null : textOf(data);
    if (text === null || jsonRefusal(text)) return socket.close(CloseCode.BadRequest, "Invalid message received");
    heard(text).catch((error: unknown) => {
      // Thrown for messages that only a server may send; anything else is ours.
      if ((error as Error).message.startsWith("Unexpected message")) return socket.close(CloseCode.BadRequest, "Invalid message received");
      log.error({ err: error }, "a socket's message failed");
      socket.close(TRY_AGAIN, "Something went wrong on our side.");
    });
  });
  socket.once("close", (code, reason) => {
    stopWatching();
    writer.stop();
    Promise.resolve(closed(code, String(reason))).catch((error: unknown) => log.error({ err: error }, "a socket's end failed"));
  });
}

const textOf = (data: RawData) => (Array.isArray(data) ? Buffer.concat(data) : Buffer.isBuffer(data) ? data : Buffer.from(data)).toString();

/** Writes with a bound: who does not take what is sent is closed with a reason, not queued for. */
class Writer {
  #progressAt = 0;
  #timer: NodeJS.Timeout | null = null;

  constructor(private readonly socket: WebSocket) {}

  send(text: string): Promise<void> {
    return this.#written((done) => this.socket.send(text, done));
  }

  pong(data: Buffer): void {
    void this.#written((done) => this.socket.pong(data, false, done));
  }

  /** Resolves when it is handed to the system, or when there is nobody to send it to. */
  #written(write: (done: (error?: Error | null) => void) => void): Promise<void> {
    const { socket } = this;
    if (socket.readyState !== socket.OPEN) return Promise.resolve();
    if (socket.bufferedAmount > BACKLOG_MOST) {
      socket.close(TRY_AGAIN, TOO_SLOW);
      return Promise.resolve();
    }
    const written = new Promise<void>((resolve) =>
      write(() => {
        this.#progressAt = Date.now();
        resolve();
      }),
    );
    if (socket.bufferedAmount > 0 && !this.#timer) {
      this.#progressAt = Date.now();
      this.#watch(STALLED_AFTER_MS);
    }
    return written;
  }

  #watch(inMs: number): void {
    this.#timer = setTimeout(() => {
      this.#timer = null;
      if (this.socket.bufferedAmount === 0) return;
      const idle = Date.now() - this.#progressAt;
      if (idle >= STALLED_AFTER_MS) this.socket.close(TRY_AGAIN, TOO_SLOW);
      else this.#watch(STALLED_AFTER_MS - idle);
    }, inMs);
  }

  stop(): void {
    if (this.#timer) clearTimeout(this.#timer);
  }
}

/** Pings, and gives up a peer that has not answered by the next one: noticed within half a minute. */
function watchPeer(socket: WebSocket, writer: Writer): () => void {
  let isAlive = true;
  const timer = setInterval(() => {
    if (!isAlive) return socket.terminate();
    isAlive = false;
    if (socket.readyState === socket.OPEN) socket.ping();
  }, PING_EVERY_MS);
  socket.on("pong", () => (isAlive = true));
  // Answered by hand, so that a flood of pings from one who reads nothing is bounded too.
  socket.on("ping", (data) => writer.pong(data));
  return () => clearInterval(timer);
}
