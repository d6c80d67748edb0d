import cluster from "node:cluster";
import { readConfig } from "./config.js";
import { runPrimary } from "./embedded/primary.js";
import { runWorker } from "./embedded/worker.js";

try {
  const config = await readConfig(process.env);
  await (cluster.isPrimary ? runPrimary(config) : runWorker(config, process.env["SWITCHBOARD_DATABASE"] ?? ""));
} catch (error) {
  console.error(`\n${error instanceof Error ? error.message : String(error)}`);
  if (process.env["LOG_LEVEL"] === "debug") console.error(error);
  process.exit(1);
}
