import { isAfter, type Position } from "../events/define.js";
import type { Platform } from "../platform.js";

interface PlaceRow {
  readonly xid: string;
  readonly id: string;
}

const placeOf = ({ xid, id }: PlaceRow): Position => ({ xid: BigInt(xid), id: BigInt(id) });

export const isSamePlace = (a: Position, b: Position): boolean => a.xid === b.xid && a.id === b.id;

/** How far a subgraph has come in reading one log: the row that says so, whoever reads. */
export class Place {
  readonly #table: string;

  constructor(
    subgraph: string,
    private readonly source: string,
    private readonly platform: Platform,
  ) {
    this.#table = `${subgraph}.log_reader`;
  }

  async now(): Promise<Position> {
    const { reads } = this.platform;
    const text = `select xid::text, id from ${this.#table} where source = $1`;
    const found = await reads.query({ name: `place_${this.#table}`, text, values: [this.source] });
    const [row] = found.rows as PlaceRow[];
    if (row) return placeOf(row);
    await reads.query(`insert into ${this.#table} (source, xid, id) values ($1, '0'::xid8, 0) on conflict do nothing`, [
      this.source,
    ]);
    return { xid: 0n, id: 0n };
  }

  /** The place, kept for the transaction that this is asked in; null while another one has it. */
  async take(query: <T>(text: string, values: readonly unknown[]) => Promise<T[]>): Promise<Position | null> {
    const text = `select xid::text, id from ${this.#table} where source = $1 for update skip locked`;
    const [row] = await query<PlaceRow>(text, [this.source]);
    return row ? placeOf(row) : null;
  }

  /** Moves on in the transaction that took it. */
  async leave(query: <T>(text: string, values: readonly unknown[]) => Promise<T[]>, to: Position): Promise<void> {
    const text = `update ${this.#table} set xid = $2::text::xid8, id = $3 where source = $1`;
    await query(text, [this.source, String(to.xid), String(to.id)]);
  }

  /** Moves past what needs no reaction, unless somebody else has moved in the meantime. */
  async move(from: Position, to: Position): Promise<boolean> {
    if (!isAfter(to, from)) return true;
    const { rowCount } = await this.platform.reads.query({
      name: `move_${this.#table}`,
      text: `update ${this.#table} set xid = $2::text::xid8, id = $3
        where source = $1 and xid = $4::text::xid8 and id = $5`,
      values: [this.source, String(to.xid), String(to.id), String(from.xid), String(from.id)],
    });
    return rowCount === 1;
  }
}
