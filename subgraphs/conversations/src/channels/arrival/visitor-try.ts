import {
  Entity,
  Fault,
  Index,
  Instant,
  Key,
  type RequestContext,
  statement,
  type Sweep,
  tableOf,
} from "@switchboard/kit";

/**
 * How fast new visitors come, by what they are counted for: a keyed hash of the address, or a channel. Known before
 * there is a workspace; holds no more than the time until which its allowance is used up.
 */
@Entity({ tableName: "visitor_try" })
@Index({ name: "visitor_try_age", properties: ["usedUntil"] as never })
export class VisitorTry {
  static readonly tenantless = true;
  @Key() counted!: string;
  @Instant() usedUntil!: Date;
}

interface Allowance {
  /** One more each this many milliseconds. */
  readonly everyMs: number;
  /** As many at once. */
  readonly burst: number;
}

/** An office shares an address, and so does half a city on one mobile network; a campaign brings thousands to a site at once. */
const PER_ADDRESS: Allowance = { everyMs: 100, burst: 300 };
const PER_CHANNEL: Allowance = { everyMs: 20, burst: 5_000 };

/**
 * Takes one new visitor from both allowances, decided by the row's lock, so that parallel tries cannot slip past
 * (generic cell rate algorithm, ITU-T I.371 annex A: one instant per counter is all there is to remember).
 * @throws Fault RATE_LIMITED with the seconds after which there is room again
 */
export async function takeVisitor(ctx: RequestContext, channelId: string): Promise<void> {
  const { addressHash } = ctx.scope.client;
  if (addressHash) await take(ctx, `address ${addressHash}`, PER_ADDRESS);
  await take(ctx, `channel ${channelId}`, PER_CHANNEL);
}

async function take(ctx: RequestContext, counted: string, { everyMs, burst }: Allowance): Promise<void> {
  const now = ctx.now();
  const table = tableOf(ctx, VisitorTry);
  const sql = `insert into ${table} as t (counted, used_until) values ($1, $2::timestamptz + make_interval(secs => $3))
    on conflict (counted) do update set used_until = greatest(t.used_until, $2) + make_interval(secs => $3)
    where t.used_until < $4 returning 1`;
  const most = new Date(now.getTime() + everyMs * burst - everyMs + 1);
  const taken = await ctx.lookup(statement(sql), [counted, now, everyMs / 1_000, most]);
  if (taken.length > 0) return;
  throw new Fault("RATE_LIMITED", "Too many new visitors at once; wait a little.", {
    retryAfterSeconds: Math.ceil(everyMs / 1_000),
  });
}

/** Knows no workspace, so one of them would do; running it for each costs an indexed look. */
export const oldVisitorTries: Sweep = {
  name: "old-visitor-tries",
  everySeconds: 300,
  run: async (ctx) => {
    await ctx.lookup(statement(`delete from ${tableOf(ctx, VisitorTry)} where used_until < $1`), [ctx.now()]);
  },
};
