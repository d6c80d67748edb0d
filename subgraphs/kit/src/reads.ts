import { createHash } from "node:crypto";
import type { Pool, PoolClient } from "pg";
import { runPrepared } from "./described.js";
import { causedBy } from "./errors.js";
import { inOneWrite, withTheNext } from "./writes.together.js";

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

/** What opens a transaction within a workspace, in one message. @throws Error for anything but a workspace's id */
export function opening(begin: string, workspaceId: string): string {
  if (!WORKSPACE.test(workspaceId)) throw new Error("A transaction needs a workspace.");
  return `${begin}; SET LOCAL app.workspace = '${workspaceId}'`;
}

/**
 * One read-only transaction for everything that a client request reads from one database: opened with the first
 * statement, its BEGIN and its workspace in one message; every statement sees what is committed when it starts.
 * Several subgraphs of one process share it. `end()` gives the connection back and may be called twice;
 * a later read opens a new one.
 */
export class Reads implements Rows {
  #client: Promise<PoolClient> | null = null;
  #failed = false;
  #underWay = 0;

  constructor(
    private readonly pool: Pool,
    private readonly workspaceId: string,
  ) {}

  async rows<T>(statement: Statement, values: readonly unknown[]): Promise<T[]> {
    this.#client ??= this.#open();
    const client = await this.#client;
    inOneWrite(client);
    this.#underWay++;
    try {
      const result = await runPrepared(client, statement, values);
      return result.rows as T[];
    } catch (error) {
      this.#failed = true;
      throw causedBy(error);
    } finally {
      this.#underWay--;
    }
  }

  async #open(): Promise<PoolClient> {
    const begin = opening("BEGIN READ ONLY", this.workspaceId);
    const client = await this.pool.connect();
    inOneWrite(client);
    // Not awaited on its own: the first statement queues right behind it on the same connection.
    client.query(begin).catch(() => (this.#failed = true));
    return client;
  }

  end(): void {
    const opened = this.#client;
    if (!opened) return;
    this.#client = null;
    const failed = this.#failed;
    this.#failed = false;
    opened.then(
      (client) => {
        if (this.#underWay === 0) withTheNext(client);
        else inOneWrite(client);
        const ended = client.query(failed ? "ROLLBACK" : "COMMIT");
        if (this.#underWay === 0) {
          // Whoever gets the connection next sends behind this, in order; a broken one leaves the pool by itself.
          ended.catch(() => undefined);
          client.release();
          return;
        }
        // Given up with a statement under way: nobody else is to wait for that one.
        ended.then(
          () => client.release(),
          (error: Error) => client.release(error),
        );
      },
      () => undefined,
    );
  }
}
