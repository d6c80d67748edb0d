import net from "node:net";

/** A door of its own before a server, which can cut every line that goes through it, as a bad network does. */
export class Cutter {
  readonly #lines = new Set<net.Socket>();
  readonly #server: net.Server;
  cuts = 0;

  private constructor(private readonly target: URL) {
    this.#server = net.createServer((near) => {
      const far = net.connect(Number(target.port), target.hostname);
      this.#lines.add(near);
      for (const [one, other] of [
        [near, far],
        [far, near],
      ] as const) {
        one.pipe(other);
        one.on("error", () => other.destroy());
        one.on("close", () => other.destroy());
      }
      near.on("close", () => this.#lines.delete(near));
    });
  }

  static async open(url: string): Promise<Cutter> {
    const cutter = new Cutter(new URL(url));
    await new Promise<void>((resolve) => cutter.#server.listen(0, "127.0.0.1", resolve));
    return cutter;
  }

  /** The address to go through. */
  get url(): string {
    const { port } = this.#server.address() as net.AddressInfo;
    return `http://127.0.0.1:${port}${this.target.pathname}`;
  }

  /** Cuts about so large a part of the lines, without a word to either side. */
  cut(share = 1): void {
    for (const line of this.#lines) {
      if (Math.random() > share) continue;
      line.resetAndDestroy();
      this.cuts += 1;
    }
  }

  async close(): Promise<void> {
    this.cut();
    await new Promise((resolve) => this.#server.close(resolve));
  }
}
