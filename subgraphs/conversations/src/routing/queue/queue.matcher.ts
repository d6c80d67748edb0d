import type { RequestContext } from "@switchboard/kit";

export interface Pass {
  /** Nothing is left to do now; false when something was busy just then, or there may be more. */
  readonly isDone: boolean;
  /** When something falls due by itself (an offer ends, a rule relaxes), in milliseconds from now; null = nothing will. */
  readonly dueInMs: number | null;
}

/** Makes what matches it can. */
export type Assign = (ctx: RequestContext) => Promise<Pass>;

/** Tried again this soon when a conversation was busy just then, and this often at most; the sweep comes after that. */
const AGAIN_MS = 40;
const AGAIN_MOST = 25;
/** A timer's longest delay; what is due later is found by the next pass. */
const DUE_MOST_MS = 60 * 60_000;

/**
 * Brings those who wait together with those who have room, right after the commit that made a match possible. One run
 * per workspace and process at a time; kicks during a run make it run once more.
 */
export class Matcher {
  readonly #wanted = new Set<string>();
  readonly #running = new Map<string, Promise<void>>();
  /** One timer per workspace: the clock of whatever falls due first. The sweep stands behind it when a process dies. */
  readonly #timers = new Map<string, NodeJS.Timeout>();
  #stopped = false;

  constructor(
    private readonly open: (workspaceId: string) => RequestContext,
    private readonly assign: Assign,
  ) {}

  kick(workspaceId: string): void {
    if (this.#stopped) return;
    this.#wanted.add(workspaceId);
    if (this.#running.has(workspaceId)) return;
    const run = this.#run(workspaceId).finally(() => {
      this.#running.delete(workspaceId);
      if (this.#wanted.has(workspaceId)) this.kick(workspaceId);
    });
    this.#running.set(workspaceId, run);
  }

  async #run(workspaceId: string): Promise<void> {
    let tries = 0;
    while (!this.#stopped && (this.#wanted.delete(workspaceId) || tries > 0)) {
      const isDone = await this.#match(workspaceId);
      tries = isDone ? 0 : tries + 1;
      if (tries >= AGAIN_MOST) return;
      if (tries > 0) await new Promise((resolve) => setTimeout(resolve, AGAIN_MS));
    }
  }

  async #match(workspaceId: string): Promise<boolean> {
    const ctx = this.open(workspaceId);
    try {
      const { isDone, dueInMs } = await this.assign(ctx);
      this.#wakeIn(workspaceId, dueInMs);
      return isDone;
    } catch (error) {
      ctx.log.warn({ err: error }, "assigning waiting conversations failed; trying again");
      return false;
    } finally {
      ctx.scope.end();
    }
  }

  #wakeIn(workspaceId: string, ms: number | null): void {
    clearTimeout(this.#timers.get(workspaceId));
    this.#timers.delete(workspaceId);
    if (ms === null || this.#stopped) return;
    const timer = setTimeout(
      () => {
        this.#timers.delete(workspaceId);
        this.kick(workspaceId);
      },
      Math.min(Math.max(ms, 1), DUE_MOST_MS),
    );
    timer.unref();
    this.#timers.set(workspaceId, timer);
  }

  /** When nothing is being matched. */
  async idle(): Promise<void> {
    while (this.#running.size > 0) await Promise.all(this.#running.values());
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    for (const timer of this.#timers.values()) clearTimeout(timer);
    await this.idle();
  }
}
