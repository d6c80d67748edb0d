import {
  ChildOf,
  Choice,
  connectionOf,
  enumOf,
  Flag,
  Id,
  Index,
  Instant,
  Int,
  Node,
  Noun,
  type Row,
  Tenant,
  Text,
  Unique,
  type ValueOf,
  Words,
} from "@switchboard/kit";
import { Conversation } from "../../life/conversation/conversation.js";

export const AuthorKind = enumOf("AuthorKind", "Who speaks.", {
  CUSTOMER: "The customer.",
  AGENT: "An agent, or a partner's program in an agent's stead.",
  BOT: "The bot.",
  SYSTEM: "Switchboard itself.",
});
export type AuthorKind = ValueOf<typeof AuthorKind>;

export const MessageKind = enumOf("MessageKind", "What a message is.", {
  TEXT: "Something that was said.",
  EVENT: "A quiet line: something that happened to the conversation, named by `event`.",
  NOTE: "A note among colleagues. The customer never learns of it.",
  WHISPER: "A word to the agent who serves, which that agent and supervisors alone see.",
});
export type MessageKind = ValueOf<typeof MessageKind>;

export const MessageFormat = enumOf("MessageFormat", "How a message's text is written.", {
  PLAIN: "As it is read.",
  MARKDOWN: "In a small part of Markdown: emphasis, strike-through, code, links, lists and quotes.",
});
export type MessageFormat = ValueOf<typeof MessageFormat>;

@Noun("One message of a conversation, or a quiet line in it.")
@Unique({ name: "message_order", properties: ["workspaceId", "conversationId", "sequence", "place"] as never })
// A repeat of a request, also a parallel one, never becomes a second message.
@Index({
  name: "message_once",
  expression: `create unique index message_once on conversations.message (workspace_id, conversation_id, author, idempotency_key) where idempotency_key is not null`,
})
// The search knows messages by their time; see postings/posting-block.ts.
@Index({ name: "message_by_time", properties: ["workspaceId", "sentAt"] as never })
@ChildOf(() => Conversation, "conversation_id")
export class Message implements Node {
  @Id("msg", "Global id.") id!: string;
  @Tenant() workspaceId!: string;
  @Text() conversationId!: string;
  @Int(
    "Its place in the conversation, from 1, without gaps. Notes take no number: they bear that of the message they stand behind.",
  )
  sequence!: number;
  @Int("0 for what was said; notes behind one message count from 1. Sort by `sequence`, then by this.", {
    default: "0",
  })
  place!: number;
  @Choice(MessageKind, "What it is.") kind!: MessageKind;
  @Choice(AuthorKind, "Who speaks.") author!: AuthorKind;
  @Text(null, { nullable: true }) agentId?: string | null;
  @Text(null, { nullable: true }) customerId?: string | null;
  @Text("What it says; always plain text, also of what was written with marks; empty when it is only attachments.")
  text!: string;
  @Text("The same with its marks, of a MARKDOWN message: cleaned of HTML, images and addresses that do harm.", {
    nullable: true,
  })
  markdown?: string | null;
  /** The message that it answers. */
  @Text(null, { nullable: true }) replyToId?: string | null;
  @Int("Rises when it is edited or recalled; pass it as `expectedVersion`.", { default: "1" }) version!: number;
  @Instant("When it was last edited.", { nullable: true }) editedAt?: Date | null;
  @Instant("When it was taken back; `text` is then a line that says so.", { nullable: true }) recalledAt?: Date | null;
  @Text("What happened, for a quiet line: for example `transferred` or `resolved`.", { nullable: true }) event?:
    | string
    | null;
  @Instant("When it was sent.") sentAt!: Date;
  @Text("The key that its sender gave it.", { nullable: true }) idempotencyKey?: string | null;
  @Words("Questions that the bot offers to tap on.") options!: string[];
  /** In the order in which they are shown. */
  @Words(null, { default: "'{}'" }) attachmentIds!: string[];
  /** What a bot's answer rests on; the knowledge subgraph tells of it. */
  @Words() faqIds!: string[];
  /** Agents who are spoken to in a note. */
  @Words(null, { default: "'{}'" }) mentionIds!: string[];
  /** The agent whom a whisper is for. */
  @Text(null, { nullable: true }) recipientId?: string | null;
  /** Sent by a rule and not by a person. */
  @Flag() isAutomatic!: boolean;
}

export type MessageRow = Row<Message>;

export const MessageConnection = connectionOf("Message", () => Message as never, { live: true });
