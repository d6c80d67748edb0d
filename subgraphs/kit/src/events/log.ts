import type { Pool } from "pg";
import type { LogEntry, Position } from "./define.js";

/** Where a log can be read from: the database of its owner, or the owner's port in the distributed topology. */
export interface LogSource {
  readonly name: string;
  /** Changes when the log was restored or rebuilt: cursors of another epoch cannot be continued from. */
  epoch(): Promise<string>;
  /** Entries right behind `after`, in order, at most `limit`; only of settled transactions. */
  read(after: Position, limit: number, narrow?: Narrow): Promise<LogEntry[]>;
  /** The same for who follows it, and whether there is more that waits for an older transaction to end. */
  next(after: Position, limit: number): Promise<Tail>;
  /** The place behind everything that is settled now: a snapshot read after this call misses nothing behind it. */
  horizon(): Promise<Position>;
  /** The last place that anything recorded by now can have, settled or not. */
  latest(): Promise<Position>;
  /** The oldest place from which the log can still be continued. */
  floor(): Promise<Position>;
}

export interface Tail {
  readonly entries: readonly LogEntry[];
  readonly isHeldBack: boolean;
}

export interface Narrow {
  readonly workspaceId: string;
  /** Entries with any of these topics. */
  readonly topics: readonly string[];
}

const LAST_ID = 9_223_372_036_854_775_807n;

interface EventRow {
  id: string;
  xid: string;
  workspaceId: string;
  name: string;
  topics: string[];
  data: Record<string, unknown>;
  at: Date;
  actorId: string;
}

/**
 * A subgraph's log in PostgreSQL, read by the relay's role across workspaces. Order is (xid, id) and reading stops at
 * `pg_snapshot_xmin`: a plain `id > last` loses events of transactions that commit late.
 */
export class TableLog implements LogSource {
  #epoch: Promise<string> | null = null;

  constructor(
    readonly name: string,
    private readonly relay: Pool,
  ) {}

  epoch(): Promise<string> {
    this.#epoch ??= this.relay
      .query(`select epoch from ${this.name}.log_state`)
      .then((result) => (result.rows[0] as { epoch: string }).epoch)
      .catch((error: unknown) => {
        this.#epoch = null;
        throw error;
      });
    return this.#epoch;
  }

  async read(after: Position, limit: number, narrow?: Narrow): Promise<LogEntry[]> {
    const result = await this.relay.query({
      name: narrow ? `log_narrow_${this.name}` : `log_${this.name}`,
      // `e.xid` and not `xid`: the bare name is the selected text, and as text 1000 comes before 999.
      text: `select e.id, e.xid::text, workspace_id as "workspaceId", name, topics, data, at, actor_id as "actorId" from ${this.name}.event e
        where (e.xid, e.id) > ($1::text::xid8, $2::bigint) and e.xid < pg_snapshot_xmin(pg_current_snapshot())
        ${narrow ? "and workspace_id = $4 and topics && $5::text[]" : ""}
        order by e.xid, e.id limit $3`,
      values: [String(after.xid), String(after.id), limit, ...(narrow ? [narrow.workspaceId, narrow.topics] : [])],
    });
    return (result.rows as EventRow[]).map((row) => this.#entry(row));
  }

  async next(after: Position, limit: number): Promise<Tail> {
    const result = await this.relay.query({
      name: `log_next_${this.name}`,
      text: `select e.id, e.xid::text, workspace_id as "workspaceId", name, topics, data, at, actor_id as "actorId",
          e.xid < pg_snapshot_xmin(pg_current_snapshot()) as "isSettled" from ${this.name}.event e
        where (e.xid, e.id) > ($1::text::xid8, $2::bigint) order by e.xid, e.id limit $3`,
      values: [String(after.xid), String(after.id), limit],
    });
    const rows = result.rows as (EventRow & { isSettled: boolean })[];
    const open = rows.findIndex(({ isSettled }) => !isSettled);
    const settled = open < 0 ? rows : rows.slice(0, open);
    return { entries: settled.map((row) => this.#entry(row)), isHeldBack: open >= 0 };
  }

  #entry({ id, xid, ...row }: EventRow): LogEntry {
    const { workspaceId, name, topics, data, at, actorId } = row;
    const position = { xid: BigInt(xid), id: BigInt(id) };
    return { source: this.name, position, workspaceId, name, topics, data, at, actorId };
  }

  async horizon(): Promise<Position> {
    const result = await this.relay.query("select pg_snapshot_xmin(pg_current_snapshot())::text as xmin");
    // Everything below xmin is settled: the last possible place before it.
    return { xid: BigInt((result.rows[0] as { xmin: string }).xmin) - 1n, id: LAST_ID };
  }

  async latest(): Promise<Position> {
    const result = await this.relay.query("select pg_snapshot_xmax(pg_current_snapshot())::text as xmax");
    return { xid: BigInt((result.rows[0] as { xmax: string }).xmax) - 1n, id: LAST_ID };
  }

  async floor(): Promise<Position> {
    const result = await this.relay.query(`select floor_xid::text as xid, floor_id as id from ${this.name}.log_state`);
    const row = result.rows[0] as { xid: string; id: string };
    return { xid: BigInt(row.xid), id: BigInt(row.id) };
  }
}
