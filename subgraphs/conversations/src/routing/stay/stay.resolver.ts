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
import { leaveQueue } from "./leave.service.js";

@InputType({ description: "A wait to give up." })
export class LeaveQueueInput {
  @Field(() => ID, { description: "Which conversation." }) conversationId!: string;
}

@ObjectType({ description: "What became of `leaveQueue`." })
export class LeaveQueuePayload extends Payload {
  @Field(() => Conversation, { nullable: true, description: "The conversation as it is now." })
  conversation?: Conversation | null;
}

@Resolver()
export class StayResolver {
  @Mutation(() => LeaveQueuePayload, {
    access: ["visitor:chat"],
    description: "Gives up waiting for an agent; the conversation is settled and can be gone on with by writing again.",
  })
  async leaveQueue(@Input(() => LeaveQueueInput) { conversationId }: LeaveQueueInput, @Ctx() ctx: RequestContext) {
    return { conversation: await leaveQueue(ctx, conversationId) };
  }
}
