import { createHmac } from "node:crypto";
import pg, { type ClientConfig } from "pg";
import { parse as parseConnection } from "pg-connection-string";

/**
 * The app's own roles: none owns a table, none may bypass row-level security. `switchboard_relay` only reads event
 * logs, of every workspace; `switchboard_jobs` owns the job queue's schema and nothing else.
 */
export const ROLES = ["switchboard_app", "switchboard_relay", "switchboard_jobs"] as const;
export type Role = (typeof ROLES)[number];

const password = (role: Role, masterKey: Buffer) =>
  createHmac("sha256", masterKey).update(`role ${role}`).digest("base64url");

/** Connection settings of a role on the same database; its password follows from the master key. */
export function roleUrl(databaseUrl: string, role: Role, masterKey: Buffer): ClientConfig {
  const at = parseConnection(databaseUrl);
  return {
    ...(at.host ? { host: at.host } : {}),
    ...(at.port ? { port: Number(at.port) } : {}),
    ...(at.database ? { database: at.database } : {}),
    ...(at.ssl !== undefined ? { ssl: at.ssl as boolean } : {}),
    user: role,
    password: password(role, masterKey),
    application_name: role,
    // No free connection for this long is an error to be told, not a reason to wait for ever.
    connectionTimeoutMillis: 10_000,
    // No transaction may hold the feed back for long; a stuck statement gives up by itself. See `createRoles`, too.
    options:
      "-c timezone=UTC -c statement_timeout=15000 -c idle_in_transaction_session_timeout=20000 -c lock_timeout=8000",
  };
}

/** Makes the roles and sets their passwords; safe to run from several processes at once. */
export async function createRoles(databaseUrl: string, masterKey: Buffer): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    await client.query("select pg_advisory_lock(727001)");
    // From PostgreSQL 17 on; before, a transaction that goes on working is not ended.
    const { rows } = await client.query<{ n: number }>("select current_setting('server_version_num')::int as n");
    const knowsTransactionTimeout = (rows[0]?.n ?? 0) >= 170_000;
    for (const role of ROLES) {
      const known = await client.query("select 1 from pg_roles where rolname = $1", [role]);
      const word = known.rowCount === 0 ? "create" : "alter";
      await client.query(
        `${word} role ${role} login nobypassrls nocreatedb nocreaterole password '${password(role, masterKey)}'`,
      );
      if (knowsTransactionTimeout) await client.query(`alter role ${role} set transaction_timeout = '20s'`);
    }
  } finally {
    await client.end();
  }
}
