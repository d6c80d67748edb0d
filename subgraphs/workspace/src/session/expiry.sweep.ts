import { execute, LockMode, type RequestContext, type Sweep, tableOf } from "@switchboard/kit";
import { ApiKey } from "../apikey/apikey.js";
import { revoked } from "../credential/credential.events.js";
import { endExpiredOf } from "./session.service.js";
import { liveSince, LONGEST_MS, Session } from "./session.js";

/** Tells of sessions and keys that ran out, so that sockets opened with them close; forgets sessions long ended. */
async function endExpired(ctx: RequestContext): Promise<void> {
  const now = ctx.now();
  const { idleSince, startedSince } = liveSince(now);
  await ctx.change(async (em) => {
    const owners = await execute<{ agentId: string }>(
      em,
      `select distinct agent_id as "agentId" from ${tableOf(ctx, Session)}
       where ended_at is null and (last_seen_at <= $1 or created_at <= $2) order by 1 limit 200`,
      [idleSince, startedSince],
    );
    for (const { agentId } of owners) await endExpiredOf(em, ctx, agentId);
    const keys = await em.find(
      ApiKey,
      { revokedAt: null, expiresAt: { $lte: now } },
      { limit: 200, lockMode: LockMode.PESSIMISTIC_PARTIAL_WRITE },
    );
    for (const key of keys) {
      key.revokedAt = key.expiresAt ?? now;
      revoked(em, key.id, key.id);
    }
    await execute(em, `delete from ${tableOf(ctx, Session)} where ended_at < $1`, [
      new Date(now.getTime() - LONGEST_MS),
    ]);
  });
}

export const expiry: Sweep = { name: "expiry", everySeconds: 60, run: endExpired };
