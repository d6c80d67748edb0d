import { DateTime, enumOf, Field, GraphFloat, GraphInt, ObjectType, TimeZone, type ValueOf } from "@switchboard/kit";
import { Agent, Channel, Conversation, Ticket } from "../external/stubs.js";
import { MetricName, MetricUnit } from "../metrics/metric.js";

export const Granularity = enumOf(
  "Granularity",
  "How finely a report divides its time, by the clocks of its time zone.",
  {
    HOUR: "Hours.",
    DAY: "Days from midnight; 23 or 25 hours long when clocks change.",
    WEEK: "Weeks from Monday.",
    MONTH: "Calendar months.",
    TOTAL: "Not at all: one bucket.",
  },
);
export type Granularity = ValueOf<typeof Granularity>;

export const ReportDimension = enumOf("ReportDimension", "What a report tells apart within a bucket.", {
  AGENT: "Agents; the row without one holds what belongs to nobody.",
  CHANNEL: "Channels.",
  AGENT_STATE: "States of agents, for AGENT_TIME only.",
  SURVEY_REASON: "Reasons by their keys, for SURVEY_REASONS only.",
  HOUR_OF_DAY: "Hours of the day in the report's time zone: `key` 0 to 23.",
  WEEKDAY: "Days of the week in the report's time zone: `key` 1 (Monday) to 7.",
});
export type ReportDimension = ValueOf<typeof ReportDimension>;

@ObjectType("Metric", { description: "A metric and how exactly it is defined." })
export class MetricCard {
  @Field(() => MetricName, { description: "Its name." }) name!: MetricName;
  @Field(() => GraphInt, { description: "Version of the definition; a changed definition is a new version." })
  version!: number;
  @Field(() => MetricUnit, { description: "What its values are." }) unit!: MetricUnit;
  @Field(() => String, { description: "Short name in the caller's language." }) title!: string;
  @Field(() => String, { description: "The definition in the caller's language." }) description!: string;
}

@ObjectType({ description: "What was measured in a cell of a report. Only what is selected is computed." })
export class Measure {
  @Field(() => GraphInt, { description: "How many things were measured." }) count!: number;
  @Field(() => GraphFloat, { description: "Their values added up." }) sum!: number;
  @Field(() => GraphFloat, { nullable: true, description: "Mean value; null where there is none." }) mean?:
    | number
    | null;
  @Field(() => GraphFloat, {
    nullable: true,
    description: "Share of those that count, 0 to 1, for rates and scores; null where there is none.",
  })
  rate?: number | null;
  /** By rank. */
  percentiles!: ReadonlyMap<number, number | null>;
}

@ObjectType({ description: "One cell of a report." })
export class ReportRow {
  @Field(() => DateTime, {
    nullable: true,
    description: "Start of its bucket; the first one may begin before `from`. Null with TOTAL.",
  })
  bucketAt?: Date | null;
  @Field(() => Agent, { nullable: true, description: "Whose cell it is, by AGENT." }) agent?: { id: string } | null;
  @Field(() => Channel, { nullable: true, description: "Which channel's, by CHANNEL." }) channel?: {
    id: string;
  } | null;
  @Field(() => String, {
    nullable: true,
    description: "State, reason, hour of the day (0–23) or weekday (1–7, Monday first), by those.",
  })
  key?: string | null;
  @Field(() => Measure, { description: "What was measured." }) value!: Measure;
}

@ObjectType({ description: "A metric over a span of time." })
export class Report {
  @Field(() => MetricCard, { description: "What was measured." }) metric!: MetricCard;
  @Field(() => DateTime, { description: "From when on." }) from!: Date;
  @Field(() => DateTime, { description: "Until when, this instant not included." }) to!: Date;
  @Field(() => TimeZone, { description: "Whose clocks divide it." }) timezone!: string;
  @Field(() => Measure, { description: "Over the whole time and all groups." }) total!: Measure;
  @Field(() => [ReportRow], { description: "The cells in order of time, empty ones included; at most 2 000." })
  rows!: ReportRow[];
}

@ObjectType({ description: "One measured thing behind a cell." })
export class Evidence {
  @Field(() => DateTime, { description: "When it counts." }) at!: Date;
  @Field(() => Conversation, { nullable: true, description: "The conversation it was measured in." }) conversation?: {
    id: string;
  } | null;
  @Field(() => Ticket, { nullable: true, description: "The ticket it is about." }) ticket?: { id: string } | null;
  @Field(() => Agent, { nullable: true, description: "The agent it is credited to." }) agent?: { id: string } | null;
  @Field(() => Channel, { nullable: true, description: "The channel it came through." }) channel?: {
    id: string;
  } | null;
  @Field(() => GraphFloat, { description: "Its value: seconds, a score, or 1 and 0." }) value!: number;
}
