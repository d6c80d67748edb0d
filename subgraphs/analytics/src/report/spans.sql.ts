import { type RequestContext, statement } from "@switchboard/kit";
import { unitsBetween } from "./calendar.js";
import { type Cell, GROUPS, percentiles } from "./figures.sql.js";
import type { Question } from "./question.js";
import type { Wanted } from "./wanted.js";

const PIECES_MOST = 9_000;

/**
 * Agents' time: spans cut at the ends of the asked time, at the buckets and, by hour or weekday, at each hour or day.
 * A span that still lasts ends now. The total is of the spans uncut by buckets.
 */
export async function spanCells(ctx: RequestContext, question: Question, wanted: Wanted): Promise<Cell[]> {
  const { from, to, zone, by, buckets, agentId } = question;
  const until = Math.min(to, ctx.now().getTime());
  if (until <= from) return [];
  const fine =
    by === "HOUR_OF_DAY"
      ? unitsBetween("HOUR", zone, from, to, PIECES_MOST)
      : by === "WEEKDAY"
        ? unitsBetween("DAY", zone, from, to, PIECES_MOST)
        : [];
  const cuts = [
    ...new Set([from, ...(buckets ?? []).filter((at) => at > from), ...fine.filter((at) => at > from)]),
  ].toSorted((a, b) => a - b);
  const sql = `
    with zone as (select $4::text), span as (
      select agent_id, id, state as key, greatest(started_at, $5) as started, least(coalesce(ended_at, $6), $6) as ended
      from analytics.agent_span
      where workspace_id = $1 and started_at < $6 and (ended_at is null or ended_at > $5) and ($7::text is null or agent_id = $7)
    ), cut as (
      select at, lead(at, 1, 'infinity'::timestamptz) over (order by at) as until from unnest($2::timestamptz[]) as c(at)
    ), piece as (
      select false as total, greatest(started, at) as at, agent_id, null::text as channel_id, id, key, least(ended, until) - greatest(started, at) as lasted
      from span join cut on cut.at < ended and cut.until > started where ${wanted.hasRows}
      union all select true, started, agent_id, null, id, key, ended - started from span
    ), cell as (
      select total, case when total then null else width_bucket(at, $3::timestamptz[]) - 1 end as bucket,
        case when total then null else ${by ? GROUPS[by] : "null::text"} end as "group", id, sum(extract(epoch from lasted))::float8 as value
      from piece group by 1, 2, 3, id
    )
    select total as "isTotal", bucket, "group", count(*)::int as count, round(sum(value)::numeric, 3)::float8 as sum, 0 as hits,
      ${percentiles(wanted, "$8")} as percentiles
    from cell group by 1, 2, 3`;
  const dates = (instants: readonly number[]) => instants.map((at) => new Date(at));
  const values = [
    ctx.viewer.workspaceId,
    dates(cuts),
    dates(buckets ?? [from]),
    zone,
    new Date(from),
    new Date(until),
    agentId,
  ];
  return ctx.rows<Cell>(statement(sql), wanted.ranks.length > 0 ? [...values, wanted.ranks] : values);
}
