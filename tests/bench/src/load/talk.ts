import { WebSocket } from "ws";
import { Line } from "./http.js";

/** HTTP connections that are used as they become free. */
export class Lines {
  readonly #free: Line[] = [];
  readonly #waiting: ((line: Line) => void)[] = [];

  private constructor(private readonly all: readonly Line[]) {
    this.#free.push(...all);
  }

  static async open(port: number, count: number): Promise<Lines> {
    return new Lines(await Promise.all(Array.from({ length: count }, () => Line.open(port))));
  }

  /** @throws Error for any status but 200. */
  async post(path: string, token: string, body: string): Promise<string> {
    const line = this.#free.pop() ?? (await new Promise<Line>((resolve) => this.#waiting.push(resolve)));
    try {
      const { status, body: answer } = await line.post(path, token, body);
      if (status !== 200) throw new Error(`${status}: ${answer.toString().slice(0, 300)}`);
      return answer.toString();
    } finally {
      const next = this.#waiting.shift();
      if (next) next(line);
      else this.#free.push(line);
    }
  }

  close(): void {
    for (const line of this.all) line.close();
  }
}

/** A subscription on a socket of its own (graphql-transport-ws); `heard` gets every result as it came, unparsed. */
export function subscribed(
  port: number,
  token: string,
  payload: object,
  heard: (message: string) => void,
): Promise<WebSocket> {
  return new Promise((resolve, reject) => {
    const socket = new WebSocket(`ws://127.0.0.1:${port}/graphql`, "graphql-transport-ws", {
      perMessageDeflate: false,
    });
    socket.once("error", reject);
    socket.once("close", (code, reason) => reject(new Error(`The socket was closed: ${code} ${reason.toString()}`)));
    socket.on("open", () =>
      socket.send(JSON.stringify({ type: "connection_init", payload: { authorization: `Bearer ${token}` } })),
    );
    socket.on("message", (data: Buffer) => {
      const message = data.toString();
      if (message.includes('"type":"next"')) return heard(message);
      if (message.includes('"type":"connection_ack"')) {
        socket.send(JSON.stringify({ id: "1", type: "subscribe", payload }));
        resolve(socket);
      } else if (message.includes('"type":"error"')) reject(new Error(message));
      else if (message.includes('"type":"ping"')) socket.send('{"type":"pong"}');
    });
  });
}

/** A bare socket. */
export function connected(url: string, heard: (message: string) => void): Promise<WebSocket> {
  return new Promise((resolve, reject) => {
    const socket = new WebSocket(url, { perMessageDeflate: false });
    socket.once("error", reject);
    socket.once("open", () => resolve(socket));
    socket.on("message", (data: Buffer) => heard(data.toString()));
  });
}

/** Runs with at most so many under way at a time. */
export async function each<T>(
  items: readonly T[],
  atOnce: number,
  work: (item: T, i: number) => Promise<void>,
): Promise<void> {
  let next = 0;
  const hand = async () => {
    while (next < items.length) {
      const i = next++;
      await work(items[i] as T, i);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, hand));
}
