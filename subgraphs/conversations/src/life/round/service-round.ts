import {
  ChildOf,
  Choice,
  DateTime,
  type EntityManager,
  enumOf,
  Field,
  fresh,
  GraphInt,
  Index,
  Instant,
  Int,
  Json,
  Key,
  newId,
  ObjectType,
  Stored,
  Tenant,
  Text,
  Unique,
  type ValueOf,
} from "@switchboard/kit";
import { Conversation } from "../conversation/conversation.js";
import { SurveyReason } from "../survey/survey-settings.js";

export const RoundEnder = enumOf("RoundEnder", "Who settled a service round.", {
  AGENT: "An agent, or a partner's program in an agent's stead.",
  BOT: "The bot, whose answer was enough.",
  CUSTOMER: "The customer.",
  SYSTEM: "Switchboard itself, after the customer's silence.",
});
export type RoundEnder = ValueOf<typeof RoundEnder>;

/** From a start (or a late return of the customer) to a resolve. */
@ObjectType({
  description: "One time that the customer was served: from a start to a resolve. Reopening in time goes on with it.",
})
@Stored("service_round")
@Unique({ name: "service_round_number", properties: ["workspaceId", "conversationId", "number"] as never })
@Index({ name: "service_round_resolved", properties: ["workspaceId", "resolvedAt"] as never })
@ChildOf(() => Conversation, "conversation_id")
export class ServiceRound {
  @Key() id!: string;
  @Tenant() workspaceId!: string;
  @Text() conversationId!: string;
  @Int("Its number in the conversation, from 1.") number!: number;
  @Instant("When it began.") startedAt!: Date;
  @Instant("When the customer first came into the queue.", { nullable: true }) queuedAt?: Date | null;
  /** When an agent first had it: with `resolvedAt`, how long serving takes. */
  @Instant(null, { nullable: true }) takenAt?: Date | null;
  @Instant("When a person first answered.", { nullable: true }) firstReplyAt?: Date | null;
  @Instant("When it was settled.", { nullable: true }) resolvedAt?: Date | null;
  @Text(null, { nullable: true }) resolvedById?: string | null;
  @Choice(RoundEnder, "Who settled it; null while it is under way.", { nullable: true }) endedBy?: RoundEnder | null;
  @Int(null, { nullable: true }) score?: number | null;
  @Text(null, { nullable: true }) comment?: string | null;
  /** As they were worded then. */
  @Json(null, { default: "'[]'" }) reasons!: SurveyReason[];
  @Instant(null, { nullable: true }) answeredAt?: Date | null;
}

@ObjectType({ description: "The customer's verdict on a service round." })
export class Survey {
  @Field(() => GraphInt, { description: "The service round it is about." }) round!: number;
  @Field(() => GraphInt, { description: "From 1 (bad) to 5 (good)." }) score!: number;
  @Field(() => [SurveyReason], { description: "Why, as the reasons were worded then; at most 10." })
  reasons!: readonly SurveyReason[];
  @Field(() => String, { nullable: true, description: "In the customer's own words." }) comment?: string | null;
  @Field(() => DateTime, { description: "When it was given." }) answeredAt!: Date;
}

export function startRound(em: EntityManager, conversation: Conversation): ServiceRound {
  const { workspaceId, now } = fresh(em);
  const round = em.create(ServiceRound, {
    id: newId("rnd"),
    workspaceId,
    conversationId: conversation.id,
    number: conversation.round,
    startedAt: now,
  } as never);
  em.persist(round);
  return round;
}

/** The round under way, or the one that was resolved last. Its conversation must be locked by this change. */
export function currentRound(em: EntityManager, { id, round }: Conversation): Promise<ServiceRound> {
  return em.findOneOrFail(ServiceRound, { conversationId: id, number: round });
}
