import { Int, Json, Key, ObjectType, type Row, Stored, Tenant, Text } from "@switchboard/kit";
import type { TextTranslation } from "../../channels/translation/text-translation.js";

/** After how much silence of the customer a conversation counts as settled. */
@ObjectType({ description: "After how much silence of the customer a conversation is resolved by itself." })
@Stored("silence_rule")
export class AutoResolveRule {
  /** The channel it is for, or the workspace's own id. */
  @Key() id!: string;
  @Tenant() workspaceId!: string;
  @Int("Minutes of silence after an agent's answer; 0 = never.") afterMinutes!: number;
  @Text("What is said to the customer before it is resolved; null = nothing.", { nullable: true }) text?: string | null;
  @Json(null, { default: "'[]'" }) translations!: TextTranslation[];
}

export type AutoResolveRuleRow = Row<AutoResolveRule>;
