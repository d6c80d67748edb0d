import { Index, Instant, Int, Key, Stored, Tenant, Text, Words } from "@switchboard/kit";

/** What the customer of a conversation asked last: what suggestions are made from, and the bot's short memory. */
@Stored("conversation_question")
@Index({ name: "conversation_question_age", properties: ["workspaceId", "updatedAt"] })
export class ConversationQuestion {
  @Key() conversationId!: string;
  @Tenant() workspaceId!: string;
  /** The customer's language, as their browser said. */
  @Text(null, { nullable: true }) locale?: string | null;
  @Int() round!: number;
  /** The customer's last five texts of this round, the newest last. */
  @Words() texts!: string[];
  @Instant() updatedAt!: Date;
}
