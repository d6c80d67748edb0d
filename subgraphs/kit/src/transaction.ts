import type { Pool, PoolClient } from "pg";
import { inOneWrite, opening, type Statement, statement } from "./reads.js";

interface Compiled {
  readonly sql: string;
  readonly parameters: readonly unknown[];
}

interface Answer {
  readonly rows: unknown[];
  readonly numAffectedRows?: bigint;
}

const CHANGES = new Set(["INSERT", "UPDATE", "DELETE", "MERGE"]);

/**
 * One transaction of changes on one connection. Opening it waits for nothing: BEGIN leaves together with the first
 * statement, and what nobody waits for leaves together with COMMIT. The ORM takes it for its own (it asks for nothing
 * but `executeQuery`).
 */
export class Transaction {
  readonly #last: { readonly statement: Statement; readonly values: readonly unknown[] }[] = [];

  private constructor(private readonly client: PoolClient) {}

  static async open(pool: Pool, workspaceId: string): Promise<Transaction> {
    const begin = opening("BEGIN", workspaceId);
    const client = await pool.connect();
    inOneWrite(client);
    // Where it fails, so does whatever comes behind it.
    client.query(begin).catch(() => undefined);
    return new Transaction(client);
  }

  executeQuery({ sql, parameters }: Compiled): Promise<Answer> {
    return this.execute({ text: sql }, parameters);
  }

  /** With a name it is prepared on the connection, the first time it gets there. */
  async execute(query: { readonly text: string; readonly name?: string }, values: readonly unknown[]): Promise<Answer> {
    inOneWrite(this.client);
    const { command, rowCount, rows } = await this.client.query({ ...query, values: values as unknown[] });
    return CHANGES.has(command) ? { rows, numAffectedRows: BigInt(rowCount ?? 0) } : { rows };
  }

  async rows<T>(text: string, values: readonly unknown[]): Promise<T[]> {
    inOneWrite(this.client);
    const result = await this.client.query({ ...statement(text), values: values as unknown[] });
    return result.rows as T[];
  }

  /** Done right before the commit, after everything else; nobody learns its result. */
  atLast(text: string, values: readonly unknown[]): void {
    this.#last.push({ statement: statement(text), values });
  }

  async commit(): Promise<void> {
    inOneWrite(this.client);
    const sent = this.#last.map(({ statement, values }) =>
      this.client.query({ ...statement, values: values as unknown[] }),
    );
    // All of them are waited for, so that none fails unheard; the first to fail says why.
    const ended = this.client.query("COMMIT");
    const failed = (await Promise.allSettled([...sent, ended])).find((result) => result.status === "rejected");
    if (failed) throw failed.reason;
    if ((await ended).command !== "COMMIT") throw new Error("The transaction was rolled back.");
    this.client.release();
  }

  async rollback(): Promise<void> {
    try {
      inOneWrite(this.client);
      await this.client.query("ROLLBACK");
      this.client.release();
    } catch (error) {
      this.client.release(error as Error);
    }
  }
}
