import { createHmac, randomBytes } from "node:crypto";
import pg from "pg";
import "./wire-types.js";
import type { Logger } from "pino";
import { Bell } from "./events/bell.js";
import { Cursors } from "./events/cursor.js";
import type { LogSource } from "./events/log.js";
import { TableLog } from "./events/log.js";
import { Stream } from "./events/stream.js";
import { Lead } from "./reactions/lead.js";
import { Carriers, type CarrierSettings, NO_CARRIERS } from "./carriers/carriers.js";
import { type FileSettings, Files } from "./files/files.js";
import { roleUrl } from "./roles.js";
import { Secrets } from "./crypto.js";
import { inOneWrite } from "./writes.together.js";

export interface PlatformOptions {
  /** URL of the database, with rights to create roles and schemas; the app itself runs as a role of its own. */
  readonly databaseUrl: string;
  /** 32 bytes or more: everything that is signed or sealed hangs on it. */
  readonly masterKey: Buffer;
  readonly log: Logger;
  /** The clock; tests drive it. */
  readonly now?: () => Date;
  /** Read connections. Writes have as many of their own, so that neither can wait for the other. */
  readonly connections?: number;
  /** Logs of subgraphs that live in other processes; those not named are read from this database. */
  readonly remoteLogs?: ReadonlyMap<string, LogSource>;
  /** Where files lie and who scans them; absent where nothing has to do with files. */
  readonly files?: FileSettings;
  /** By what words leave the installation; absent = by nothing. */
  readonly carriers?: CarrierSettings;
}

/** What all subgraphs of one process that share a database have in common. */
export class Platform {
  readonly reads: pg.Pool;
  /** Where changes are made, those of every subgraph. */
  readonly writes: pg.Pool;
  readonly relay: pg.Pool;
  readonly bell: Bell;
  readonly lead: Lead;
  readonly cursors: Cursors;
  readonly secrets: Secrets;
  readonly carriers: Carriers;
  readonly log: Logger;
  readonly now: () => Date;
  readonly #logs = new Map<string, LogSource>();
  readonly #streams = new Map<string, Stream>();
  readonly #files: Files | null;

  constructor(readonly options: PlatformOptions) {
    const { databaseUrl, masterKey, log, files } = options;
    this.#files = files ? new Files(files, derive(masterKey, "files")) : null;
    this.log = log;
    this.now = options.now ?? (() => new Date());
    const app = roleUrl(databaseUrl, "switchboard_app", masterKey);
    const relay = roleUrl(databaseUrl, "switchboard_relay", masterKey);
    const max = options.connections ?? 10;
    // Pipelined: BEGIN, the first statement and those of other loaders go out without waiting for one another.
    const pipelined = { pipeline: true } as object;
    this.reads = quiet(new pg.Pool({ ...app, ...pipelined, max, idleTimeoutMillis: 60_000 }), log);
    this.writes = quiet(new pg.Pool({ ...app, ...pipelined, max, idleTimeoutMillis: 60_000 }), log);
    // What was left to go with the next statement goes with this one, whoever it is that asks.
    for (const pool of [this.reads, this.writes]) pool.on("acquire", inOneWrite);
    this.relay = quiet(new pg.Pool({ ...relay, max: 4, idleTimeoutMillis: 60_000 }), log);
    this.bell = new Bell(relay, log);
    this.lead = new Lead(this.bell, log);
    this.cursors = new Cursors(derive(masterKey, "cursor"));
    this.secrets = new Secrets(derive(masterKey, "secrets"));
    this.carriers = new Carriers(options.carriers ?? NO_CARRIERS);
  }

  /** The log of a subgraph, wherever it is. */
  logOf(name: string): LogSource {
    const remote = this.options.remoteLogs?.get(name);
    if (remote) return remote;
    let log = this.#logs.get(name);
    if (!log) this.#logs.set(name, (log = new TableLog(name, this.relay)));
    return log;
  }

  /** The live end of a subgraph's log: read once in this process, whoever of us follows it. */
  streamOf(name: string): Stream {
    let stream = this.#streams.get(name);
    if (!stream) this.#streams.set(name, (stream = new Stream(this.logOf(name), this.cursors, this.bell, this.log)));
    return stream;
  }

  /** @throws Error in a process that was not told where files lie. */
  get files(): Files {
    if (!this.#files) throw new Error("This process was not told where files lie.");
    return this.#files;
  }

  key(purpose: string): Buffer {
    return derive(this.options.masterKey, purpose);
  }

  /** A short mark by which we know again what we gave out: 80 bits of an HMAC-SHA-256 over `text`, hexadecimal. */
  sign(purpose: string, text: string): string {
    return createHmac("sha256", this.key(purpose)).update(text).digest("hex").slice(0, 20);
  }

  async start(): Promise<void> {
    await this.bell.start();
  }

  async stop(): Promise<void> {
    for (const stream of this.#streams.values()) await stream.stop();
    await this.bell.stop();
    await Promise.all([this.reads.end(), this.writes.end(), this.relay.end()]);
  }
}

function quiet(pool: pg.Pool, log: Logger): pg.Pool {
  // Without a listener a dropped connection ends the process; the pool replaces it by itself.
  pool.on("error", (error) => log.warn({ err: error }, "a database connection was dropped"));
  pool.on("connect", (client) => client.on("error", () => undefined));
  return pool;
}

/** One key per purpose from the master key (HMAC-SHA-256 as a PRF). */
export function derive(masterKey: Buffer, purpose: string): Buffer {
  return createHmac("sha256", masterKey).update(`switchboard ${purpose}`).digest();
}

export const randomToken = (bytes = 32): string => randomBytes(bytes).toString("base64url");
