import {
  Choice,
  ChildOf,
  connectionOf,
  Id,
  Index,
  Instant,
  Int,
  Key,
  Locale,
  Node,
  Noun,
  Parent,
  type Row,
  Stored,
  Tenant,
  Text,
  Unique,
  Version,
} from "@switchboard/kit";
import { SharingScope } from "../sharing/sharing.js";

@Noun("A ready-made answer, found by its shortcut.", { scopes: ["conversation:reply", "conversation:manage"] })
// Decides between two who add the same at once; also what a search runs along: the owners that an agent may see are few.
@Index({
  name: "canned_reply_of_owner",
  expression: `create unique index canned_reply_of_owner on conversations.canned_reply (workspace_id, owner_id, lower(shortcut), coalesce(locale, ''))`,
})
@Parent()
export class CannedReply implements Node {
  @Id("can", "Global id.") id!: string;
  @Tenant() workspaceId!: string;
  @Choice(SharingScope, "Whom it is for.", { default: "'WORKSPACE'" }) scope!: SharingScope;
  /** The agent or the team that it is for; empty = everyone. */
  @Text(null, { default: "''" }) ownerId!: string;
  @Text("What an agent types to find it.") shortcut!: string;
  @Text("What is sent; may name variables, for example `{{customer.name|there}}`.") text!: string;
  @Text("For customers of this language; null = for all.", { nullable: true, as: () => Locale }) locale?: string | null;
  /** How its Chinese words are typed: whole syllables and their first letters; see template/pinyin.ts. */
  @Text(null, { default: "''" }) pinyin!: string;
  @Instant("When it was last changed.", { nullable: true }) updatedAt?: Date | null;
  @Version() version!: number;
}

export type CannedReplyRow = Row<CannedReply>;

/** How often an agent has used a reply, and when last: what one uses comes first. */
@Stored("canned_use")
@Unique({ name: "canned_use_once", properties: ["workspaceId", "cannedReplyId", "agentId"] as never })
@ChildOf(() => CannedReply, "canned_reply_id")
export class CannedUse {
  @Key("cnu") id!: string;
  @Tenant() workspaceId!: string;
  @Text() cannedReplyId!: string;
  @Text() agentId!: string;
  @Int() count!: number;
  @Instant() lastAt!: Date;
}

export const CannedReplyConnection = connectionOf("CannedReply", () => CannedReply as never);
