import cluster, { type Worker } from "node:cluster";
import { join } from "node:path";
import { migrate } from "@switchboard/kit/migrate";
import { type RunningPostgres, startPostgres } from "@switchboard/kit/postgres";
import { pino } from "pino";
import pg from "pg";
import type { Config } from "../config.js";
import { seedDemo } from "../seed/demo.js";
import { SUBGRAPHS } from "../topology/subgraphs.js";
import { assertPortFree } from "./ports.js";
import { announce, step } from "./progress.js";

const DATABASE = "switchboard";

/** Starts everything in order, keeps the workers alive, stops everything in order. */
export async function runPrimary(config: Config): Promise<void> {
  const log = pino({ level: config.logLevel }, pino.destination(2));
  await assertPortFree(config.port, config.host);
  let postgres: RunningPostgres | null = null;
  let stopping = false;
  const workers = new Set<Worker>();
  const finish = async (code: number) => {
    if (stopping) return;
    stopping = true;
    for (const worker of workers) worker.send("stop", () => undefined);
    await Promise.all([...workers].map((worker) => gone(worker)));
    await postgres?.stop();
    process.exit(code);
  };
  process.on("SIGINT", () => void finish(0));
  process.on("SIGTERM", () => void finish(0));
  process.on("SIGHUP", () => void finish(0));

  if (!config.databaseUrl) {
    postgres = await step("PostgreSQL", () => startPostgres({ dataDir: join(config.dataDir, "postgres"), log: (line) => log.info(line) }));
    await createDatabase(postgres.url("postgres"));
  }
  const databaseUrl = config.databaseUrl ?? (postgres as RunningPostgres).url(DATABASE);
  await step("Migrations", () => migrate({ databaseUrl, masterKey: config.masterKey, subgraphs: SUBGRAPHS }));
  if (config.seedDemo) await step("Demo workspace", () => seedDemo({ databaseUrl, masterKey: config.masterKey, log }));

  cluster.setupPrimary({ serialization: "json" });
  const start = () =>
    new Promise<void>((resolve) => {
      const worker = cluster.fork({ SWITCHBOARD_DATABASE: databaseUrl });
      workers.add(worker);
      worker.on("message", (message) => {
        if (message === "ready") resolve();
      });
      worker.once("exit", (code, signal) => {
        workers.delete(worker);
        if (stopping) return;
        if (code === 1 && !signal) {
          console.error("A worker could not start; see the lines above.");
          void finish(1);
          return;
        }
        log.warn({ code, signal }, "a worker ended; starting another");
        void start();
      });
    });
  await step("Workers", () => Promise.all(Array.from({ length: config.workers }, start)));
  announce(config);
}

const gone = (worker: Worker) =>
  worker.isDead() ? Promise.resolve() : new Promise<void>((resolve) => worker.once("exit", () => resolve()));

async function createDatabase(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const known = await client.query("select 1 from pg_database where datname = $1", [DATABASE]);
    if (known.rowCount === 0) await client.query(`create database ${DATABASE}`);
  } finally {
    await client.end();
  }
}
