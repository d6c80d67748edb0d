import type { Pool, PoolClient, QueryResult } from "pg";
import { runPrepared } from "./described.js";
import { opening, type Statement, statement } from "./reads.js";
import { inOneWrite } from "./writes.together.js";

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

  #failure: unknown = null;

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

  /**
   * With a name it is prepared on the connection, the first time it gets there. An insert that returns nothing is not
   * waited for: it leaves in one write with what comes behind it, and if it fails, so does that, for the same reason.
   */
  async execute(query: { readonly text: string; readonly name?: string }, values: readonly unknown[]): Promise<Answer> {
    const sent = this.#send(query, values);
    if (query.text.startsWith("insert into ") && !query.text.includes(" returning ")) {
      sent.catch(() => undefined);
      return { rows: [], numAffectedRows: 1n };
    }
    const { command, rowCount, rows } = await sent;
    return CHANGES.has(command) ? { rows, numAffectedRows: BigInt(rowCount ?? 0) } : { rows };
  }

  async rows<T>(text: string, values: readonly unknown[]): Promise<T[]> {
    return (await this.#send(statement(text), values)).rows as T[];
  }

  /** What fails first is why everything behind it fails too. */
  #send(query: { readonly text: string; readonly name?: string }, values: readonly unknown[]): Promise<QueryResult> {
    inOneWrite(this.client);
    const { name, text } = query;
    const sent = name
      ? runPrepared(this.client, { name, text }, values)
      : this.client.query({ text, values: values as unknown[] });
    return sent.catch((error: unknown) => {
      throw (this.#failure ??= error);
    });
  }

  /** Done right before the commit, after everything else; nobody learns its result. */
  atLast(text: string, values: readonly unknown[]): void {
    this.#last.push({ statement: statement(text), values });
  }

  async commit(): Promise<void> {
    inOneWrite(this.client);
    const sent = this.#last.map(({ statement, values }) => this.#send(statement, values));
    // All of them are waited for, so that none fails unheard.
    const ended = this.client.query("COMMIT");
    const [end] = await Promise.allSettled([ended, ...sent]);
    if (this.#failure) throw this.#failure;
    if (end.status === "rejected") throw end.reason;
    if (end.value.command !== "COMMIT") throw new Error("The transaction was rolled back.");
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
