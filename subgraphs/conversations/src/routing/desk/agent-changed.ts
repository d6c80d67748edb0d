import { execute, foreignEvent, fresh, reaction, z } from "@switchboard/kit";
import { wakeQueue } from "../queue/queue.process.js";

const AgentChanged = foreignEvent(
  "workspace",
  "agent.changed",
  z.object({
    agentId: z.string(),
    name: z.string(),
    teamIds: z.array(z.string()),
    capacity: z.number().int(),
    isDisabled: z.boolean(),
    roleKey: z.string(),
    // Events from before there were skills carry none.
    skills: z.array(z.object({ skill: z.string(), level: z.number().int() })).default([]),
    weights: z.array(z.object({ channelKind: z.string(), points: z.number().int() })).default([]),
  }),
);

/** A new agent starts offline; more room or another team may be a match for someone who waits. */
export const keepDesk = reaction("keep-desk", AgentChanged, (ctx, agent) =>
  ctx.change(async (em) => {
    const { workspaceId, now } = fresh(em);
    await execute(
      em,
      `insert into conversations.agent_desk
         (id, workspace_id, name, state, state_since, capacity, open_count, team_ids, is_disabled, idle_since, skills, weights,
          role_key)
       values ($1, $2, $3, 'OFFLINE', $4, $5, 0, $6, $7, $4, $8, $9, $10)
       on conflict (id) do update set name = excluded.name, capacity = excluded.capacity,
         team_ids = excluded.team_ids, is_disabled = excluded.is_disabled,
         skills = excluded.skills, weights = excluded.weights, role_key = excluded.role_key`,
      [
        agent.agentId,
        workspaceId,
        agent.name,
        now,
        agent.capacity,
        agent.teamIds,
        agent.isDisabled,
        JSON.stringify(Object.fromEntries(agent.skills.map(({ skill, level }) => [skill, level]))),
        JSON.stringify(Object.fromEntries(agent.weights.map(({ channelKind, points }) => [channelKind, points]))),
        agent.roleKey,
      ],
    );
    wakeQueue(em, { desksChanged: true });
  }),
);
