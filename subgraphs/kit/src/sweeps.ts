import type { RequestContext } from "./context.js";
import type { SubgraphParts } from "./parts.js";

/** Something to look after in every workspace again and again, e.g. agents whose heart stopped beating. */
export interface Sweep {
  readonly name: string;
  readonly everySeconds: number;
  run(ctx: RequestContext): Promise<void>;
}

/** Runs sweeps; of any number of processes one at a time does a given sweep (advisory lock). */
export class Sweeps {
  readonly #timers: NodeJS.Timeout[] = [];
  readonly #busy = new Set<string>();

  constructor(
    private readonly parts: SubgraphParts,
    private readonly sweeps: readonly Sweep[],
    private readonly contextFor: (workspaceId: string) => RequestContext,
  ) {}

  start(): void {
    for (const sweep of this.sweeps) {
      this.#timers.push(setInterval(() => void this.#run(sweep), sweep.everySeconds * 1_000));
    }
  }

  async #run(sweep: Sweep): Promise<void> {
    if (this.#busy.has(sweep.name)) return;
    this.#busy.add(sweep.name);
    const { platform, name } = this.parts;
    const client = await platform.relay.connect().catch(() => null);
    try {
      const key = `${name}.${sweep.name}`;
      const lock = await client?.query("select pg_try_advisory_lock(hashtextextended($1, 0)) as mine", [key]);
      if (!client || !(lock?.rows[0] as { mine: boolean } | undefined)?.mine) return;
      try {
        const known = await client.query(`select workspace_id as id from ${name}.known_workspace`);
        for (const { id } of known.rows as { id: string }[]) {
          const ctx = this.contextFor(id);
          try {
            await sweep.run(ctx);
          } finally {
            ctx.scope.end();
          }
        }
      } finally {
        await client.query("select pg_advisory_unlock(hashtextextended($1, 0))", [key]);
      }
    } catch (error) {
      platform.log.warn({ err: error, sweep: sweep.name }, "a sweep failed; it runs again");
    } finally {
      client?.release();
      this.#busy.delete(sweep.name);
    }
  }

  stop(): void {
    for (const timer of this.#timers) clearInterval(timer);
  }
}
