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
  }),
);

/** A new agent starts offline; more room or another team may be a match for someone who waits. */
export const keepDesk = reaction("keep-desk", AgentChanged, (ctx, agent) =>
  ctx.change(async (em) => {
    const { workspaceId, now } = fresh(em);
    await execute(
      em,
      `insert into conversations.agent_desk
         (id, workspace_id, name, state, state_since, capacity, open_count, team_ids, is_disabled, idle_since, role_key)
       values ($1, $2, $3, 'OFFLINE', $4, $5, 0, $6, $7, $4, $8)
       on conflict (id) do update set name = excluded.name, capacity = excluded.capacity,
         team_ids = excluded.team_ids, is_disabled = excluded.is_disabled, role_key = excluded.role_key`,
      [agent.agentId, workspaceId, agent.name, now, agent.capacity, agent.teamIds, agent.isDisabled, agent.roleKey],
    );
    wakeQueue(em, { desksChanged: true });
  }),
);
