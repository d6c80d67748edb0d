import { type EntityManager, execute } from "@switchboard/kit";
import type { Figure, Metric } from "../metrics/metric.js";
import { seriesOf } from "../metrics/metric.js";

/** What all facts of one subject have in common. */
export interface Subject {
  readonly subject: string;
  readonly conversationId: string | null;
  readonly ticketId: string | null;
  readonly channelId: string | null;
}

/** A fact as it is written and compared. `at` in milliseconds since 1970. */
export interface FactRow {
  readonly subject: string;
  readonly id: string;
  readonly series: string;
  readonly at: number;
  readonly conversationId: string | null;
  readonly ticketId: string | null;
  readonly agentId: string | null;
  readonly channelId: string | null;
  readonly key: string | null;
  readonly value: number;
  readonly isHit: boolean;
}

/** The facts that a metric's figures of one subject are; the id says what was measured, so that it is there once. */
export function factsOf(metric: Metric, subject: Subject, figures: readonly Figure[]): FactRow[] {
  const series = seriesOf(metric);
  return figures.map(({ part, at, agentId, key, value, isHit }) => ({
    ...subject,
    id: `${series}:${subject.subject}${part === undefined ? "" : `:${part}`}`,
    series,
    at,
    agentId: agentId ?? null,
    key: key ?? null,
    value: Math.round(value * 1_000) / 1_000,
    isHit: isHit ?? false,
  }));
}

const EQUAL: readonly (keyof FactRow)[] = ["at", "agentId", "channelId", "key", "value", "isHit"];
export const isSame = (a: FactRow, b: FactRow): boolean => EQUAL.every((name) => a[name] === b[name]);

/**
 * Makes the facts of these subjects be exactly `facts`, and the hourly sums follow. Returns how many differed: nothing is
 * written for those that are there already, so telling the same thing again changes nothing.
 */
export async function replaceFacts(
  em: EntityManager,
  workspaceId: string,
  subjects: readonly string[],
  facts: readonly FactRow[],
): Promise<number> {
  const before = new Map((await factsOfSubjects(em, workspaceId, subjects)).map((fact) => [fact.id, fact]));
  const wanted = new Map(facts.map((fact) => [fact.id, fact]));
  const written = facts.filter((fact) => !before.has(fact.id) || !isSame(before.get(fact.id) as FactRow, fact));
  const gone = [...before.values()].filter((fact) => !wanted.has(fact.id));
  const replaced = written.flatMap((fact) => before.get(fact.id) ?? []);
  if (gone.length > 0) {
    const keys = [gone.map((fact) => fact.subject), gone.map((fact) => fact.id)];
    await execute(
      em,
      `delete from analytics.fact f using unnest($2::text[], $3::text[]) as g(subject, id)
       where f.workspace_id = $1 and f.subject = g.subject and f.id = g.id`,
      [workspaceId, ...keys],
    );
  }
  if (written.length > 0) await upsert(em, workspaceId, written);
  await addUp(em, workspaceId, written, [...gone, ...replaced]);
  return written.length + gone.length;
}

async function factsOfSubjects(
  em: EntityManager,
  workspaceId: string,
  subjects: readonly string[],
): Promise<FactRow[]> {
  const rows = await execute<Omit<FactRow, "at"> & { at: Date }>(
    em,
    `select subject, id, series, at, conversation_id as "conversationId", ticket_id as "ticketId", agent_id as "agentId",
       channel_id as "channelId", key, value, is_hit as "isHit"
     from analytics.fact where workspace_id = $1 and subject = any($2::text[])`,
    [workspaceId, subjects],
  );
  return rows.map((row) => ({ ...row, at: row.at.getTime() }));
}

async function upsert(em: EntityManager, workspaceId: string, facts: readonly FactRow[]): Promise<void> {
  const rows = facts.map((fact) => ({ ...fact, at: new Date(fact.at) }));
  await execute(
    em,
    `insert into analytics.fact (workspace_id, subject, id, series, at, conversation_id, ticket_id, agent_id, channel_id, key, value, is_hit)
     select $1, "subject", "id", "series", "at", "conversationId", "ticketId", "agentId", "channelId", "key", "value", "isHit"
     from jsonb_to_recordset($2::jsonb) as f("subject" text, "id" text, "series" text, "at" timestamptz, "conversationId" text,
       "ticketId" text, "agentId" text, "channelId" text, "key" text, "value" double precision, "isHit" boolean)
     on conflict (workspace_id, subject, id) do update set at = excluded.at, agent_id = excluded.agent_id,
       channel_id = excluded.channel_id, key = excluded.key, value = excluded.value, is_hit = excluded.is_hit`,
    [workspaceId, JSON.stringify(rows)],
  );
}

interface Sum {
  readonly series: string;
  readonly hour: Date;
  readonly agentId: string;
  readonly channelId: string;
  count: number;
  milli: number;
  hits: number;
}

/** Moves the hourly sums by what came and what went. In thousandths, since sums of doubles do not come back to where they were. */
async function addUp(
  em: EntityManager,
  workspaceId: string,
  came: readonly FactRow[],
  went: readonly FactRow[],
): Promise<void> {
  const sums = new Map<string, Sum>();
  const move = (fact: FactRow, sign: 1 | -1) => {
    const hour = new Date(Math.floor(fact.at / 3_600_000) * 3_600_000);
    const { series, agentId, channelId } = fact;
    const key = [series, hour.getTime(), agentId, channelId].join(" ");
    const sum = sums.get(key) ?? {
      series,
      hour,
      agentId: agentId ?? "",
      channelId: channelId ?? "",
      count: 0,
      milli: 0,
      hits: 0,
    };
    sum.count += sign;
    sum.milli += sign * Math.round(fact.value * 1_000);
    sum.hits += fact.isHit ? sign : 0;
    sums.set(key, sum);
  };
  for (const fact of came) move(fact, 1);
  for (const fact of went) move(fact, -1);
  const rows = [...sums.values()].filter((sum) => sum.count !== 0 || sum.milli !== 0 || sum.hits !== 0);
  if (rows.length === 0) return;
  await execute(
    em,
    `insert into analytics.hourly as h (workspace_id, series, level, hour, agent_id, channel_id, count, sum, hits)
     select $1, "series", level, "hour", case when level in (1, 3) then "agentId" else '' end as agent,
       case when level in (2, 3) then "channelId" else '' end as channel, sum("count"), sum("milli") / 1000.0, sum("hits")
     from jsonb_to_recordset($2::jsonb) as s("series" text, "hour" timestamptz, "agentId" text, "channelId" text,
       "count" integer, "milli" numeric, "hits" integer), generate_series(0, 3) as level
     group by "series", level, "hour", agent, channel
     on conflict (workspace_id, series, level, hour, agent_id, channel_id)
     do update set count = h.count + excluded.count, sum = h.sum + excluded.sum, hits = h.hits + excluded.hits`,
    [workspaceId, JSON.stringify(rows)],
  );
}
