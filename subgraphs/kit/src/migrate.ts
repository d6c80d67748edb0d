import { createHmac, randomBytes } from "node:crypto";
import pg from "pg";
import { runMigrations as migrateQueue } from "graphile-worker";
import type { MikroORM } from "@mikro-orm/postgresql";
import { ties } from "./fields.js";
import { openOrm, type OrmParts } from "./orm.js";
import { createRoles, roleUrl } from "./roles.js";

export interface MigrateOptions {
  /** URL with the rights of an owner. */
  readonly databaseUrl: string;
  readonly masterKey: Buffer;
  readonly subgraphs: readonly OrmParts[];
  progress?(line: string): void;
}

/** Brings a database up to date: roles, job queue, every subgraph's schema, grants. Safe to repeat and to run twice at once. */
export async function migrate(options: MigrateOptions): Promise<void> {
  const { databaseUrl, masterKey, subgraphs } = options;
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    await client.query("select pg_advisory_lock(727002)");
    const state = stateOf(subgraphs, masterKey);
    if (await isDone(client, state)) return;
    await createRoles(databaseUrl, masterKey);
    await prepareQueue(client, databaseUrl, masterKey);
    for (const parts of subgraphs) {
      options.progress?.(parts.name);
      await client.query(`create schema if not exists "${parts.name}"`);
      const orm = await openOrm(parts, pgConfig(databaseUrl), 2);
      try {
        // A subgraph without migrations is a toy of the kit's own tests.
        if (parts.migrations) await orm.migrator.up();
        else await orm.schema.update({ safe: true, dropTables: false, schema: parts.name });
      } finally {
        await orm.close(true);
      }
      await grant(client, parts.name);
    }
    if (state) await client.query("insert into kit.migrated (state) values ($1) on conflict do nothing", [state]);
  } finally {
    await client.end();
  }
}

/** What a database that is up to date has been brought to: a second start asks one question and goes on. */
function stateOf(subgraphs: readonly OrmParts[], masterKey: Buffer): string | null {
  if (subgraphs.some(({ migrations }) => !migrations)) return null;
  const names = subgraphs.map(({ name, migrations }) => [name, ...(migrations ?? []).map((m) => m.name)]);
  return createHmac("sha256", masterKey).update(JSON.stringify(names)).digest("base64url");
}

async function isDone(client: pg.Client, state: string | null): Promise<boolean> {
  const { rows } = await client.query("select to_regclass('kit.migrated') is not null as known");
  if (!state || !(rows[0] as { known: boolean }).known) return false;
  const found = await client.query("select 1 from kit.migrated where state = $1", [state]);
  return (found.rowCount ?? 0) > 0;
}

export function pgConfig(databaseUrl: string): pg.ClientConfig {
  const client = new pg.Client({ connectionString: databaseUrl });
  const { host, port, user, password, database } = client;
  return {
    host,
    port,
    options: "-c timezone=UTC",
    ...(user ? { user } : {}),
    ...(password ? { password } : {}),
    ...(database ? { database } : {}),
  };
}

async function grant(client: pg.Client, schema: string): Promise<void> {
  await client.query(`
    grant usage on schema "${schema}" to switchboard_app, switchboard_relay;
    grant select, insert, update, delete on all tables in schema "${schema}" to switchboard_app;
    grant usage on all sequences in schema "${schema}" to switchboard_app;
    grant select on "${schema}".event, "${schema}".log_state, "${schema}".known_workspace to switchboard_relay;
  `);
  await client.query(
    `insert into "${schema}".log_state (id, epoch, floor_xid, floor_id) values (1, $1, '0'::xid8, 0) on conflict do nothing`,
    [randomBytes(6).toString("hex")],
  );
}

/** The queue belongs to a role of its own; the app may only put jobs in, through one function. */
async function prepareQueue(client: pg.Client, databaseUrl: string, masterKey: Buffer): Promise<void> {
  await client.query("create schema if not exists graphile_worker");
  await client.query("alter schema graphile_worker owner to switchboard_jobs");
  // graphile-worker's first migration says "create schema if not exists", which asks for this right even if it exists.
  await client.query(`grant create on database "${client.database}" to switchboard_jobs`);
  await client.query("create schema if not exists kit");
  await client.query("grant usage on schema kit to switchboard_app");
  await client.query("create table if not exists kit.migrated (state text primary key)");
  const pool = new pg.Pool({ ...roleUrl(databaseUrl, "switchboard_jobs", masterKey), max: 1 });
  pool.on("error", () => undefined).on("connect", (c) => c.on("error", () => undefined));
  try {
    await migrateQueue({ pgPool: pool });
    await pool.query(
      "create table if not exists graphile_worker.switchboard_beat (worker text primary key, at timestamptz not null)",
    );
  } finally {
    await pool.end();
  }
  await client.query(`
    create or replace function kit.add_job(task text, payload json, run_at timestamptz, job_key text, attempts int)
    returns void language sql security definer set search_path = pg_catalog as $$
      select graphile_worker.add_job(task, payload => payload, run_at => run_at, job_key => job_key, max_attempts => attempts)
    $$;
    alter function kit.add_job(text, json, timestamptz, text, int) owner to switchboard_jobs;
    revoke all on function kit.add_job(text, json, timestamptz, text, int) from public;
    grant execute on function kit.add_job(text, json, timestamptz, text, int) to switchboard_app;
  `);
}

/**
 * The statements that lead from what a subgraph's migrations make to what its entities say.
 * @param databaseUrl an empty database, as its owner.
 */
export async function nextMigration(parts: OrmParts, databaseUrl: string): Promise<string[]> {
  await createRoles(databaseUrl, Buffer.alloc(32));
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  await client.query(`create schema if not exists "${parts.name}"`);
  await client.end();
  const orm = await openOrm(parts, pgConfig(databaseUrl), 2);
  try {
    if (parts.migrations) await orm.migrator.up();
    const sql = await orm.schema.getUpdateSchemaSQL({ schema: parts.name, safe: false, dropTables: true });
    const tables = sql
      .split(/;\s*\n/)
      .map((statement) => statement.trim())
      // The migrator's own table is not an entity; ties are ours.
      .filter((statement) => statement !== "" && !/^set names|drop constraint "\w+_tie"/.test(statement))
      .filter((statement) => !statement.includes(`"${parts.name}"."migration"`));
    return [...tables, ...(await missingTies(orm, parts, databaseUrl))];
  } finally {
    await orm.close(true);
  }
}

/**
 * Composite foreign keys that the classes declare and the database does not have. Checked at commit: the order of
 * inserts within a flush is the ORM's.
 */
async function missingTies(orm: MikroORM, parts: OrmParts, databaseUrl: string): Promise<string[]> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const { rows } = await client.query("select conname from pg_constraint where connamespace = $1::regnamespace", [
      parts.name,
    ]);
    const known = new Set((rows as { conname: string }[]).map((row) => row.conname));
    const table = (noun: Function) => orm.getMetadata().get(noun as never).tableName;
    return ties
      .filter((tie) => (parts.nouns as readonly Function[]).includes(tie.child))
      .map((tie) => ({ name: `${table(tie.child)}_${tie.column}_tie`, tie }))
      .filter(({ name }) => !known.has(name))
      .map(
        ({ name, tie }) =>
          `alter table "${parts.name}"."${table(tie.child)}" add constraint "${name}" foreign key (workspace_id, ${tie.column}) references "${parts.name}"."${table(tie.parent())}" (workspace_id, id) on delete cascade deferrable initially deferred`,
      );
  } finally {
    await client.end();
  }
}

export { Migration } from "@mikro-orm/migrations";
