import { execute } from "./change.js";
import type { Sweep } from "./sweeps.js";

/** How long a client may stay away and still go on from its cursor. */
export const LOG_KEPT_DAYS = 7;
/** How long a repeated key gets the first answer. */
export const KEYS_KEPT_HOURS = 24;
/** Rows a sweep deletes at a time, so that no transaction holds the feed back. */
const AT_ONCE = 5_000;

const DAY_MS = 86_400_000;

/** Clears what a subgraph need not keep: old events (and says from where the log can still be read), old keys. */
export const housekeeping = (name: string): Sweep => ({
  name: "housekeeping",
  everySeconds: 600,
  async run(ctx) {
    const oldest = new Date(ctx.now().getTime() - LOG_KEPT_DAYS * DAY_MS);
    await ctx.change(async (em) => {
      const gone = await execute<{ xid: string; id: string }>(
        em,
        `delete from ${name}.event e where (e.xid, e.id) in
           (select o.xid, o.id from ${name}.event o where o.workspace_id = $1 and o.at < $2 order by o.xid, o.id limit ${AT_ONCE})
         returning e.xid::text, e.id::text`,
        [ctx.viewer.workspaceId, oldest],
      );
      const last = gone
        .sort((a, b) => (BigInt(a.xid) < BigInt(b.xid) || (a.xid === b.xid && BigInt(a.id) < BigInt(b.id)) ? -1 : 1))
        .at(-1);
      if (!last) return;
      await execute(
        em,
        `update ${name}.log_state set floor_xid = $1::text::xid8, floor_id = $2 where (floor_xid, floor_id) < ($1::text::xid8, $2::bigint)`,
        [last.xid, last.id],
      );
    });
    const keysUntil = new Date(ctx.now().getTime() - KEYS_KEPT_HOURS * 3_600_000);
    await ctx.change((em) =>
      execute(em, `delete from ${name}.idempotency_key where workspace_id = $1 and created_at < $2`, [
        ctx.viewer.workspaceId,
        keysUntil,
      ]),
    );
  },
});
