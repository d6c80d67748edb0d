import { isAfter, type Platform, type Position } from "@switchboard/kit";

interface PlaceRow {
  readonly source: string;
  readonly xid: string;
  readonly id: string;
}

const positionOf = ({ xid, id }: Omit<PlaceRow, "source">): Position => ({ xid: BigInt(xid), id: BigInt(id) });

/** Whether every reader of the named subgraphs stands at or behind the last entry of the log it reads. */
export async function isSettled(platform: Platform, names: readonly string[]): Promise<boolean> {
  const ends = new Map<string, Position>();
  for (const name of names) {
    const last = await platform.relay.query<PlaceRow>(
      `select xid::text, id from ${name}.event order by event.xid desc, id desc limit 1`,
    );
    if (last.rows[0]) ends.set(name, positionOf(last.rows[0]));
  }
  for (const name of names) {
    const readers = await platform.reads.query<PlaceRow>(`select source, xid::text, id from ${name}.log_reader`);
    for (const row of readers.rows) {
      const end = ends.get(row.source);
      if (end && isAfter(end, positionOf(row))) return false;
    }
  }
  return true;
}
