import { existsSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { pathToFileURL } from "node:url";
import pg from "pg";
import type { Ground } from "../ground/ground.js";
import { quantile } from "../load/hammer.js";
import { cpuMs } from "../load/processes.js";
import { connected, each, Lines, subscribed } from "../load/talk.js";
import type { Options } from "../options.js";
import { PEERS } from "../places.js";
import { type LineResult, ratio } from "../report.js";
import { forked, freePort, Side, spawned } from "../sides/side.js";

const WORKERS = 2;
const ONE_BY_ONE = 150;
const PER_SECOND = 200;
const ARRIVED_WITHIN_MS = 15_000;

const SEND =
  "mutation ($input: SendMessageInput!) { sendMessage(input: $input) { message { id } userErrors { code message } } }";
const LIVE =
  "subscription ($id: ID!) { messagesChanged(conversationId: $id) { cursor kind message { id sequence author text } } }";

/** A conversation with someone who writes in it and someone who watches it. */
interface Pair {
  readonly conversationId: string;
  readonly agentId: string;
  readonly token: string;
}

/** One way of getting a message from the one to the other. */
interface Talk {
  readonly side: Side;
  watch(pair: Pair, heard: (text: string) => void): Promise<void>;
  /** Resolves when the server says that it is stored. */
  say(pair: Pair, text: string): Promise<void>;
  close(): void;
}

let sequence = 1_000;

async function ours({ worldFile }: Ground): Promise<Talk> {
  const port = await freePort();
  const side = new Side(port, [await forked("ours.js", { worldFile, port, workers: WORKERS })]);
  const lines = await Lines.open(port, 20);
  const sockets: { close(): void }[] = [];
  return {
    side,
    watch: async ({ conversationId, token }, heard) => {
      const found = (message: string) =>
        heard(
          (JSON.parse(message) as { payload: { data: { messagesChanged: { message: { text: string } } } } }).payload
            .data.messagesChanged.message.text,
        );
      sockets.push(await subscribed(port, token, { query: LIVE, variables: { id: conversationId } }, found));
    },
    say: async ({ conversationId, token }, text) => {
      const answer = await lines.post(
        "/graphql",
        token,
        JSON.stringify({ query: SEND, variables: { input: { conversationId, text, idempotencyKey: text } } }),
      );
      if (!answer.includes('"userErrors":[]')) throw new Error(answer.slice(0, 500));
    },
    close: () => {
      for (const socket of sockets) socket.close();
      lines.close();
    },
  };
}

async function byHand({ worldFile }: Ground): Promise<Talk> {
  const port = await freePort();
  const side = new Side(port, [await forked("bell.js", { worldFile, port, workers: WORKERS })]);
  const lines = await Lines.open(port, 20);
  const sockets: { close(): void }[] = [];
  return {
    side,
    watch: async ({ conversationId }, heard) => {
      sockets.push(
        await connected(`ws://127.0.0.1:${port}/${conversationId}`, (message) =>
          heard((JSON.parse(message) as { text: string }).text),
        ),
      );
    },
    say: async ({ conversationId, agentId, token }, text) => {
      await lines.post("/say", token, JSON.stringify({ conversationId, agentId, sequence: sequence++, text }));
    },
    close: () => {
      for (const socket of sockets) socket.close();
      lines.close();
    },
  };
}

interface SocketIo {
  join(conversationId: string): Promise<void>;
  say(message: object): Promise<void>;
  close(): void;
}

async function socketIo({ worldFile, world }: Ground): Promise<Talk> {
  const owner = new pg.Client({ connectionString: world.databaseUrl });
  await owner.connect();
  await owner.query(
    "create table if not exists socket_io_attachments (id bigserial unique, created_at timestamptz default now(), payload bytea); grant all on socket_io_attachments to switchboard_app; grant all on sequence socket_io_attachments_id_seq to switchboard_app",
  );
  await owner.end();
  const port = await freePort();
  const side = new Side(port, [
    await spawned("socket.io", join(PEERS, "socketio.mjs"), [worldFile, String(port), String(WORKERS)], port, PEERS),
  ]);
  const { open } = (await import(pathToFileURL(join(PEERS, "socketio.client.mjs")).href)) as {
    open(port: number, heard: (text: string) => void): Promise<SocketIo>;
  };
  const watchers: SocketIo[] = [];
  const speakers = await Promise.all(Array.from({ length: 20 }, () => open(port, () => undefined)));
  let turn = 0;
  return {
    side,
    watch: async ({ conversationId }, heard) => {
      const socket = await open(port, heard);
      await socket.join(conversationId);
      watchers.push(socket);
    },
    say: async ({ conversationId, agentId }, text) => {
      await speakers[turn++ % speakers.length]?.say({ conversationId, agentId, sequence: sequence++, text });
    },
    close: () => {
      for (const socket of [...watchers, ...speakers]) socket.close();
    },
  };
}

const CONTESTANTS = [
  { key: "ours", name: "Switchboard: mutation to subscription, 2 workers", open: ours },
  { key: "hand", name: "INSERT + NOTIFY + ws by hand, 2 workers (the limit)", open: byHand },
  { key: "socketio", name: "socket.io with its PostgreSQL adapter, 2 workers", open: socketIo },
] as const;

interface Times {
  readonly p50: number;
  readonly p95: number;
}
interface Measured {
  readonly key: string;
  readonly name: string;
  readonly single: Times;
  readonly steady: Times;
  readonly cpuMs: number;
}

/** P3: from sending to the watcher's socket. */
export async function deliveryLine(
  ground: Ground,
  options: Options,
  progress: (line: string) => void,
): Promise<LineResult> {
  const pairs: Pair[] = ground.world.agents.map(({ id, token, open }) => ({
    agentId: id,
    token,
    conversationId: open[0] as string,
  }));
  const measured: Measured[] = [];
  const notes: string[] = [
    "Sent over HTTP (socket.io: its socket), answered when committed; the watcher is another socket, perhaps of another process. PostgreSQL flushes at commit.",
  ];
  for (const { key, name, open } of CONTESTANTS) {
    if (key === "socketio" && !existsSync(join(PEERS, "node_modules"))) {
      notes.push(`${name}: left out; npm install --prefix tests/bench/peers`);
      continue;
    }
    try {
      const talk = await open(ground);
      try {
        measured.push({ key, name, ...(await run(talk, pairs, ground, options.seconds)) });
      } finally {
        talk.close();
        await talk.side.stop();
      }
      const { single, steady } = measured.at(-1) as Measured;
      progress(`${name}: p50 ${single.p50.toFixed(1)} ms one by one, ${steady.p50.toFixed(1)} ms at ${PER_SECOND}/s`);
    } catch (error) {
      notes.push(`${name}: not measured: ${(error as Error).message.slice(0, 500)}`);
      progress(notes.at(-1) as string);
    }
  }
  const mine = measured.find(({ key }) => key === "ours");
  const cells = (m: Measured) => {
    const against = (pick: (m: Measured) => number) => (m.key === "ours" || !mine ? "" : ratio(pick(mine) / pick(m)));
    const target = m.key === "hand" ? "≤ 2" : m.key === "socketio" ? "≤ 1" : "";
    return [
      m.name,
      m.single.p50.toFixed(2),
      m.single.p95.toFixed(2),
      m.steady.p50.toFixed(2),
      m.steady.p95.toFixed(2),
      m.cpuMs.toFixed(2),
      against((x) => x.single.p50),
      against((x) => x.single.p95),
      against((x) => x.steady.p50),
      against((x) => x.steady.p95),
      target,
    ];
  };
  const head = [
    "way",
    "one by one p50 ms",
    "p95",
    `at ${PER_SECOND}/s p50 ms`,
    "p95",
    "CPU ms/message",
    "ours ÷ theirs p50",
    "p95",
    `p50 at ${PER_SECOND}/s`,
    "p95",
    "target",
  ];
  return { id: "P3", title: "Send → committed → on a watcher's socket", head, rows: measured.map(cells), notes };
}

async function run(
  talk: Talk,
  pairs: readonly Pair[],
  { postgres }: Ground,
  seconds: number,
): Promise<{ single: Times; steady: Times; cpuMs: number }> {
  const awaited = new Map<string, (at: number) => void>();
  await each(pairs, 10, (pair) => talk.watch(pair, (text) => awaited.get(text)?.(performance.now())));
  let count = 0;
  const send = async (pair: Pair): Promise<number> => {
    const text = `bench ${process.pid} ${Date.now().toString(36)} ${count++}`;
    const from = performance.now();
    const arrived = new Promise<number>((resolve) => awaited.set(text, resolve));
    const late = delay(ARRIVED_WITHIN_MS, null, { ref: false });
    await talk.say(pair, text);
    const at = await Promise.race([arrived, late]);
    awaited.delete(text);
    if (at === null) throw new Error("A message did not arrive.");
    return at - from;
  };
  // A socket does not say when its subscription stands; by now all do, and the rest of this warms up.
  await delay(1_000);
  await each(pairs, 5, async (pair) => {
    for (let i = 0; i < 8; i++) await send(pair);
  });
  const single: number[] = [];
  for (let i = 0; i < ONE_BY_ONE; i++) single.push(await send(pairs[i % pairs.length] as Pair));
  const cpu = () => cpuMs(postgres.pid) + talk.side.pids.reduce((all, pid) => all + cpuMs(pid), 0);
  const before = cpu();
  const steady = await atRate(PER_SECOND, Math.min(10, seconds), (i) => send(pairs[i % pairs.length] as Pair));
  const times = (values: readonly number[]): Times => ({ p50: quantile(values, 0.5), p95: quantile(values, 0.95) });
  return { single: times(single), steady: times(steady), cpuMs: (cpu() - before) / steady.length };
}

/** Sends at that rate, whether the earlier ones have been answered or not. */
async function atRate(perSecond: number, seconds: number, send: (i: number) => Promise<number>): Promise<number[]> {
  const sent: Promise<number>[] = [];
  const begun = performance.now();
  const total = Math.round(perSecond * seconds);
  while (sent.length < total) {
    const due = Math.min(total, Math.floor(((performance.now() - begun) / 1_000) * perSecond) + 1);
    while (sent.length < due) sent.push(send(sent.length));
    await delay(2);
  }
  return Promise.all(sent);
}
