import { type EntityManager, execute } from "@switchboard/kit";
import { endedAlone } from "../metrics/bot-resolution.js";
import type { Happening, Step } from "./step.js";
import type { Story } from "./story.js";

interface StepRow {
  readonly subject: string;
  readonly logId: string;
  readonly xid: string;
  readonly at: Date;
  readonly what: Happening;
}

export interface AddedStep {
  readonly subject: string;
  readonly step: Step;
}

/**
 * Adds steps and returns all steps of these rounds. Steps are known by their place in the log: one that is there
 * already is left alone. One statement: its select does not see what its insert adds, so that is put in here.
 */
export async function addSteps(
  em: EntityManager,
  workspaceId: string,
  added: readonly AddedStep[],
  subjects: readonly string[],
): Promise<Map<string, Step[]>> {
  const news = added.map(({ subject, step: { logId, xid, at, what } }) => ({
    subject,
    log_id: String(logId),
    xid: String(xid),
    at: new Date(at),
    what,
  }));
  const rows = await execute<StepRow>(
    em,
    `with added as (
       insert into analytics.round_step (workspace_id, subject, log_id, xid, at, what)
       select $1, subject, log_id, xid, at, what
       from jsonb_to_recordset($2::jsonb) as s(subject text, log_id bigint, xid bigint, at timestamptz, what jsonb)
       on conflict do nothing)
     select subject, log_id as "logId", xid, at, what from analytics.round_step where workspace_id = $1 and subject = any($3::text[])`,
    [workspaceId, JSON.stringify(news), subjects],
  );
  const rounds = new Map<string, Map<bigint, Step>>(subjects.map((subject) => [subject, new Map()]));
  for (const { subject, logId, xid, at, what } of rows) {
    rounds.get(subject)?.set(BigInt(logId), { logId: BigInt(logId), xid: BigInt(xid), at: at.getTime(), what });
  }
  for (const { subject, step } of added) rounds.get(subject)?.set(step.logId, step);
  return new Map([...rounds].map(([subject, steps]) => [subject, [...steps.values()]]));
}

const OPEN = new Set(["BOT", "QUEUED", "OFFERED", "ASSIGNED", "WAITING", "SNOOZED"]);
const instant = (ms: number | null): Date | null => (ms === null ? null : new Date(ms));

export async function saveRounds(em: EntityManager, workspaceId: string, stories: readonly Story[]): Promise<void> {
  const rows = stories.map((story) => ({
    subject: story.subject,
    customer_id: story.customerId,
    channel_id: story.channelId,
    started_at: instant(story.startedAt),
    open_status: story.status && OPEN.has(story.status) ? story.status : null,
    ended_alone_at: instant(endedAlone(story)),
  }));
  await execute(
    em,
    `insert into analytics.round (workspace_id, subject, customer_id, channel_id, started_at, open_status, ended_alone_at)
     select $1, subject, customer_id, channel_id, started_at, open_status, ended_alone_at
     from jsonb_to_recordset($2::jsonb) as r(subject text, customer_id text, channel_id text, started_at timestamptz,
       open_status text, ended_alone_at timestamptz)
     on conflict (workspace_id, subject) do update set customer_id = excluded.customer_id, channel_id = excluded.channel_id,
       started_at = excluded.started_at, open_status = excluded.open_status, ended_alone_at = excluded.ended_alone_at`,
    [workspaceId, JSON.stringify(rows)],
  );
}

/** When the customers of rounds that ended without a person were back with another round; ms since 1970 by subject. */
export async function repeatsOf(
  em: EntityManager,
  workspaceId: string,
  stories: readonly Story[],
): Promise<Map<string, number>> {
  const alone = stories.filter((story) => endedAlone(story) !== null);
  if (alone.length === 0) return new Map();
  const rows = await execute<{ subject: string; at: Date | null }>(
    em,
    `select a.subject, (select min(r.started_at) from analytics.round r
       where r.workspace_id = $1 and r.customer_id = a.customer_id and r.started_at > a.at) as at
     from unnest($2::text[], $3::text[], $4::timestamptz[]) as a(subject, customer_id, at)`,
    [
      workspaceId,
      alone.map((s) => s.subject),
      alone.map((s) => s.customerId),
      alone.map((s) => instant(endedAlone(s))),
    ],
  );
  return new Map(rows.flatMap(({ subject, at }) => (at ? [[subject, at.getTime()] as const] : [])));
}
