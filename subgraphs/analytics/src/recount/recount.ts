import { type RequestContext, statement } from "@switchboard/kit";
import type { FactRow } from "../fact/fact.writer.js";
import { METRICS } from "../metrics/all.js";
import { type MetricName, seriesOf } from "../metrics/metric.js";
import { rebuilt, type Rebuilt } from "./rebuild.js";

/** A metric as the stream gave it and as the log gives it now. */
export interface Recounted {
  readonly metric: MetricName;
  readonly version: number;
  readonly streamed: Totals;
  readonly recounted: Totals;
  /** Ids of facts that are missing, too many, or different; empty = the figures agree. */
  readonly differing: readonly string[];
}

export interface Totals {
  readonly count: number;
  readonly sum: number;
  readonly hits: number;
}

/**
 * Counts again from the event logs alone what was measured in [from, to), and holds it against what the stream gave.
 * Rounds that began before the kept log are left out on both sides: the log cannot tell them whole.
 * Reads the whole kept log of the workspace; for checking, not for serving.
 */
export async function recount(ctx: RequestContext, from: Date, to: Date): Promise<Recounted[]> {
  // The log first: what comes in meanwhile is then in neither or only in the stream's, and lies at the end.
  const log = await rebuilt(ctx);
  const streamed = await streamedFacts(ctx, from, to);
  const recounted = log.facts.filter((fact) => fact.at >= from.getTime() && fact.at < to.getTime());
  return METRICS.map((metric) => {
    const series = seriesOf(metric);
    const mine = recounted.filter((fact) => fact.series === series);
    const theirs = streamed.filter((fact) => fact.series === series && isWhole(fact, log));
    return {
      metric: metric.name,
      version: metric.version,
      streamed: totals(theirs),
      recounted: totals(mine),
      differing: differing(theirs, mine),
    };
  });
}

const isWhole = (fact: FactRow, log: Rebuilt): boolean =>
  !log.partSubjects.has(fact.subject) && (log.subjects.has(fact.subject) || fact.at >= log.since);

function totals(facts: readonly FactRow[]): Totals {
  const milli = facts.reduce((sum, fact) => sum + Math.round(fact.value * 1_000), 0);
  return { count: facts.length, sum: milli / 1_000, hits: facts.filter((fact) => fact.isHit).length };
}

const told = ({ at, agentId, channelId, conversationId, ticketId, key, value, isHit }: FactRow): string =>
  JSON.stringify([at, agentId, channelId, conversationId, ticketId, key, value, isHit]);

function differing(a: readonly FactRow[], b: readonly FactRow[]): string[] {
  const left = new Map(a.map((fact) => [fact.id, told(fact)]));
  const right = new Map(b.map((fact) => [fact.id, told(fact)]));
  return [...new Set([...left.keys(), ...right.keys()])].filter((id) => left.get(id) !== right.get(id));
}

async function streamedFacts(ctx: RequestContext, from: Date, to: Date): Promise<FactRow[]> {
  const sql = statement(
    `select subject, id, series, at, conversation_id as "conversationId", ticket_id as "ticketId", agent_id as "agentId",
       channel_id as "channelId", key, value, is_hit as "isHit" from analytics.fact
     where workspace_id = $1 and series = any($2::text[]) and at >= $3 and at < $4
     union all
     select agent_id, agent_id || ' ' || (extract(epoch from started_at) * 1000)::bigint, 'AGENT_TIME.1', started_at, null, null, agent_id, null, state,
       coalesce(round(extract(epoch from ended_at - started_at), 3)::float8, -1), false
     from analytics.agent_span where workspace_id = $1 and started_at >= $3 and started_at < $4`,
  );
  const rows = await ctx.rows<Omit<FactRow, "at"> & { at: Date }>(sql, [
    ctx.viewer.workspaceId,
    METRICS.map(seriesOf),
    from,
    to,
  ]);
  return rows.map((row) => ({ ...row, at: row.at.getTime() }));
}
