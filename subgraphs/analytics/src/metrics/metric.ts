import { enumOf, type ForeignEvent, type Sentence, type ValueOf } from "@switchboard/kit";
import type { Story } from "../round/story.js";

export const MetricName = enumOf("MetricName", "What can be measured. Its description says exactly how.", {
  CONVERSATIONS: "Service rounds started.",
  MESSAGES: "Messages written by customers and agents.",
  FIRST_RESPONSE: "Time until a person first answered.",
  REPLY_TIME: "Time until a person answered each customer turn.",
  RESOLUTION_TIME: "Time from the start of a round to its last resolve.",
  RESOLUTION_RATE: "Share of rounds resolved and not reopened.",
  HANDLING_TIME: "Time an agent spent on a round.",
  SATISFACTION: "Survey scores and the share of good ones.",
  SURVEY_RESPONSE_RATE: "Share of offered surveys that were answered.",
  SURVEY_REASONS: "Reasons that customers gave for their scores.",
  QUEUE_WAIT: "Time spent in the queue.",
  QUEUE_ABANDONMENT: "Share of stays in the queue that were given up.",
  AGENT_TIME: "Time agents spent in each state.",
  BOT_RESOLUTION: "Share of rounds that the bot closed by itself.",
  TICKETS_OPENED: "Tickets opened.",
});
export type MetricName = ValueOf<typeof MetricName>;

export const MetricUnit = enumOf("MetricUnit", "What a metric's values are.", {
  COUNT: "Things; each counts as 1.",
  SECONDS: "Seconds by the calendar.",
  RATE: "1 where it holds and 0 where not; `rate` is the share.",
  SCORE: "Survey scores from 1 to 5.",
});
export type MetricUnit = ValueOf<typeof MetricUnit>;

/** The definition of a metric: what it means, in words and in code. A changed definition is a new version. */
export interface Metric {
  readonly name: MetricName;
  readonly version: number;
  readonly unit: MetricUnit;
  readonly title: Sentence;
  readonly description: Sentence;
  /** The events it is counted from. */
  readonly reads: readonly ForeignEvent<object>[];
}

/** One measured thing, as a metric's fold gives it. */
export interface Figure {
  /** Tells several figures of one subject apart: a message, an agent, a turn. */
  readonly part?: string | number;
  /** Milliseconds since 1970; decides the bucket. */
  readonly at: number;
  readonly agentId?: string | null;
  readonly key?: string | null;
  readonly value: number;
  /** Counts for the rate. */
  readonly isHit?: boolean;
}

/** A metric of service rounds: folds a round into figures. */
export interface RoundMetric extends Metric {
  fold(story: Story, later: Later): readonly Figure[];
}

/** What is known of a round only from what came after it. */
export interface Later {
  /** When the same customer next started a round after this one ended; ms since 1970. */
  readonly repeatAt: number | null;
}

/** A series is a metric by one definition: `FIRST_RESPONSE.1`. Old versions stay beside new ones. */
export const seriesOf = (metric: Metric): string => `${metric.name}.${metric.version}`;

/** Whether the metric has a share of hits. */
export const hasRate = (metric: Metric): boolean => metric.unit === "RATE" || metric.unit === "SCORE";

export const seconds = (ms: number): number => ms / 1_000;
