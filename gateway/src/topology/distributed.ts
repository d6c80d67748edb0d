import { fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import { pino } from "pino";
import type { Config } from "../config.js";
import { prepareDatabase } from "../embedded/database.js";
import { assertPortFree } from "../embedded/ports.js";
import { announce, step } from "../embedded/progress.js";
import { NAMES, portOf } from "./addresses.js";
import { type Kept, KeptProcess } from "./kept.js";
import { nats } from "./nats.js";

const PART = fileURLToPath(new URL("../main.part.js", import.meta.url));
const GATEWAYS = 2;
const NATS_OFFSET = 40;

/**
 * NATS, six subgraph processes and two gateways on this machine; each that ends by itself is started again. Gateways
 * take PORT and the next one, NATS and the subgraphs loopback's PORT + 40 to PORT + 46.
 */
export async function runDistributed(config: Config, env: NodeJS.ProcessEnv): Promise<void> {
  const log = pino({ level: config.logLevel }, pino.destination(2));
  const natsPort = config.port + NATS_OFFSET;
  const natsUrl = config.natsUrl ?? `nats://127.0.0.1:${natsPort}`;
  for (let i = 0; i < GATEWAYS; i++) await assertPortFree(config.port + i, config.host);
  for (const port of NAMES.map((name) => portOf(name, config.port))) await assertPortFree(port, "127.0.0.1");
  if (!config.natsUrl) await assertPortFree(natsPort, "127.0.0.1");

  /** In the order of starting; they stop in the opposite one, so that nobody is left asking those who have gone. */
  const groups: KeptProcess[][] = [];
  let closeDatabase: () => Promise<void> = async () => undefined;
  let stopping = false;
  const finish = async (code: number) => {
    if (stopping) return;
    stopping = true;
    for (const group of groups.toReversed()) await Promise.all(group.map((kept) => kept.stop()));
    await closeDatabase();
    process.exit(code);
  };
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => void finish(0));
  const start = (title: string, parts: readonly Kept[]) => {
    const group = parts.map((kept) => new KeptProcess(kept, (line) => stopping || console.error(line)));
    groups.push(group);
    return step(title, () => Promise.all(group.map((kept) => kept.start())));
  };

  try {
    if (!config.natsUrl) await start("NATS", [await nats(config, natsPort)]);
    const database = await prepareDatabase(config, log);
    closeDatabase = database.close;
    const shared = {
      ...env,
      DATABASE_URL: database.url,
      NATS_URL: natsUrl,
      SUBGRAPH_BASE_PORT: String(config.port),
      MASTER_KEY: config.masterKey.toString("base64"),
    };
    const part = (word: string, name: string, index: number, more: NodeJS.ProcessEnv = {}): Kept => ({
      name,
      // Figures on a port each, counted on from the one that was named.
      spawn: () =>
        fork(PART, [word], {
          env: {
            ...shared,
            ...more,
            ...(config.metricsPort ? { METRICS_PORT: String(config.metricsPort + index) } : {}),
          },
        }),
      ready: (child) => new Promise((resolve) => child.on("message", (message) => message === "ready" && resolve())),
    });
    await start(
      "Subgraphs",
      NAMES.map((name, i) => part(name, name, GATEWAYS + i)),
    );
    await start(
      "Gateways",
      Array.from({ length: GATEWAYS }, (_, i) =>
        part("gateway", `gateway ${i + 1}`, i, { PORT: String(config.port + i) }),
      ),
    );
  } catch (error) {
    if (stopping) return;
    console.error(`\n${error instanceof Error ? error.message : String(error)}`);
    return finish(1);
  }
  announce(config);
  console.log(`  The second gateway: http://localhost:${config.port + 1}/\n`);
}
