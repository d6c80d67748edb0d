import { type AddressInfo, connect, createServer, type Server, type Socket } from "node:net";
import { afterAll } from "vitest";

/** The line between browsers and the server, which can be cut. Everything else of HTTP and sockets passes as it is. */
export class Wire {
  readonly #server: Server;
  readonly #ends = new Set<Socket>();
  #isDeaf = false;
  #port = 0;

  private constructor(to: number) {
    this.#server = createServer((near) => {
      const far = connect(to, "127.0.0.1");
      const end = () => {
        near.destroy();
        far.destroy();
      };
      for (const socket of [near, far]) {
        this.#ends.add(socket);
        socket.on("error", end).on("close", () => {
          this.#ends.delete(socket);
          end();
        });
      }
      near.on("data", (bytes) => far.write(bytes));
      far.on("data", (bytes) => !this.#isDeaf && near.write(bytes));
    });
  }

  /** For one test file, to a server on loopback. */
  static async open(origin: string): Promise<Wire> {
    const wire = new Wire(Number(new URL(origin).port));
    await wire.mend();
    afterAll(() => wire.cut());
    return wire;
  }

  get origin(): string {
    return `http://127.0.0.1:${this.#port}`;
  }

  /** What is asked still arrives, but no answer comes back. */
  deafen(): void {
    this.#isDeaf = true;
  }

  /** Every connection breaks, and no new one is taken. */
  async cut(): Promise<void> {
    const closed = new Promise((resolve) => this.#server.close(resolve));
    for (const socket of this.#ends) socket.destroy();
    await closed;
  }

  async mend(): Promise<void> {
    this.#isDeaf = false;
    await new Promise<void>((resolve) => this.#server.listen(this.#port, "127.0.0.1", resolve));
    this.#port = (this.#server.address() as AddressInfo).port;
  }
}
