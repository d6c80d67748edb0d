import { type ChildProcess, fork, spawn } from "node:child_process";
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { pino } from "pino";
import type { Config } from "../config.js";
import { prepareDatabase } from "../embedded/database.js";
import { assertPortFree } from "../embedded/ports.js";
import { announce, step } from "../embedded/progress.js";
import { NAMES } from "./addresses.js";

const PART = fileURLToPath(new URL("../main.part.js", import.meta.url));
const GATEWAYS = 2;

/** NATS, six subgraph processes and two gateways on this machine; each that dies is started again. */
export async function runDistributed(config: Config, env: NodeJS.ProcessEnv): Promise<void> {
  const log = pino({ level: config.logLevel }, pino.destination(2));
  for (let i = 0; i < GATEWAYS; i++) await assertPortFree(config.port + i, config.host);
  const children = new Set<ChildProcess>();
  let stopping = false;
  let closeDatabase: () => Promise<void> = async () => undefined;
  const finish = async (code: number) => {
    if (stopping) return;
    stopping = true;
    await Promise.all([...children].map((child) => end(child)));
    await closeDatabase();
    process.exit(code);
  };
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => void finish(0));

  const natsUrl = config.natsUrl ?? `nats://127.0.0.1:${config.port + 40}`;
  if (!config.natsUrl) await step("NATS", () => startNats(config, children));
  const database = await prepareDatabase(config, log);
  closeDatabase = database.close;

  const start = (part: string, more: NodeJS.ProcessEnv): Promise<void> =>
    new Promise((resolve) => {
      const child = fork(PART, [part], {
        env: { ...env, ...more, DATABASE_URL: database.url, NATS_URL: natsUrl, SUBGRAPH_BASE_PORT: String(config.port), MASTER_KEY: config.masterKey.toString("base64") },
      });
      children.add(child);
      child.on("message", (message) => message === "ready" && resolve());
      child.once("exit", (code, signal) => {
        children.delete(child);
        if (stopping) return;
        console.error(`${part} ended (${signal ?? code}); starting it again.`);
        setTimeout(() => void start(part, more), 300);
      });
    });
  await step("Subgraphs", () => Promise.all(NAMES.map((name) => start(name, {}))));
  const gateways = Array.from({ length: GATEWAYS }, (_, i) => start("gateway", { PORT: String(config.port + i) }));
  await step("Gateways", () => Promise.all(gateways));
  announce(config);
  console.log(`  The second gateway: http://localhost:${config.port + 1}/\n`);
}

async function startNats(config: Config, children: Set<ChildProcess>): Promise<void> {
  const store = join(config.dataDir, "nats");
  await mkdir(store, { recursive: true });
  const port = config.port + 40;
  const child = spawn(config.natsServer, ["-a", "127.0.0.1", "-p", String(port), "-js", "-sd", store], { stdio: "ignore", detached: true });
  children.add(child);
  await new Promise<void>((resolve, reject) => {
    child.once("error", () =>
      reject(
        new Error(
          `${config.natsServer} is not here. Install it (on Debian: apt-get install nats-server), name its path in NATS_SERVER, or point NATS_URL at a server of yours (2.10.23 or later in earnest).`,
        ),
      ),
    );
    child.once("spawn", resolve);
    child.once("exit", () => children.delete(child));
  });
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  child.kill("SIGTERM");
  await gone;
}
