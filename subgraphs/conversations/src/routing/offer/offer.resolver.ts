import {
  Ctx,
  Field,
  FieldResolver,
  Input,
  InputType,
  Mutation,
  ObjectType,
  Payload,
  type RequestContext,
  Resolver,
  Root,
  type Row,
} from "@switchboard/kit";
import { Conversation, type ConversationRow } from "../../life/conversation/conversation.js";
import { Agent, agentOf } from "../../external/agent.js";
import { VersionedInput } from "../../life/move/move.inputs.js";
import { Offer, OFFER_READS, PendingOffer, pendingOffer } from "./offer.js";
import { offersOf } from "./offer.loaders.js";
import { refuseConversation } from "./offer.service.js";

@InputType({ description: "A conversation that the caller was asked to take and does not want." })
export class RefuseConversationInput extends VersionedInput {
  @Field(() => String, { nullable: true, description: "Why, for colleagues; at most 200 characters." })
  reason?: string | null;
}

@ObjectType({ description: "What became of `refuseConversation`." })
export class RefuseConversationPayload extends Payload {
  @Field(() => Conversation, { nullable: true, description: "The conversation as it is now." })
  conversation?: Conversation | null;
}

@Resolver(() => Conversation)
export class ConversationOfferResolver {
  @FieldResolver(() => PendingOffer, {
    nullable: true,
    description: "Who is asked to take it just now, until when; null when nobody is, and for visitors.",
    reads: OFFER_READS,
  })
  offer(@Root() conversation: ConversationRow, @Ctx() ctx: RequestContext) {
    return ctx.viewer.kind === "VISITOR" ? null : pendingOffer(conversation);
  }

  @FieldResolver(() => [Offer], {
    description: "Who was asked to take it before, oldest first, and what became of it; empty for visitors.",
    reads: ["id"],
  })
  offers(@Root() { id }: ConversationRow, @Ctx() ctx: RequestContext) {
    return ctx.viewer.kind === "VISITOR" ? [] : ctx.load(offersOf, id);
  }

  @Mutation(() => RefuseConversationPayload, {
    access: ["conversation:reply"],
    description:
      "Says no to an offer: the next agent is asked. Codes: `NOT_FOUND`, `STALE_VERSION`, `ILLEGAL_MOVE`, `NOT_YOUR_CONVERSATION`, `TEXT_TOO_LONG`.",
  })
  async refuseConversation(
    @Input(() => RefuseConversationInput) input: RefuseConversationInput,
    @Ctx() ctx: RequestContext,
  ) {
    return { conversation: await refuseConversation(ctx, input) };
  }
}

@Resolver(() => PendingOffer)
export class PendingOfferResolver {
  @FieldResolver(() => Agent, { description: "Who is asked." })
  agent(@Root() { agentId }: PendingOffer) {
    return agentOf(agentId);
  }

  @FieldResolver(() => Agent, {
    nullable: true,
    description: "Who gets the conversation back when it is not taken; null = it goes to the queue.",
  })
  returnsTo(@Root() { returnToId }: PendingOffer) {
    return agentOf(returnToId);
  }
}

@Resolver(() => Offer)
export class OfferResolver {
  @FieldResolver(() => Agent, { description: "Who was asked." })
  agent(@Root() { agentId }: Row<Offer>) {
    return agentOf(agentId);
  }
}
