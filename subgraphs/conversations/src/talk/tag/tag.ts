import {
  Choice,
  enumOf,
  Flag,
  Id,
  Index,
  Node,
  Noun,
  Parent,
  type Row,
  Tenant,
  Text,
  type ValueOf,
  Version,
} from "@switchboard/kit";

export const TagColour = enumOf("TagColour", "What a tag is painted in; a client has its own shade of each.", {
  GREY: "Grey.",
  RED: "Red.",
  ORANGE: "Orange.",
  YELLOW: "Yellow.",
  GREEN: "Green.",
  TEAL: "Teal.",
  BLUE: "Blue.",
  PURPLE: "Purple.",
});
export type TagColour = ValueOf<typeof TagColour>;

@Noun("A word that agents put on conversations to find and count them.", { scopes: ["conversation:read"] })
@Index({
  name: "tag_name",
  expression: `create unique index tag_name on conversations.tag (workspace_id, lower(name))`,
})
@Parent()
export class Tag implements Node {
  @Id("tag", "Global id.") id!: string;
  @Tenant() workspaceId!: string;
  @Version() version!: number;
  @Text("The word, once per workspace whatever the case.") name!: string;
  @Choice(TagColour, "What it is painted in.") colour!: TagColour;
  @Flag("True when it is put on nothing new; where it stands, it stays.") isArchived!: boolean;
}

export type TagRow = Row<Tag>;
