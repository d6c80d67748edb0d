import { Flag, Float, Index, Instant, Key, PrimaryKey, Property, Stored, Text } from "@switchboard/kit";

/** One measured thing of one series; reports and drill-downs read these. */
@Stored("fact")
@Index({ name: "fact_by_series", properties: ["workspaceId", "series", "at", "id"] as never })
export class Fact {
  @Key() workspaceId!: string;
  /** What it was told by: `conv_…:2` (a service round) or a ticket. All facts of a subject are replaced together. */
  @Key() subject!: string;
  /** Says what is measured, so that the same thing told twice is one fact. */
  @Key() id!: string;
  /** Metric and version of its definition: `FIRST_RESPONSE.1`. */
  @Text() series!: string;
  @Instant() at!: Date;
  @Text(null, { nullable: true }) conversationId?: string | null;
  @Text(null, { nullable: true }) ticketId?: string | null;
  @Text(null, { nullable: true }) agentId?: string | null;
  @Text(null, { nullable: true }) channelId?: string | null;
  @Text(null, { nullable: true }) key?: string | null;
  /** Seconds, score, or 1; at most three decimals. */
  @Float() value!: number;
  /** Counts for the rate. */
  @Flag() isHit!: boolean;
}

/**
 * Facts added up by UTC hour, kept in step with them in the same transaction, at four levels: a desk's total for a year is
 * then 8 760 rows to read and not one for each agent, channel and hour.
 */
@Stored("hourly")
export class Hourly {
  @Key() workspaceId!: string;
  @Key() series!: string;
  @PrimaryKey({ type: "integer" }) level!: number;
  @PrimaryKey({ type: "datetime", columnType: "timestamptz" }) hour!: Date;
  /** Empty for none, and where the level does not tell agents apart. */
  @Key() agentId!: string;
  @Key() channelId!: string;
  @Property({ type: "integer" }) count!: number;
  /** Decimal, so that taking away what was added leaves nothing behind. */
  @Property({ type: "decimal", columnType: "numeric(24,3)" }) sum!: string;
  @Property({ type: "integer" }) hits!: number;
}

/** What the hourly sums of a level tell apart. */
export const Level = { ALL: 0, AGENT: 1, CHANNEL: 2, BOTH: 3 } as const;
