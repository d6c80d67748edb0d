import { createHash, randomBytes } from "node:crypto";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { newId, type RequestContext } from "@switchboard/kit";
import { migrate } from "@switchboard/kit/migrate";
import { type RunningPostgres, startPostgres } from "@switchboard/kit/postgres";
import { createAgent, createWorkspace } from "@switchboard/workspace/setup";
import pg from "pg";
import { pino } from "pino";
import { Embedded } from "../../../../gateway/dist/topology/embedded.js";
import { SUBGRAPHS } from "../../../../gateway/dist/topology/subgraphs.js";
import { roleUrl } from "../../../../subgraphs/kit/dist/roles.js";
import { fill, OPEN_EACH } from "./fill.js";
import { fillPostings } from "./postings.js";
import type { BenchAgent, World } from "./world.js";

const AGENTS = 40;
const POOL = 20;
/** All sides of a line are up at once. */
const CONNECTIONS_MOST = "900";
const PASSWORD = "a password for measuring";

/** A PostgreSQL of the bench's own, durable as in earnest, with a filled workspace. */
export interface Ground {
  readonly world: World;
  /** The world as a file, for other processes. */
  readonly worldFile: string;
  readonly folder: string;
  readonly postgres: RunningPostgres;
  close(): Promise<void>;
}

export async function openGround(
  size: number,
  texts: readonly string[],
  progress: (line: string) => void,
): Promise<Ground> {
  const folder = await mkdtemp(join(tmpdir(), "switchboard-bench-"));
  const postgres = await startPostgres({
    dataDir: join(folder, "pg"),
    log: () => undefined,
    settings: { max_connections: CONNECTIONS_MOST },
  });
  try {
    const admin = new pg.Client({ connectionString: postgres.url("postgres") });
    await admin.connect();
    await admin.query("create database switchboard");
    await admin.end();
    const databaseUrl = postgres.url("switchboard");
    const masterKey = randomBytes(32);
    progress("migrating");
    await migrate({ databaseUrl, masterKey, subgraphs: SUBGRAPHS });
    progress(`filling: ${size.toLocaleString("en")} messages in the measured workspace, a tenth as many in another`);
    const world = await settle(databaseUrl, masterKey, size, texts);
    progress("indexing");
    await index(databaseUrl);
    const worldFile = join(folder, "world.json");
    await writeFile(worldFile, JSON.stringify(world));
    const close = async () => {
      await postgres.stop();
      await rm(folder, { recursive: true, force: true });
    };
    return { world, worldFile, folder, postgres, close };
  } catch (error) {
    await postgres.stop();
    await rm(folder, { recursive: true, force: true });
    throw error;
  }
}

/** Workspaces, agents and a channel through the services, so that every subgraph knows of them; the bulk by SQL. */
async function settle(databaseUrl: string, masterKey: Buffer, size: number, texts: readonly string[]): Promise<World> {
  const app = await Embedded.open({
    databaseUrl,
    masterKey,
    subgraphs: SUBGRAPHS,
    root: "",
    manifests: [],
    log: pino({ level: "silent" }),
    connections: 4,
  });
  const owner = new pg.Client({ connectionString: databaseUrl, options: "-c timezone=UTC" });
  await owner.connect();
  try {
    const [measured, neighbour] = [await staff(app, owner, "measured"), await staff(app, owner, "neighbour")];
    await app.settle();
    await fill(owner, { ...measured, index: 0, messages: size, texts });
    await fill(owner, { ...neighbour, index: 1, messages: Math.ceil(size / 10), texts });
    await owner.query("vacuum analyze");
    const agents: BenchAgent[] = [];
    for (const { id, token } of measured.agents) {
      const viewer = await app.gateway.identity.viewer(token);
      if (!viewer) throw new Error("A session made for the bench is not taken.");
      const { rows } = await owner.query<{ id: string }>(
        `select id from conversations.conversation where workspace_id = $1 and assignee_id = $2 and status = 'ASSIGNED' order by updated_at`,
        [measured.workspaceId, id],
      );
      if (rows.length !== OPEN_EACH) throw new Error(`${id} has ${rows.length} open conversations.`);
      agents.push({ id, token, viewer, open: rows.map((row) => row.id) });
    }
    return {
      databaseUrl,
      masterKeyHex: masterKey.toString("hex"),
      app: roleUrl(databaseUrl, "switchboard_app", masterKey),
      workspaceId: measured.workspaceId,
      agents,
      pool: POOL,
      size,
    };
  } finally {
    await owner.end();
    await app.stop();
  }
}

/** Once nobody else is there: what takes long would see the desks' agents leave. */
async function index(databaseUrl: string): Promise<void> {
  const owner = new pg.Client({ connectionString: databaseUrl, options: "-c timezone=UTC" });
  await owner.connect();
  try {
    const { rows } = await owner.query<{ id: string }>(
      "select distinct workspace_id as id from conversations.conversation",
    );
    for (const { id } of rows) await fillPostings(owner, id);
    await owner.query("vacuum analyze conversations.posting_block");
  } finally {
    await owner.end();
  }
}

async function staff(app: Embedded, owner: pg.Client, slug: string) {
  const home = app.subgraphs.get("workspace");
  if (!home) throw new Error("There is no workspace subgraph.");
  const open = (id: string) => home.systemContext(id);
  const person = (i: number) => ({ name: `Agent ${i}`, email: `agent${i}@${slug}.example`, password: PASSWORD });
  const { workspaceId, adminId } = await createWorkspace(open, {
    name: slug,
    slug,
    locale: "en",
    timezone: "Asia/Shanghai",
    admin: person(0),
  });
  const within = async <T>(work: (ctx: RequestContext) => Promise<T>) => {
    const ctx = open(workspaceId);
    return work(ctx).finally(() => ctx.scope.end());
  };
  const ids = [adminId];
  // Administrators may send documents of their own, as the bench does.
  while (ids.length < AGENTS)
    ids.push((await within((ctx) => createAgent(ctx, { ...person(ids.length), roleKey: "admin", capacity: 100 }))).id);
  const agents: { id: string; token: string }[] = [];
  for (const id of ids) {
    const token = `ags_${workspaceId.slice(4)}_${randomBytes(32).toString("base64url")}`;
    await owner.query(
      `insert into workspace.session (id, workspace_id, agent_id, token_hash, user_agent, created_at, last_seen_at) values ($1, $2, $3, $4, 'bench', now(), now())`,
      [newId("ses"), workspaceId, id, createHash("sha256").update(token).digest("base64url")],
    );
    agents.push({ id, token });
  }
  const admin = await app.gateway.identity.viewer((agents[0] as { token: string }).token);
  const prepared = app.gateway.documents.prepare(
    "mutation ($input: CreateChannelInput!) { createChannel(input: $input) { channel { id } userErrors { code } } }",
  );
  const scope = app.gateway.scope(admin, newId("req"), "en");
  const made = await app.gateway.run(prepared, { input: { name: "Shop" } }, { scope, clientKey: "bench", cookies: {} });
  const channelId = (made.data as { createChannel?: { channel?: { id: string } } } | null)?.createChannel?.channel?.id;
  if (!channelId) throw new Error(`No channel: ${JSON.stringify(made)}`);
  return { workspaceId, agents, channelId };
}
