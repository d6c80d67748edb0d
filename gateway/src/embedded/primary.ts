import cluster, { type Worker } from "node:cluster";
import { pino } from "pino";
import type { Config } from "../config.js";
import { prepareDatabase } from "./database.js";
import { assertPortFree } from "./ports.js";
import { serveMetrics } from "../observe.js";
import { announce, step } from "./progress.js";

const RESTART_AFTER_MS = 500;

/** Starts everything in order, keeps the workers alive, stops everything in order. */
export async function runPrimary(config: Config): Promise<void> {
  const log = pino({ level: config.logLevel }, pino.destination(2));
  await assertPortFree(config.port, config.host);
  let close: () => Promise<void> = async () => undefined;
  let stopping = false;
  const workers = new Set<Worker>();
  const finish = async (code: number) => {
    if (stopping) return;
    stopping = true;
    for (const worker of workers) worker.send("stop", () => undefined);
    await Promise.all([...workers].map((worker) => gone(worker)));
    await close();
    process.exit(code);
  };
  process.on("SIGINT", () => void finish(0));
  process.on("SIGTERM", () => void finish(0));
  process.on("SIGHUP", () => void finish(0));

  const database = await prepareDatabase(config, log);
  close = database.close;

  cluster.setupPrimary({ serialization: "json" });
  let areUp = false;
  const start = () =>
    new Promise<void>((resolve) => {
      const worker = cluster.fork({ SWITCHBOARD_DATABASE: database.url });
      workers.add(worker);
      worker.on("message", (message) => {
        if (message === "ready") resolve();
      });
      worker.once("exit", (code, signal) => {
        workers.delete(worker);
        if (stopping) return;
        if (!areUp && code === 1 && !signal) {
          console.error("A worker could not start; see the lines above.");
          void finish(1);
          return;
        }
        log.warn({ code, signal }, "a worker ended; starting another");
        // One that cannot start now, because the database is coming back too, is not hurried.
        setTimeout(() => stopping || void start(), code === 1 ? RESTART_AFTER_MS : 0);
      });
    });
  await step("Workers", () => Promise.all(Array.from({ length: config.workers }, start)));
  areUp = true;
  serveMetrics(config.metricsPort, config.host);
  announce(config);
}

const gone = (worker: Worker) =>
  worker.isDead() ? Promise.resolve() : new Promise<void>((resolve) => worker.once("exit", () => resolve()));
