import { Index, Key, Stored, Tenant, Text, Words } from "@switchboard/kit";

/** Which entries one of the bot's messages rests on. Kept as long as the message: it says why that was answered. */
@Stored("bot_citation")
@Index({ name: "bot_citation_of_customer", properties: ["workspaceId", "customerId"] as never })
export class BotCitation {
  @Key() messageId!: string;
  @Tenant() workspaceId!: string;
  /** Whose conversation it stands in: nobody else's visitor sees it. */
  @Text() customerId!: string;
  /** The best one first. */
  @Words() faqIds!: string[];
}
