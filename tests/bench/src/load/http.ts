import { connect, type Socket } from "node:net";

export interface Answer {
  readonly status: number;
  readonly body: Buffer;
}

/**
 * One HTTP/1.1 connection that asks again and again, one request at a time (RFC 9112). Bare, so that the load takes
 * little from the machine that is measured.
 */
export class Line {
  #received: Buffer[] = [];
  #waiting: { resolve(answer: Answer): void; reject(error: Error): void } | null = null;
  #socket: Socket;

  private constructor(
    private readonly port: number,
    socket: Socket,
  ) {
    this.#socket = this.#heard(socket);
  }

  static async open(port: number): Promise<Line> {
    return new Line(port, await dialled(port));
  }

  #heard(socket: Socket): Socket {
    // A server may have said why it closed the one before.
    this.#received = [];
    socket.setNoDelay(true);
    socket.on("data", (chunk: Buffer) => {
      this.#received.push(chunk);
      this.#take();
    });
    const broke = (error?: Error) => this.#waiting?.reject(error ?? new Error("The server closed the connection."));
    socket.on("error", broke);
    socket.on("close", () => broke());
    return socket;
  }

  async post(path: string, token: string, body: string): Promise<Answer> {
    // Servers close what has been silent for some time.
    if (this.#socket.destroyed) this.#socket = this.#heard(await dialled(this.port));
    return new Promise((resolve, reject) => {
      this.#waiting = { resolve, reject };
      this.#socket.write(
        `POST ${path} HTTP/1.1\r\nhost: 127.0.0.1\r\nauthorization: Bearer ${token}\r\ncontent-type: application/json\r\naccept: application/json\r\n` +
          `content-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
      );
    });
  }

  #take(): void {
    const all = this.#received.length === 1 ? (this.#received[0] as Buffer) : Buffer.concat(this.#received);
    this.#received = [all];
    const end = all.indexOf("\r\n\r\n");
    if (end < 0) return;
    const head = all.toString("latin1", 0, end).toLowerCase();
    const length = /\r\ncontent-length: *(\d+)/.exec(head)?.[1];
    const from = end + 4;
    let body: Buffer;
    if (length !== undefined) {
      if (all.length < from + Number(length)) return;
      body = all.subarray(from, from + Number(length));
    } else {
      const whole = dechunked(all, from);
      if (!whole) return;
      body = whole;
    }
    this.#received = [];
    const waiting = this.#waiting;
    this.#waiting = null;
    waiting?.resolve({ status: Number(head.slice(9, 12)), body });
  }

  close(): void {
    this.#socket.destroy();
  }
}

function dialled(port: number): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, "127.0.0.1");
    socket.once("error", reject);
    socket.once("connect", () => {
      socket.off("error", reject);
      resolve(socket);
    });
  });
}

/** The chunks put together, or null while some are missing. */
function dechunked(all: Buffer, from: number): Buffer | null {
  const chunks: Buffer[] = [];
  for (let at = from; ; ) {
    const line = all.indexOf("\r\n", at);
    if (line < 0) return null;
    const size = Number.parseInt(all.toString("latin1", at, line), 16);
    if (!(size >= 0)) throw new Error(`This is no chunk: ${all.toString("latin1", at, at + 80)}`);
    if (all.length < line + 2 + size + 2) return null;
    if (size === 0) return Buffer.concat(chunks);
    chunks.push(all.subarray(line + 2, line + 2 + size));
    at = line + 2 + size + 2;
  }
}
