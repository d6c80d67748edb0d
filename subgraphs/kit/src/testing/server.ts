import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { startPostgres } from "../postgres/index.js";
import { untilFileEnds } from "./file.js";

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

let mine: Promise<string> | undefined;

/**
 * A database of this test file's own, copied from the template; every call in the file answers the same one. The file
 * that ran before it in this worker leaves nothing behind that anyone would still react to.
 */
export function testDatabase(serverUrl: string, worker: string): Promise<string> {
  if (!mine) {
    mine = freshDatabase(serverUrl, `switchboard_worker_${worker.replace(/\W/g, "")}`);
    untilFileEnds(() => (mine = undefined));
  }
  return mine;
}

async function freshDatabase(serverUrl: string, name: string): Promise<string> {
  const admin = new pg.Client({ connectionString: serverUrl });
  await admin.connect();
  try {
    // One at a time: a template that is being copied cannot be copied again.
    await admin.query("select pg_advisory_lock(727003)");
    await admin.query(`drop database if exists ${name} with (force)`);
    await admin.query(`create database ${name} template ${TEMPLATE} strategy file_copy`);
  } finally {
    await admin.end();
  }
  return swapDatabase(serverUrl, name);
}

export function swapDatabase(url: string, database: string): string {
  // Socket URLs hold the folder in the query string, so only the path is replaced.
  return url.replace(/\/postgres(?=\?|$)/, `/${database}`);
}
