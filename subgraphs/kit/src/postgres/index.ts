import path from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { chooseAccount } from "./account.js";
import { findBinaries } from "./binaries.js";
import { claim, stopLeftovers } from "./claim.js";
import { ensureCluster } from "./cluster.js";
import { openFolder, PORT } from "./folder.js";
import { launch } from "./launch.js";
import { settingWords } from "./settings.js";

export interface PostgresOptions {
  /** Holds the database, its log and (when the path is short enough) its socket. Made when missing. */
  dataDir: string;
  /** Told what happens, one sentence at a time. */
  log(line: string): void;
  /** PostgreSQL settings by name, over ours. */
  settings?: Record<string, string>;
  /** Never wait for the disk. For tests: a power cut destroys the data. */
  ephemeral?: boolean;
}

export interface RunningPostgres {
  /** Folder of the Unix socket; open to our own user alone. */
  socketDir: string;
  port: number;
  /** The superuser. No password: whoever can reach the socket is trusted. */
  user: string;
  /** The server's present process; changes when it had to be started again. */
  readonly pid: number;
  /** A connection URL that pg, MikroORM, graphile-worker and libpq read alike. */
  url(database: string): string;
  /** Fast shutdown: open transactions are rolled back. Safe to call twice. */
  stop(): Promise<void>;
}

const USER = "postgres";
const FAST_STOP_MS = 20_000;
const HARD_STOP_MS = 10_000;
const TRIES = 5;

/**
 * Starts the PostgreSQL that npm brought along, on a Unix socket only, and keeps it up: one that
 * dies on its own is started again. It ends with this process, whichever way that ends.
 *
 * @throws Error in words for the person at the terminal: folder in use, root without a way to run
 * PostgreSQL, no binaries for this machine, or the server's own log when it refuses to start.
 */
export async function startPostgres(options: PostgresOptions): Promise<RunningPostgres> {
  const { log, ephemeral = false } = options;
  const account = await chooseAccount(await findBinaries(), path.resolve(options.dataDir));
  const folder = await openFolder(account);
  const settings = settingWords(ephemeral, options.settings ?? {});
  const release = await claim(folder);

  const begin = async () => {
    await stopLeftovers(folder, log);
    return launch(account, folder, settings, log);
  };
  let server = await ensureCluster(account, folder, ephemeral, log)
    .then(begin)
    .catch(async (error: unknown) => {
      await release();
      throw error;
    });

  let stopping: Promise<void> | undefined;
  let revival: Promise<void> = Promise.resolve();
  const watch = () => {
    const watched = server;
    void watched.exited.then((how) => {
      if (stopping === undefined) revival = revive(`PostgreSQL (pid ${watched.pid}) ${how}`);
    });
  };

  const revive = async (cause: string) => {
    log(`${cause}; starting it again.`);
    for (let attempt = 1; attempt <= TRIES && stopping === undefined; attempt += 1) {
      try {
        server = await begin();
        log(`PostgreSQL is back (pid ${server.pid}).`);
        return watch();
      } catch (error) {
        log(`Try ${attempt} of ${TRIES}: ${(error as Error).message}`);
        await delay(Math.min(2_000, 500 * attempt));
      }
    }
  };

  const shutDown = async () => {
    await revival;
    process.off("exit", lastWord);
    server.signal("SIGINT");
    if (!(await within(server.exited, FAST_STOP_MS))) {
      log("PostgreSQL did not stop in time; ending it at once. The next start recovers.");
      server.signal("SIGQUIT");
      if (!(await within(server.exited, HARD_STOP_MS))) server.signal("SIGKILL");
    }
    await release();
  };

  // Where the kernel cannot tie the server to us, at least an orderly exit takes it along.
  const lastWord = () => server.signal("SIGINT");
  process.once("exit", lastWord);
  watch();

  return {
    socketDir: folder.socketDir,
    port: PORT,
    user: USER,
    get pid() {
      return server.pid;
    },
    // The socket folder stands for the host, percent-encoded: the one spelling all clients share.
    url: (database) =>
      `postgresql://${USER}@${encodeURIComponent(folder.socketDir)}:${PORT}/${encodeURIComponent(database)}`,
    stop: () => (stopping ??= shutDown()),
  };
}

async function within(promise: Promise<unknown>, ms: number): Promise<boolean> {
  const late = new AbortController();
  const timer = delay(ms, false, { signal: late.signal }).catch(() => false);
  const inTime = await Promise.race([promise.then(() => true), timer]);
  late.abort();
  return inTime;
}
