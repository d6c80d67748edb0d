import { ChildOf, Index, Instant, PrimaryKey, Stored, Tenant } from "@switchboard/kit";
import { Conversation } from "../../life/conversation/conversation.js";
import { Tag } from "./tag.js";

/** A tag on a conversation. */
@Stored("conversation_tag")
@Index({ name: "conversation_tag_of_tag", properties: ["workspaceId", "tagId"] as never })
@ChildOf(() => Conversation, "conversation_id")
@ChildOf(() => Tag, "tag_id")
export class ConversationTag {
  @PrimaryKey({ type: "text" }) conversationId!: string;
  @PrimaryKey({ type: "text" }) tagId!: string;
  @Tenant() workspaceId!: string;
  @Instant() at!: Date;
}
