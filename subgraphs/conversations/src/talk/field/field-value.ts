import { ChildOf, Field, GraphFloat, Instant, ObjectType, PrimaryKey, Stored, Tenant, Words } from "@switchboard/kit";
import { Conversation } from "../../life/conversation/conversation.js";
import { ConversationField } from "./conversation-field.js";

/** What a conversation holds in one field, as words whatever its type: "12.5", "true", "2026-03-01", or the choices. */
@Stored("conversation_field_value")
@ChildOf(() => Conversation, "conversation_id")
@ChildOf(() => ConversationField, "field_id")
export class FieldValue {
  @PrimaryKey({ type: "text" }) conversationId!: string;
  @PrimaryKey({ type: "text" }) fieldId!: string;
  @Tenant() workspaceId!: string;
  @Words() words!: string[];
  @Instant() at!: Date;
}

@ObjectType({ description: "What a conversation holds in one field: the one of these that fits the field's type." })
export class ConversationFieldValue {
  fieldId!: string;
  @Field(() => String, { nullable: true, description: "Of a TEXT." }) text?: string | null;
  @Field(() => GraphFloat, { nullable: true, description: "Of a NUMBER." }) number?: number | null;
  @Field(() => Boolean, { nullable: true, description: "Of a BOOLEAN." }) isTrue?: boolean | null;
  @Field(() => String, { nullable: true, description: "Of a DATE, as `2026-03-01`." }) date?: string | null;
  @Field(() => [String], { nullable: true, description: "Of a CHOICE or MULTI_CHOICE, in the field's order." })
  choices?: string[] | null;
}
