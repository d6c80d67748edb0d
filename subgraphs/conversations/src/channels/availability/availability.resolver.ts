import { Ctx, FieldResolver, type RequestContext, Resolver, Root } from "@switchboard/kit";
import { Channel, type ChannelRow } from "../channel/channel.js";
import { ownIn } from "../channel/channel.loaders.js";
import type { Estimate } from "../../routing/line/line.estimate.js";
import { figuresOf } from "../../routing/line/line.figures.js";
import { snapshotNow } from "../../routing/line/line.resolver.js";
import { WaitEstimate } from "../../routing/line/line.types.js";
import { availabilityOf, ChannelAvailability } from "./availability.js";

/** A stranger who has the channel's key may know this much of its workspace. */
const within = (ctx: RequestContext, { workspaceId }: ChannelRow): RequestContext =>
  ctx.scope.viewer ? ctx : ownIn(ctx, workspaceId);

@Resolver(() => Channel)
export class ChannelAvailabilityResolver {
  @FieldResolver(() => ChannelAvailability, { description: "Whether somebody is there for those who come now." })
  availability(@Root() channel: ChannelRow, @Ctx() ctx: RequestContext): Promise<ChannelAvailability> {
    return availabilityOf(within(ctx, channel), channel);
  }
}

@Resolver(() => ChannelAvailability)
export class AvailabilityResolver {
  @FieldResolver(() => WaitEstimate, {
    nullable: true,
    description: "How long someone coming now would wait for an agent; null when that cannot be told.",
  })
  async estimatedWait(@Root() { channel }: ChannelAvailability, @Ctx() ctx: RequestContext): Promise<Estimate | null> {
    return figuresOf(await within(ctx, channel).load(snapshotNow, "now"), channel.teamId ?? null).estimatedWait;
  }
}
