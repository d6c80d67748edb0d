import type { Logger } from "pino";
import type { RequestContext } from "./context.js";
import type { Platform } from "./platform.js";
import { Reads } from "./reads.js";
import type { Language, Viewer } from "./viewer.js";

/** What is known of the other end besides who it is: a keyed hash of its address, never the address itself. */
export interface ClientHints {
  readonly addressHash?: string;
  readonly userAgent?: string;
  /** Two letters (ISO 3166-1) of the country or region that the address is in, where a proxy of ours tells it. */
  readonly region?: string;
  /** The language tag that the other end asks for first. */
  readonly locale?: string;
}

/**
 * One client request (or one live event) inside one process: shared by every subgraph that serves it there, so that
 * they read in one transaction. Whoever makes it calls `end()`.
 */
export class RequestScope {
  /** Contexts by subgraph. */
  readonly contexts = new Map<string, RequestContext>();
  readonly #reads = new Map<Platform["reads"], Reads>();

  #viewer: Viewer | null;

  constructor(
    viewer: Viewer | null,
    readonly requestId: string,
    readonly language: Language,
    readonly log: Logger,
    readonly client: ClientHints = {},
  ) {
    this.#viewer = viewer;
  }

  get viewer(): Viewer | null {
    return this.#viewer;
  }

  /** Signing in: what is still to be answered of this request is answered to this viewer. */
  become(viewer: Viewer): void {
    this.endReads();
    this.#reads.clear();
    this.#viewer = viewer;
  }

  /** A scope like this one with nothing read yet: each event of a subscription has its own. */
  again(): RequestScope {
    return new RequestScope(this.viewer, this.requestId, this.language, this.log, this.client);
  }

  /** The request's read transaction in the platform's database; the workspace is the viewer's. */
  reads(platform: Platform, workspaceId: string): Reads {
    let reads = this.#reads.get(platform.reads);
    if (!reads) this.#reads.set(platform.reads, (reads = new Reads(platform.reads, workspaceId)));
    return reads;
  }

  readonly #children: RequestScope[] = [];

  /** The same request under another viewer; ends with this one. */
  child(viewer: Viewer): RequestScope {
    const child = new RequestScope(viewer, this.requestId, this.language, this.log, this.client);
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
