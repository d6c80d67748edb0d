import { randomUUID } from "node:crypto";
import type { Ground } from "../ground/ground.js";
import { Line } from "../load/http.js";
import { pound, quantile, type Request } from "../load/hammer.js";
import { cpuMs } from "../load/processes.js";
import type { Options } from "../options.js";
import { type LineResult, ratio } from "../report.js";
import type { Side } from "../sides/side.js";
import { behind, own } from "../sides/contestants.js";

const WORKERS = 2;
/** A change touches more of a program than a read: just-in-time compilers take longer over it. */
const WARM_ROUNDS = 3;
const ROUNDS = 3;
/** As many at once as are answered in time by the slowest. */
const SENDERS = 20;

const SEND =
  "mutation ($input: SendMessageInput!) { sendMessage(input: $input) { message { id sequence } userErrors { code } } }";

interface Way {
  readonly key: string;
  readonly name: string;
  /** Least part of its rate that ours must reach, as a ratio ours ÷ theirs. */
  readonly target: number | null;
  readonly path: string;
  open(ground: Ground): Promise<Side>;
}

const WAYS: readonly Way[] = [
  {
    key: "ours",
    name: "Switchboard, embedded, 2 workers",
    target: null,
    path: "/graphql",
    open: own("ours.js", WORKERS),
  },
  {
    key: "stock",
    name: "the same mutation behind stock @apollo/gateway, Apollo Server subgraphs",
    target: 3,
    path: "/graphql",
    open: behind("apollo", "apollo", true),
  },
  {
    key: "sql",
    name: "the same rows by hand, pipelined, 2 workers (the limit)",
    target: 0.35,
    path: "/keep",
    open: own("bell.js", WORKERS),
  },
];

interface Round {
  readonly perSecond: number;
  readonly p50Ms: number;
  readonly p95Ms: number;
  readonly nodeMs: number;
  readonly postgresMs: number;
}

/** P4: how many messages a second are stored for good, each sent once the one before it on its connection is. */
export async function sendingLine(
  ground: Ground,
  { seconds, warmSeconds, sides, profile }: Options,
  progress: (line: string) => void,
): Promise<LineResult> {
  const measured: { way: Way; rounds: Round[] }[] = [];
  const notes = [
    `${SENDERS} connections; ${ROUNDS} rounds; the median counts. One side after the other, for whoever runs reacts to what is in the log, also to another's. Ours and the stock stack also route, react and tell subscribers; a message is two events. Flushed at commit (synchronous_commit on).`,
  ];
  for (const way of WAYS) {
    if (sides.length && !sides.includes(way.key)) continue;
    const open =
      way.key === "ours" && profile ? own("ours.js", 1, ["--cpu-prof", `--cpu-prof-dir=${profile}`]) : way.open;
    let side: Side | null = null;
    try {
      side = await open(ground);
      await proves(side.port, saying(ground, way.path, 0));
      for (let i = 0; i < WARM_ROUNDS; i++)
        await pound(side.port, SENDERS, warmSeconds, (n) => saying(ground, way.path, n));
      progress(`${way.name}: stores, warm`);
      const rounds: Round[] = [];
      for (let i = 0; i < ROUNDS; i++) rounds.push(await round(ground, side, way.path, seconds / ROUNDS));
      measured.push({ way, rounds });
    } catch (error) {
      notes.push(`${way.name}: not measured: ${(error as Error).message.slice(0, 500)}`);
    } finally {
      await side?.stop();
    }
  }
  const figures = measured.map(({ way, rounds }) => {
    const of = (pick: (one: Round) => number) => quantile(rounds.map(pick), 0.5);
    return {
      way,
      rate: of((r) => r.perSecond),
      p50: of((r) => r.p50Ms),
      p95: of((r) => r.p95Ms),
      node: of((r) => r.nodeMs),
      postgres: of((r) => r.postgresMs),
    };
  });
  const mine = figures.find(({ way }) => way.target === null);
  return {
    id: "P4",
    title: "Messages stored per second, through the graph",
    head: [
      "way",
      "messages/s",
      "p50 ms",
      "p95 ms",
      "CPU ms/message",
      "Node",
      "PostgreSQL",
      "our rate ÷ theirs",
      "their CPU ÷ ours",
      "target",
    ],
    rows: figures.map(({ way, rate, p50, p95, node, postgres }) => [
      way.name,
      rate.toFixed(0),
      p50.toFixed(1),
      p95.toFixed(1),
      (node + postgres).toFixed(2),
      node.toFixed(2),
      postgres.toFixed(2),
      way.target === null || !mine ? "" : ratio(mine.rate / rate),
      way.target === null || !mine ? "" : ratio((node + postgres) / (mine.node + mine.postgres)),
      way.target === null ? "" : `≥ ${way.target}`,
    ]),
    notes,
  };
}

function saying({ world }: Ground, path: string, i: number): Request {
  const agent = world.agents[i % world.agents.length] as Ground["world"]["agents"][number];
  const input = {
    conversationId: agent.open[Math.floor(i / world.agents.length) % agent.open.length] as string,
    text: `Your parcel left our warehouse this morning, number ${i}.`,
    idempotencyKey: randomUUID(),
  };
  const body = path === "/graphql" ? { query: SEND, variables: { input } } : { ...input, agentId: agent.id };
  return { path, token: agent.token, body: JSON.stringify(body) };
}

/** One message, looked at closely: a refusal that is answered fast must not count as sent. */
async function proves(port: number, { path, token, body }: Request): Promise<void> {
  const line = await Line.open(port);
  try {
    const answer = (await line.post(path, token, body)).body.toString();
    if (path === "/graphql" && !answer.includes('"userErrors":[]')) throw new Error(answer.slice(0, 500));
  } finally {
    line.close();
  }
}

async function round(ground: Ground, side: Side, path: string, seconds: number): Promise<Round> {
  const cpu = () => side.pids.reduce((sum, pid) => sum + cpuMs(pid), 0);
  let sent = 1_000;
  const next = () => saying(ground, path, sent++);
  await pound(side.port, SENDERS, 0.5, next);
  const [node, postgres] = [cpu(), cpuMs(ground.postgres.pid)];
  const { requests, perSecond, p50Ms, p95Ms } = await pound(side.port, SENDERS, seconds, next);
  const [nodeMs, postgresMs] = [(cpu() - node) / requests, (cpuMs(ground.postgres.pid) - postgres) / requests];
  return { perSecond, p50Ms, p95Ms, nodeMs, postgresMs };
}
