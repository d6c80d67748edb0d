import { type ChildProcess, spawn } from "node:child_process";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { writeFile } from "node:fs/promises";
import { supergraphOf } from "../../../../gateway/dist/topology/embedded.js";
import { SUBGRAPHS } from "../../../../gateway/dist/topology/subgraphs.js";
import type { Ground } from "../ground/ground.js";
import { Line } from "../load/http.js";
import { type Memory, memoryOf, sum } from "../load/processes.js";
import { each, subscribed } from "../load/talk.js";
import { ROOT } from "../places.js";
import { type LineResult, ratio } from "../report.js";
import { forked, freePort, Side } from "../sides/side.js";

const SOCKETS = 1_000;
const READY_WITHIN_MS = 180_000;
const REST_MS = 4_000;

interface StartBuild {
  isBuilt(root: string): true | string;
}

/** P11: `npm start` to ready, and what the whole takes of memory. */
export async function startLine(ground: Ground, progress: (line: string) => void): Promise<LineResult> {
  const { isBuilt } = (await import(new URL("gateway/start.build.mjs", `file://${ROOT}`).href)) as StartBuild;
  const built = isBuilt(ROOT) === true;
  const notes = built
    ? []
    : [
        "The clients are not built from these sources, so it was started by gateway/dist/main.js; npm start would have built first.",
      ];
  const words = built ? [join(ROOT, "gateway", "start.mjs")] : [join(ROOT, "gateway", "dist", "main.js")];
  const data = join(ground.folder, "npm-start");
  const fresh = await start(words, data);
  await stop(fresh.child);
  const again = await start(words, data);
  progress(`ready after ${again.seconds.toFixed(2)} s with data kept, ${fresh.seconds.toFixed(1)} s from nothing`);
  let rest: Memory;
  let withSockets: Memory;
  try {
    await delay(REST_MS);
    rest = memoryOf(again.child.pid as number);
    withSockets = await underSockets(again.port, () => memoryOf(again.child.pid as number));
  } finally {
    await stop(again.child);
  }
  const stock = await startStock(ground);
  const rows = [
    row("Switchboard, npm start: first, with the demo made", fresh.seconds, null, null),
    row("Switchboard, npm start: data kept, 2 workers, PostgreSQL", again.seconds, rest, stock.memory, "≤ 3 s; ≤ 0.5"),
    row(
      `Switchboard with ${SOCKETS.toLocaleString("en")} subscribed sockets`,
      null,
      withSockets,
      stock.memory,
      "≤ 0.5",
    ),
    row("stock gateway, six Apollo Server subgraph processes, PostgreSQL", stock.seconds, stock.memory, null),
  ];
  notes.push(
    "PSS counts shared memory once; RSS counts it in every process. The stock gateway executes no subscriptions: its sockets would be another server's.",
  );
  const head = ["way", "ready s", "processes", "RSS MB", "PSS MB", "PSS ÷ stock", "target"];
  return { id: "P11", title: "Start and memory", head, rows, notes };
}

function row(name: string, seconds: number | null, memory: Memory | null, stock: Memory | null, target = ""): string[] {
  const figures = memory ? [String(memory.processes), memory.rssMb.toFixed(0), memory.pssMb.toFixed(0)] : ["", "", ""];
  return [
    name,
    seconds === null ? "" : seconds.toFixed(2),
    ...figures,
    memory && stock ? ratio(memory.pssMb / stock.pssMb) : "",
    target,
  ];
}

async function start(
  words: readonly string[],
  data: string,
): Promise<{ child: ChildProcess; seconds: number; port: number }> {
  const port = await freePort();
  const begun = performance.now();
  const env = {
    PATH: process.env["PATH"],
    HOME: process.env["HOME"],
    PORT: String(port),
    HOST: "127.0.0.1",
    WORKERS: "2",
    SWITCHBOARD_DATA: data,
  };
  const child = spawn(process.execPath, [...words], { cwd: ROOT, env, stdio: ["ignore", "pipe", "inherit"] });
  let said = "";
  await new Promise<void>((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`npm start was not ready in time:\n${said}`)), READY_WITHIN_MS);
    child.stdout?.on("data", (chunk: Buffer) => {
      said += chunk.toString();
      if (!said.includes("Switchboard is ready")) return;
      clearTimeout(timer);
      resolve();
    });
    child.once("exit", (code) => reject(new Error(`npm start ended (${code}):\n${said}`)));
  });
  return { child, port, seconds: (performance.now() - begun) / 1_000 };
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const gone = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  child.kill("SIGTERM");
  await gone;
}

async function underSockets(port: number, measure: () => Memory): Promise<Memory> {
  const line = await Line.open(port);
  const input = { email: "admin@demo.switchboard.example", password: "switchboard" };
  const query = "mutation ($input: SignInInput!) { signIn(input: $input) { token userErrors { code } } }";
  const { body } = await line.post("/graphql", "none-such-credential", JSON.stringify({ query, variables: { input } }));
  line.close();
  const token = (JSON.parse(body.toString()) as { data?: { signIn?: { token?: string } } }).data?.signIn?.token;
  if (!token) throw new Error(`The demo's administrator could not sign in: ${body.toString().slice(0, 300)}`);
  const opened: { terminate(): void }[] = [];
  try {
    const payload = { query: "subscription { agentsChanged { cursor kind agent { id name state } } }" };
    await each(Array.from({ length: SOCKETS }), 50, async () => {
      opened.push(await subscribed(port, token, payload, () => undefined));
    });
    await delay(REST_MS);
    return measure();
  } finally {
    for (const socket of opened) socket.terminate();
  }
}

/** The stock stack: a gateway process and a process for each subgraph; PostgreSQL is the bench's own. */
async function startStock(ground: Ground): Promise<{ memory: Memory; seconds: number }> {
  const subgraphs: Record<string, string> = {};
  for (const { name } of SUBGRAPHS) subgraphs[name] = `http://127.0.0.1:${await freePort()}/graphql`;
  const supergraphFile = join(ground.folder, "supergraph.graphql");
  await writeFile(
    supergraphFile,
    supergraphOf(SUBGRAPHS).replace(
      /http:\/\/(\w+)\.switchboard\.internal\/graphql/g,
      (_, name: string) => subgraphs[name] ?? "",
    ),
  );
  const port = await freePort();
  const config = {
    worldFile: ground.worldFile,
    port,
    workers: 1,
    server: "apollo",
    subgraphs,
    supergraphFile,
  } as const;
  const begun = performance.now();
  const homes = await Promise.all(SUBGRAPHS.map(({ name }) => forked("subgraphs.js", { ...config, subgraph: name })));
  const side = new Side(port, [...homes, await forked("stock.js", config)]);
  const seconds = (performance.now() - begun) / 1_000;
  try {
    await delay(REST_MS);
    return { seconds, memory: [...side.pids, ground.postgres.pid].map(memoryOf).reduce(sum) };
  } finally {
    await side.stop();
  }
}
