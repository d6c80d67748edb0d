import { readFileSync } from "node:fs";
import { setTimeout as delay } from "node:timers/promises";
import type { Ground } from "../ground/ground.js";
import { quantile } from "../load/hammer.js";
import { cpuMs } from "../load/processes.js";
import { connected, each, Lines, subscribed } from "../load/talk.js";
import type { Options } from "../options.js";
import { type LineResult, ratio } from "../report.js";
import { forked, freePort, Side } from "../sides/side.js";

const CHANGES = 15;
const ARRIVED_WITHIN_MS = 30_000;

const SEND =
  "mutation ($input: SendMessageInput!) { sendMessage(input: $input) { message { id } userErrors { code message } } }";
/** Four subgraphs for each change. */
const LIVE = `subscription ($id: ID!) { messagesChanged(conversationId: $id) { cursor kind message {
  id sequence author text sentAt agent { id name state }
  conversation { id status customer { id displayName tier } tickets(first: 1) { nodes { id number status } } }
} } }`;

interface Fanned {
  readonly name: string;
  readonly sockets: number;
  /** From the first socket that has it to the last. */
  readonly spreadMs: number;
  readonly allMs: number;
  readonly cpuMs: number;
  readonly executions: number | null;
  readonly bytes: number;
}

/** P5: one change to many sockets. */
export async function fanOutLine(
  ground: Ground,
  { sockets }: Options,
  progress: (line: string) => void,
): Promise<LineResult> {
  const notes = [
    "One process. The load takes part in the times: it reads every message. CPU is the server's for one change, PostgreSQL's included.",
    "Ours begins with the mutation: commit, log, relay, four subgraphs, then the sockets; raw begins with the bytes ready.",
  ];
  const rows: string[][] = [];
  const most = openFilesMost();
  for (const count of sockets) {
    if (count + 500 > most) {
      notes.push(`${count} sockets: left out; one process may have ${most} open files here (ulimit -n).`);
      continue;
    }
    try {
      const { fanned: ours, message } = await fanOurs(ground, count);
      progress(
        `${count} sockets: ${ours.allMs.toFixed(0)} ms to all, ${ours.cpuMs.toFixed(0)} ms CPU, ${ours.executions} execution`,
      );
      const raw = await fanRaw(ground, count, message);
      progress(`${count} sockets, raw: ${raw.allMs.toFixed(0)} ms to all, ${raw.cpuMs.toFixed(0)} ms CPU`);
      for (const one of [ours, raw]) {
        const isRaw = one === raw;
        rows.push([
          one.name,
          String(count),
          one.allMs.toFixed(1),
          one.spreadMs.toFixed(1),
          one.cpuMs.toFixed(1),
          String(one.bytes),
          one.executions === null ? "" : String(one.executions),
          isRaw ? ratio(ours.allMs / raw.allMs) : "",
          isRaw ? ratio(ours.cpuMs / raw.cpuMs) : "",
          isRaw ? "≤ 2" : "1 execution",
        ]);
      }
    } catch (error) {
      notes.push(`${count} sockets: not measured: ${(error as Error).message.slice(0, 500)}`);
      progress(notes.at(-1) as string);
    }
  }
  const head = [
    "way",
    "sockets",
    "all have it ms",
    "first → last ms",
    "CPU ms/change",
    "bytes",
    "executions",
    "ours ÷ raw time",
    "ours ÷ raw CPU",
    "target",
  ];
  return { id: "P5", title: "One change to many sockets, median of 15", head, rows, notes };
}

/** The soft limit (proc_pid_limits(5)). */
function openFilesMost(): number {
  try {
    return Number(/^Max open files\s+(\d+)/m.exec(readFileSync("/proc/self/limits", "latin1"))?.[1] ?? 1_024);
  } catch {
    return 1_024;
  }
}

async function fanOurs(ground: Ground, count: number): Promise<{ fanned: Fanned; message: string }> {
  const { world, worldFile } = ground;
  const port = await freePort();
  const side = new Side(port, [await forked("ours.js", { worldFile, port, workers: 1 })]);
  const counter = new Counter(count);
  const opened: { terminate(): void }[] = [];
  const lines = await Lines.open(port, 1);
  try {
    const [speaker] = world.agents;
    if (!speaker) throw new Error("There is no agent.");
    const id = speaker.open[1] as string;
    await each(Array.from({ length: count }), 50, async (_, i) => {
      const { token } = world.agents[i % world.agents.length] as { token: string };
      opened.push(
        await subscribed(port, token, { query: LIVE, variables: { id } }, (message) => counter.heard(message)),
      );
    });
    let said = 0;
    const say = async () => {
      const input = {
        conversationId: id,
        text: `A message for everyone, number ${said}.`,
        idempotencyKey: `${count}-${said++}`,
      };
      const answer = await lines.post("/graphql", speaker.token, JSON.stringify({ query: SEND, variables: { input } }));
      if (!answer.includes('"userErrors":[]')) throw new Error(answer.slice(0, 500));
    };
    // All subscriptions stand when one change has reached all of them.
    await delay(1_000);
    const fanned = await measure(side, ground, counter, say);
    return {
      fanned: {
        ...fanned,
        name: "Switchboard: mutation to federated subscription",
        executions: await side.ask("executions"),
        sockets: count,
      },
      message: counter.last,
    };
  } finally {
    for (const socket of opened) socket.terminate();
    lines.close();
    await side.stop();
  }
}

async function fanRaw(ground: Ground, count: number, message: string): Promise<Fanned> {
  const { worldFile } = ground;
  const port = await freePort();
  const side = new Side(port, [await forked("bell.js", { worldFile, port, workers: 1 })]);
  const counter = new Counter(count);
  const opened: { terminate(): void }[] = [];
  const lines = await Lines.open(port, 1);
  try {
    await each(Array.from({ length: count }), 50, async () => {
      opened.push(await connected(`ws://127.0.0.1:${port}/all`, (heard) => counter.heard(heard)));
    });
    const fanned = await measure(
      side,
      ground,
      counter,
      async () => void (await lines.post("/broadcast", "none", message)),
    );
    return { ...fanned, name: "raw ws broadcast of the same bytes", executions: null, sockets: count };
  } finally {
    for (const socket of opened) socket.terminate();
    lines.close();
    await side.stop();
  }
}

async function measure(
  side: Side,
  { postgres }: Ground,
  counter: Counter,
  change: () => Promise<void>,
): Promise<Omit<Fanned, "name" | "executions" | "sockets">> {
  const cpu = () => cpuMs(postgres.pid) + side.pids.reduce((all, pid) => all + cpuMs(pid), 0);
  const spreads: number[] = [];
  const alls: number[] = [];
  const warm = 5;
  let before = 0;
  for (let i = 0; i < warm + CHANGES; i++) {
    if (i === warm) before = cpu();
    const from = performance.now();
    const arrived = counter.next();
    await change();
    const { first, last } = await arrived;
    if (i < warm) continue;
    spreads.push(last - first);
    alls.push(last - from);
  }
  // What it does afterwards for this change counts as well.
  await delay(200);
  return {
    spreadMs: quantile(spreads, 0.5),
    allMs: quantile(alls, 0.5),
    cpuMs: (cpu() - before) / CHANGES,
    bytes: Buffer.byteLength(counter.last),
  };
}

/** Waits until every socket has heard the next message. */
class Counter {
  last = "";
  #left = 0;
  #first = 0;
  #done: ((times: { first: number; last: number }) => void) | null = null;

  constructor(private readonly sockets: number) {}

  next(): Promise<{ first: number; last: number }> {
    this.#left = this.sockets;
    return new Promise((resolve, reject) => {
      const timer = setTimeout(
        () => reject(new Error(`${this.#left} of ${this.sockets} sockets heard nothing.`)),
        ARRIVED_WITHIN_MS,
      );
      this.#done = (times) => {
        clearTimeout(timer);
        resolve(times);
      };
    });
  }

  heard(message: string): void {
    if (this.#left === this.sockets) this.#first = performance.now();
    if (--this.#left > 0) return;
    this.last = message;
    this.#done?.({ first: this.#first, last: performance.now() });
    this.#done = null;
  }
}
