import { Id, Index, Instant, Key, Noun, Node, Stored, Tenant, Text, Unique } from "@switchboard/kit";

@Noun("A group of agents that conversations and tickets can be handed to.")
@Unique({ name: "team_by_name", properties: ["workspaceId", "name"] as never })
export class Team implements Node {
  @Id("team", "Global id.") id!: string;
  @Tenant() workspaceId!: string;
  @Text("Name.") name!: string;
  @Instant("When it was made.") createdAt!: Date;
}

/** Who is in which team. */
@Stored("team_member")
@Index({ name: "team_member_by_team", properties: ["workspaceId", "teamId"] as never })
export class TeamMember {
  @Key() agentId!: string;
  @Key() teamId!: string;
  @Tenant() workspaceId!: string;
}
