import {
  Ctx,
  Field,
  ID,
  Input,
  InputType,
  Mutation,
  ObjectType,
  Payload,
  type RequestContext,
  Resolver,
} from "@switchboard/kit";
import { Conversation } from "../../life/conversation/conversation.js";
import { VersionedInput } from "../../life/move/move.inputs.js";
import { assignConversation, takeOverConversation } from "./giving.service.js";

@InputType({ description: "A conversation to give to an agent." })
export class AssignConversationInput extends VersionedInput {
  @Field(() => ID, { description: "To whom." }) agentId!: string;
}

@InputType({ description: "A conversation to go on with oneself." })
export class TakeOverConversationInput extends VersionedInput {}

@ObjectType({ description: "What became of `assignConversation`." })
export class AssignConversationPayload extends Payload {
  @Field(() => Conversation, { nullable: true, description: "The conversation as it is now." })
  conversation?: Conversation | null;
}

@ObjectType({ description: "What became of `takeOverConversation`." })
export class TakeOverConversationPayload extends Payload {
  @Field(() => Conversation, { nullable: true, description: "The conversation as it is now." })
  conversation?: Conversation | null;
}

@Resolver()
export class GivingResolver {
  @Mutation(() => AssignConversationPayload, {
    access: ["conversation:assign"],
    description:
      "Gives a conversation to an agent, also one who takes nothing by routing just now. Codes: `NOT_FOUND`, `STALE_VERSION`, `ILLEGAL_MOVE`, `ALREADY_ASSIGNED`, `AGENT_UNAVAILABLE`, `AT_CAPACITY`.",
  })
  async assignConversation(
    @Input(() => AssignConversationInput) input: AssignConversationInput,
    @Ctx() ctx: RequestContext,
  ) {
    return { conversation: await assignConversation(ctx, input) };
  }

  @Mutation(() => TakeOverConversationPayload, {
    access: ["conversation:manage"],
    description:
      "The caller goes on with a conversation in person, whoever has it. Codes: `NOT_FOUND`, `STALE_VERSION`, `ILLEGAL_MOVE`, `ALREADY_ASSIGNED`, `AGENT_ONLY`, `AGENT_UNAVAILABLE`, `AT_CAPACITY`.",
  })
  async takeOverConversation(
    @Input(() => TakeOverConversationInput) input: TakeOverConversationInput,
    @Ctx() ctx: RequestContext,
  ) {
    return { conversation: await takeOverConversation(ctx, input) };
  }
}
