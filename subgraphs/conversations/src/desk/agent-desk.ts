import { Flag, Index, Instant, Int, Key, Stored, Tenant, Text, Words } from "@switchboard/kit";

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
  /** Conversations ASSIGNED to or WAITING with this agent. Changed only in the change that gives or takes one. */
  @Int() openCount!: number;
  @Words() teamIds!: string[];
  @Flag() isDisabled!: boolean;
  /** When the number last changed: the longest idle comes first among equals. */
  @Instant() idleSince!: Date;
}
