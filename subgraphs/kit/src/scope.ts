import type { Logger } from "pino";
import type { RequestContext } from "./context.js";
import type { Platform } from "./platform.js";
import { Reads } from "./reads.js";
import type { Language, Viewer } from "./viewer.js";

/**
 * One client request (or one live event) inside one process: shared by every subgraph that serves it there, so that
 * they read in one transaction. Whoever makes it calls `end()`.
 */
export class RequestScope {
  /** Contexts by subgraph. */
  readonly contexts = new Map<string, RequestContext>();
  readonly #reads = new Map<Platform["reads"], Reads>();

  constructor(
    readonly viewer: Viewer | null,
    readonly requestId: string,
    readonly language: Language,
    readonly log: Logger,
  ) {}

  /** The request's read transaction in the platform's database; the workspace is the viewer's. */
  reads(platform: Platform, workspaceId: string): Reads {
    let reads = this.#reads.get(platform.reads);
    if (!reads) this.#reads.set(platform.reads, (reads = new Reads(platform.reads, workspaceId)));
    return reads;
  }

  readonly #children: RequestScope[] = [];

  /** The same request under another viewer; ends with this one. */
  child(viewer: Viewer): RequestScope {
    const child = new RequestScope(viewer, this.requestId, this.language, this.log);
    this.#children.push(child);
    return child;
  }

  endReads(): void {
    for (const child of this.#children) child.endReads();
    for (const reads of this.#reads.values()) reads.end();
  }

  end(): void {
    this.endReads();
  }
}
