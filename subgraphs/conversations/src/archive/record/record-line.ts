import { ChildOf, Id, Index, Instant, Json, ObjectType, type Row, Stored, Tenant, Text } from "@switchboard/kit";
import { connectionOf } from "@switchboard/kit";
import { Conversation } from "../../life/conversation/conversation.js";

/**
 * What happened to a conversation, for as long as the conversation is kept: the log itself forgets after seven days.
 * Rows are only ever added.
 */
@ObjectType({ description: "Something that happened to a conversation, or someone who was shown it." })
@Stored("record_line")
@Index({ name: "record_line_of_conversation", properties: ["workspaceId", "conversationId", "at", "id"] as never })
@Index({
  name: "record_line_of_message",
  expression: `create index record_line_of_message on conversations.record_line (workspace_id, message_id, at) where message_id is not null`,
})
@ChildOf(() => Conversation, "conversation_id")
export class RecordLine {
  @Id("rec", "Its place among lines of one instant, too.") id!: string;
  @Tenant() workspaceId!: string;
  @Text() conversationId!: string;
  @Instant("When.") at!: Date;
  @Text(
    "What happened: an event of the catalogue such as `message.sent` or `conversation.status_changed`; `conversation.shown` when someone was shown its messages, `conversation.exported` when someone took a transcript.",
  )
  name!: string;
  /** AGENT, VISITOR, KEY, SYSTEM. */
  @Text() actorKind!: string;
  @Text() actorId!: string;
  @Text(null, { nullable: true }) messageId?: string | null;
  /** The event's data as it was recorded. */
  @Json() data!: Record<string, unknown>;
}

export type RecordLineRow = Row<RecordLine>;

export const RecordLineConnection = connectionOf("RecordLine", () => RecordLine as never);
