import type { MetricName, MetricUnit, ReportDimension } from "../gql/graphql.js";

interface Shown {
  readonly metric: MetricName;
  readonly by?: ReportDimension;
  readonly isOverTime: boolean;
  readonly kind: "columns" | "lines" | "bars";
}

/** What a support lead looks at first, in the order in which one thing leads to the next. */
export const OVERVIEW: readonly Shown[] = [
  { metric: "CONVERSATIONS", by: "CHANNEL", isOverTime: true, kind: "columns" },
  { metric: "CONVERSATIONS", by: "HOUR_OF_DAY", isOverTime: false, kind: "columns" },
  { metric: "QUEUE_WAIT", isOverTime: true, kind: "lines" },
  { metric: "FIRST_RESPONSE", isOverTime: true, kind: "lines" },
  { metric: "REPLY_TIME", isOverTime: true, kind: "lines" },
  { metric: "RESOLUTION_TIME", isOverTime: true, kind: "lines" },
  { metric: "SATISFACTION", isOverTime: true, kind: "lines" },
  { metric: "BOT_RESOLUTION", isOverTime: true, kind: "lines" },
  { metric: "REPLY_TIME", by: "AGENT", isOverTime: false, kind: "bars" },
  { metric: "SATISFACTION", by: "AGENT", isOverTime: false, kind: "bars" },
];

export function pictureKind(unit: MetricUnit, by: ReportDimension | undefined): "columns" | "lines" | "bars" {
  if (by === "AGENT" || by === "AGENT_STATE") return "bars";
  if (by === "HOUR_OF_DAY" || by === "WEEKDAY") return "columns";
  return unit === "COUNT" ? "columns" : "lines";
}
