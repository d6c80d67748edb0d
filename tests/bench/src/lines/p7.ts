import { newId } from "@switchboard/kit";
import pg from "pg";
import { pino } from "pino";
import { Embedded } from "../../../../gateway/dist/topology/embedded.js";
import { SUBGRAPHS } from "../../../../gateway/dist/topology/subgraphs.js";
import { assignWaiting } from "../../../../subgraphs/conversations/dist/routing/assignment/assignment.js";
import type { Ground } from "../ground/ground.js";
import { quantile } from "../load/hammer.js";
import { cpuMs } from "../load/processes.js";
import { type LineResult, ratio } from "../report.js";

const WAITING = 1_000;
const AGENTS = 200;
const ROUTERS = 3;
const ROUNDS = 5;

interface Round {
  readonly ms: number;
  readonly cpuMs: number;
  readonly given: number;
}

/** P7: a thousand who wait, two hundred agents with skills and capacities, three routers at once. */
export async function routingLine(ground: Ground, progress: (line: string) => void): Promise<LineResult> {
  const { world, postgres } = ground;
  const owner = new pg.Client({ connectionString: world.databaseUrl });
  await owner.connect();
  const app = await Embedded.open({
    databaseUrl: world.databaseUrl,
    masterKey: Buffer.from(world.masterKeyHex, "hex"),
    subgraphs: SUBGRAPHS,
    root: "",
    manifests: [],
    log: pino({ level: "error" }, pino.destination({ dest: 2, sync: false })),
    connections: world.pool,
  });
  const home = app.subgraphs.get("conversations");
  if (!home) throw new Error("There is no conversations subgraph.");
  const pool = new pg.Pool({ ...world.app, max: ROUTERS });
  const cpu = () => cpuMs(process.pid);
  const timed = async (work: () => Promise<number>): Promise<Round> => {
    const [before, pgBefore, begun] = [cpu(), cpuMs(postgres.pid), performance.now()];
    const given = await work();
    return { given, ms: performance.now() - begun, cpuMs: cpu() - before + cpuMs(postgres.pid) - pgBefore };
  };
  const ours: Round[] = [];
  const limit: Round[] = [];
  let doubles = 0;
  try {
    for (let i = 0; i <= ROUNDS; i++) {
      const workspaceId = newId("wsp");
      await crowd(owner, workspaceId);
      const own = await timed(async () => {
        await Promise.all(Array.from({ length: ROUTERS }, () => route(home, workspaceId)));
        return given(owner, workspaceId);
      });
      doubles += await wrong(owner, workspaceId);
      const claimed = newId("wsp");
      await crowd(owner, claimed);
      // As many as ours gave: it leaves those whom nobody may have.
      const bare = await timed(() => claim(pool, claimed, own.given));
      if (i === 0) continue;
      ours.push(own);
      limit.push(bare);
      progress(
        `round ${i} of ${ROUNDS}: ${own.given} given in ${own.ms.toFixed(0)} ms, claimed in ${bare.ms.toFixed(0)} ms`,
      );
    }
  } finally {
    await pool.end();
    await app.stop();
    await owner.end();
  }
  const of = (rounds: readonly Round[], pick: (one: Round) => number) => quantile(rounds.map(pick), 0.5);
  const rate = (one: Round) => (1_000 * one.given) / one.ms;
  const each = (one: Round) => one.cpuMs / one.given;
  return {
    id: "P7",
    title: `Routing: ${WAITING} waiting, ${AGENTS} agents, skills and capacities, ${ROUTERS} routers at once`,
    head: ["way", "given", "given/s", "CPU ms each", "our rate ÷ theirs", "their CPU ÷ ours", "target"],
    rows: [
      [
        "Switchboard: match, decide, store why",
        of(ours, (one) => one.given).toFixed(0),
        of(ours, rate).toFixed(0),
        of(ours, each).toFixed(2),
        "",
        "",
        "no double owner",
      ],
      [
        "SKIP LOCKED claim of the first row (the limit)",
        of(limit, (one) => one.given).toFixed(0),
        of(limit, rate).toFixed(0),
        of(limit, each).toFixed(2),
        ratio(of(ours, rate) / of(limit, rate)),
        ratio(of(limit, each) / of(ours, each)),
        "≥ 0.3",
      ],
    ],
    notes: [
      `${ROUNDS} rounds in turn, each in workspaces of their own; the median counts. Double owners or agents over their capacity: ${doubles}.`,
      "The limit gives the longest waiting to nobody in particular: no agent is chosen, no skill asked, nothing written but the row.",
    ],
  };
}

type Home = NonNullable<ReturnType<Embedded["subgraphs"]["get"]>>;

async function route(home: Home, workspaceId: string): Promise<void> {
  for (let i = 0; i < 100; i++) {
    const ctx = home.systemContext(workspaceId);
    const { isDone } = await assignWaiting(ctx).finally(() => ctx.scope.end());
    if (isDone) return;
  }
  throw new Error("The matcher came to no end.");
}

async function claim(pool: pg.Pool, workspaceId: string, count: number): Promise<number> {
  let left = count;
  const hand = async () => {
    while (left-- > 0) {
      const client = await pool.connect();
      try {
        await client.query(`begin; set local app.workspace = '${workspaceId}'`);
        await client.query({
          name: "claim",
          text: `update conversations.conversation set status = 'ASSIGNED', assignee_id = 'agt_any', assigned_at = now(), version = version + 1
            where id = (select id from conversations.conversation where workspace_id = $1 and status = 'QUEUED'
              order by priority desc, waiting_since, id limit 1 for update skip locked)`,
          values: [workspaceId],
        });
        await client.query("commit");
      } finally {
        client.release();
      }
    }
  };
  await Promise.all(Array.from({ length: ROUTERS }, hand));
  return count;
}

async function given(owner: pg.Client, workspaceId: string): Promise<number> {
  const { rows } = await owner.query<{ n: number }>(
    "select count(*)::int as n from conversations.conversation where workspace_id = $1 and status <> 'QUEUED'",
    [workspaceId],
  );
  return rows[0]?.n ?? 0;
}

/** Agents who hold more than they may or than is counted for them, and conversations decided twice. */
async function wrong(owner: pg.Client, workspaceId: string): Promise<number> {
  const { rows } = await owner.query<{ n: number }>(
    `select (select count(*) from conversations.agent_desk d where d.workspace_id = $1 and (d.open_count > d.capacity or d.open_count <>
        (select coalesce(sum(c.slot_points), 0) from conversations.conversation c where c.assignee_id = d.id and c.status in ('OFFERED', 'ASSIGNED', 'WAITING'))))::int
      + (select count(*) - count(distinct conversation_id) from conversations.routing_decision where workspace_id = $1)::int as n`,
    [workspaceId],
  );
  return rows[0]?.n ?? 0;
}

async function crowd(owner: pg.Client, workspaceId: string): Promise<void> {
  const ids = (prefix: string, count: number) => Array.from({ length: count }, () => newId(prefix));
  const channelId = newId("chn");
  await owner.query(
    `insert into conversations.channel select (jsonb_populate_record(c, jsonb_build_object('id', $2::text, 'workspace_id', $1::text, 'key', $2::text))).*
     from conversations.channel c limit 1`,
    [workspaceId, channelId],
  );
  await owner.query(
    `with added as (
       insert into conversations.conversation (id, workspace_id, number, status, version, channel_id, customer_id, started_at, updated_at,
         queued_at, waiting_since, last_sequence, round, customer_sequence, bot_sequence, is_answered, priority, route)
       select id, $1, n, 'QUEUED', 1, $3, 'cus_' || n, now() - interval '200 seconds', now() - interval '200 seconds',
         now() - interval '200 seconds', now() - make_interval(secs => 200 - n % 97), 0, 1, 0, 0, false, n % 3,
         case when n % 2 = 0 then jsonb_build_object('policyId', 'rpl_1', 'revision', 1, 'rule', 'R', 'at', now(), 'strategy', 'ROUND_ROBIN',
           'required', jsonb_build_object('s' || n % 4, 1 + n % 3), 'preferred', '["s9"]'::jsonb, 'offerSeconds', null,
           'relax', '[]'::jsonb, 'overflow', null, 'lastAgentId', null, 'fallback', null) end
       from unnest($2::text[]) with ordinality as c(id, n) returning id)
     insert into conversations.service_round (id, workspace_id, conversation_id, number, started_at) select 'rnd_' || id, $1, id, 1, now() from added`,
    [workspaceId, ids("conv", WAITING), channelId],
  );
  await owner.query(
    `insert into conversations.agent_desk (id, workspace_id, name, state, state_since, capacity, open_count, team_ids, is_disabled, idle_since, skills, weights)
     select id, $1, 'Agent ' || n, (array['ONLINE','ONLINE','ONLINE','BUSY'])[1 + n % 4], now(), 3 + n % 6, 0, '{}', false, now(),
       jsonb_build_object('s' || n % 4, 1 + n % 5, 's9', n % 3), '{}' from unnest($2::text[]) with ordinality as a(id, n)`,
    [workspaceId, ids("agt", AGENTS)],
  );
  await owner.query("analyze conversations.conversation");
}
