import { type EntityManager, Flag, fresh, Index, Instant, Key, newId, Stored, Tenant, Text } from "@switchboard/kit";
import type { Conversation } from "../../life/conversation/conversation.js";

/** A stay in the queue that is over: written when it ends, for the figures of the day. */
@Stored("queue_stay")
@Index({ name: "queue_stay_by_end", properties: ["workspaceId", "endedAt"] as never })
export class QueueStay {
  @Key() id!: string;
  @Tenant() workspaceId!: string;
  @Text() conversationId!: string;
  @Text(null, { nullable: true }) teamId?: string | null;
  @Instant() enteredAt!: Date;
  @Instant() endedAt!: Date;
  /** The customer left, or it was settled without them, before an agent had it: as the report's abandonment counts. */
  @Flag() isAbandoned!: boolean;
}

export function endStay(em: EntityManager, conversation: Conversation, isAbandoned: boolean): void {
  const { workspaceId, now } = fresh(em);
  em.persist(
    em.create(QueueStay, {
      id: newId("sty"),
      workspaceId,
      conversationId: conversation.id,
      teamId: conversation.teamId ?? null,
      enteredAt: conversation.queuedAt ?? now,
      endedAt: now,
      isAbandoned,
    } as never),
  );
}
