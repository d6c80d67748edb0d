import {
  ChildOf,
  Choice,
  enumOf,
  Instant,
  Int,
  ObjectType,
  PrimaryKey,
  type Row,
  Stored,
  Tenant,
  Text,
  type ValueOf,
} from "@switchboard/kit";
import { Conversation } from "../../life/conversation/conversation.js";

export const DraftKind = enumOf("DraftKind", "What a draft is to become.", {
  REPLY: "A message to the customer.",
  NOTE: "A note to colleagues.",
});
export type DraftKind = ValueOf<typeof DraftKind>;

@ObjectType({ description: "What an agent has begun to write in a conversation; nobody else ever sees it." })
@Stored("draft")
@ChildOf(() => Conversation, "conversation_id")
export class Draft {
  @PrimaryKey({ type: "text" }) conversationId!: string;
  @PrimaryKey({ type: "text" }) agentId!: string;
  @Tenant() workspaceId!: string;
  @Choice(DraftKind, "What it is to become.") kind!: DraftKind;
  @Text("The words so far; empty when there is no draft, for example because it was sent.") text!: string;
  /** Goes on rising when a draft is sent: another device cannot bring back what is gone. */
  @Int("Rises with every save, and when it is sent; 0 before the first. Pass it as `expectedVersion`.")
  version!: number;
  @Instant("When it was last changed.", { nullable: true }) updatedAt?: Date | null;
}

export type DraftRow = Pick<Row<Draft>, "kind" | "text" | "version" | "updatedAt">;

export const NO_DRAFT: DraftRow = { kind: "REPLY", text: "", version: 0, updatedAt: null };
