import {
  Choice,
  enumOf,
  Flag,
  Id,
  Index,
  Int,
  Node,
  Noun,
  Parent,
  type Row,
  Tenant,
  Text,
  type ValueOf,
  Version,
  Words,
} from "@switchboard/kit";

export const ConversationFieldType = enumOf("ConversationFieldType", "What a field of a conversation holds.", {
  TEXT: "Words, at most 1 000 characters.",
  NUMBER: "A number.",
  BOOLEAN: "Yes or no.",
  DATE: "A day of the calendar.",
  CHOICE: "One of the field's choices.",
  MULTI_CHOICE: "Any of the field's choices.",
});
export type ConversationFieldType = ValueOf<typeof ConversationFieldType>;

@Noun("A field of the workspace's own that its conversations have.", { scopes: ["conversation:read"] })
@Index({
  name: "conversation_field_key",
  expression: `create unique index conversation_field_key on conversations.conversation_field (workspace_id, key)`,
})
@Parent()
export class ConversationField implements Node {
  @Id("fld", "Global id.") id!: string;
  @Tenant() workspaceId!: string;
  @Version() version!: number;
  @Text("Its name for programs: never changes, once per workspace.") key!: string;
  @Text("Its name for people.") label!: string;
  @Choice(ConversationFieldType, "What it holds; never changes.") type!: ConversationFieldType;
  @Words("What can be chosen, in order; empty unless it is for choosing.") choices!: string[];
  @Flag("True when an agent cannot resolve a conversation before it is filled.") isRequiredToResolve!: boolean;
  @Flag("True when it takes no new values; those that there are stay.") isArchived!: boolean;
  @Int("Where it stands among the others: smallest first.") position!: number;
}

export type ConversationFieldRow = Row<ConversationField>;
