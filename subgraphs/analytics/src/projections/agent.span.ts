import { Index, Instant, Key, PrimaryKey, Stored, Text } from "@switchboard/kit";

/** A stretch of time that an agent was in one state; without an end it still lasts. */
@Stored("agent_span")
@Index({ name: "agent_span_by_end", properties: ["workspaceId", "endedAt"] as never })
export class AgentSpan {
  @Key() workspaceId!: string;
  @Key() agentId!: string;
  @PrimaryKey({ type: "datetime", columnType: "timestamptz" }) startedAt!: Date;
  /** ONLINE, BUSY, BREAK, AWAY or OFFLINE. */
  @Text() state!: string;
  @Instant(null, { nullable: true }) endedAt?: Date | null;
  /** Agent and start in one, for pages. */
  @Text() id!: string;
}
