import {
  Choice,
  connectionOf,
  Id,
  Index,
  Instant,
  Int,
  Json,
  Node,
  Noun,
  Parent,
  type Row,
  Tenant,
  Text,
  Version,
} from "@switchboard/kit";
import { Action, type ActionData } from "../action/action.js";
import { SharingScope } from "../sharing/sharing.js";

@Noun("Several actions under one name, done to a conversation at once.", {
  scopes: ["conversation:reply", "conversation:manage"],
})
// Decides between two who add the same at once.
@Index({
  name: "macro_of_owner",
  expression: `create unique index macro_of_owner on conversations.macro (workspace_id, owner_id, lower(name))`,
})
@Parent()
export class Macro implements Node {
  @Id("mac", "Global id.") id!: string;
  @Tenant() workspaceId!: string;
  @Choice(SharingScope, "Whom it is for.") scope!: SharingScope;
  /** The agent or the team that it is for; empty = everyone. */
  @Text() ownerId!: string;
  @Text("What agents know it by.") name!: string;
  @Json("What it does, in order; at most 20.", { as: () => [Action] }) actions!: ActionData[];
  @Int("How often it has been applied.", { default: "0" }) useCount!: number;
  @Instant("When it was last changed.") updatedAt!: Date;
  @Version() version!: number;
}

export type MacroRow = Row<Macro>;

export const MacroConnection = connectionOf("Macro", () => Macro as never);
