import { type EntityManager, execute, fresh, Int, Key, Stored, Tenant, Text } from "@switchboard/kit";

/** What this subgraph must know of its workspace. */
@Stored("workspace_settings")
export class WorkspaceSettings {
  /** The workspace's own id. */
  @Key() id!: string;
  @Tenant() workspaceId!: string;
  /** A customer's message within this time after the resolve goes on with the same service round. */
  @Int() reopenWithinHours!: number;
  /** In which its days begin and end. */
  @Text(null, { default: "'UTC'" }) timezone!: string;
  /** The number given to the latest conversation. */
  @Int() lastNumber!: number;
}

const REOPEN_WITHIN_HOURS = 72;

/** The next conversation number of the workspace, without gaps: the row is locked until the change commits. */
export async function nextNumber(em: EntityManager): Promise<number> {
  const [row] = await execute<{ lastNumber: number }>(
    em,
    `insert into conversations.workspace_settings as s (id, workspace_id, reopen_within_hours, last_number) values ($1, $1, $2, 1)
     on conflict (id) do update set last_number = s.last_number + 1 returning last_number as "lastNumber"`,
    [fresh(em).workspaceId, REOPEN_WITHIN_HOURS],
  );
  return (row as { lastNumber: number }).lastNumber;
}

/** Milliseconds within which a resolved round is continued. */
export async function reopenWithinMs(em: EntityManager): Promise<number> {
  const settings = await em.findOne(WorkspaceSettings, { id: fresh(em).workspaceId });
  return (settings?.reopenWithinHours ?? REOPEN_WITHIN_HOURS) * 3_600_000;
}

export async function keepSettings(em: EntityManager, reopenWithinHours: number, timezone: string): Promise<void> {
  await execute(
    em,
    `insert into conversations.workspace_settings (id, workspace_id, reopen_within_hours, timezone, last_number) values ($1, $1, $2, $3, 0)
     on conflict (id) do update set reopen_within_hours = excluded.reopen_within_hours, timezone = excluded.timezone`,
    [fresh(em).workspaceId, reopenWithinHours, timezone],
  );
}
