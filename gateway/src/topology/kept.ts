import type { ChildProcess } from "node:child_process";

/** One process that is to be there as long as we are. */
export interface Kept {
  readonly name: string;
  /** Starts it; a child that cannot be started reports "error". */
  spawn(): ChildProcess;
  /** Resolves once it can be used; may never, when it ends before. */
  ready(child: ChildProcess): Promise<void>;
  /** How it is asked to go; SIGTERM unless said. */
  readonly signal?: NodeJS.Signals;
}

const FIRST_PAUSE_MS = 200;
const LONGEST_PAUSE_MS = 5_000;
/** One that stood this long was healthy: the next one is started at once again. */
const HEALTHY_MS = 10_000;

/** Starts a process again whenever it ends by itself, at once at first, then more and more slowly. */
export class KeptProcess {
  #child: ChildProcess | null = null;
  #timer: NodeJS.Timeout | null = null;
  #pause = FIRST_PAUSE_MS;
  #stopping = false;

  constructor(
    private readonly kept: Kept,
    private readonly tell: (line: string) => void,
  ) {}

  get pid(): number | undefined {
    return this.#child?.pid;
  }

  /** @throws Error when the first one ends before it is ready; later ones are started again without end. */
  start(): Promise<void> {
    return new Promise((resolve, reject) => this.#spawn(resolve, reject));
  }

  #spawn(isReady: () => void = () => undefined, cannot: ((error: Error) => void) | null = null): void {
    const { name } = this.kept;
    const startedAt = Date.now();
    const child = this.kept.spawn();
    this.#child = child;
    let givenUp = cannot;
    void this.kept.ready(child).then(() => {
      givenUp = null;
      isReady();
    });
    const over = (how: string, error?: Error) => {
      if (this.#child !== child) return;
      this.#child = null;
      if (givenUp) return givenUp(error ?? new Error(`${name} could not be started (${how}); see the lines above.`));
      if (this.#stopping) return;
      if (Date.now() - startedAt > HEALTHY_MS) this.#pause = FIRST_PAUSE_MS;
      this.tell(`${name} ended (${how}); starting it again.`);
      this.#timer = setTimeout(() => this.#spawn(), this.#pause);
      this.#pause = Math.min(LONGEST_PAUSE_MS, this.#pause * 2);
    };
    child.once("error", (error) => over(error.message, error));
    child.once("exit", (code, signal) => over(String(signal ?? code)));
  }

  async stop(): Promise<void> {
    this.#stopping = true;
    if (this.#timer) clearTimeout(this.#timer);
    const child = this.#child;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const gone = new Promise<void>((resolve) => child.once("exit", () => resolve()));
    child.kill(this.kept.signal ?? "SIGTERM");
    await gone;
  }
}
