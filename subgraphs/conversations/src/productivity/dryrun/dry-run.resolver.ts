import { Ctx, FieldResolver, Input, Mutation, type RequestContext, Resolver, Root } from "@switchboard/kit";
import { Conversation } from "../../life/conversation/conversation.js";
import { conversationById } from "../../life/conversation/conversation.loaders.js";
import { DryRunAutomationInput, DryRunAutomationPayload, DryRunMatch } from "./dry-run.inputs.js";
import { dryRunAutomation } from "./dry-run.service.js";

@Resolver(() => DryRunMatch)
export class DryRunResolver {
  @Mutation(() => DryRunAutomationPayload, {
    access: ["conversation:manage"],
    description:
      "Tries a rule on what has happened: when and to which conversations it would have done its actions. Does nothing.",
  })
  dryRunAutomation(@Input(() => DryRunAutomationInput) input: DryRunAutomationInput, @Ctx() ctx: RequestContext) {
    return dryRunAutomation(ctx, input);
  }

  @FieldResolver(() => Conversation, { nullable: true, description: "To which conversation." })
  conversation(@Root() { conversationId }: DryRunMatch, @Ctx() ctx: RequestContext) {
    return ctx.holds("conversation:read") ? ctx.load(conversationById, conversationId) : null;
  }
}
