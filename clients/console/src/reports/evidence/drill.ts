import type { ReportQuery } from "../../gql/graphql.js";
import type { Drill } from "./evidence.dialog.js";
import { addDays, granularityOf, instants, startOf, today } from "../range.js";
import type { Asked } from "../use.report.js";

type Report = ReportQuery["report"];

/** The evidence behind one point: the time of its bucket, the agent, channel or key of its group. */
export function drillOf(
  { metric, range, isOverTime }: Asked,
  report: Report,
  row: Report["rows"][number] | undefined,
  timezone: string,
): Drill {
  const whole = instants(range, timezone);
  const group = {
    ...(row?.agent ? { agentId: row.agent.id } : {}),
    ...(row?.channel ? { channelId: row.channel.id } : {}),
    ...(row?.key ? { key: row.key } : {}),
  };
  const title = report.metric.title;
  if (!isOverTime || !row?.bucketAt) return { title, metric, ...whole, ...group };
  const end = endOf(row.bucketAt, granularityOf(range), timezone);
  return { title, metric, from: row.bucketAt, to: end < whole.to ? end : whole.to, ...group };
}

function endOf(bucketAt: string, granularity: "HOUR" | "DAY" | "WEEK" | "MONTH", timezone: string): string {
  if (granularity === "HOUR") return new Date(Date.parse(bucketAt) + 3_600_000).toISOString();
  const date = today(timezone, new Date(bucketAt));
  if (granularity === "MONTH")
    return startOf(`${addDays(`${date.slice(0, 8)}01`, 32).slice(0, 8)}01`, timezone).toISOString();
  return startOf(addDays(date, granularity === "WEEK" ? 7 : 1), timezone).toISOString();
}
