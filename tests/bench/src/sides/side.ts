import { setTimeout as delay } from "node:timers/promises";
import { type ChildProcess, fork, spawn } from "node:child_process";
import { createServer } from "node:net";
import { fileURLToPath } from "node:url";
import { Line } from "../load/http.js";
import { hold } from "../load/processes.js";

/** What a process of a side is told. */
export interface SideConfig {
  readonly worldFile: string;
  readonly port: number;
  /** Processes that share the port. */
  readonly workers: number;
  /** How subgraphs are served: by a bare server or by Apollo Server. */
  readonly server?: "bare" | "apollo";
  /** Its subgraphs react, do jobs and sweep, besides answering. */
  readonly background?: boolean;
  /** Addresses by subgraph, for gateways. */
  readonly subgraphs?: Readonly<Record<string, string>>;
  /** The one subgraph that this process serves; absent = all, on ports of their own. */
  readonly subgraph?: string;
  readonly supergraphFile?: string;
}

/** A program under measurement: its processes, its port. */
export class Side {
  constructor(
    readonly port: number,
    private readonly children: readonly ChildProcess[],
  ) {}

  /** Roots of its process trees. */
  get pids(): number[] {
    return this.children.map((child) => child.pid as number);
  }

  /** Asks its first process (of `workers: 1`) for a figure of its own. */
  ask(question: string): Promise<number> {
    const [child] = this.children;
    return new Promise((resolve) => {
      child?.once("message", (answer) => resolve(Number((answer as { answer: unknown }).answer)));
      child?.send({ question });
    });
  }

  /**
   * Held still while another side is measured: an idle program polls, writes and takes a processor's time too. Not
   * before what it still had to do is done: a transaction left open holds back whoever reads the log.
   */
  async hold(isHeld: boolean): Promise<void> {
    if (isHeld) await delay(SETTLE_MS);
    if (isHeld) held.add(this);
    else held.delete(this);
    for (const pid of this.pids) hold(pid, isHeld);
  }

  async stop(): Promise<void> {
    await this.hold(false);
    await Promise.all(this.children.map((child) => ended(child)));
  }
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  child.kill("SIGTERM");
  const hard = setTimeout(() => child.kill("SIGKILL"), 15_000);
  await gone;
  clearTimeout(hard);
}

const SETTLE_MS = 500;
const held = new Set<Side>();

/** Whoever is held still cannot end by itself: for when the bench is ended from outside. */
export function releaseAll(): void {
  for (const side of held) for (const pid of side.pids) hold(pid, false);
}

const STARTED_WITHIN_MS = 60_000;

/** Forks one of our own programs; it says "ready" when it listens. */
export async function forked(program: string, config: SideConfig, node: readonly string[] = []): Promise<ChildProcess> {
  const file = fileURLToPath(new URL(program, import.meta.url));
  const child = fork(file, [JSON.stringify(config)], {
    execArgv: ["--enable-source-maps", ...node],
    env: { ...environment(), NODE_ENV: "production" },
    stdio: ["ignore", "inherit", "inherit", "ipc"],
  });
  await within(
    child,
    program,
    new Promise<void>((resolve) => child.on("message", (message) => message === "ready" && resolve())),
  );
  return child;
}

/** Starts a peer that cannot say when it is ready: then its port is looked at until it answers. */
export async function spawned(
  name: string,
  file: string,
  words: readonly string[],
  port: number,
  cwd: string,
): Promise<ChildProcess> {
  const child = spawn(process.execPath, [file, ...words], {
    cwd,
    env: { ...environment(), NODE_ENV: "production" },
    stdio: "ignore",
  });
  await within(child, name, answers(port));
  return child;
}

function environment(): NodeJS.ProcessEnv {
  return { PATH: process.env["PATH"], HOME: process.env["HOME"], APOLLO_TELEMETRY_DISABLED: "true", DO_NOT_TRACK: "1" };
}

async function within(child: ChildProcess, name: string, ready: Promise<void>): Promise<void> {
  const late = new Promise<never>((_, reject) => {
    const timer = setTimeout(() => reject(new Error(`${name} did not come up.`)), STARTED_WITHIN_MS);
    timer.unref();
    child.once("exit", (code, signal) => reject(new Error(`${name} ended (${signal ?? code}) before it was ready.`)));
  });
  await Promise.race([ready, late]).catch(async (error: unknown) => {
    await ended(child);
    throw error;
  });
}

async function answers(port: number): Promise<void> {
  for (;;) {
    try {
      const line = await Line.open(port);
      const { status } = await line.post("/graphql", "none", JSON.stringify({ query: "{ __typename }" }));
      line.close();
      if (status < 500) return;
    } catch {
      // Not yet.
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** A port of loopback that is free now. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => resolve(port));
    });
  });
}
