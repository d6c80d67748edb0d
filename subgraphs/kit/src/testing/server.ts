import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { startPostgres } from "../postgres/index.js";

/** The key that every test platform shares: roles belong to the server, so all its databases must agree on it. */
export const TEST_KEY = Buffer.alloc(32, "switchboard tests");
export const TEMPLATE = "switchboard_template";

/**
 * One throw-away PostgreSQL for a whole test run, with a migrated template database. For vitest's globalSetup;
 * `prepare` gets the template's URL.
 */
export async function startTestServer(
  prepare: (databaseUrl: string) => Promise<void>,
): Promise<{ url: string; stop(): Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), "switchboard-test-"));
  const server = await startPostgres({ dataDir: join(folder, "pg"), log: () => undefined, ephemeral: true });
  const admin = new pg.Client({ connectionString: server.url("postgres") });
  await admin.connect();
  await admin.query(`create database ${TEMPLATE}`);
  await admin.end();
  await prepare(server.url(TEMPLATE));
  return {
    url: server.url("postgres"),
    stop: async () => {
      await server.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** A database of this worker's own, copied from the template; the same one for all its test files. */
export async function workerDatabase(serverUrl: string, worker: string): Promise<string> {
  const name = `switchboard_worker_${worker.replace(/\W/g, "")}`;
  const admin = new pg.Client({ connectionString: serverUrl });
  await admin.connect();
  try {
    await admin.query("select pg_advisory_lock(727003)");
    const known = await admin.query("select 1 from pg_database where datname = $1", [name]);
    if (known.rowCount === 0) await admin.query(`create database ${name} template ${TEMPLATE}`);
  } finally {
    await admin.end();
  }
  return swapDatabase(serverUrl, name);
}

export function swapDatabase(url: string, database: string): string {
  // Socket URLs hold the folder in the query string, so only the path is replaced.
  return url.replace(/\/postgres(?=\?|$)/, `/${database}`);
}
