import cluster from "node:cluster";
import { pino } from "pino";
import type { Config } from "../config.js";
import { countProcess, startTracing } from "../observe.js";
import { manifestFiles, ROOT, supergraphFile } from "../places.js";
import { readSupergraph } from "../compose.js";
import { Embedded } from "../topology/embedded.js";
import { SUBGRAPHS } from "../topology/subgraphs.js";

/** One of the processes that share the port. Ends when its primary says so, or is gone. */
export async function runWorker(config: Config, databaseUrl: string): Promise<void> {
  const log = pino({ level: config.logLevel }, pino.destination({ dest: 2, sync: false })).child({
    worker: cluster.worker?.id,
  });
  const stopTracing = startTracing(config.tracingEndpoint, "embedded");
  countProcess();
  const app = await Embedded.open({
    databaseUrl,
    masterKey: config.masterKey,
    subgraphs: SUBGRAPHS,
    root: ROOT,
    manifests: await manifestFiles(),
    supergraphSdl: await readSupergraph(supergraphFile),
    allowedOrigins: config.allowedOrigins,
    trustProxy: config.trustProxy,
    files: config.files,
    carriers: config.carriers,
    log,
  });
  let stopping = false;
  const stop = async () => {
    if (stopping) return;
    stopping = true;
    setTimeout(() => process.exit(1), 25_000).unref();
    await app.stop();
    await stopTracing();
    process.exit(0);
  };
  // Ctrl-C reaches the whole group; only the primary decides when to go.
  process.on("SIGINT", () => undefined);
  process.on("SIGTERM", () => void stop());
  process.on("disconnect", () => void stop());
  process.on("message", (message) => {
    if (message === "stop") void stop();
  });
  await app.listen(config.port, config.host);
  process.send?.("ready");
}
