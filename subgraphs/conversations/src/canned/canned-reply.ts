import { Id, Index, Locale, Node, Noun, Tenant, Text } from "@switchboard/kit";

@Noun("A ready-made answer, found by its shortcut.", { scopes: ["conversation:reply", "conversation:manage"] })
@Index({
  name: "canned_reply_shortcut",
  expression: `create unique index canned_reply_shortcut on conversations.canned_reply (workspace_id, lower(shortcut), coalesce(locale, ''))`,
})
export class CannedReply implements Node {
  @Id("can", "Global id.") id!: string;
  @Tenant() workspaceId!: string;
  @Text("What an agent types to find it.") shortcut!: string;
  @Text("What is sent.") text!: string;
  @Text("For customers of this language; null = for all.", { nullable: true, as: () => Locale }) locale?: string | null;
}
