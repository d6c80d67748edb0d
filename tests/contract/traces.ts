import type pg from "pg";

const tables = new WeakMap<pg.Client, Promise<string[]>>();

/** Every table with a workspace, of every subgraph, as `schema.table`. */
export function tenantTables(owner: pg.Client): Promise<string[]> {
  let found = tables.get(owner);
  if (!found) tables.set(owner, (found = findTables(owner)));
  return found;
}

async function findTables(owner: pg.Client): Promise<string[]> {
  const { rows } = await owner.query<{ table: string }>(
    `select quote_ident(n.nspname) || '.' || quote_ident(c.relname) as table from pg_class c join pg_namespace n on n.oid = c.relnamespace
     join pg_attribute a on a.attrelid = c.oid and a.attname = 'workspace_id' and not a.attisdropped
     where c.relkind in ('r', 'p') and n.nspname = any('{workspace,customers,conversations,tickets,knowledge,analytics}') order by 1`,
  );
  return rows.map(({ table }) => table);
}

/** What a workspace's rows come to, table by table: equal before and after means untouched. */
export async function fingerprint(owner: pg.Client, workspaceId: string): Promise<Record<string, string>> {
  const parts = (await tenantTables(owner)).map(
    (table) =>
      `select '${table}' as table, md5(coalesce(string_agg(t::text, E'\\n' order by t::text), '')) as sum from ${table} t where workspace_id = $1`,
  );
  const { rows } = await owner.query<{ table: string; sum: string }>(parts.join(" union all "), [workspaceId]);
  return Object.fromEntries(rows.map(({ table, sum }) => [table, sum]));
}

/** What tells one id from another, wherever it stands. */
const TAIL = /_([0-9a-hjkmnp-tv-z]{26})/g;
const tailsIn = (text: string): string[] => [...text.matchAll(TAIL)].map(([, tail]) => tail as string);

/** Rows of a workspace in which any of the ids stands. Looked through here: as one pattern, the database took seconds. */
export async function rowsHolding(owner: pg.Client, workspaceId: string, ids: readonly string[]): Promise<string[]> {
  const tails = new Set(ids.flatMap(tailsIn));
  const odd = ids.filter((id) => tailsIn(id).length === 0);
  const parts = (await tenantTables(owner)).map(
    (table) => `select '${table}: ' || t::text as found from ${table} t where workspace_id = $1`,
  );
  const { rows } = await owner.query<{ found: string }>(parts.join(" union all "), [workspaceId]);
  return rows
    .map(({ found }) => found)
    .filter((found) => tailsIn(found).some((tail) => tails.has(tail)) || odd.some((id) => found.includes(id)));
}
