import { open, rename, rm, stat } from "node:fs/promises";
import path from "node:path";
import type { Account } from "./account.js";
import type { Folder } from "./folder.js";
import { runToEnd } from "./launch.js";

/**
 * Makes the cluster on the first start. It grows under another name and is renamed when complete,
 * so that a start killed half-way leaves nothing that looks like a database.
 *
 * Sorting is by code point and the same on every machine (builtin provider); the C library's
 * C.UTF-8 stays for character classes, which full-text search takes from it.
 *
 * @throws Error when the cluster belongs to another user, or with initdb's words when that fails.
 */
export async function ensureCluster(
  account: Account,
  folder: Folder,
  ephemeral: boolean,
  log: (line: string) => void,
): Promise<void> {
  const wanted = account.owner?.uid ?? process.getuid?.();
  const found = await stat(folder.cluster).catch(() => undefined);
  if (found !== undefined) {
    if (found.uid === wanted) return;
    throw new Error(
      `The database in ${folder.cluster} belongs to the user with number ${found.uid}, and PostgreSQL serves only its own user's files. ` +
        `Start Switchboard as that user, or hand the folder over: chown -R ${wanted} ${folder.root}`,
    );
  }
  log(`Creating a new PostgreSQL database in ${folder.root}.`);
  await rm(folder.partial, { recursive: true, force: true });
  const ctype = process.platform === "darwin" ? "en_US.UTF-8" : "C.UTF-8";
  await runToEnd(account, account.binaries.initdb, [
    ...["-D", folder.partial, "-U", "postgres", "-E", "UTF8", "--auth=trust", "--no-instructions"],
    ...["--locale=C", `--lc-ctype=${ctype}`, "--locale-provider=builtin", "--builtin-locale=C.UTF-8"],
    ...(ephemeral ? ["--no-sync", "--no-data-checksums"] : []),
  ]);
  // initdb also trusts loopback TCP, where no folder's mode keeps other users out.
  const access = await open(path.join(folder.partial, "pg_hba.conf"), "w", 0o600);
  await access.writeFile("local all all trust\n");
  await access.sync();
  await access.close();
  await rename(folder.partial, folder.cluster);
  const parent = await open(folder.root, "r");
  await parent.sync();
  await parent.close();
}
