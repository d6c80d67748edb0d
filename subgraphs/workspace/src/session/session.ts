import { ChildOf, Id, Index, Instant, Node, Noun, Tenant, Text, Unique } from "@switchboard/kit";
import { Agent } from "../agent/agent.js";

const HOUR_MS = 3_600_000;
/** A session nobody uses ends. */
export const IDLE_MS = 12 * HOUR_MS;
/** A session ends however much it is used. */
export const LONGEST_MS = 30 * 24 * HOUR_MS;

@Noun("One sign-in of an agent.")
@Unique({ name: "session_by_token", properties: ["workspaceId", "tokenHash"] as never })
@Index({ name: "session_of_agent", properties: ["workspaceId", "agentId", "createdAt"] as never })
@ChildOf(() => Agent, "agent_id")
export class Session implements Node {
  @Id("ses", "Global id.") id!: string;
  @Tenant() workspaceId!: string;
  @Text() agentId!: string;
  /** SHA-256 of the token; the token itself is nowhere. */
  @Text() tokenHash!: string;
  @Text("What the browser or program called itself.", { nullable: true }) userAgent?: string | null;
  @Instant("When it was opened.") createdAt!: Date;
  @Instant("When it was last used, to the minute.") lastSeenAt!: Date;
  @Instant(null, { nullable: true }) endedAt?: Date | null;
}

/** A session that has not ended is good when it was used after the one and opened after the other. */
export function liveSince(now: Date): { idleSince: Date; startedSince: Date } {
  return { idleSince: new Date(now.getTime() - IDLE_MS), startedSince: new Date(now.getTime() - LONGEST_MS) };
}

/** When it ends if it is not used again. */
export function expiryOf(session: { readonly lastSeenAt: Date; readonly createdAt: Date }): Date {
  return new Date(Math.min(session.lastSeenAt.getTime() + IDLE_MS, session.createdAt.getTime() + LONGEST_MS));
}
