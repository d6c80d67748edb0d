import {
  ChildOf,
  Choice,
  Field,
  DateTime,
  Index,
  Instant,
  Key,
  ObjectType,
  Stored,
  Tenant,
  Text,
} from "@switchboard/kit";
import { Conversation, type ConversationRow } from "../../life/conversation/conversation.js";
import { OfferKind, OfferOutcome } from "./offer.kind.js";

/** Written when the offer ends; while it is under way it stands in the conversation's own row. */
@ObjectType({ description: "An agent was asked to take a conversation; a slot was held for the answer." })
@Stored("offer")
@Index({ name: "offer_of_conversation", properties: ["workspaceId", "conversationId", "offeredAt"] as never })
@ChildOf(() => Conversation, "conversation_id")
export class Offer {
  @Key("off") id!: string;
  @Tenant() workspaceId!: string;
  @Text() conversationId!: string;
  @Text() agentId!: string;
  @Choice(OfferKind, "Why the agent was asked.") kind!: OfferKind;
  @Choice(OfferOutcome, "What became of it.") outcome!: OfferOutcome;
  @Instant("When the agent was asked.") offeredAt!: Date;
  @Instant("Until when there is, or was, time to answer.") expiresAt!: Date;
  @Instant("When it ended; null while it is under way.", { nullable: true }) endedAt?: Date | null;
  @Text("Why it was refused, in the agent's words.", { nullable: true }) reason?: string | null;
  /** Who gets the conversation back when it is not taken. */
  @Text(null, { nullable: true }) returnToId?: string | null;
}

@ObjectType({ description: "An agent who is asked to take a conversation, until when." })
export class PendingOffer {
  agentId!: string;
  returnToId!: string | null;
  @Field(() => OfferKind, { description: "Why the agent is asked." }) kind!: OfferKind;
  @Field(() => DateTime, { description: "When the agent was asked." }) offeredAt!: Date;
  @Field(() => DateTime, { description: "Until when there is time to answer." }) expiresAt!: Date;
}

export const OFFER_READS = [
  "status",
  "assigneeId",
  "offeredAt",
  "offerExpiresAt",
  "offerKind",
  "offerReturnToId",
] as const satisfies readonly (keyof ConversationRow)[];

/** What stands in the conversation's row. */
export function pendingOffer(conversation: Pick<ConversationRow, (typeof OFFER_READS)[number]>): PendingOffer | null {
  const { status, assigneeId, offeredAt, offerExpiresAt, offerKind, offerReturnToId } = conversation;
  if (status !== "OFFERED" || !assigneeId || !offeredAt || !offerExpiresAt) return null;
  return {
    agentId: assigneeId,
    returnToId: offerReturnToId ?? null,
    kind: offerKind ?? "ROUTING",
    offeredAt,
    expiresAt: offerExpiresAt,
  };
}
