import type { Logger } from "pino";
import type { Session } from "../events/bell.js";

const LOOK_EVERY_MS = 1_000;
const NAMESPACE = "switchboard reactions ";

/**
 * Which process reacts for a subgraph: of those that share a database the one whose session holds an advisory lock, and
 * the next one within a second of its end. Only for economy, so that not all of them read and race for the same entries;
 * that each entry is reacted to once is decided by the reader's row.
 */
export class Lead {
  readonly #wanted = new Map<string, () => void>();
  readonly #mine = new Set<string>();
  #timer: NodeJS.Timeout | null = null;
  #asking: Promise<void> | null = null;

  constructor(
    private readonly session: Session,
    private readonly log: Logger,
  ) {
    // The locks went with the session; whoever asks first has them now.
    session.onLost(() => this.#mine.clear());
  }

  isMine(name: string): boolean {
    return this.#mine.has(name);
  }

  /** Stands for a name from now on; `won` is called whenever it becomes ours. */
  async stand(name: string, won: () => void): Promise<void> {
    this.#wanted.set(name, won);
    this.#timer ??= setInterval(() => void this.#ask(), LOOK_EVERY_MS);
    await this.#asking;
    await this.#ask();
  }

  #ask(): Promise<void> {
    this.#asking ??= this.#askNow().finally(() => (this.#asking = null));
    return this.#asking;
  }

  async #askNow(): Promise<void> {
    const open = [...this.#wanted.keys()].filter((name) => !this.#mine.has(name));
    if (open.length === 0) return;
    try {
      const text = `select name from unnest($1::text[]) as name where pg_try_advisory_lock(hashtextextended('${NAMESPACE}' || name, 0))`;
      for (const { name } of await this.session.rows<{ name: string }>(text, [open])) {
        this.#mine.add(name);
        this.#wanted.get(name)?.();
      }
    } catch (error) {
      this.log.info({ err: error }, "nobody can be found to react just now; asking again");
    }
  }

  async resign(name: string): Promise<void> {
    this.#wanted.delete(name);
    if (this.#wanted.size === 0 && this.#timer) clearInterval(this.#timer);
    await this.#asking;
    if (!this.#mine.delete(name)) return;
    await this.session
      .rows(`select pg_advisory_unlock(hashtextextended('${NAMESPACE}' || $1, 0))`, [name])
      .catch(() => undefined);
  }
}
