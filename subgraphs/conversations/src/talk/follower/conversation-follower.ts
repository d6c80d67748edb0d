import { ChildOf, Index, Instant, PrimaryKey, Stored, Tenant } from "@switchboard/kit";
import { Conversation } from "../../life/conversation/conversation.js";

/** An agent who wants to hear of a conversation that others serve. */
@Stored("conversation_follower")
@Index({ name: "conversation_follower_agent", properties: ["workspaceId", "agentId"] as never })
@ChildOf(() => Conversation, "conversation_id")
export class ConversationFollower {
  @PrimaryKey({ type: "text" }) conversationId!: string;
  @PrimaryKey({ type: "text" }) agentId!: string;
  @Tenant() workspaceId!: string;
  @Instant() since!: Date;
}
