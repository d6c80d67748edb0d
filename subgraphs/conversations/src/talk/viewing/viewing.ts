import {
  ChildOf,
  Choice,
  enumOf,
  Instant,
  ObjectType,
  PrimaryKey,
  type Row,
  Stored,
  Tenant,
  type ValueOf,
} from "@switchboard/kit";
import { Conversation } from "../../life/conversation/conversation.js";

export const ViewerActivity = enumOf("ViewerActivity", "What an agent who has a conversation open does in it.", {
  VIEWING: "Looks on.",
  REPLYING: "Writes to the customer.",
  NOTING: "Writes a note.",
});
export type ViewerActivity = ValueOf<typeof ViewerActivity>;

/** An agent who said within this time that they have the conversation open; who says nothing longer is gone. */
export const HERE_FOR_MS = 45_000;

@ObjectType({ description: "An agent who has a conversation open now." })
@Stored("conversation_viewer")
@ChildOf(() => Conversation, "conversation_id")
export class ConversationViewer {
  @PrimaryKey({ type: "text" }) conversationId!: string;
  @PrimaryKey({ type: "text" }) agentId!: string;
  @Tenant() workspaceId!: string;
  @Choice(ViewerActivity, "What they do.") activity!: ViewerActivity;
  @Instant("Since when they have had it open.") since!: Date;
  @Instant() seenAt!: Date;
}

export type ViewerRow = Pick<
  Row<ConversationViewer>,
  "conversationId" | "agentId" | "activity" | "since" | "seenAt"
> & {
  readonly hasDraft: boolean;
};
