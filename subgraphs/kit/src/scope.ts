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

  endReads(): void {
    for (const reads of this.#reads.values()) reads.end();
  }

  end(): void {
    this.endReads();
  }
}
