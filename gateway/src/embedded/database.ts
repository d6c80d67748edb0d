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

/** The user's server, or the embedded one; up to date and seeded. */
export async function prepareDatabase(config: Config, log: Logger): Promise<{ url: string; close(): Promise<void> }> {
  let postgres: RunningPostgres | null = null;
  if (!config.databaseUrl) {
    const dataDir = join(config.dataDir, "postgres");
    postgres = await step("PostgreSQL", () => startPostgres({ dataDir, log: (line) => log.info(line) }));
    await createDatabase(postgres.url("postgres"));
  }
  const url = config.databaseUrl ?? (postgres as RunningPostgres).url(DATABASE);
  const { masterKey } = config;
  await step("Migrations", () => migrate({ databaseUrl: url, masterKey, subgraphs: SUBGRAPHS }));
  if (config.seedDemo) await step("Demo workspace", () => seedDemo({ databaseUrl: url, masterKey, log }));
  return { url, close: async () => postgres?.stop() };
}

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
