import { Index, Instant, Json, Key, PrimaryKey, Property, Stored, Text } from "@switchboard/kit";
import type { Happening } from "./step.js";

/** A service round as it stands: what today's live counters and the bot's repeat rule look up. */
@Stored("round")
@Index({ name: "round_open", properties: ["workspaceId", "openStatus"] as never })
@Index({ name: "round_of_customer", properties: ["workspaceId", "customerId", "startedAt"] as never })
export class Round {
  @Key() workspaceId!: string;
  @Key() subject!: string;
  @Text() customerId!: string;
  @Text() channelId!: string;
  @Instant(null, { nullable: true }) startedAt?: Date | null;
  /** BOT, QUEUED, ASSIGNED or WAITING; null once it is over. */
  @Text(null, { nullable: true }) openStatus?: string | null;
  /** When it ended without any person, which a repeat soon after takes back. */
  @Instant(null, { nullable: true }) endedAloneAt?: Date | null;
}

/** What happened in a round, as told by the log: a round is told anew from these whenever something is added. */
@Stored("round_step")
export class RoundStep {
  @Key() workspaceId!: string;
  @Key() subject!: string;
  @PrimaryKey({ type: "bigint" }) logId!: string;
  @Property({ type: "bigint" }) xid!: string;
  @Instant() at!: Date;
  @Json() what!: Happening;
}
