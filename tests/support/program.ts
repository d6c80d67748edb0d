import { type ChildProcess, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import net from "node:net";
import { join } from "node:path";
import { ROOT } from "../../gateway/src/places.js";
import { descendants, type FoundProcess, until } from "./processes.js";

const READY_MS = 120_000;
const GONE_MS = 40_000;
const SAID_KEPT = 20_000;

/** How far the ports of one distributed program reach beyond its first. */
export const PORTS_TAKEN = 47;

/** Switchboard as its user starts it: real processes, ended by signals. */
export class Program {
  #child: ChildProcess | null = null;
  #said = "";

  constructor(
    /** `main.js` or `main.distributed.js`. */
    private readonly entry: string,
    private readonly settings: Record<string, string>,
  ) {}

  get pid(): number {
    const { pid } = this.#child ?? {};
    if (pid === undefined) throw new Error("The program is not running.");
    return pid;
  }

  /** What it has printed, the last of it. */
  get said(): string {
    return this.#said;
  }

  /** Starts it (again, after a kill) and waits until it says that it is ready. */
  async start(): Promise<void> {
    const main = join(ROOT, "gateway", "dist", this.entry);
    if (!existsSync(main)) throw new Error(`There is no ${main}: npm run build:server`);
    this.#said = "";
    // A group of its own, so that a test can end all of it at once.
    const child = spawn(process.execPath, ["--enable-source-maps", main], {
      env: {
        ...process.env,
        NODE_OPTIONS: "",
        LOG_LEVEL: process.env["TEST_LOG"] ?? "silent",
        SEED_DEMO: "false",
        HOST: "127.0.0.1",
        ...this.settings,
      },
      detached: true,
      stdio: ["ignore", "pipe", "pipe"],
    });
    this.#child = child;
    const hear = (chunk: Buffer) => {
      this.#said = (this.#said + String(chunk)).slice(-SAID_KEPT);
      if (process.env["TEST_LOG"]) process.stderr.write(chunk);
    };
    child.stdout.on("data", hear);
    child.stderr.on("data", hear);
    const isReady = () => {
      if (child.exitCode !== null || child.signalCode !== null)
        throw new Error(`It ended before it was ready:\n${this.#said}`);
      return this.#said.includes("Switchboard is ready.");
    };
    await until("the program is ready", READY_MS, isReady).catch((error: Error) => {
      throw new Error(`${error.message}\n${this.#said}`);
    });
  }

  /** Its processes whose command line has the word in it. */
  async processes(word: string): Promise<FoundProcess[]> {
    return (await descendants(this.pid)).filter(({ command }) => command.includes(word));
  }

  /** Ends one of its processes as a crash would. */
  async killOne(word: string): Promise<number> {
    const [found] = await this.processes(word);
    if (!found) throw new Error(`There is no process "${word}" in it.`);
    process.kill(found.pid, "SIGKILL");
    return found.pid;
  }

  /** Ends everything at once, its servers included, as a power cut would. */
  async killAll(): Promise<void> {
    const all = [this.pid, ...(await descendants(this.pid)).map(({ pid }) => pid)];
    for (const pid of all) {
      try {
        process.kill(pid, "SIGKILL");
      } catch {
        // It went with its parent.
      }
    }
    await this.#gone();
  }

  /** Asks it to stop; what is left behind after that is for the case to look at. */
  async stop(signal: NodeJS.Signals = "SIGTERM"): Promise<void> {
    if (!this.#child || this.#child.exitCode !== null || this.#child.signalCode !== null) return;
    this.#child.kill(signal);
    try {
      await this.#gone();
    } catch (error) {
      await this.killAll();
      throw error;
    }
  }

  #gone(): Promise<void> {
    const child = this.#child;
    return until(
      "the program has ended",
      GONE_MS,
      () => !child || child.exitCode !== null || child.signalCode !== null,
    );
  }
}

/** A port with free ones behind it, as many as are asked for. */
export async function freePorts(count: number): Promise<number> {
  for (let attempt = 0; attempt < 50; attempt++) {
    const base = 21_000 + Math.floor(Math.random() * 100) * 100;
    const tries = await Promise.all(Array.from({ length: count }, (_, i) => isFree(base + i)));
    if (tries.every(Boolean)) return base;
  }
  throw new Error("There are no free ports.");
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = net.createServer();
    probe.once("error", () => resolve(false));
    probe.listen({ port, host: "127.0.0.1", exclusive: true }, () => probe.close(() => resolve(true)));
  });
}
