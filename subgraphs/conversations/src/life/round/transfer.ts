import { ChildOf, Flag, Index, Instant, Key, ObjectType, Stored, Tenant, Text } from "@switchboard/kit";
import { Conversation } from "../conversation/conversation.js";

@ObjectType({ description: "One hand-over of a conversation to an agent or a team." })
@Stored("transfer")
@Index({ name: "transfer_of_conversation", properties: ["workspaceId", "conversationId", "at"] as never })
@ChildOf(() => Conversation, "conversation_id")
export class Transfer {
  @Key("trf") id!: string;
  @Tenant() workspaceId!: string;
  @Text() conversationId!: string;
  @Instant("When.") at!: Date;
  @Text(null, { nullable: true }) fromAgentId?: string | null;
  @Text(null, { nullable: true }) toAgentId?: string | null;
  @Flag("Whether it was for any supervisor.", { default: "false" }) isToSupervisor!: boolean;
  /** When the receiver was asked; null = handed over without asking. Leads to the offer. */
  @Instant(null, { nullable: true }) offeredAt?: Date | null;
  @Text(null, { nullable: true }) toTeamId?: string | null;
  @Text("What the receiver should know; never shown to the customer.", { nullable: true }) note?: string | null;
  @Text(null, { nullable: true }) byAgentId?: string | null;
}
