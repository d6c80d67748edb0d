import { batched, DateTime, Field, ObjectType, type RequestContext, statement } from "@switchboard/kit";
import { isOpenAt, nextOpening } from "../calendar/opening.js";
import type { ChannelRow } from "../channel/channel.js";
import { businessHoursById, calendarOf } from "../hours/business-hours.js";

@ObjectType({ description: "Whether somebody is there for those who come to a channel now." })
export class ChannelAvailability {
  channel!: ChannelRow;
  @Field(() => Boolean, { description: "Whether it is inside the channel's hours; always, if it keeps none." })
  isOpen!: boolean;
  @Field(() => DateTime, {
    nullable: true,
    description: "When it opens next; null while it is open, and when it will not within 400 days.",
  })
  nextOpeningAt!: Date | null;
  @Field(() => Boolean, { description: "Whether an agent who serves it is online or busy." }) isAttended!: boolean;
}

const ATTENDED = statement(`
  select array_agg(distinct t) as teams, count(distinct d.id)::int as count from conversations.agent_desk d
    left join unnest(d.team_ids) t on true
  where d.workspace_id = $1 and d.state in ('ONLINE', 'BUSY') and not d.is_disabled`);

/** Who is on duty: how many, and for which teams. */
const onDuty = batched<string, { count: number; teams: readonly (string | null)[] | null }>(async (ctx, keys) => {
  const [row] = await ctx.rows<{ count: number; teams: string[] | null }>(ATTENDED, [ctx.viewer.workspaceId]);
  return keys.map(() => row as { count: number; teams: string[] | null });
});

/** `ctx` may read the channel's workspace. */
export async function availabilityOf(ctx: RequestContext, channel: ChannelRow): Promise<ChannelAvailability> {
  const hours = channel.businessHoursId ? await ctx.load(businessHoursById, channel.businessHoursId) : null;
  const calendar = hours && calendarOf(hours);
  const now = ctx.now().getTime();
  const isOpen = !calendar || isOpenAt(calendar, now);
  const next = calendar && !isOpen ? nextOpening(calendar, now) : null;
  const { count, teams } = await ctx.load(onDuty, "now");
  return {
    channel,
    isOpen,
    nextOpeningAt: next === null ? null : new Date(next),
    isAttended: channel.teamId ? (teams?.includes(channel.teamId) ?? false) : count > 0,
  };
}
