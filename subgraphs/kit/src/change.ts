import { createHash } from "node:crypto";
import type { EntityManager } from "@mikro-orm/postgresql";
import type { RequestContext } from "./context.js";
import { causedBy, Rejection } from "./errors.js";
import { insertEvents, type NewEvent } from "./events/logged-event.js";
import type { Statement } from "./reads.js";
import { Transaction } from "./transaction.js";

export interface ChangeOnce {
  /** The client's key; null = every call counts. */
  readonly key: string | null | undefined;
  /** The mutation's name: keys of different mutations do not meet. */
  readonly operation: string;
  /** The whole input, to notice a key that is used for something else. */
  readonly input: unknown;
}

const owners = new WeakMap<EntityManager, RequestContext>();

/** The context on whose behalf an entity manager changes things. */
export function contextOf(em: EntityManager): RequestContext {
  const owner = owners.get(em);
  if (!owner) throw new Error("This entity manager was not opened by ctx.change().");
  return owner;
}

const recorded = new WeakMap<EntityManager, NewEvent[]>();

/** Adds an event to what the change writes to the log, all at once with its commit. */
export function addEvent(em: EntityManager, event: NewEvent): void {
  const events = recorded.get(em);
  if (!events) throw new Error("This entity manager was not opened by ctx.change().");
  events.push(event);
}

const sequels = new WeakMap<EntityManager, (() => void)[]>();

/**
 * Does something once the transaction has committed, and never if it does not: waking what looks at the rows.
 * Only for promptness; what must happen is an event or a job. A part of a greater change waits for the whole.
 */
export function afterCommit(em: EntityManager, work: () => void): void {
  const waiting = sequels.get(em);
  if (waiting) waiting.push(work);
  else sequels.set(em, [work]);
}

/** Stable JSON: keys sorted, so that equal inputs have equal hashes. */
function fingerprint(input: unknown): string {
  const sorted = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(sorted);
    if (value instanceof Date || value === null || typeof value !== "object") return value ?? null;
    const entries = Object.entries(value).filter(([, v]) => v !== undefined);
    return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([k, v]) => [k, sorted(v)]));
  };
  return createHash("sha256")
    .update(JSON.stringify(sorted(input)))
    .digest("base64url");
}

const DEADLOCK = new Set(["40P01", "40001"]);

/** One transaction of changes, under row-level security, with its events. Made by `ctx.change`. */
export class Change {
  constructor(
    private readonly ctx: RequestContext,
    private readonly entered: (em: EntityManager) => void,
    /** The change under way that this one is a part of: one transaction, so that reactions and their reader move together. */
    private readonly outer: EntityManager | null = null,
  ) {}

  async run<T>(work: (em: EntityManager) => Promise<T>): Promise<T> {
    const { parts, viewer } = this.ctx;
    if (this.outer) {
      this.entered(this.outer);
      const answer = await work(this.outer);
      await this.outer.flush();
      return answer;
    }
    for (let attempt = 1; ; attempt++) {
      const em = parts.orm.em.fork();
      em.setFilterParams("tenant", { workspaceId: viewer.workspaceId });
      const transaction = await Transaction.open(parts.platform.writes, viewer.workspaceId);
      em.setTransactionContext(transaction);
      const wake: (() => void)[] = [];
      const events: NewEvent[] = [];
      owners.set(em, this.ctx);
      sequels.set(em, wake);
      recorded.set(em, events);
      try {
        this.entered(em);
        const result = await work(em);
        await em.flush();
        if (events.length > 0) transaction.atLast(...insertEvents(parts.name, events));
        await transaction.commit();
        em.resetTransactionContext();
        if (events.length > 0) parts.rang();
        for (const work of wake) work();
        return result;
      } catch (error) {
        em.resetTransactionContext();
        await transaction.rollback();
        const code = (error as { code?: string }).code ?? "";
        if (!DEADLOCK.has(code) || attempt === 4) throw causedBy(error);
      }
    }
  }

  async once<T extends object>(once: ChangeOnce, work: (em: EntityManager) => Promise<T>): Promise<T> {
    const { key } = once;
    if (key == null) return this.run(work);
    if (key.length < 1 || key.length > 100) {
      throw new Rejection(
        "IDEMPOTENCY_KEY_INVALID",
        { en: "An idempotency key has 1 to 100 characters.", "zh-CN": "幂等键的长度应为 1 到 100 个字符。" },
        ["input", "idempotencyKey"],
      );
    }
    return this.run((em) => this.#claim(em, key, once, work));
  }

  /** The row's unique key decides between parallel repeats: the later one waits here until the first has committed. */
  async #claim<T extends object>(
    em: EntityManager,
    key: string,
    once: ChangeOnce,
    work: (em: EntityManager) => Promise<T>,
  ) {
    const { viewer, parts } = this.ctx;
    const hash = fingerprint(once.input);
    const id = [viewer.workspaceId, viewer.actorId, once.operation, key];
    const table = `${parts.name}.idempotency_key`;
    const where = "where workspace_id = $1 and actor_id = $2 and operation = $3 and key = $4";
    const claimed = await execute(
      em,
      `insert into ${table} (workspace_id, actor_id, operation, key, input_hash, created_at) values ($1, $2, $3, $4, $5, $6)
       on conflict do nothing returning 1 as ok`,
      [...id, hash, this.ctx.now()],
    );
    if (claimed.length === 0) {
      const [first] = await execute<{ input_hash: string; answer: T }>(
        em,
        `select input_hash, answer from ${table} ${where}`,
        id,
      );
      if (first?.input_hash !== hash) {
        throw new Rejection(
          "IDEMPOTENCY_MISMATCH",
          { en: "This idempotency key was used with other input.", "zh-CN": "该幂等键已用于不同的输入。" },
          ["input", "idempotencyKey"],
        );
      }
      return first.answer;
    }
    const answer = await work(em);
    await em.flush();
    const keep = [`update ${table} set answer = $5 ${where}`, [...id, JSON.stringify(answer)]] as const;
    // Another part of a greater change may come with the same key.
    if (this.outer) await execute(em, ...keep);
    else transactionOf(em).atLast(...keep);
    return answer;
  }

  /** Runs a read inside the change's own transaction, so that it sees the change. */
  static async rows<T>(em: EntityManager, statement: Statement, values: readonly unknown[]): Promise<T[]> {
    await em.flush();
    return execute<T>(em, statement.text, values);
  }
}

/** SQL with numbered parameters on the transaction of a change; for loaders, locks and the kit itself. */
export async function execute<T = Record<string, unknown>>(
  em: EntityManager,
  text: string,
  values: readonly unknown[],
): Promise<T[]> {
  return transactionOf(em).rows<T>(text, values);
}

function transactionOf(em: EntityManager): Transaction {
  const transaction = em.getTransactionContext<Transaction>();
  if (!transaction) throw new Error("This needs a transaction: call it inside ctx.change().");
  return transaction;
}
