import {
  ChildOf,
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
@ChildOf(() => Tag, "merged_into_id")
@Parent()
export class Tag implements Node {
  @Id("tag", "Global id.") id!: string;
  @Tenant() workspaceId!: string;
  @Version() version!: number;
  @Text("The word, once per workspace whatever the case.") name!: string;
  @Choice(TagColour, "What it is painted in.") colour!: TagColour;
  @Flag("True when it is put on nothing new; where it stands, it stays.") isArchived!: boolean;
  /** Which one stands in its place; never one that was given up itself, so there is no chain to follow. */
  @Text(null, { nullable: true }) mergedIntoId?: string | null;
  /** On how many conversations it was when it was given up, and on how many the other stands by now. */
  @Int(null, { nullable: true }) mergeTotal?: number | null;
  @Int(null, { nullable: true }) mergeMoved?: number | null;
}

export type TagRow = Row<Tag>;
