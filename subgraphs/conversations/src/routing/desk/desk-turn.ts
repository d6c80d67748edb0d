import { type EntityManager, execute, fresh, Index, Instant, Key, newId, Stored, Tenant, Text } from "@switchboard/kit";

const KEPT_MS = 16 * 86_400_000;

/** An agent came, went or paused: for playing a past period again. Kept for 16 days. */
@Stored("desk_turn")
@Index({ name: "desk_turn_of_agent", properties: ["workspaceId", "agentId", "since"] as never })
@Index({ name: "desk_turn_by_time", properties: ["workspaceId", "since"] as never })
export class DeskTurn {
  @Key() id!: string;
  @Tenant() workspaceId!: string;
  @Text() agentId!: string;
  @Text() state!: string;
  @Instant() since!: Date;
}

/** Notes a turn, and forgets those of this agent that are too old, but for the last of them: it still holds. */
export async function noteTurn(em: EntityManager, agentId: string, state: string, since: string): Promise<void> {
  const { workspaceId, now } = fresh(em);
  await execute(
    em,
    `with old as (
       delete from conversations.desk_turn t where t.workspace_id = $2 and t.agent_id = $3 and t.since < $6
         and exists (select 1 from conversations.desk_turn n where n.workspace_id = $2 and n.agent_id = $3 and n.since > t.since and n.since < $6))
     insert into conversations.desk_turn (id, workspace_id, agent_id, state, since) values ($1, $2, $3, $4, $5)`,
    [newId("trn"), workspaceId, agentId, state, since, new Date(now.getTime() - KEPT_MS)],
  );
}
