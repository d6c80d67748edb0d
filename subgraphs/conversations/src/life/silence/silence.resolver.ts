import { Ctx, FieldResolver, Input, Mutation, Query, type RequestContext, Resolver, Root } from "@switchboard/kit";
import { Channel } from "../../channels/channel/channel.js";
import { channelById } from "../../channels/channel/channel.loaders.js";
import { TextTranslation } from "../../channels/translation/text-translation.js";
import { AutoResolveRule, type AutoResolveRuleRow } from "./silence-rule.js";
import { SetAutoResolveInput, SetAutoResolvePayload } from "./silence.inputs.js";
import { autoResolveRules, setAutoResolve } from "./silence.service.js";

@Resolver(() => AutoResolveRule)
export class AutoResolveResolver {
  @Query(() => [AutoResolveRule], {
    access: ["conversation:read"],
    description: "After how much silence conversations are resolved: the workspace's rule and those of channels.",
  })
  autoResolveRules(@Ctx() ctx: RequestContext) {
    return autoResolveRules(ctx);
  }

  @Mutation(() => SetAutoResolvePayload, {
    access: ["conversation:manage"],
    description: "Sets after how much silence conversations are resolved, in the workspace or on one channel.",
  })
  async setAutoResolve(@Input(() => SetAutoResolveInput) input: SetAutoResolveInput, @Ctx() ctx: RequestContext) {
    return { rule: await setAutoResolve(ctx, input) };
  }

  @FieldResolver(() => [TextTranslation], {
    description: "The text in other languages, at most 20: who speaks none of them is told the text itself.",
  })
  translations(@Root() { translations }: AutoResolveRuleRow) {
    return translations;
  }

  @FieldResolver(() => Channel, { nullable: true, description: "The channel it is for; null = all without a rule." })
  channel(@Root() { id, workspaceId }: AutoResolveRuleRow, @Ctx() ctx: RequestContext) {
    return id === workspaceId ? null : ctx.load(channelById, id);
  }
}
