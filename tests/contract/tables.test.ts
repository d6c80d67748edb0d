import { describe, expect, it } from "vitest";
import { Stage } from "./stage.js";

/**
 * Tables that belong to no workspace, since they are asked before there is one, or are the machinery's own. They hold
 * ids, keyed hashes and counters, nothing of any tenant. Think twice before a line is added.
 */
const TENANTLESS: Readonly<Record<string, readonly string[]>> = {
  every: ["log_reader", "log_state", "known_workspace", "migration"],
  workspace: ["workspace_slug", "sign_in_address", "sign_in_try"],
  conversations: ["channel_key", "visitor_try"],
};

const stage = await Stage.open();
const { owner } = stage;
const names = stage.subgraphs.map(({ name }) => name);

interface Table {
  readonly schema: string;
  readonly name: string;
  readonly hasWorkspace: boolean;
  readonly isForced: boolean;
}

const { rows: tables } = await owner.query<Table>(
  `select n.nspname as schema, c.relname as name, c.relrowsecurity and c.relforcerowsecurity as "isForced",
     exists (select 1 from pg_attribute a where a.attrelid = c.oid and a.attname = 'workspace_id' and not a.attisdropped) as "hasWorkspace"
   from pg_class c join pg_namespace n on n.oid = c.relnamespace where c.relkind in ('r', 'p') and n.nspname = any($1) order by 1, 2`,
  [names],
);
const isTenantless = ({ schema, name }: Table) =>
  TENANTLESS["every"]?.includes(name) || TENANTLESS[schema]?.includes(name) || false;
const tenantTables = tables
  .filter((table) => !isTenantless(table))
  .map((table) => [`${table.schema}.${table.name}`, table] as const);

const [one, two] = [await stage.stocked(), await stage.stocked()];
const ids = { one: one.desk.workspaceId, two: two.desk.workspaceId };

/** Runs as the app's role, in a workspace or in none; undone at the end. */
async function asApp<T>(
  workspaceId: string | null,
  work: (
    query: (sql: string, values?: unknown[]) => Promise<{ rows: T[]; rowCount: number | null }>,
  ) => Promise<unknown>,
): Promise<void> {
  const client = await stage.stack.embedded.platform.reads.connect();
  try {
    await client.query("begin");
    if (workspaceId !== null) await client.query("select set_config('app.workspace', $1, true)", [workspaceId]);
    await work((sql, values) => client.query(sql, values) as never);
  } finally {
    await client.query("rollback");
    client.release();
  }
}

const countAs = async (workspaceId: string | null, table: string): Promise<number> => {
  let found = -1;
  await asApp<{ count: number }>(workspaceId, async (query) => {
    found = (await query(`select count(*)::int as count from ${table}`)).rows[0]?.count ?? -1;
  });
  return found;
};

describe("every table with rows of workspaces", () => {
  it("is known", () => expect(tenantTables.length).toBeGreaterThan(30));

  it.each(tenantTables)(
    "%s forces row-level security, for reading and writing, by workspace",
    async (_name, { schema, name, hasWorkspace, isForced }) => {
      expect(hasWorkspace, "has no workspace_id and is not in the list of tables without one").toBe(true);
      expect(isForced).toBe(true);
      const { rows } = await owner.query<{ qual: string; check: string; cmd: string; permissive: string }>(
        `select qual, with_check as check, cmd, permissive from pg_policies
       where schemaname = $1 and tablename = $2 and not ('switchboard_relay' = any(roles) and cmd = 'SELECT')`,
        [schema, name],
      );
      // One policy and no other: policies add up, so that a second one could only let more through.
      expect(rows).toHaveLength(1);
      for (const rule of [rows[0]?.qual, rows[0]?.check])
        expect(rule).toBe("(workspace_id = current_setting('app.workspace'::text, true))");
      expect(rows[0]?.cmd).toBe("ALL");
    },
  );

  it.each(tenantTables)("%s shows the app nothing without a workspace, and only its own rows in one", async (table) => {
    const all = await owner.query<{ one: number; two: number }>(
      `select count(*) filter (where workspace_id = $1)::int as one, count(*) filter (where workspace_id = $2)::int as two from ${table}`,
      [ids.one, ids.two],
    );
    expect(await countAs(null, table)).toBe(0);
    expect(await countAs("", table)).toBe(0);
    expect(await countAs(ids.one, table)).toBe(all.rows[0]?.one);
    expect(await countAs(ids.two, table)).toBe(all.rows[0]?.two);
  });

  it.each(tenantTables)("%s lets nobody change, remove or slip in another workspace's rows", async (table) => {
    const { rows } = await owner.query<{ row: object }>(
      `select to_jsonb(t) as row from ${table} t where workspace_id = $1 limit 1`,
      [ids.one],
    );
    await asApp(ids.two, async (query) => {
      expect(
        (await query(`update ${table} set workspace_id = workspace_id where workspace_id = $1`, [ids.one])).rowCount,
      ).toBe(0);
      expect((await query(`delete from ${table} where workspace_id = $1`, [ids.one])).rowCount).toBe(0);
    });
    const row = { ...rows[0]?.row, workspace_id: ids.one };
    await asApp(ids.two, async (query) => {
      const slip = query(`insert into ${table} select * from jsonb_populate_record(null::${table}, $1)`, [
        JSON.stringify(row),
      ]);
      await expect(slip).rejects.toMatchObject({
        code: "42501",
        message: expect.stringContaining("row-level security"),
      });
    });
  });

  it("has rows after an ordinary day, or this suite would prove nothing of it", async () => {
    const empty: string[] = [];
    for (const [table] of tenantTables) {
      const { rows } = await owner.query<{ count: number }>(
        `select count(*)::int as count from ${table} where workspace_id = $1`,
        [ids.one],
      );
      if (rows[0]?.count === 0) empty.push(table);
    }
    // Written only when reactions fail, when nobody answers in time, or where nothing is repeated; analytics only listens.
    const seldom = /\.(parked_event|idempotency_key|bot_question)$|^analytics\.event$/;
    expect(empty.filter((table) => !seldom.test(table))).toEqual([]);
  });
});

describe("the roles that the app runs as", () => {
  it("own nothing but the job queue, and may not get round row-level security", async () => {
    const roles = await owner.query(
      `select rolname, rolsuper, rolbypassrls, rolcreaterole, rolcreatedb, rolreplication from pg_roles where rolname like 'switchboard\\_%' order by 1`,
    );
    expect(roles.rows).toEqual(
      ["switchboard_app", "switchboard_jobs", "switchboard_relay"].map((rolname) => ({
        rolname,
        rolsuper: false,
        rolbypassrls: false,
        rolcreaterole: false,
        rolcreatedb: false,
        rolreplication: false,
      })),
    );
    const owned = await owner.query<{ role: string; place: string }>(
      `select distinct r.rolname as role, n.nspname as place from pg_class c join pg_namespace n on n.oid = c.relnamespace
       join pg_roles r on r.oid = c.relowner where r.rolname like 'switchboard\\_%' and n.nspname <> 'pg_toast'
       union select r.rolname, 'schema ' || n.nspname from pg_namespace n join pg_roles r on r.oid = n.nspowner where r.rolname like 'switchboard\\_%'`,
    );
    expect(
      owned.rows.filter(({ role, place }) => role !== "switchboard_jobs" || !place.endsWith("graphile_worker")),
    ).toEqual([]);
  });

  it("are members of no other role", async () => {
    const { rows } = await owner.query(
      `select m.rolname from pg_auth_members a join pg_roles m on m.oid = a.member where m.rolname like 'switchboard\\_%'`,
    );
    expect(rows).toEqual([]);
  });

  it("read of the logs what the relay must, and nothing else across workspaces", async () => {
    const { rows } = await owner.query<{ table: string }>(
      `select distinct table_schema || '.' || table_name as table from information_schema.role_table_grants
       where grantee = 'switchboard_relay' and table_schema = any($1)`,
      [names],
    );
    const allowed = names.flatMap((name) =>
      ["event", "known_workspace", "log_state"].map((table) => `${name}.${table}`),
    );
    expect(rows.map(({ table }) => table).sort()).toEqual(allowed.sort());
  });
});
