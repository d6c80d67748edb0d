import { channelById } from "./channel.loaders.js";
import {
  Arg,
  columnsOf,
  Ctx,
  FieldResolver,
  Input,
  Locale,
  Mutation,
  Query,
  type RequestContext,
  Resolver,
  Root,
  statement,
  tableOf,
  madeOnce,
} from "@switchboard/kit";
import { Team, teamOf } from "../../external/team.js";
import { BusinessHours, businessHoursById } from "../hours/business-hours.js";
import { inLanguage, spokenIn } from "../translation/translation.pick.js";
import { Channel, type ChannelRow } from "./channel.js";
import {
  CreateChannelInput,
  CreateChannelPayload,
  UpdateChannelInput,
  UpdateChannelPayload,
} from "./channel.inputs.js";
import { channelByKey } from "./channel.loaders.js";
import { createChannel, updateChannel } from "./channel.service.js";

@Resolver(() => Channel)
export class ChannelResolver {
  @Query(() => [Channel], {
    access: ["conversation:read"],
    description: "Every channel of the workspace, oldest first; at most 200.",
  })
  channels(@Ctx() ctx: RequestContext): Promise<ChannelRow[]> {
    return ctx.rows(
      statement(`select ${columnsOf(ctx, Channel)} from ${tableOf(ctx, Channel)} order by id limit 200`),
      [],
    );
  }

  @Query(() => Channel, {
    access: "public",
    nullable: true,
    description: "The channel that a website's widget is embedded with, in the words of the visitor's language.",
  })
  async widgetChannel(
    @Arg("key", () => String, { description: "The widget's public key." }) key: string,
    @Arg("locale", () => Locale, {
      nullable: true,
      description: "The visitor's language; absent = what the request's Accept-Language puts first.",
    })
    locale: string | null,
    @Ctx() ctx: RequestContext,
  ) {
    const found = await channelByKey(ctx, key);
    return found && inLanguage(found.channel, spokenIn(ctx, locale));
  }

  @FieldResolver(() => Team, { nullable: true, description: "The team that alone serves this channel, if any." })
  team(@Root() channel: ChannelRow) {
    return teamOf(channel.teamId);
  }

  @FieldResolver(() => BusinessHours, {
    nullable: true,
    description: "The hours that it keeps; null = open always, and for those who may not read conversations.",
  })
  businessHours(@Root() { businessHoursId }: ChannelRow, @Ctx() ctx: RequestContext) {
    return businessHoursId && ctx.holds("conversation:read") ? ctx.load(businessHoursById, businessHoursId) : null;
  }

  @Mutation(() => CreateChannelPayload, {
    access: ["conversation:manage"],
    description: "Makes a channel for the web widget.",
  })
  async createChannel(@Input(() => CreateChannelInput) input: CreateChannelInput, @Ctx() ctx: RequestContext) {
    return { channel: await madeOnce(ctx, "createChannel", input, channelById, () => createChannel(ctx, input)) };
  }

  @Mutation(() => UpdateChannelPayload, {
    access: ["conversation:manage"],
    description: "Changes a channel: its texts, form, hours, place in the queue, team, and whether it is on.",
  })
  async updateChannel(@Input(() => UpdateChannelInput) input: UpdateChannelInput, @Ctx() ctx: RequestContext) {
    return { channel: await updateChannel(ctx, input) };
  }
}
