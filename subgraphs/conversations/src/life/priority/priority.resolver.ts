import { Ctx, Input, Mutation, type RequestContext, Resolver } from "@switchboard/kit";
import { Conversation } from "../conversation/conversation.js";
import { SetConversationPriorityInput, SetConversationPriorityPayload } from "./priority.inputs.js";
import { setConversationPriority } from "./priority.service.js";

@Resolver(() => Conversation)
export class PriorityResolver {
  @Mutation(() => SetConversationPriorityPayload, {
    access: ["conversation:reply"],
    description: "Moves a conversation up or down in the queue, now or when it comes there again.",
  })
  async setConversationPriority(
    @Input(() => SetConversationPriorityInput) input: SetConversationPriorityInput,
    @Ctx() ctx: RequestContext,
  ) {
    return { conversation: await setConversationPriority(ctx, input) };
  }
}
