import { execFile, type SpawnOptions } from "node:child_process";
import { createHash } from "node:crypto";
import { chown, cp, mkdir, readFile, rename, rm } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";
import type { Binaries } from "./binaries.js";

const run = promisify(execFile);

/** As whom the server runs. PostgreSQL refuses to be started by root, whatever the reason. */
export interface Account {
  /** Words to put before a program's own command line. */
  prefix: string[];
  /** Set when the server runs as another user than we do; its files must then be that user's. */
  owner?: { uid: number; gid: number };
  binaries: Binaries;
  /** The folder to keep everything in: the wanted one, or one the other user can reach. */
  dataDir: string;
}

/** Where unshare and setpriv are looked for; a fixed list, so that the caller's PATH changes nothing. */
export const PROGRAMS = {
  PATH: "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin:/run/current-system/sw/bin",
};

const FALLBACK_HOME = "/var/lib/switchboard";

/**
 * Chooses how to run the server: directly for an ordinary user; for root inside a user namespace
 * where root looks like somebody else (files stay root's, no user is needed, works from /root);
 * where namespaces are forbidden, as the system's `postgres` user below /var/lib/switchboard.
 *
 * @throws Error saying what to do when root has neither way.
 */
export async function chooseAccount(binaries: Binaries, dataDir: string): Promise<Account> {
  if (process.getuid?.() !== 0) return { prefix: [], binaries, dataDir };

  const users = await systemUsers();
  const mask = users.find((user) => user.uid === 1000) ?? users.find((user) => user.uid > 0 && user.uid < 60_000);
  if (mask !== undefined) {
    // initdb looks its user up by number, so the mask must be somebody listed in /etc/passwd.
    const prefix = ["unshare", "-U", `--map-user=${mask.uid}`, `--map-group=${mask.gid}`];
    if (await works([...prefix, binaries.postgres, "--version"])) return { prefix, binaries, dataDir };
  }

  const postgres = users.find((user) => user.name === "postgres");
  if (postgres !== undefined) return asSystemUser(binaries, dataDir, postgres);
  throw new Error(
    "PostgreSQL will not run as root, and this machine allows no user namespace (unshare -U) and has no user named postgres. " +
      "Do one of these: start Switchboard as an ordinary user; run `useradd --system postgres` and start again; " +
      "or set DATABASE_URL to a PostgreSQL 15 or newer.",
  );
}

/** Spawn options that apply the account's user, if it has one. */
export function asOwner(account: Account): Pick<SpawnOptions, "uid" | "gid"> {
  return account.owner === undefined ? {} : account.owner;
}

/** Hands a path over to the server's user where that is not ourselves. */
export async function handOver(account: Account, target: string): Promise<void> {
  if (account.owner !== undefined) await chown(target, account.owner.uid, account.owner.gid);
}

async function asSystemUser(
  binaries: Binaries,
  dataDir: string,
  owner: { uid: number; gid: number },
): Promise<Account> {
  const key = createHash("sha256").update(dataDir).digest("hex").slice(0, 12);
  await mkdir(FALLBACK_HOME, { recursive: true, mode: 0o755 });
  const reachable = await works([binaries.postgres, "--version"], owner);
  const usable = reachable ? binaries : await copyBinaries(binaries);
  return { prefix: [], owner, binaries: usable, dataDir: path.join(FALLBACK_HOME, key) };
}

/** A clone below /root is closed to every other user; then the server's programs move out too. */
async function copyBinaries(binaries: Binaries): Promise<Binaries> {
  const { stdout } = await run(binaries.postgres, ["--version"]);
  const version = /[\d.]+/.exec(stdout)?.[0] ?? "unknown";
  const root = path.join(FALLBACK_HOME, `postgresql-${version}`);
  const moved = {
    root,
    initdb: path.join(root, "bin", "initdb"),
    postgres: path.join(root, "bin", "postgres"),
  };
  if (await works([moved.postgres, "--version"])) return moved;
  const partial = `${root}.${process.pid}`;
  await cp(binaries.root, partial, { recursive: true, verbatimSymlinks: true });
  await rm(root, { recursive: true, force: true });
  await rename(partial, root);
  return moved;
}

async function works(command: string[], owner: { uid: number; gid: number } | undefined = undefined): Promise<boolean> {
  const [program, ...words] = command;
  if (program === undefined) return false;
  const user = owner === undefined ? {} : { uid: owner.uid, gid: owner.gid };
  return run(program, words, { ...user, cwd: "/", env: PROGRAMS, timeout: 10_000 }).then(
    () => true,
    () => false,
  );
}

async function systemUsers(): Promise<{ name: string; uid: number; gid: number }[]> {
  const text = await readFile("/etc/passwd", "utf8").catch(() => "");
  return text
    .split("\n")
    .map((line) => line.split(":"))
    .map(([name = "", , uid, gid]) => ({ name, uid: Number(uid), gid: Number(gid) }))
    .filter((user) => user.name !== "" && user.uid > 0);
}
