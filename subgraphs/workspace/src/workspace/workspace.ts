import { Entity, Id, Instant, Int, Key, Locale, Noun, Node, Tenant, Text, TimeZone } from "@switchboard/kit";

@Noun("A customer-service desk: everything in the graph belongs to one.")
export class Workspace implements Node {
  @Id("wsp", "Global id.") id!: string;
  /** Its own id: the tenant of a workspace is itself. */
  @Tenant() workspaceId!: string;
  @Text("Name, as agents and customers see it.") name!: string;
  @Text("Short name in addresses, unique on this server.") slug!: string;
  @Text("Language of the desk; new agents start with it.", { as: () => Locale }) locale!: string;
  @Text("Time zone in which days begin and reports are drawn.", { as: () => TimeZone }) timezone!: string;
  @Int("For so many hours after a conversation was resolved, a new message of the customer continues it.")
  reopenWithinHours!: number;
  @Instant("When the desk was opened.") createdAt!: Date;
}

/** Which workspace has a slug, told before there is a workspace to act in. Holds a keyed hash and an id only. */
@Entity({ tableName: "workspace_slug" })
export class WorkspaceSlug {
  static readonly tenantless = true;
  @Key() slugHash!: string;
  @Text() workspaceId!: string;
}
