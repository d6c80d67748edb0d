import {
  Choice,
  ChildOf,
  connectionOf,
  enumOf,
  Id,
  Index,
  Instant,
  Node,
  Noun,
  type Row,
  Tenant,
  Text,
  type ValueOf,
} from "@switchboard/kit";
import { Conversation } from "../../life/conversation/conversation.js";

export const NotificationKind = enumOf("NotificationKind", "Why an agent is told.", {
  MENTION: "A colleague spoke to them in a note.",
  NOTE: "There is a new note in a conversation that they follow.",
  WHISPER: "A supervisor whispered to them.",
  NOT_DELIVERED: "An answer of theirs did not go out to a customer who left a message.",
});
export type NotificationKind = ValueOf<typeof NotificationKind>;

@Noun("Something that one agent is told; nobody else sees it.", { scopes: ["conversation:read"] })
@Index({ name: "notification_of_agent", properties: ["workspaceId", "agentId", "at", "id"] as never })
@Index({
  name: "notification_unread",
  expression: `create index notification_unread on conversations.notification (workspace_id, agent_id) where read_at is null`,
})
@ChildOf(() => Conversation, "conversation_id")
export class Notification implements Node {
  @Id("ntf", "Global id.") id!: string;
  @Tenant() workspaceId!: string;
  @Text() agentId!: string;
  @Choice(NotificationKind, "Why.") kind!: NotificationKind;
  @Text() conversationId!: string;
  @Text(null, { nullable: true }) messageId?: string | null;
  @Text(null, { nullable: true }) byAgentId?: string | null;
  @Instant("When it happened.") at!: Date;
  @Instant("When it was marked as read; null until then.", { nullable: true }) readAt?: Date | null;
}

export type NotificationRow = Row<Notification>;

export const NotificationConnection = connectionOf("Notification", () => Notification as never, { live: true });
