import {
  ChildOf,
  Choice,
  enumOf,
  Flag,
  Index,
  Instant,
  Int,
  Json,
  Key,
  ObjectType,
  type Row,
  Stored,
  Tenant,
  Text,
  type ValueOf,
} from "@switchboard/kit";
import { Conversation } from "../conversation/conversation.js";
import type { Standing } from "./merge.standing.js";

export const ConversationLinkKind = enumOf("ConversationLinkKind", "How two conversations belong together.", {
  MERGE: "The part was merged into the whole.",
  SPLIT: "The part was split off the whole.",
});
export type ConversationLinkKind = ValueOf<typeof ConversationLinkKind>;

/**
 * Nothing is moved by merging and splitting: every message stays where it was said, under its sequence, so that orders
 * stay gapless, cursors and live subscribers stay right and undoing is exact. A link says which messages are read as a
 * block of another conversation, at the place of the quiet line that tells of it. Surveys, tags, notes and rounds stay
 * with their conversation as well, and are reached through the link.
 */
@ObjectType({
  description: "Two conversations of which one was merged into, or split off, the other; kept when undone.",
})
@Stored("conversation_link")
// Decides between parallel merges: a conversation is a part of one other at a time.
@Index({
  name: "conversation_link_live",
  expression: `create unique index conversation_link_live on conversations.conversation_link (workspace_id, part_id, kind) where undone_at is null`,
})
@Index({ name: "conversation_link_of_whole", properties: ["workspaceId", "wholeId", "at"] as never })
@ChildOf(() => Conversation, "part_id")
export class ConversationLink {
  @Key("lnk") id!: string;
  @Tenant() workspaceId!: string;
  @Choice(ConversationLinkKind, "How they belong together.") kind!: ConversationLinkKind;
  @Text() partId!: string;
  @Text() wholeId!: string;
  @Instant("When it was done.") at!: Date;
  @Text(null, { nullable: true }) byAgentId?: string | null;
  @Instant("When it was undone; null while it holds.", { nullable: true }) undoneAt?: Date | null;
  @Text(null, { nullable: true }) undoneByAgentId?: string | null;
  @Int("Of a split: sequence in the whole of the first message that went along.", { nullable: true })
  fromSequence?: number | null;
  @Int("Of a split: sequence in the whole of the last message that went along.", { nullable: true })
  throughSequence?: number | null;
  /** The quiet line at whose place the messages are read as a block: in the whole of a merge, in the part of a split. */
  @Text() lineId!: string;
  /** Whether the part's round was under way: then it goes on as the whole's, and is not counted twice. */
  @Flag() isRoundMerged!: boolean;
  /** How both stood before it, and the whole right after it: what undoing goes back to. */
  @Json() partBefore!: Standing;
  @Json() wholeBefore!: Standing;
  @Json() wholeAfter!: Standing;
}

export type ConversationLinkRow = Row<ConversationLink>;
