import type { EntityManager } from "@mikro-orm/postgresql";
import type { Logger } from "pino";
import type { Asked } from "./asked.js";
import { Change, type ChangeOnce } from "./change.js";
import type { Loader } from "./loaders.js";
import type { Rows, Statement } from "./reads.js";
import type { RequestScope } from "./scope.js";
import type { SubgraphParts } from "./parts.js";
import { unauthenticated } from "./errors.js";
import type { Scope } from "./scopes.js";
import { holds, type Language, type Viewer } from "./viewer.js";

/**
 * The one argument that every resolver, service, loader and reaction gets: who asks, when it is, how to read,
 * how to change. One per client request and subgraph; several fetches of one request share it.
 */
export class RequestContext implements Rows {
  readonly #loaders = new Map<Loader<never, unknown>, unknown>();
  readonly #documents = new Set<Asked>();
  #asked: Asked | null = null;
  #em: EntityManager | null = null;

  constructor(
    readonly scope: RequestScope,
    readonly parts: SubgraphParts,
  ) {}

  /** The viewer; root fields that are not public have one. */
  get viewer(): Viewer {
    if (!this.scope.viewer) throw unauthenticated();
    return this.scope.viewer;
  }

  get language(): Language {
    return this.scope.language;
  }

  get log(): Logger {
    return this.scope.log;
  }

  /** The present, by a clock that tests drive. Never `new Date()`, never SQL `now()`. */
  now(): Date {
    return this.parts.platform.now();
  }

  holds(scope: Scope): boolean {
    return holds(this.scope.viewer, scope);
  }

  /** Plain rows by a prepared statement: inside a change from its transaction, else from the request's read transaction. */
  async rows<T>(statement: Statement, values: readonly unknown[]): Promise<T[]> {
    if (this.#em) return Change.rows<T>(this.#em, statement, values);
    return this.scope.reads(this.parts.platform, this.viewer.workspaceId).rows<T>(statement, values);
  }

  /** What the request has asked of this subgraph so far; null = nobody knows, so all of it. */
  get asked(): Asked | null {
    return this.#asked;
  }

  /** One more document of the request is about to be answered. */
  asks(asked: Asked): void {
    if (this.#documents.has(asked)) return;
    this.#documents.add(asked);
    this.#asked = this.#asked ? this.#asked.and(asked) : asked;
    // Rows that were read for another document may lack what this one asks for.
    for (const loader of this.#loaders.keys()) if (loader.readsAsked) this.#loaders.delete(loader);
  }

  /** Rows of a table that belongs to no workspace: which workspace does this e-mail, channel key, token lead to? */
  async lookup<T>(statement: Statement, values: readonly unknown[]): Promise<T[]> {
    const result = await this.parts.platform.reads.query({ ...statement, values: values as unknown[] });
    return result.rows as T[];
  }

  /** The same request as someone else, once a credential or public key has told which workspace it is about. */
  as(viewer: Viewer): RequestContext {
    return new RequestContext(this.scope.child(viewer), this.parts);
  }

  /** Goes on as this viewer, who has just signed in; what was read as someone else is forgotten. */
  become(viewer: Viewer): void {
    this.scope.become(viewer);
    this.#loaders.clear();
  }

  /** One row by key, batched with all others asked for in the same tick; missing = null for `one` loaders. */
  load<K, V>(loader: Loader<K, V>, key: K): Promise<V> {
    return this.#instance(loader).load(key);
  }

  loadMany<K, V>(loader: Loader<K, V>, keys: readonly K[]): Promise<V[]> {
    const instance = this.#instance(loader);
    return Promise.all(keys.map((key) => instance.load(key)));
  }

  #instance<K, V>(loader: Loader<K, V>): { load(key: K): Promise<V> } {
    let instance = this.#loaders.get(loader as never) as { load(key: K): Promise<V> } | undefined;
    if (!instance) this.#loaders.set(loader as never, (instance = loader.open(this)));
    return instance;
  }

  /**
   * One change: one transaction, one flush, its events in the same flush; subscribers hear of it after the commit.
   * Retried whole when the database reports a deadlock, so `work` must do nothing but database work.
   * A `Rejection` thrown in it rolls everything back. Inside another change it is a part of that one.
   */
  change<T>(work: (em: EntityManager) => Promise<T>): Promise<T> {
    return this.#changing((change) => change.run(work));
  }

  /**
   * The same, at most once per idempotency key for 24 hours: a repeat (also a parallel one) gets the first answer.
   * The answer is stored as JSON: return ids. The same key with other input is refused with `IDEMPOTENCY_MISMATCH`.
   */
  changeOnce<T extends object>(once: ChangeOnce, work: (em: EntityManager) => Promise<T>): Promise<T> {
    return this.#changing((change) => change.once(once, work));
  }

  async #changing<T>(run: (change: Change) => Promise<T>): Promise<T> {
    if (this.#em) {
      const part = new Change(this, () => this.#loaders.clear(), this.#em);
      return run(part).finally(() => this.#loaders.clear());
    }
    // A request never holds a read connection while it waits for one to write with.
    this.scope.endReads();
    const change = new Change(this, (em) => {
      this.#em = em;
      this.#loaders.clear();
    });
    try {
      return await run(change);
    } finally {
      this.#em = null;
      this.#loaders.clear();
    }
  }
}
