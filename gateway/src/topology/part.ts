import { readFile } from "node:fs/promises";
import { type Logger, pino } from "pino";
import type { Config } from "../config.js";
import { countProcess, serveMetrics, startTracing } from "../observe.js";
import { manifestFiles, ROOT, supergraphFile } from "../places.js";
import { addressesOf, NAMES, portOf, type SubgraphName } from "./addresses.js";

type Settings = NodeJS.ProcessEnv;

/** Runs one part of the distributed topology in this process, until it is told to go. @throws Error when it cannot start. */
export async function runPart(part: string, config: Config, env: Settings): Promise<void> {
  const log = pino({ level: config.logLevel }, pino.destination(2)).child({ part });
  if (part === "migrate") return migrateAll(config, env, log);
  const name = NAMES.find((known) => known === part);
  if (!name && part !== "gateway")
    throw new Error(`There is no such part: it is gateway, migrate, or one of ${NAMES.join(", ")}.`);
  const stopTracing = startTracing(config.tracingEndpoint, part);
  countProcess();
  serveMetrics(config.metricsPort, config.host);
  const stop = await (name ? subgraph(name, config, env, log) : gateway(config, env, log));

  let stopping = false;
  const finish = () => {
    if (stopping) return;
    stopping = true;
    setTimeout(() => process.exit(1), 25_000).unref();
    void stop()
      .then(stopTracing)
      .then(() => process.exit(0));
  };
  process.on("SIGTERM", finish);
  // Ctrl-C reaches the whole group; whoever started us decides when to go.
  process.on("SIGINT", () => (process.send ? undefined : finish()));
  process.on("disconnect", finish);
  process.send?.("ready");
}

const natsOf = (config: Config) => config.natsUrl ?? "nats://127.0.0.1:4222";
const basePort = (config: Config, env: Settings) => Number(env["SUBGRAPH_BASE_PORT"] ?? config.port);

function databaseOf(name: SubgraphName, config: Config, env: Settings): string {
  const url = env[`DATABASE_URL_${name.toUpperCase()}`] ?? config.databaseUrl;
  if (!url) throw new Error(`DATABASE_URL (or DATABASE_URL_${name.toUpperCase()}) is missing.`);
  return url;
}

async function gateway(config: Config, env: Settings, log: Logger): Promise<() => Promise<void>> {
  const { RemoteGateway } = await import("./remote-gateway.js");
  const { masterKey, allowedOrigins, trustProxy } = config;
  const opened = await RemoteGateway.open({
    addresses: addressesOf(env, basePort(config, env)),
    natsUrl: natsOf(config),
    supergraphSdl: await readFile(supergraphFile, "utf8"),
    manifests: await manifestFiles(),
    root: ROOT,
    masterKey,
    allowedOrigins,
    trustProxy,
    files: config.files,
    log,
  });
  await opened.listen(config.port, config.host);
  return () => opened.stop();
}

async function subgraph(name: SubgraphName, config: Config, env: Settings, log: Logger): Promise<() => Promise<void>> {
  const [{ loadSubgraph }, { openSubgraphProcess }] = await Promise.all([
    import("./subgraphs.one.js"),
    import("./subgraph-process.js"),
  ]);
  return openSubgraphProcess({
    definition: await loadSubgraph(name),
    databaseUrl: databaseOf(name, config, env),
    masterKey: config.masterKey,
    files: config.files,
    carriers: config.carriers,
    addresses: addressesOf(env, basePort(config, env)),
    natsUrl: natsOf(config),
    port: Number(env["SUBGRAPH_PORT"] ?? portOf(name, basePort(config, env))),
    host: env["SUBGRAPH_HOST"] ?? "127.0.0.1",
    log,
  });
}

/** Brings every subgraph's database up to date, those that share one in one go; fills a new one with the demo if asked to. */
async function migrateAll(config: Config, env: Settings, log: Logger): Promise<void> {
  const [{ migrate }, { loadSubgraph }] = await Promise.all([
    import("@switchboard/kit/migrate"),
    import("./subgraphs.one.js"),
  ]);
  const { masterKey } = config;
  const byDatabase = Map.groupBy(NAMES, (name) => databaseOf(name, config, env));
  for (const [databaseUrl, names] of byDatabase) {
    await migrate({ databaseUrl, masterKey, subgraphs: await Promise.all(names.map(loadSubgraph)) });
    console.log(`Up to date: ${names.join(", ")}`);
  }
  const [only, another] = byDatabase.keys();
  if (!config.seedDemo || !only || another) return;
  const { seedDemo } = await import("../seed/demo.js");
  await seedDemo({ databaseUrl: only, masterKey, log });
  console.log("The demo workspace is there.");
}
