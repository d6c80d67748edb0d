import { createHash } from "node:crypto";
import type { Pool, PoolClient } from "pg";

/** A prepared statement: its name is the hash of its text, so equal texts share one plan on each connection. */
export interface Statement {
  readonly name: string;
  readonly text: string;
}

const statements = new Map<string, Statement>();

/** Makes (or finds) the prepared statement of this text. Call it with bounded variety: texts are kept. */
export function statement(text: string): Statement {
  let known = statements.get(text);
  if (!known) {
    known = { name: createHash("sha1").update(text).digest("hex").slice(0, 24), text };
    statements.set(text, known);
  }
  return known;
}

/** Where plain rows come from: the request's read transaction, or the transaction of a change under way. */
export interface Rows {
  rows<T>(statement: Statement, values: readonly unknown[]): Promise<T[]>;
}

/** The workspace is spliced into the opening message, so only ids of our own shape may pass. */
const WORKSPACE = /^wsp_[0-9a-z]{26}$/;

/**
 * One read-only transaction for everything that a client request reads from one database: opened with the first
 * statement, its BEGIN and `set_config` in one message; every statement sees what is committed when it starts.
 * Several subgraphs of one process share it. `end()` gives the connection back and may be called twice;
 * a later read opens a new one.
 */
export class Reads implements Rows {
  #client: Promise<PoolClient> | null = null;
  #failed = false;

  constructor(
    private readonly pool: Pool,
    private readonly workspaceId: string,
  ) {}

  async rows<T>(statement: Statement, values: readonly unknown[]): Promise<T[]> {
    this.#client ??= this.#open();
    const client = await this.#client;
    try {
      const result = await client.query({ ...statement, values: values as unknown[] });
      return result.rows as T[];
    } catch (error) {
      this.#failed = true;
      throw error;
    }
  }

  async #open(): Promise<PoolClient> {
    if (!WORKSPACE.test(this.workspaceId)) throw new Error("A read needs a workspace.");
    const client = await this.pool.connect();
    // Not awaited on its own: the first statement queues right behind it on the same connection.
    client
      .query(`BEGIN READ ONLY; SELECT set_config('app.workspace', '${this.workspaceId}', true)`)
      .catch(() => (this.#failed = true));
    return client;
  }

  end(): void {
    const opened = this.#client;
    if (!opened) return;
    this.#client = null;
    const failed = this.#failed;
    this.#failed = false;
    opened.then(
      (client) => client.query(failed ? "ROLLBACK" : "COMMIT").then(
        () => client.release(),
        (error: Error) => client.release(error),
      ),
      () => undefined,
    );
  }
}
