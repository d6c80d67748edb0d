import type { EntityManager } from "@mikro-orm/postgresql";
import { EventEmitter } from "node:events";
import { Logger as QueueLogger, run, type Runner, type TaskList, type WorkerEvents } from "graphile-worker";
import pg from "pg";
import type { z } from "zod";
import { contextOf, execute } from "./change.js";
import type { RequestContext } from "./context.js";
import type { Platform } from "./platform.js";
import { roleUrl } from "./roles.js";

/** Work for later or for elsewhere. One file per job: name, payload, body. Runs at least once: make the body repeatable. */
export interface Job<P = unknown> {
  /** `<subgraph>.<job>`. */
  readonly name: string;
  readonly payload: z.ZodType<P>;
  run(ctx: RequestContext, payload: P): Promise<void>;
}

export function job<S extends z.ZodType>(
  name: string,
  payload: S,
  run: (ctx: RequestContext, payload: z.infer<S>) => Promise<void>,
): Job<z.infer<S>> {
  return { name, payload: payload as unknown as z.ZodType<z.infer<S>>, run };
}

/** Puts a job into the queue in the change's own transaction. The same `key` replaces a waiting job. */
export async function enqueue<P>(
  em: EntityManager,
  job: Job<P>,
  payload: P,
  options: { readonly runAt?: Date; readonly key?: string } = {},
): Promise<void> {
  const { viewer } = contextOf(em);
  await execute(em, "select kit.add_job($1, $2, $3, $4, $5)", [
    job.name,
    JSON.stringify({ workspaceId: viewer.workspaceId, payload }),
    options.runAt ?? null,
    options.key ? `${viewer.workspaceId} ${options.key}` : null,
    8,
  ]);
}

const CONCURRENCY = 4;
/** A worker that died keeps its jobs locked for four hours by graphile-worker's own rule; ours takes them back sooner. */
const REAP_EVERY_MS = 10_000;
const BEAT_EVERY_MS = 10_000;
const DEAD_AFTER_S = 45;

/** Runs the jobs of the subgraphs in this process. */
export class Jobs {
  #runner: Runner | null = null;
  #pool: pg.Pool | null = null;
  #timers: NodeJS.Timeout[] = [];

  constructor(
    private readonly platform: Platform,
    private readonly jobs: readonly Job<never>[],
    private readonly contextFor: (job: string, workspaceId: string) => RequestContext,
  ) {}

  async start(): Promise<void> {
    if (this.jobs.length === 0) return;
    const { databaseUrl, masterKey, log } = this.platform.options;
    // It waits for a connection as long as it takes: the queue tells of a job that is done, and asks nobody to hear it fail.
    const role = { ...roleUrl(databaseUrl, "switchboard_jobs", masterKey), connectionTimeoutMillis: 0 };
    const pool = new pg.Pool({ ...role, max: CONCURRENCY + 2 });
    pool.on("error", (error) => log.warn({ err: error }, "a queue connection was dropped"));
    pool.on("connect", (client) => client.on("error", () => undefined));
    this.#pool = pool;
    const events = new EventEmitter() as WorkerEvents;
    // Jobs are locked in the name of the pool, not of the worker in it that does them.
    events.on("pool:create", ({ workerPool }) => void this.#beat(workerPool.id));
    this.#runner = await run({
      events,
      pgPool: pool,
      taskList: this.#tasks(),
      concurrency: CONCURRENCY,
      // Timers are kept within two seconds of due; the default would use them up.
      pollInterval: 1_000,
      noHandleSignals: true,
      noPreparedStatements: false,
      logger: new QueueLogger(() => (level, message) => {
        if (level === "error" || level === "warning") log.warn({ queue: message }, "job queue");
      }),
    });
    this.#timers = [
      setInterval(() => void this.#beatAll(), BEAT_EVERY_MS),
      setInterval(() => void this.#reap(), REAP_EVERY_MS),
    ];
  }

  readonly #alive = new Set<string>();

  async #beat(pool: string): Promise<void> {
    this.#alive.add(pool);
    await this.#pool
      ?.query(
        `insert into graphile_worker.switchboard_beat values ($1, now()) on conflict (worker) do update set at = now()`,
        [pool],
      )
      .catch(() => undefined);
  }

  async #beatAll(): Promise<void> {
    for (const pool of this.#alive) await this.#beat(pool);
  }

  /** Unlocks the jobs of workers that have not been heard of for a while. */
  async #reap(): Promise<void> {
    await this.#pool
      ?.query(
        `select graphile_worker.force_unlock_workers(array_agg(worker)) from graphile_worker.switchboard_beat
         where at < now() - make_interval(secs => $1) having count(*) > 0`,
        [DEAD_AFTER_S],
      )
      .then(() =>
        this.#pool?.query("delete from graphile_worker.switchboard_beat where at < now() - make_interval(secs => $1)", [
          DEAD_AFTER_S * 2,
        ]),
      )
      .catch(() => undefined);
  }

  #tasks(): TaskList {
    return Object.fromEntries(
      this.jobs.map((job) => [
        job.name,
        async (raw: unknown) => {
          const { workspaceId, payload } = raw as { workspaceId: string; payload: unknown };
          const ctx = this.contextFor(job.name, workspaceId);
          try {
            await (job as Job).run(ctx, job.payload.parse(payload));
          } finally {
            ctx.scope.end();
          }
        },
      ]),
    );
  }

  async stop(): Promise<void> {
    for (const timer of this.#timers) clearInterval(timer);
    await this.#runner?.stop();
    await this.#pool?.end();
  }
}
