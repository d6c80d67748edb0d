import { join } from "node:path";
import { migrate } from "@switchboard/kit/migrate";
import { type RunningPostgres, startPostgres } from "@switchboard/kit/postgres";
import pg from "pg";
import type { Logger } from "pino";
import type { Config } from "../config.js";
import { seedDemo } from "../seed/demo.js";
import { SUBGRAPHS } from "../topology/subgraphs.js";
import { step } from "./progress.js";

const DATABASE = "switchboard";
const UNFINISHED = "switchboard_first_start";

/** Pools of one process at their fullest: reads, changes, log, bell, and for each of six subgraphs its jobs and its ORM's one. */
const CONNECTIONS_PER_PROCESS = 60;

/** Under load every worker fills its pools; one that finds no room cannot start. Distributed, six processes have smaller ones. */
const roomFor = (workers: number) => ({
  max_connections: String(100 + CONNECTIONS_PER_PROCESS * Math.max(workers, 2)),
});

/** The user's server, or the embedded one; up to date and seeded. */
export async function prepareDatabase(config: Config, log: Logger): Promise<{ url: string; close(): Promise<void> }> {
  if (config.databaseUrl) {
    await fill(config, config.databaseUrl, log);
    return { url: config.databaseUrl, close: async () => undefined };
  }
  const dataDir = join(config.dataDir, "postgres");
  const postgres = await step("PostgreSQL", () =>
    startPostgres({ dataDir, log: (line) => log.info(line), settings: roomFor(config.workers) }),
  );
  const isNew = await inServer(postgres, async (client) => {
    const known = await client.query("select 1 from pg_database where datname = $1", [DATABASE]);
    if (known.rowCount !== 0) return false;
    // What an interrupted first start has left.
    await client.query(`drop database if exists ${UNFINISHED} with (force)`);
    await client.query(`create database ${UNFINISHED}`);
    return true;
  });
  await fill(config, postgres.url(isNew ? UNFINISHED : DATABASE), log);
  // It gets its name when it is complete: a first start that is killed half-way starts over.
  if (isNew) await inServer(postgres, (client) => client.query(`alter database ${UNFINISHED} rename to ${DATABASE}`));
  return { url: postgres.url(DATABASE), close: () => postgres.stop() };
}

async function fill(config: Config, databaseUrl: string, log: Logger): Promise<void> {
  const { masterKey } = config;
  await step("Migrations", () => migrate({ databaseUrl, masterKey, subgraphs: SUBGRAPHS }));
  if (config.seedDemo) await step("Demo workspace", () => seedDemo({ databaseUrl, masterKey, log }));
}

async function inServer<T>(postgres: RunningPostgres, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: postgres.url("postgres") });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
