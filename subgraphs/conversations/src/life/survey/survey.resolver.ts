import { Ctx, FieldResolver, Input, madeOnce, Mutation, type RequestContext, Resolver, Root } from "@switchboard/kit";
import { ownIn } from "../../channels/channel/channel.loaders.js";
import { Channel, type ChannelRow } from "../../channels/channel/channel.js";
import { conversationById } from "../conversation/conversation.loaders.js";
import { setSurvey } from "./settings.service.js";
import { RateConversationInput, RateConversationPayload, SetSurveyInput, SetSurveyPayload } from "./survey.inputs.js";
import { surveyOfChannel } from "./survey.loaders.js";
import { rateConversation } from "./survey.service.js";
import { SurveyReason, SurveySettings, type SurveySettingsRow, USUAL_SURVEY } from "./survey-settings.js";

@Resolver(() => Channel)
export class SurveyResolver {
  @Mutation(() => RateConversationPayload, {
    access: ["visitor:chat"],
    description: "Says how it was, once per service round and within seven days; the first answer stands.",
  })
  async rateConversation(@Input(() => RateConversationInput) input: RateConversationInput, @Ctx() ctx: RequestContext) {
    const rate = () => rateConversation(ctx, input);
    return { conversation: await madeOnce(ctx, "rateConversation", input, conversationById, rate) };
  }

  @Mutation(() => SetSurveyPayload, {
    access: ["conversation:manage"],
    description: "Sets whether the customers of a channel are asked how it was, and the reasons they can choose from.",
  })
  async setSurvey(@Input(() => SetSurveyInput) input: SetSurveyInput, @Ctx() ctx: RequestContext) {
    return { channel: await setSurvey(ctx, input) };
  }

  @FieldResolver(() => SurveySettings, { description: "What its customers are asked when a conversation is settled." })
  async survey(@Root() channel: ChannelRow, @Ctx() ctx: RequestContext): Promise<SurveySettingsRow> {
    // A stranger who has the channel's key sees its survey, as the widget shows it.
    const within = ctx.scope.viewer ? ctx : ownIn(ctx, channel.workspaceId);
    return (await within.load(surveyOfChannel, channel.id)) ?? USUAL_SURVEY;
  }
}

@Resolver(() => SurveySettings)
export class SurveySettingsResolver {
  @FieldResolver(() => [SurveyReason], { description: "What customers can choose from, in order; at most 20." })
  reasons(@Root() { reasons }: SurveySettingsRow): readonly SurveyReason[] {
    return reasons;
  }
}
