import type { GraphQLFormattedError } from "graphql";
import { type ClientOptions, WebSocket } from "ws";

/** A request exactly as a test wants it, for what the SDK would never send. */
export interface RawAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly body: {
    readonly data?: Record<string, unknown> | null;
    readonly errors?: readonly GraphQLFormattedError[];
    readonly extensions?: Record<string, unknown>;
  };
  /** Code of the first error. */
  readonly code: unknown;
}

export async function raw(url: string, init: RequestInit): Promise<RawAnswer> {
  const response = await fetch(url, init);
  const text = await response.text();
  let body: RawAnswer["body"] = {};
  try {
    body = JSON.parse(text) as RawAnswer["body"];
  } catch {
    // Some answers are not JSON; the case looks at `text` then.
  }
  return {
    status: response.status,
    headers: response.headers,
    text,
    body,
    code: body.errors?.[0]?.extensions?.["code"],
  };
}

export interface PostOptions {
  readonly token?: string | null;
  readonly headers?: Record<string, string>;
}

export function post(url: string, body: unknown, { token, headers }: PostOptions = {}): Promise<RawAnswer> {
  return raw(url, {
    method: "POST",
    headers: { "content-type": "application/json", ...(token ? { authorization: `Bearer ${token}` } : {}), ...headers },
    body: typeof body === "string" ? body : JSON.stringify(body),
  });
}

export interface Message {
  readonly type: string;
  readonly id?: string;
  readonly payload?: unknown;
}

const WITHIN_MS = 10_000;

/** A socket spoken to message by message. */
export class RawSocket {
  readonly #messages: Message[] = [];
  readonly #waiting = new Set<() => void>();
  readonly closed: Promise<{ readonly code: number; readonly reason: string }>;

  private constructor(readonly ws: WebSocket) {
    ws.on("message", (data) => {
      this.#messages.push(JSON.parse(String(data)) as Message);
      for (const wake of this.#waiting) wake();
    });
    this.closed = new Promise((resolve) =>
      ws.once("close", (code, reason) => resolve({ code, reason: String(reason) })),
    );
  }

  static async open(
    httpUrl: string,
    protocols: string | string[] = "graphql-transport-ws",
    options: ClientOptions = {},
  ): Promise<RawSocket> {
    const ws = new WebSocket(httpUrl.replace(/^http/, "ws"), protocols, options);
    const socket = new RawSocket(ws);
    await new Promise<void>((resolve, reject) => ws.once("open", resolve).once("error", reject));
    ws.on("error", () => undefined);
    return socket;
  }

  /** Open, and greeted with this bearer token. */
  static async ready(httpUrl: string, token: string | null = null): Promise<RawSocket> {
    const socket = await RawSocket.open(httpUrl);
    socket.send({
      type: "connection_init",
      ...(token === null ? {} : { payload: { authorization: `Bearer ${token}` } }),
    });
    await socket.next(({ type }) => type === "connection_ack");
    return socket;
  }

  send(message: Message | string | Buffer): void {
    this.ws.send(typeof message === "string" || Buffer.isBuffer(message) ? message : JSON.stringify(message));
  }

  subscribe(id: string, query: string, variables: Record<string, unknown> = {}): void {
    this.send({ type: "subscribe", id, payload: { query, variables } });
  }

  /** The next message that is meant; others stay for later. @throws Error when none comes in time */
  async next(isMeant: (message: Message) => boolean): Promise<Message> {
    const until = Date.now() + WITHIN_MS;
    for (;;) {
      const at = this.#messages.findIndex(isMeant);
      if (at >= 0) return this.#messages.splice(at, 1)[0] as Message;
      const left = until - Date.now();
      if (left <= 0 || this.ws.readyState === WebSocket.CLOSED) {
        throw new Error(`No such message came; there are: ${JSON.stringify(this.#messages).slice(0, 2_000)}`);
      }
      await this.#more(left);
    }
  }

  /** What an operation is answered with first: its result or its errors. */
  answer(id: string): Promise<Message> {
    return this.next((m) => m.id === id && (m.type === "next" || m.type === "error"));
  }

  #more(milliseconds: number): Promise<void> {
    return new Promise((resolve) => {
      const done = () => {
        clearTimeout(timer);
        this.#waiting.delete(done);
        resolve();
      };
      const timer = setTimeout(done, milliseconds);
      this.#waiting.add(done);
      void this.closed.then(done);
    });
  }

  leave(): void {
    this.ws.terminate();
  }
}

/** Code of the first error in a socket's message: of an `error`, or of a result with errors. */
export function codeOf({ payload }: Message): unknown {
  const errors = (Array.isArray(payload) ? payload : (payload as { errors?: unknown } | undefined)?.errors) as
    | GraphQLFormattedError[]
    | undefined;
  return errors?.[0]?.extensions?.["code"];
}
