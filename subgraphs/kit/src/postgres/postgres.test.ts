import { type ChildProcess, spawn } from "node:child_process";
import { mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises";
import net from "node:net";
import os from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import pg from "pg";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { socketFolder } from "./folder.js";
import { type PostgresOptions, type RunningPostgres, startPostgres } from "./index.js";

let home: string;
let lines: string[];
let running: RunningPostgres[];

beforeEach(async () => {
  home = await mkdtemp(path.join(os.tmpdir(), "switchboard-postgres-"));
  lines = [];
  running = [];
});

afterEach(async () => {
  for (const server of running) await server.stop();
  await rm(home, { recursive: true, force: true });
});

async function start(options: Partial<PostgresOptions> = {}): Promise<RunningPostgres> {
  const server = await startPostgres({ dataDir: home, log: (line) => lines.push(line), ephemeral: true, ...options });
  running.push(server);
  return server;
}

async function ask(server: Pick<RunningPostgres, "url">, sql: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: server.url("postgres") });
  // A server that is killed under us reports it here as well; the query's own rejection is enough.
  client.on("error", () => undefined);
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end().catch(() => undefined);
  }
}

async function eventually<T>(what: string, look: () => Promise<T | undefined>): Promise<T> {
  const deadline = Date.now() + 20_000;
  while (Date.now() < deadline) {
    const found = await look();
    if (found !== undefined) return found;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error(`Never happened: ${what}\n${lines.join("\n")}`);
}

describe("the built-in PostgreSQL", () => {
  it("answers on its socket, in UTF-8, and on no network port", async () => {
    const server = await start();
    const [row] = await ask(
      server,
      `select current_setting('server_version') as version, current_setting('server_encoding') as encoding,
              current_setting('listen_addresses') as addresses, current_setting('jit') as jit,
              (select concat(datlocprovider, ' ', datlocale) from pg_database where datname = 'template1') as locale,
              to_tsvector('simple', '你好，世界')::text as words`,
    );
    expect(row).toMatchObject({ encoding: "UTF8", addresses: "", jit: "off", locale: "b C.UTF-8" });
    expect(row?.["version"]).toMatch(/^18\./);
    expect(row?.["words"]).toContain("'世界'");
    expect((await stat(server.socketDir)).mode & 0o777).toBe(0o700);
    const refused = new Promise<string>((resolve) => {
      net.connect(server.port, "127.0.0.1").once("error", (error: NodeJS.ErrnoException) => resolve(error.code ?? ""));
    });
    expect(await refused).toBe("ECONNREFUSED");
  });

  it("keeps its data over a stop and is back quickly", async () => {
    const first = await start();
    await ask(first, "create table desk as select 'kept' as word");
    await first.stop();
    await first.stop();
    const begun = Date.now();
    const second = await start();
    expect(await ask(second, "select word from desk")).toEqual([{ word: "kept" }]);
    expect(Date.now() - begun).toBeLessThan(5_000);
  });

  it("takes settings of the caller over its own", async () => {
    const server = await start({ settings: { max_connections: "17" } });
    expect(await ask(server, "show max_connections")).toEqual([{ max_connections: "17" }]);
  });

  it("refuses a data folder that is in use, naming the process", async () => {
    const server = await start();
    await expect(startPostgres({ dataDir: home, log: () => undefined })).rejects.toThrow(
      `already in use by pid ${process.pid}`,
    );
    expect(await ask(server, "select 1 as one")).toEqual([{ one: 1 }]);
  });

  it("shows the server's own words when it refuses to start, and lets go of the folder", async () => {
    await expect(start({ settings: { shared_buffers: "many" } })).rejects.toThrow(/shared_buffers.*many/s);
    expect(await ask(await start(), "select 1 as one")).toEqual([{ one: 1 }]);
  });

  it("comes back by itself after kill -9, with everything that was committed", async () => {
    const server = await start({ ephemeral: false });
    await ask(server, "create table desk as select 'kept' as word");
    const killed = server.pid;
    process.kill(killed, "SIGKILL");
    await eventually("another server process", async () => (server.pid === killed ? undefined : true));
    expect(await ask(server, "select word from desk")).toEqual([{ word: "kept" }]);
  });

  it("starts over when its creation was cut short", async () => {
    const partial = path.join(home, "cluster.partial");
    await writeFile(partial, "half a database");
    expect(await ask(await start(), "select 1 as one")).toEqual([{ one: 1 }]);
  });

  it("ignores a claim and a server file whose process numbers belong to strangers", async () => {
    await (await start()).stop();
    await writeFile(path.join(home, "in-use"), JSON.stringify({ pid: process.pid, born: "before the last reboot" }));
    await writeFile(path.join(home, "cluster", "postmaster.pid"), `${process.ppid}\n${home}/cluster\n0\n5432\n`);
    expect(await ask(await start(), "select 1 as one")).toEqual([{ one: 1 }]);
  });

  it("ignores a socket's lock whose process number is another program's by now", async () => {
    const before = await start();
    await before.stop();
    // PostgreSQL believes the number of any living process of its own user.
    const { uid, gid } = await stat(path.join(home, "cluster"));
    const stranger = spawn("sleep", ["60"], { uid, gid, stdio: "ignore" });
    try {
      const lock = path.join(before.socketDir, ".s.PGSQL.5432.lock");
      await writeFile(lock, `${stranger.pid}\n${home}/cluster\n0\n5432\n${before.socketDir}\n`, { mode: 0o666 });
      expect(await ask(await start(), "select 1 as one")).toEqual([{ one: 1 }]);
    } finally {
      stranger.kill("SIGKILL");
    }
  });

  it("keeps its socket path short enough however deep the data folder is", async () => {
    const dataDir = path.join(home, "a".repeat(60), "b".repeat(60));
    const server = await start({ dataDir });
    expect(Buffer.byteLength(path.join(server.socketDir, ".s.PGSQL.5432"))).toBeLessThanOrEqual(103);
    expect(server.socketDir).toBe(socketFolder(dataDir));
    expect(await ask(server, "select 1 as one")).toEqual([{ one: 1 }]);
    await server.stop();
    await rm(server.socketDir, { recursive: true, force: true });
  });
});

describe("when the application is killed with kill -9", () => {
  const code = (dataDir: string) => `
    import { startPostgres } from ${JSON.stringify(pathToFileURL(path.resolve(import.meta.dirname, "../../dist/postgres/index.js")).href)};
    const server = await startPostgres({ dataDir: ${JSON.stringify(dataDir)}, log() {}, ephemeral: false });
    console.log(JSON.stringify({ pid: server.pid, url: server.url('postgres') }));
    setInterval(() => {}, 1000);
  `;

  it("a second start finds the folder in use while it lives, and everything kept once it is dead", async () => {
    const owner: ChildProcess = spawn(process.execPath, ["--input-type=module", "-e", code(home)], {
      stdio: ["ignore", "pipe", "inherit"],
    });
    try {
      const server = await new Promise<{ pid: number; url: string }>((resolve, reject) => {
        owner.stdout?.once("data", (chunk: Buffer) =>
          resolve(JSON.parse(chunk.toString()) as { pid: number; url: string }),
        );
        owner.once("exit", () => reject(new Error("The owner did not start; is the kit built?")));
      });
      await expect(start()).rejects.toThrow(`already in use by pid ${owner.pid}`);
      await ask({ url: () => server.url }, "create table desk as select 'kept' as word");
      expect(await readFile(path.join(home, "postgres.log"), "utf8")).toContain("database system is ready");

      const gone = new Promise((resolve) => owner.once("exit", resolve));
      owner.kill("SIGKILL");
      await gone;
      const next = await start({ ephemeral: false });
      expect(next.pid).not.toBe(server.pid);
      expect(await ask(next, "select word from desk")).toEqual([{ word: "kept" }]);
    } finally {
      owner.kill("SIGKILL");
    }
  });
});
