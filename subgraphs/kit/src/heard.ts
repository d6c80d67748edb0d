import type { RequestContext } from "./context.js";
import { isAfter, type Position } from "./events/define.js";

const PATIENCE_MS = 2_000;
const LOOK_AGAIN_MS = 20;

/**
 * Whether this subgraph knows of something that another one has recorded. Someone who has just made a team may name it
 * here before our reader has come to it; so what is not known yet is waited for, until the reader has passed the place
 * where the other's log stood when we were asked, at most two seconds. What is recorded but waits in the log for an older
 * transaction to end counts as not passed. Call it before `ctx.change`, not in it.
 */
export async function heardOf(ctx: RequestContext, source: string, look: () => Promise<boolean>): Promise<boolean> {
  // The connection is given back after each look: whoever keeps one and waits for another stops everyone in the end.
  const isKnown = () => look().finally(() => ctx.scope.endReads());
  if (await isKnown()) return true;
  const until = Date.now() + PATIENCE_MS;
  try {
    const log = ctx.parts.platform.logOf(source);
    const end = await log.latest();
    do {
      const isSettled = !isAfter(end, await log.horizon());
      const [next] = await log.read(await placeOf(ctx, source), 1);
      if (await isKnown()) return true;
      if (isSettled && (!next || isAfter(next.position, end))) return false;
      await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN_MS));
    } while (Date.now() < until);
  } catch (error) {
    ctx.log.warn(
      { err: error, log: source },
      "another subgraph's log cannot be read; what is not known counts as unknown",
    );
  }
  return false;
}

async function placeOf(ctx: RequestContext, source: string): Promise<Position> {
  const { platform, name } = ctx.parts;
  const text = `select xid::text, id from ${name}.log_reader where source = $1`;
  const found = await platform.reads.query({ name: `place_${name}`, text, values: [source] });
  const row = found.rows[0] as { xid: string; id: string } | undefined;
  return { xid: BigInt(row?.xid ?? 0), id: BigInt(row?.id ?? 0) };
}
