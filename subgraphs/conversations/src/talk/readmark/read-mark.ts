import {
  ChildOf,
  Choice,
  enumOf,
  Instant,
  Int,
  ObjectType,
  PrimaryKey,
  Stored,
  Tenant,
  type ValueOf,
} from "@switchboard/kit";
import { Conversation } from "../../life/conversation/conversation.js";

export const Reader = enumOf("Reader", "Whose reading a mark tells of.", {
  CUSTOMER: "The customer's.",
  DESK: "The desk's, as the customer sees it: how far whoever served has read. A supervisor who looks on does not count.",
  AGENT: "One agent's, for colleagues alone.",
});
export type Reader = ValueOf<typeof Reader>;

@ObjectType({ description: "How far someone has read a conversation; it only moves forward." })
@Stored("read_mark")
@ChildOf(() => Conversation, "conversation_id")
export class ReadMark {
  @PrimaryKey({ type: "text" }) conversationId!: string;
  /** An agent's id, or the reader's kind where there is one of it. */
  @PrimaryKey({ type: "text" }) readerId!: string;
  @Tenant() workspaceId!: string;
  @Choice(Reader, "Whose reading.") reader!: Reader;
  @Int("Sequence of the latest message that was read.") sequence!: number;
  @Instant("When it was read.") at!: Date;
}
