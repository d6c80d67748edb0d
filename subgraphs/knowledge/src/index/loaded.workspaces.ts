import type { RequestContext, Stream, Subgraph } from "@switchboard/kit";
import { LiveIndex } from "./live.index.js";

export interface IndexLimits {
  /** Workspaces kept in memory by one process. */
  readonly workspaces: number;
  /** Questions kept in memory by one process, over all its workspaces; 1 to 3 kB each. */
  readonly questions: number;
}

const LIMITS: IndexLimits = { workspaces: 200, questions: 50_000 };

/** The indexes of one process: loaded when first asked for, the longest unused ones let go when there are too many. */
export class LoadedWorkspaces {
  readonly #live = new Map<string, Promise<LiveIndex>>();
  readonly #sizes = new Map<string, number>();

  constructor(
    private readonly open: (workspaceId: string) => RequestContext,
    private readonly stream: Stream,
    private readonly limits: IndexLimits = LIMITS,
  ) {}

  get workspaces(): readonly string[] {
    return [...this.#live.keys()];
  }

  /** The workspace's index at the present. */
  async of(workspaceId: string): Promise<LiveIndex> {
    const found = this.#live.get(workspaceId) ?? this.#load(workspaceId);
    // Last in the map = last used.
    this.#live.delete(workspaceId);
    this.#live.set(workspaceId, found);
    const live = await found;
    await live.caughtUp();
    this.#sizes.set(workspaceId, live.index.size);
    await this.#letGo();
    return live;
  }

  async stop(): Promise<void> {
    for (const workspaceId of this.workspaces) await this.#drop(workspaceId);
  }

  #load(workspaceId: string): Promise<LiveIndex> {
    const loading: Promise<LiveIndex> = LiveIndex.load(
      () => this.open(workspaceId),
      this.stream,
      workspaceId,
      () => {
        if (this.#live.get(workspaceId) === loading) this.#live.delete(workspaceId);
      },
    );
    loading.catch(() => {
      if (this.#live.get(workspaceId) === loading) this.#live.delete(workspaceId);
    });
    return loading;
  }

  async #letGo(): Promise<void> {
    const questions = (): number => this.workspaces.reduce((sum, id) => sum + (this.#sizes.get(id) ?? 0), 0);
    while (this.#live.size > this.limits.workspaces || (this.#live.size > 1 && questions() > this.limits.questions)) {
      await this.#drop(this.workspaces[0] as string);
    }
  }

  async #drop(workspaceId: string): Promise<void> {
    const dropped = this.#live.get(workspaceId);
    this.#live.delete(workspaceId);
    this.#sizes.delete(workspaceId);
    const live = await dropped?.catch(() => null);
    await live?.close();
  }
}

const byProcess = new WeakMap<object, LoadedWorkspaces>();

/** For `start`: a running subgraph has its indexes from here on. */
export async function startIndexes(
  open: (workspaceId: string) => RequestContext,
  subgraph: Subgraph,
): Promise<() => Promise<void>> {
  const loaded = new LoadedWorkspaces(open, subgraph.stream);
  byProcess.set(subgraph, loaded);
  return () => loaded.stop();
}

/** The index of the viewer's workspace in this process. */
export async function indexOf(ctx: RequestContext): Promise<LiveIndex["index"]> {
  const loaded = byProcess.get(ctx.parts);
  if (!loaded) throw new Error("The knowledge subgraph was not started.");
  return (await loaded.of(ctx.viewer.workspaceId)).index;
}
