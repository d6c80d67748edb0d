import { Fault } from "@switchboard/kit";
import { metricOf } from "../metrics/all.js";
import type { Metric, MetricName } from "../metrics/metric.js";
import { namedZone, type Unit, unitsBetween } from "./calendar.js";
import type { Granularity, ReportDimension } from "./report.types.js";

export const ROWS_MOST = 2_000;
const YEAR_MS = 366 * 24 * 3_600_000;

/** What is asked of a report, checked. Instants in milliseconds since 1970. */
export interface Question {
  readonly metric: Metric;
  readonly from: number;
  readonly to: number;
  readonly zone: string;
  readonly by: ReportDimension | null;
  /** Starts of the buckets; null = one bucket from end to end. */
  readonly buckets: readonly number[] | null;
  readonly agentId: string | null;
  readonly channelId: string | null;
}

export interface Asked {
  readonly metric: MetricName;
  readonly from: Date;
  readonly to: Date;
  readonly granularity: Granularity;
  readonly by?: ReportDimension | null | undefined;
  readonly agentId?: string | null | undefined;
  readonly channelId?: string | null | undefined;
}

/** @throws Fault BAD_USER_INPUT for what cannot be answered, or not within 2 000 rows. */
export function questionOf(asked: Asked, zone: string): Question {
  const metric = metricOf(asked.metric);
  const [from, to] = [asked.from.getTime(), asked.to.getTime()];
  if (from >= to) throw new Fault("BAD_USER_INPUT", "`from` must be before `to`.");
  const by = asked.by ?? null;
  const isTime = metric.name === "AGENT_TIME";
  if (by === "AGENT_STATE" && !isTime) throw new Fault("BAD_USER_INPUT", "Only AGENT_TIME has states to group by.");
  if (by === "SURVEY_REASON" && metric.name !== "SURVEY_REASONS")
    throw new Fault("BAD_USER_INPUT", "Only SURVEY_REASONS has reasons to group by.");
  if (isTime && (by === "CHANNEL" || asked.channelId))
    throw new Fault("BAD_USER_INPUT", "An agent's time belongs to no channel.");
  if (isTime && by === "HOUR_OF_DAY" && to - from > YEAR_MS)
    throw new Fault("BAD_USER_INPUT", "Ask for at most a year by hour of the day.");
  const named = namedZone(zone);
  const unit = asked.granularity === "TOTAL" ? null : (asked.granularity as Unit);
  return {
    metric,
    from,
    to,
    zone: named,
    by,
    buckets: unit && unitsBetween(unit, named, from, to, ROWS_MOST),
    agentId: asked.agentId ?? null,
    channelId: asked.channelId ?? null,
  };
}
