import { Flag, Index, Instant, Int, Json, Key, Stored, Tenant, Text, Words } from "@switchboard/kit";

/** An agent as assignment sees them; kept up to date by the workspace's events. */
@Stored("agent_desk")
@Index({ name: "agent_desk_by_workspace", properties: ["workspaceId", "state"] as never })
export class AgentDesk {
  /** The agent's id. */
  @Key() id!: string;
  @Tenant() workspaceId!: string;
  @Text() name!: string;
  /** AgentState of the workspace subgraph; only ONLINE agents are given conversations. */
  @Text() state!: string;
  @Instant() stateSince!: Date;
  @Int() capacity!: number;
  /** Points of the capacity in use: by conversations OFFERED to, ASSIGNED to or WAITING with this agent. Changed only in the change that gives or takes one. */
  @Int() openCount!: number;
  @Words() teamIds!: string[];
  @Flag() isDisabled!: boolean;
  /** The agent's role; `supervisor` is whom transfers to a supervisor are for. */
  @Text(null, { default: "'agent'" }) roleKey!: string;
  /** When the number last changed: the longest idle comes first among equals. */
  @Instant() idleSince!: Date;
  /** When assignment last chose this agent: whose turn it is, in a round. */
  @Instant(null, { nullable: true }) lastGivenAt?: Date | null;
  /** Level (1 to 5) by skill. */
  @Json(null, { default: "'{}'" }) skills!: Record<string, number>;
  /** What a conversation costs, in points of the capacity, by kind of channel; 1 where nothing is said. */
  @Json(null, { default: "'{}'" }) weights!: Record<string, number>;
}
