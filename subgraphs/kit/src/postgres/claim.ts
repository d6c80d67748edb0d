import { execFile } from "node:child_process";
import { link, readFile, readdir, readlink, rename, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { promisify } from "node:util";
import { type Folder, PORT } from "./folder.js";

const run = promisify(execFile);

const SOCKET_LOCK = `.s.PGSQL.${PORT}.lock`;

/**
 * Takes the data folder for this process until the returned function is called. A claim names its
 * process by number and birth, so a crashed owner, a reboot or a reused number never lock it for good.
 *
 * @throws Error naming the process that has the folder.
 */
export async function claim(folder: Folder): Promise<() => Promise<void>> {
  const mine = JSON.stringify({ pid: process.pid, born: await birth(process.pid) });
  const draft = `${folder.lock}.${process.pid}`;
  await writeFile(draft, mine, { mode: 0o600 });
  try {
    for (;;) {
      // A link appears whole or not at all; a file created in place could be read while empty.
      if (await link(draft, folder.lock).then(() => true, ifExists)) break;
      const found = await readFile(folder.lock, "utf8").catch(() => "");
      await refuseIfAlive(folder, found);
      await takeAway(folder.lock, found);
    }
  } finally {
    await rm(draft, { force: true });
  }
  return () => rm(folder.lock, { force: true });
}

function ifExists(error: NodeJS.ErrnoException): false {
  if (error.code === "EEXIST") return false;
  throw error;
}

async function refuseIfAlive(folder: Folder, found: string): Promise<void> {
  let owner: { pid?: number; born?: string };
  try {
    owner = JSON.parse(found) as { pid?: number; born?: string };
  } catch {
    return;
  }
  if (owner.pid === undefined || (await birth(owner.pid)) !== owner.born) return;
  throw new Error(
    `The data folder ${folder.root} is already in use by pid ${owner.pid}. ` +
      "Stop that Switchboard first, or give this one another data folder.",
  );
}

/** Removes a dead claim, but puts it back when a rival replaced it between our look and our grip. */
async function takeAway(lock: string, seen: string): Promise<void> {
  const aside = `${lock}.dead.${process.pid}`;
  if (
    !(await rename(lock, aside).then(
      () => true,
      () => false,
    ))
  )
    return;
  if ((await readFile(aside, "utf8")) !== seen) await link(aside, lock).catch(() => undefined);
  await rm(aside, { force: true });
}

/** When a process began, unique across reboots; undefined when there is no such process. */
async function birth(pid: number): Promise<string | undefined> {
  if (process.platform !== "linux") {
    return run("ps", ["-o", "lstart=", "-p", String(pid)]).then(
      ({ stdout }) => stdout.trim(),
      () => undefined,
    );
  }
  const stat = await readFile(`/proc/${pid}/stat`, "utf8").catch(() => undefined);
  if (stat === undefined) return undefined;
  // The second field, the program's name, may hold blanks and brackets; the rest is regular (proc(5)).
  const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  if (fields[0] === "Z") return undefined;
  const boot = await readFile("/proc/sys/kernel/random/boot_id", "utf8").catch(() => "");
  return `${boot.trim()} ${fields[19] ?? ""}`;
}

/**
 * Clears what a killed owner left: its server is shut down, backends that outlived their server are
 * ended, and what names a server by a number that is now a stranger's, or of one dead but not yet gone from the list of
 * processes, is removed: `postmaster.pid` and the socket's lock. Only processes that verifiably serve this very folder are signalled. Call it with the folder claimed.
 */
export async function stopLeftovers(folder: Folder, log: (line: string) => void): Promise<void> {
  for (const file of [path.join(folder.cluster, "postmaster.pid"), path.join(folder.socketDir, SOCKET_LOCK)]) {
    const pid = Number((await readFile(file, "utf8").catch(() => "")).split("\n")[0]);
    if (!(pid > 0)) continue;
    if (await serves(pid, folder.cluster)) {
      log(`PostgreSQL (pid ${pid}) of an earlier run is still there; shutting it down.`);
      await end(pid, folder.cluster);
    }
    // PostgreSQL leaves the file alone when its number is alive, even as somebody else's.
    if (!(await serves(pid, folder.cluster))) await rm(file, { force: true });
  }
  if (process.platform !== "linux") return;
  for (const name of await readdir("/proc")) {
    const orphan = Number(name);
    if (orphan > 0 && (await serves(orphan, folder.cluster))) await end(orphan, folder.cluster, ["SIGQUIT", "SIGKILL"]);
  }
}

/** Fast shutdown, then an immediate one that leaves recovery to the next start, then the end. */
async function end(pid: number, cluster: string, signals: NodeJS.Signals[] = ["SIGINT", "SIGQUIT", "SIGKILL"]) {
  for (const signal of signals) {
    try {
      process.kill(pid, signal);
    } catch {
      return;
    }
    const deadline = Date.now() + (signal === "SIGINT" ? 20_000 : 5_000);
    while (Date.now() < deadline) {
      if (!(await serves(pid, cluster))) return;
      await delay(20);
    }
  }
}

/** Whether a living process is a PostgreSQL of this cluster; every one of them works from within it. */
async function serves(pid: number, cluster: string): Promise<boolean> {
  if (process.platform !== "linux") {
    const { stdout } = await run("ps", ["-o", "command=", "-p", String(pid)]).catch(() => ({ stdout: "" }));
    return stdout.includes("postgres") && stdout.includes(cluster);
  }
  const home = await readlink(`/proc/${pid}/cwd`).catch(() => "");
  if (home !== cluster) return false;
  const name = await readFile(`/proc/${pid}/comm`, "utf8").catch(() => "");
  return name.startsWith("postgres");
}
