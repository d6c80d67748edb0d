import { type RequestContext, statement } from "@switchboard/kit";
import { metricOf } from "../metrics/all.js";
import { type MetricName, seriesOf } from "../metrics/metric.js";
import { isOnTheHour, startOf } from "../report/calendar.js";
import type { TodayCounters } from "./today.types.js";

const COUNTED: readonly MetricName[] = [
  "CONVERSATIONS",
  "RESOLUTION_TIME",
  "MESSAGES",
  "FIRST_RESPONSE",
  "SATISFACTION",
];

interface Line {
  readonly what: string;
  readonly hour: number | null;
  readonly count: number;
  readonly sum: number;
  readonly hits: number;
}

/** Today's counters by the clocks of a zone, in one statement. */
export async function countToday(ctx: RequestContext, zone: string): Promise<TodayCounters> {
  const asOf = ctx.now();
  const midnight = startOf("DAY", zone, asOf.getTime());
  const pieces = isOnTheHour(zone, [midnight, asOf.getTime()]) && midnight % 3_600_000 === 0 ? HOURLY : FACTS;
  const sql = `
    with piece as (${pieces})
    select series as what, extract(hour from at at time zone $4)::int as hour, sum(count)::int as count,
      sum(sum)::float8 as sum, sum(hits)::int as hits from piece group by 1, 2
    union all
    select open_status, null, count(*)::int, 0, 0 from analytics.round
    where workspace_id = $1 and open_status in ('BOT', 'QUEUED', 'OFFERED', 'ASSIGNED', 'WAITING', 'SNOOZED') group by 1`;
  const series = COUNTED.map((name) => seriesOf(metricOf(name)));
  return told(await ctx.rows<Line>(statement(sql), [ctx.viewer.workspaceId, series, new Date(midnight), zone]), asOf);
}

const HOURLY = `select series, hour as at, count, sum, hits from analytics.hourly
      where workspace_id = $1 and series = any($2::text[]) and level = 0 and hour >= $3`;
const FACTS = `select series, at, 1 as count, value::numeric as sum, is_hit::int as hits from analytics.fact
      where workspace_id = $1 and series = any($2::text[]) and at >= $3`;

function told(lines: readonly Line[], asOf: Date): TodayCounters {
  const all = (what: string, of: "count" | "sum" | "hits" = "count") =>
    lines.reduce((total, line) => (line.what === what ? total + line[of] : total), 0);
  const [started, resolved, messages, firstResponse, scores] = COUNTED.map((name) => seriesOf(metricOf(name))) as [
    string,
    string,
    string,
    string,
    string,
  ];
  const startedByHour = Array.from({ length: 24 }, () => 0);
  for (const line of lines) if (line.what === started && line.hour !== null) startedByHour[line.hour] = line.count;
  const [responses, answers] = [all(firstResponse), all(scores)];
  return {
    startedConversations: all(started),
    resolvedConversations: all(resolved),
    messages: all(messages),
    waiting: all("QUEUED") + all("OFFERED"),
    open: all("ASSIGNED") + all("WAITING") + all("SNOOZED"),
    botConversations: all("BOT"),
    averageFirstResponseSeconds: responses === 0 ? null : all(firstResponse, "sum") / responses,
    satisfaction: answers === 0 ? null : all(scores, "hits") / answers,
    surveyAnswers: answers,
    startedByHour,
    asOf,
  };
}
