import { type EntityManager, execute } from "@switchboard/kit";
import { endedAlone } from "../metrics/bot-resolution.js";
import type { Happening, Step } from "./step.js";
import type { Story } from "./story.js";

/** Steps are known by their place in the log: one that is there already is left alone. */
export async function addSteps(em: EntityManager, workspaceId: string, added: readonly { subject: string; step: Step }[]): Promise<void> {
  const rows = added.map(({ subject, step }) => ({
    subject,
    log_id: String(step.logId),
    xid: String(step.xid),
    at: new Date(step.at),
    what: step.what,
  }));
  await execute(
    em,
    `insert into analytics.round_step (workspace_id, subject, log_id, xid, at, what)
     select $1, subject, log_id, xid, at, what
     from jsonb_to_recordset($2::jsonb) as s(subject text, log_id bigint, xid bigint, at timestamptz, what jsonb)
     on conflict do nothing`,
    [workspaceId, JSON.stringify(rows)],
  );
}

interface StepRow {
  readonly subject: string;
  readonly logId: string;
  readonly xid: string;
  readonly at: Date;
  readonly what: Happening;
}

export async function stepsOf(em: EntityManager, workspaceId: string, subjects: readonly string[]): Promise<Map<string, Step[]>> {
  const rows = await execute<StepRow>(
    em,
    `select subject, log_id as "logId", xid, at, what from analytics.round_step where workspace_id = $1 and subject = any($2::text[])`,
    [workspaceId, subjects],
  );
  const steps = new Map<string, Step[]>();
  for (const { subject, logId, xid, at, what } of rows) {
    const step = { logId: BigInt(logId), xid: BigInt(xid), at: at.getTime(), what };
    const known = steps.get(subject);
    if (known) known.push(step);
    else steps.set(subject, [step]);
  }
  return steps;
}

const OPEN = new Set(["BOT", "QUEUED", "ASSIGNED", "WAITING"]);
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
export async function repeatsOf(em: EntityManager, workspaceId: string, stories: readonly Story[]): Promise<Map<string, number>> {
  const alone = stories.filter((story) => endedAlone(story) !== null);
  if (alone.length === 0) return new Map();
  const rows = await execute<{ subject: string; at: Date | null }>(
    em,
    `select a.subject, (select min(r.started_at) from analytics.round r
       where r.workspace_id = $1 and r.customer_id = a.customer_id and r.started_at > a.at) as at
     from unnest($2::text[], $3::text[], $4::timestamptz[]) as a(subject, customer_id, at)`,
    [workspaceId, alone.map((s) => s.subject), alone.map((s) => s.customerId), alone.map((s) => instant(endedAlone(s)))],
  );
  return new Map(rows.flatMap(({ subject, at }) => (at ? [[subject, at.getTime()] as const] : [])));
}
