import { pino } from "pino";
import { readSupergraph } from "./compose.js";
import { readConfig } from "./config.js";
import { countProcess, serveMetrics, startTracing } from "./observe.js";
import { manifestFiles, ROOT, supergraphFile } from "./places.js";
import { addressesOf, portOf, type SubgraphName } from "./topology/addresses.js";
import { RemoteGateway } from "./topology/remote-gateway.js";
import { openSubgraphProcess } from "./topology/subgraph-process.js";
import { SUBGRAPHS } from "./topology/subgraphs.js";

// One process of the distributed topology: `node main.part.js gateway` or `node main.part.js <subgraph>`.
const part = process.argv[2] ?? "";
const env = process.env;
const config = await readConfig(env);
const basePort = Number(env["SUBGRAPH_BASE_PORT"] ?? config.port);
const log = pino({ level: config.logLevel }, pino.destination(2)).child({ part });
const addresses = addressesOf(env, basePort);
const natsUrl = config.natsUrl ?? "nats://127.0.0.1:4222";

const stopTracing = startTracing(config.tracingEndpoint, part);
countProcess();
serveMetrics(config.metricsPort, config.host);
let stop: () => Promise<void>;
if (part === "gateway") {
  const gateway = await RemoteGateway.open({
    addresses,
    natsUrl,
    masterKey: config.masterKey,
    supergraphSdl: await readSupergraph(supergraphFile),
    manifests: await manifestFiles(),
    root: ROOT,
    allowedOrigins: config.allowedOrigins,
    trustProxy: config.trustProxy,
    log,
  });
  await gateway.listen(config.port, config.host);
  stop = () => gateway.stop();
} else {
  const definition = SUBGRAPHS.find(({ name }) => name === part);
  if (!definition) throw new Error(`There is no part "${part}": gateway, ${SUBGRAPHS.map((s) => s.name).join(", ")}.`);
  const databaseUrl = env[`DATABASE_URL_${part.toUpperCase()}`] ?? config.databaseUrl;
  if (!databaseUrl) throw new Error("DATABASE_URL is missing.");
  const port = Number(env["SUBGRAPH_PORT"] ?? portOf(part as SubgraphName, basePort));
  stop = await openSubgraphProcess({ definition, databaseUrl, masterKey: config.masterKey, addresses, natsUrl, port, host: env["SUBGRAPH_HOST"] ?? "127.0.0.1", log });
}
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
process.on("SIGINT", () => undefined);
process.on("disconnect", finish);
process.send?.("ready");
