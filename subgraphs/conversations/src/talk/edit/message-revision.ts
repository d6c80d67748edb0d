import { ChildOf, Index, Instant, Int, Key, ObjectType, Stored, Tenant, Text } from "@switchboard/kit";
import { Conversation } from "../../life/conversation/conversation.js";

@ObjectType({ description: "What a message said before it was edited or recalled; for the desk alone." })
@Stored("message_revision")
@Index({ name: "message_revision_of_message", properties: ["workspaceId", "messageId", "version"] as never })
@ChildOf(() => Conversation, "conversation_id")
export class MessageRevision {
  @Key("rev") id!: string;
  @Tenant() workspaceId!: string;
  @Text() conversationId!: string;
  @Text() messageId!: string;
  @Int("The message's version that said so, from 1.") version!: number;
  @Text("What it said; plain text.") text!: string;
  @Text("The same with its marks, of a MARKDOWN message.", { nullable: true }) markdown?: string | null;
  @Instant("When it was changed.") changedAt!: Date;
}
