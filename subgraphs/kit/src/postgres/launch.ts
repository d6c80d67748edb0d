import { type ChildProcess, execFile, type SpawnOptions, spawn } from "node:child_process";
import { open, readFile, rename, stat } from "node:fs/promises";
import path from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { promisify } from "node:util";
import { type Account, asOwner, PROGRAMS } from "./account.js";
import { type Folder, PORT } from "./folder.js";

/** A server process that answers, and the promise of how it will end. */
export interface Postmaster {
  pid: number;
  exited: Promise<string>;
  /** Does nothing once the server is gone, when its number may be somebody else's. */
  signal(name: NodeJS.Signals): void;
}

const LOG_LIMIT = 10 * 1024 * 1024;
const READY_MS = 300_000;

/**
 * Starts the server and waits until it takes connections; recovery after a crash is part of the wait.
 *
 * @throws Error with the end of the server's log when it does not come up.
 */
export async function launch(
  account: Account,
  folder: Folder,
  settings: string[],
  log: (line: string) => void,
): Promise<Postmaster> {
  const logSize = await stat(folder.log).then(
    (found) => found.size,
    () => 0,
  );
  if (logSize > LOG_LIMIT) await rename(folder.log, `${folder.log}.1`);
  const output = await open(folder.log, "a", 0o600);
  const from = (await output.stat()).size;
  const words = ["-D", folder.cluster, "-k", folder.socketDir, "-p", String(PORT), ...settings];
  const child = await spawnOurs(account, "INT", account.binaries.postgres, words, ["ignore", output.fd, output.fd]);
  await output.close();
  // The server must not keep an otherwise finished program running; it ends with us anyway.
  child.unref();

  let ended: string | undefined;
  const exited = new Promise<string>((resolve) => {
    child.once("error", (error) => resolve(`could not be started: ${error.message}`));
    child.once("exit", (code, signal) =>
      resolve(signal === null ? `ended with code ${code}` : `was ended by ${signal}`),
    );
  });
  void exited.then((how) => {
    ended = how;
  });

  const begun = Date.now();
  let told = begun;
  while (ended === undefined && Date.now() - begun < READY_MS) {
    if (child.pid !== undefined && (await isReady(folder, child.pid))) {
      return { pid: child.pid, exited, signal: (name) => void child.kill(name) };
    }
    if (Date.now() - told > 10_000) {
      told = Date.now();
      log(`PostgreSQL is still starting (${Math.round((told - begun) / 1000)} s); it may be recovering after a crash.`);
    }
    await delay(15);
  }
  if (ended === undefined) child.kill("SIGQUIT");
  const how = ended ?? `was not ready after ${READY_MS / 1000} s`;
  throw new Error(`PostgreSQL ${how}.\n${await tail(folder.log, from)}\nThe whole log: ${folder.log}`);
}

/** Runs a program of the server's to its end. @throws Error with what it printed when it fails. */
export async function runToEnd(account: Account, program: string, words: string[]): Promise<void> {
  const child = await spawnOurs(account, "KILL", program, words, ["ignore", "pipe", "pipe"]);
  let said = "";
  child.stdout?.on("data", (chunk: Buffer) => (said += chunk));
  child.stderr?.on("data", (chunk: Buffer) => (said += chunk));
  await new Promise<void>((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code, signal) =>
      code === 0
        ? resolve()
        : reject(new Error(`${path.basename(program)} failed (${signal ?? code}):\n${said.trim()}`)),
    );
  });
}

/**
 * Spawns in a session of its own, so that Ctrl-C in the terminal reaches the application alone and
 * it can drain before its database goes; and tied to our life where the kernel offers it.
 */
async function spawnOurs(
  account: Account,
  whenWeDie: "INT" | "KILL",
  program: string,
  words: string[],
  stdio: SpawnOptions["stdio"],
): Promise<ChildProcess> {
  // Order matters: changing user clears the parent-death signal, so it is set after the prefix.
  const tie = (await canTie()) ? ["setpriv", "--pdeathsig", whenWeDie] : [];
  const [command = program, ...rest] = [...account.prefix, ...tie, program, ...words];
  // Only what the programs need: a stray PGDATA or LC_ALL of the caller's would change their meaning.
  const env = { ...PROGRAMS, LC_ALL: "C", TZ: "UTC" };
  return spawn(command, rest, { cwd: "/", detached: true, stdio: stdio ?? "ignore", env, ...asOwner(account) });
}

let tieable: Promise<boolean> | undefined;

/** Whether util-linux' setpriv can set a parent-death signal here (prctl(2), PR_SET_PDEATHSIG). */
function canTie(): Promise<boolean> {
  tieable ??= promisify(execFile)("setpriv", ["--pdeathsig", "INT", "true"], { env: PROGRAMS }).then(
    () => true,
    () => false,
  );
  return tieable;
}

/** The eighth line of postmaster.pid holds the server's state; pg_ctl waits for it the same way. */
async function isReady(folder: Folder, pid: number): Promise<boolean> {
  const text = await readFile(path.join(folder.cluster, "postmaster.pid"), "utf8").catch(() => "");
  const lines = text.split("\n");
  return Number(lines[0]) === pid && lines[7]?.trim() === "ready";
}

async function tail(file: string, from: number): Promise<string> {
  const text = (await readFile(file).catch(() => Buffer.alloc(0))).subarray(from).toString("utf8");
  return text.trimEnd().split("\n").slice(-15).join("\n");
}
