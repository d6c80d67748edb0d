import { type AddressInfo, connect, createServer, type Server, type Socket } from "node:net";
import { afterAll } from "vitest";

/**
 * The line between browsers and the server, which can be cut. Everything else of HTTP and sockets passes as it is.
 * Its port stays its own while it is cut: given up, it could be anybody's before the line is mended.
 */
export class Wire {
  readonly #server: Server;
  readonly #ends = new Set<Socket>();
  #isCut = false;
  #isDeaf = false;

  private constructor(to: number) {
    this.#server = createServer((near) => {
      if (this.#isCut) return void near.resetAndDestroy();
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
    await new Promise<void>((resolve, reject) =>
      wire.#server.once("error", reject).listen(0, "127.0.0.1", () => resolve()),
    );
    afterAll(() => {
      wire.cut();
      wire.#server.close();
    });
    return wire;
  }

  get origin(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  /** What is asked still arrives, but no answer comes back. */
  deafen(): void {
    this.#isDeaf = true;
  }

  /** Every connection breaks, and new ones break off as they come. */
  cut(): void {
    this.#isCut = true;
    for (const socket of this.#ends) socket.destroy();
  }

  mend(): void {
    this.#isCut = false;
    this.#isDeaf = false;
  }
}
