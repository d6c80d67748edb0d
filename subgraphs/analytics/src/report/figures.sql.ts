import { type RequestContext, statement } from "@switchboard/kit";
import { Level } from "../fact/fact.js";
import { seriesOf } from "../metrics/metric.js";
import { isOnTheHour } from "./calendar.js";
import type { Question } from "./question.js";
import { spanCells } from "./spans.sql.js";
import type { Wanted } from "./wanted.js";

/** What the database says of one cell; `bucket` counts from 0. */
export interface Cell {
  readonly isTotal: boolean;
  readonly bucket: number | null;
  /** Agent, channel, state, reason, hour or weekday. */
  readonly group: string | null;
  readonly count: number;
  readonly sum: number;
  readonly hits: number;
  /** In the order of the ranks asked for. */
  readonly percentiles: readonly (number | null)[] | null;
}

/** By which expression over `at`, `agent_id`, `channel_id`, `key` a dimension groups; `$4` is the zone. */
export const GROUPS = {
  AGENT: "agent_id",
  CHANNEL: "channel_id",
  AGENT_STATE: "key",
  SURVEY_REASON: "key",
  HOUR_OF_DAY: "extract(hour from at at time zone $4)::int::text",
  WEEKDAY: "extract(isodow from at at time zone $4)::int::text",
} as const;

const HOUR_MS = 3_600_000;

/** All cells of a report and its total, in one statement (AGENT_TIME has its own). */
export async function cellsOf(ctx: RequestContext, question: Question, wanted: Wanted): Promise<Cell[]> {
  if (question.metric.name === "AGENT_TIME") return spanCells(ctx, question, wanted);
  const { from, to, zone, by, buckets, agentId, channelId } = question;
  const [inner, outer] = inWholeHours(question, wanted);
  const instants = [from, inner, outer, to].map((at) => new Date(at));
  const group = by ? GROUPS[by] : "null::text";
  const sql = `
    with zone as (select $4::text), piece as (
      ${inner < outer ? hoursWithin(question) : ""}
      ${factsWithin("$5", "$6")} union all ${factsWithin("$7", "$8")}
    ), cell as (
      select width_bucket(at, $3::timestamptz[]) - 1 as bucket, ${group} as "group", count, sum, hits, value from piece
    )
    select ${wanted.hasRows ? 'grouping(bucket) = 1 as "isTotal", bucket, "group"' : 'true as "isTotal", null::int as bucket, null::text as "group"'}, coalesce(sum(count), 0)::int as count,
      round(coalesce(sum(sum), 0), 3)::float8 as sum, coalesce(sum(hits), 0)::int as hits,
      ${percentiles(wanted, "$11")} as percentiles
    from cell group by grouping sets (${wanted.hasRows ? '(bucket, "group"), ' : ""}())`;
  const starts = (buckets ?? [from]).map((at) => new Date(at));
  const values = [ctx.viewer.workspaceId, seriesOf(question.metric), starts, zone, ...instants, agentId, channelId];
  return ctx.rows<Cell>(statement(sql), wanted.ranks.length > 0 ? [...values, wanted.ranks] : values);
}

export const percentiles = (wanted: Wanted, mark: string): string =>
  wanted.ranks.length > 0 ? `percentile_cont(${mark}::float8[]) within group (order by value)` : "null::float8[]";

/** One range each: an index can be followed through a range, not through "this or that". */
const factsWithin = (from: string, to: string): string => `
      select at, agent_id, channel_id, 1 as count, value::numeric as sum, is_hit::int as hits, value, key from analytics.fact
      where workspace_id = $1 and series = $2 and at >= ${from} and at < ${to}
        and ($9::text is null or agent_id = $9) and ($10::text is null or channel_id = $10)`;

/** Sums of whole hours stand in for the facts within them, told apart no further than the question needs. */
const hoursWithin = ({ by, agentId, channelId }: Question): string => `
      select hour as at, nullif(agent_id, '') as agent_id, nullif(channel_id, '') as channel_id, count, sum, hits, null::float8 as value, null::text as key
      from analytics.hourly
      where workspace_id = $1 and series = $2 and level = ${levelOf(by === "AGENT" || agentId !== null, by === "CHANNEL" || channelId !== null)}
        and hour >= $6 and hour < $7 and count > 0
        and ($9::text is null or agent_id = $9) and ($10::text is null or channel_id = $10)
      union all`;

const levelOf = (hasAgent: boolean, hasChannel: boolean): number =>
  hasAgent ? (hasChannel ? Level.BOTH : Level.AGENT) : hasChannel ? Level.CHANNEL : Level.ALL;

/**
 * Which part of the time can be read from hourly sums: none of it for percentiles, or when the zone's hours are not
 * those of UTC (India, Nepal, …); else the whole hours in it. Only the two ends are read fact by fact then.
 */
function inWholeHours({ from, to, zone, by, buckets }: Question, wanted: Wanted): [number, number] {
  const inner = Math.ceil(from / HOUR_MS) * HOUR_MS;
  const outer = Math.floor(to / HOUR_MS) * HOUR_MS;
  const hasLocalHours = buckets !== null || by === "HOUR_OF_DAY" || by === "WEEKDAY";
  const fits = !hasLocalHours || (isOnTheHour(zone, [from, to]) && (buckets ?? []).every((at) => at % HOUR_MS === 0));
  // Hourly sums do not tell keys apart.
  return inner < outer && fits && by !== "SURVEY_REASON" && wanted.ranks.length === 0 ? [inner, outer] : [to, to];
}
