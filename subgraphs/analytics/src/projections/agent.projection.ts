import { batchReaction, execute, type LogEntry } from "@switchboard/kit";
import { AgentStateChanged } from "../external/other.events.js";

/** Keeps the spans of agents' states: each change ends the one before it, in whatever order they are heard of. */
export const agentProjection = batchReaction("follow-agents", [AgentStateChanged], async (ctx, entries) => {
  const { workspaceId } = ctx.viewer;
  const spans = spanStarts(entries);
  await ctx.change(async (em) => {
    await execute(
      em,
      `insert into analytics.agent_span (workspace_id, agent_id, started_at, state, id)
       select $1, agent_id, started_at, state, agent_id || ':' || extract(epoch from started_at)
       from unnest($2::text[], $3::timestamptz[], $4::text[]) as s(agent_id, started_at, state)
       on conflict (workspace_id, agent_id, started_at) do update set state = excluded.state`,
      [workspaceId, spans.map((s) => s.agentId), spans.map((s) => s.startedAt), spans.map((s) => s.state)],
    );
    // Only what ends after the earliest news can have a new neighbour.
    await execute(
      em,
      `update analytics.agent_span s set ended_at = n.next
       from (select agent_id, started_at, lead(started_at) over (partition by agent_id order by started_at) as next
             from analytics.agent_span
             where workspace_id = $1 and agent_id = any($2::text[]) and (ended_at is null or ended_at >= $3)) n
       where s.workspace_id = $1 and s.agent_id = n.agent_id and s.started_at = n.started_at and s.ended_at is distinct from n.next`,
      [
        workspaceId,
        spans.map((s) => s.agentId),
        spans.map((s) => s.startedAt).toSorted((a, b) => a.getTime() - b.getTime())[0],
      ],
    );
  });
});

/** Where spans begin; of several changes of an agent in one instant the last holds. */
export function spanStarts(entries: readonly LogEntry[]): { agentId: string; startedAt: Date; state: string }[] {
  const starts = new Map<string, { agentId: string; startedAt: Date; state: string }>();
  for (const { data } of entries) {
    const { agentId, to, since } = data as { agentId: string; to: string; since: string };
    starts.set(`${agentId} ${since}`, { agentId, startedAt: new Date(since), state: to });
  }
  return [...starts.values()];
}
