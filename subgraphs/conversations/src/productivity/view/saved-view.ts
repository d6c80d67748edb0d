import {
  Choice,
  Field,
  Id,
  Index,
  Instant,
  Json,
  Node,
  Noun,
  ObjectType,
  Parent,
  type Row,
  Tenant,
  Text,
  Version,
} from "@switchboard/kit";
import { ConversationOrderField } from "../../life/conversation/conversation.filter.js";
import { SharingScope } from "../sharing/sharing.js";
import { type FilterData, SavedFilter } from "./saved-filter.js";

@ObjectType({ description: "In what order a saved view shows conversations." })
export class SavedOrder {
  @Field(() => ConversationOrderField, { description: "By what." }) field!: ConversationOrderField;
  @Field(() => Boolean, { description: "True = smallest or oldest first." }) isAscending!: boolean;
}

@Noun("A list of conversations that is kept under a name.", {
  scopes: ["conversation:reply", "conversation:manage"],
})
// Decides between two who add the same at once.
@Index({
  name: "saved_view_of_owner",
  expression: `create unique index saved_view_of_owner on conversations.saved_view (workspace_id, owner_id, lower(name))`,
})
@Parent()
export class SavedView implements Node {
  @Id("viw", "Global id.") id!: string;
  @Tenant() workspaceId!: string;
  @Choice(SharingScope, "Whom it is for.") scope!: SharingScope;
  /** The agent or the team that it is for; empty = everyone. */
  @Text() ownerId!: string;
  @Text("What it is called.") name!: string;
  @Json("Which conversations it shows.", { as: () => SavedFilter }) filter!: FilterData;
  @Json("In what order.", { as: () => SavedOrder }) orderBy!: SavedOrder;
  @Instant("When it was last changed.") updatedAt!: Date;
  @Version() version!: number;
}

export type SavedViewRow = Row<SavedView>;
