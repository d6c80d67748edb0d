import { enumOf, Index, Instant, Key, Stored, Tenant, type ValueOf } from "@switchboard/kit";

export const AgentState = enumOf("AgentState", "Whether an agent can be given work.", {
  ONLINE: "At the desk; new conversations may be assigned.",
  BUSY: "At the desk; no new conversations, please.",
  BREAK: "On a break.",
  AWAY: "Not at the desk, or not heard of for 45 seconds.",
  OFFLINE: "Signed out.",
});
export type AgentState = ValueOf<typeof AgentState>;

/** The last sign of life of an agent's console. Apart from the agent, since it changes every few seconds. */
@Stored("agent_beat")
@Index({ name: "agent_beat_of_workspace", properties: ["workspaceId", "at"] as never })
export class AgentBeat {
  @Key() agentId!: string;
  @Tenant() workspaceId!: string;
  @Instant() at!: Date;
}
