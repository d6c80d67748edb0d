import { Key, Stored, Tenant, Text } from "@switchboard/kit";

/** Whose conversation it is: all that tickets need to know of conversations, learnt from their events. */
@Stored("conversation_ref")
export class ConversationRef {
  @Key() id!: string;
  @Tenant() workspaceId!: string;
  @Text() customerId!: string;
}
