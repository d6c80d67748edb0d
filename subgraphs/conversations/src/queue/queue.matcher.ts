import type { RequestContext } from "@switchboard/kit";

/** Makes what matches it can; true when there is nothing left to match. */
export type Assign = (ctx: RequestContext) => Promise<boolean>;

/** Tried again this soon when a conversation was busy just then, and this often at most; the sweep comes after that. */
const AGAIN_MS = 40;
const AGAIN_MOST = 25;

/**
 * Brings those who wait together with those who have room, right after the commit that made a match possible. One run
 * per workspace and process at a time; kicks during a run make it run once more.
 */
export class Matcher {
  readonly #wanted = new Set<string>();
  readonly #running = new Map<string, Promise<void>>();
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
      return await this.assign(ctx);
    } catch (error) {
      ctx.log.warn({ err: error }, "assigning waiting conversations failed; trying again");
      return false;
    } finally {
      ctx.scope.end();
    }
  }

  /** When nothing is being matched. */
  async idle(): Promise<void> {
    while (this.#running.size > 0) await Promise.all(this.#running.values());
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    await this.idle();
  }
}
