import { createHash } from "node:crypto";
import { access, chmod, constants, lstat, mkdir, realpath } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { type Account, handOver } from "./account.js";

/** Where the parts of one server's data folder are. */
export interface Folder {
  root: string;
  /** PostgreSQL's own data directory. */
  cluster: string;
  /** A cluster in the making; takes its name only when complete. */
  partial: string;
  log: string;
  lock: string;
  socketDir: string;
}

/** Clients find the server by socket folder and port, so the number only has to be constant. */
export const PORT = 5432;

// sun_path holds 108 bytes on Linux and 104 on macOS, the final zero included.
const LONGEST_SOCKET_PATH = 103;

/**
 * Makes the data folder and the socket's folder, both closed to other users: whoever can open the
 * socket is the superuser, so the folder's mode is the password.
 *
 * @throws Error when either folder belongs to somebody else.
 */
export async function openFolder(account: Account): Promise<Folder> {
  await mkdir(account.dataDir, { recursive: true, mode: 0o700 });
  const root = await realpath(account.dataDir);
  await handOver(account, root);
  const socketDir = socketFolder(root);
  try {
    await access(root, constants.R_OK | constants.W_OK | constants.X_OK);
    await makePrivate(account, socketDir);
  } catch (error) {
    throw new Error(
      `The data folder ${root} cannot be used: ${(error as Error).message}. ` +
        "Start Switchboard as the user who made it, or give it another data folder.",
    );
  }
  return {
    root,
    cluster: path.join(root, "cluster"),
    partial: path.join(root, "cluster.partial"),
    log: path.join(root, "postgres.log"),
    lock: path.join(root, "in-use"),
    socketDir,
  };
}

/** `<data folder>/run`, or a short name in the system's temporary folder when that is too long. */
export function socketFolder(root: string): string {
  const fits = (dir: string) => Buffer.byteLength(path.join(dir, `.s.PGSQL.${PORT}`)) <= LONGEST_SOCKET_PATH;
  const inside = path.join(root, "run");
  if (fits(inside)) return inside;
  const name = `switchboard-${createHash("sha256").update(root).digest("hex").slice(0, 16)}`;
  const temporary = path.join(os.tmpdir(), name);
  return fits(temporary) ? temporary : path.join("/tmp", name);
}

async function makePrivate(account: Account, dir: string): Promise<void> {
  await mkdir(dir, { mode: 0o700 }).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== "EEXIST") throw error;
  });
  const found = await lstat(dir);
  const me = process.getuid?.();
  // In a shared temporary folder a stranger may have been first, waiting for our connections.
  if (!found.isDirectory() || (found.uid !== me && found.uid !== account.owner?.uid)) {
    throw new Error(`its socket folder ${dir} belongs to another user`);
  }
  await chmod(dir, 0o700);
  await handOver(account, dir);
}
