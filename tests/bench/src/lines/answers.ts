import { deepStrictEqual } from "node:assert";
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Ground } from "../ground/ground.js";
import type { World } from "../ground/world.js";
import { Line } from "../load/http.js";
import { pound, quantile, type Request } from "../load/hammer.js";
import { cpuMs } from "../load/processes.js";
import type { Options } from "../options.js";
import { type Cell, type LineResult, ratio } from "../report.js";
import { type Contestant, CONTESTANTS, NEED_PEERS, own } from "../sides/contestants.js";
import type { Side } from "../sides/side.js";
import { comparable } from "./comparable.js";
import { PEERS } from "../places.js";

const ROUNDS = 4;
const WARM_REQUESTS = 6_000;
const WARM_ROUNDS = 8;

/** A document that every side answers. */
export interface Asked {
  readonly id: "P1" | "P2";
  readonly title: string;
  /** On the graph, and on the schema that PostGraphile makes of the tables. */
  readonly query: string;
  readonly queryOfTables: string;
  /** The requests in turn, each with other variables: some peers answer equal requests in flight once. */
  requests(world: World, query: string): (i: number) => Request;
}

interface Measured {
  readonly contestant: Contestant;
  readonly perSecond: number;
  readonly nodeMs: number;
  readonly postgresMs: number;
  readonly p50Ms: number;
  readonly p95Ms: number;
}

/** A side that runs, and what its rounds gave. */
interface Running {
  readonly contestant: Contestant;
  readonly side: Side;
  readonly rounds: Omit<Measured, "contestant">[];
}

/**
 * P1, P2: one document on every side. All sides are up and warm, and take turns in short rounds, the others held still: what else goes on
 * on the machine meets all of them. The median round counts.
 */
export async function answersLine(
  asked: Asked,
  ground: Ground,
  options: Options,
  progress: (line: string) => void,
): Promise<LineResult> {
  const notes = [
    `${ROUNDS} rounds in turn; the median counts. Row-level security on, ${ground.world.pool} read connections for each side, other users of the machine not excluded. Ours checks session, budget and cost of each request and runs its background work; the others look a token up in a map.`,
  ];
  const running: Running[] = [];
  let expected: unknown;
  try {
    for (const contestant of CONTESTANTS) {
      if (options.sides.length && !options.sides.includes(contestant.key) && contestant.key !== "ours") continue;
      if (NEED_PEERS.has(contestant.key) && !existsSync(join(PEERS, "node_modules"))) {
        notes.push(`${contestant.name}: left out; npm install --prefix tests/bench/peers`);
        continue;
      }
      try {
        const open =
          contestant.key === "ours" && options.profile
            ? own("ours.js", 1, ["--cpu-prof", `--cpu-prof-dir=${options.profile}`])
            : contestant.open;
        const side = await open(ground);
        running.push({ contestant, side, rounds: [] });
        const next = requestsOf(asked, contestant, ground);
        const answer = await one(side.port, next(0));
        expected ??= answer;
        deepStrictEqual(answer, expected, `${contestant.name} answers otherwise`);
        await warm(side.port, options.connections, options.warmSeconds, next);
        await side.hold(true);
        progress(`${contestant.name}: answers as ours does, warm`);
      } catch (error) {
        const failed = running.findIndex((one) => one.contestant === contestant);
        if (failed >= 0) await running.splice(failed, 1)[0]?.side.stop();
        notes.push(`${contestant.name}: not measured: ${(error as Error).message.slice(0, 1_000)}`);
        progress(notes.at(-1) as string);
      }
    }
    for (let i = 0; i < ROUNDS; i++) {
      for (const one of running) await round(one, requestsOf(asked, one.contestant, ground), ground, options);
      progress(`round ${i + 1} of ${ROUNDS}`);
    }
  } finally {
    for (const { side } of running) await side.stop();
  }
  const measured = running.map(({ contestant, rounds }): Measured => ({ contestant, ...medianOf(rounds) }));
  const ours = measured.find(({ contestant }) => contestant.key === "ours");
  return {
    id: asked.id,
    title: `${asked.title}, ${options.connections} connections`,
    head: HEAD,
    rows: measured.map((m) => row(m, ours)),
    notes,
  };
}

const requestsOf = (asked: Asked, { key }: Contestant, { world }: Ground) =>
  asked.requests(world, key === "postgraphile" ? asked.queryOfTables : asked.query);

const HEAD = [
  "way",
  "requests/s",
  "p50 ms",
  "p95 ms",
  "CPU ms/request",
  "Node",
  "PostgreSQL",
  "their CPU ÷ ours",
  "our rate ÷ theirs",
  "target",
];

function row(
  { contestant, perSecond, p50Ms, p95Ms, nodeMs, postgresMs }: Measured,
  ours: Measured | undefined,
): Cell[] {
  const cpu = nodeMs + postgresMs;
  const isOurs = contestant.key === "ours";
  const compare = (value: number) => (isOurs || !ours ? "" : ratio(value));
  return [
    contestant.name,
    perSecond.toFixed(0),
    p50Ms.toFixed(1),
    p95Ms.toFixed(1),
    cpu.toFixed(2),
    nodeMs.toFixed(2),
    postgresMs.toFixed(2),
    compare(cpu / ((ours?.nodeMs ?? 0) + (ours?.postgresMs ?? 0))),
    compare((ours?.perSecond ?? 0) / perSecond),
    contestant.target === null ? "" : `≥ ${contestant.target}`,
  ];
}

async function round(
  { side, rounds }: Running,
  next: (i: number) => Request,
  { postgres }: Ground,
  { connections, seconds }: Options,
): Promise<void> {
  await side.hold(false);
  // Timers that fell due meanwhile, caches that ran out.
  await pound(side.port, connections, 0.5, next);
  const cpu = () => side.pids.reduce((sum, pid) => sum + cpuMs(pid), 0);
  const [node, pg] = [cpu(), cpuMs(postgres.pid)];
  const { requests, perSecond, p50Ms, p95Ms } = await pound(side.port, connections, seconds / ROUNDS, next);
  rounds.push({
    perSecond,
    p50Ms,
    p95Ms,
    nodeMs: (cpu() - node) / requests,
    postgresMs: (cpuMs(postgres.pid) - pg) / requests,
  });
  await side.hold(true);
}

/** Of each figure the median. */
function medianOf(rounds: readonly Omit<Measured, "contestant">[]): Omit<Measured, "contestant"> {
  const of = (pick: (one: Omit<Measured, "contestant">) => number) => quantile(rounds.map(pick), 0.5);
  return {
    perSecond: of((r) => r.perSecond),
    p50Ms: of((r) => r.p50Ms),
    p95Ms: of((r) => r.p95Ms),
    nodeMs: of((r) => r.nodeMs),
    postgresMs: of((r) => r.postgresMs),
  };
}

/** Just-in-time compilers need runs and not seconds: a side that is slow, or disturbed, warms up for longer. */
async function warm(port: number, connections: number, seconds: number, next: (i: number) => Request): Promise<void> {
  let requests = 0;
  for (let round = 0; round < WARM_ROUNDS && requests < WARM_REQUESTS; round++)
    requests += (await pound(port, connections, seconds, next)).requests;
}

async function one(port: number, { path, token, body }: Request): Promise<unknown> {
  const line = await Line.open(port);
  try {
    return comparable((await line.post(path, token, body)).body);
  } finally {
    line.close();
  }
}

/** Versions of what was measured against, for the report's head. */
export async function peerVersions(): Promise<string> {
  const names = ["@graphql-hive/gateway", "postgraphile", "socket.io"];
  const found = await Promise.all(
    names.map((name) =>
      readFile(join(PEERS, "node_modules", name, "package.json"), "utf8").then(
        (text) => `${name} ${(JSON.parse(text) as { version: string }).version}`,
        () => `${name} not installed`,
      ),
    ),
  );
  return ["@apollo/gateway 2.14.4", "@apollo/server 5.5.1", ...found].join(", ");
}
