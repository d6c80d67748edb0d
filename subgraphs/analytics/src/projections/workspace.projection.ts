import { execute, Key, reaction, type RequestContext, statement, Stored, Text } from "@switchboard/kit";
import { WorkspaceChanged, WorkspaceCreated } from "../external/other.events.js";

/** The time zone in which a workspace's days are counted unless a report says otherwise. */
@Stored("workspace_zone")
export class WorkspaceZone {
  @Key() workspaceId!: string;
  @Text() timezone!: string;
}

const remember = async (ctx: RequestContext, { workspaceId, timezone }: { workspaceId: string; timezone: string }) => {
  await ctx.change((em) =>
    execute(
      em,
      `insert into analytics.workspace_zone (workspace_id, timezone) values ($1, $2)
       on conflict (workspace_id) do update set timezone = excluded.timezone`,
      [workspaceId, timezone],
    ),
  );
};

export const rememberZone = [
  reaction("remember-zone", WorkspaceCreated, remember),
  reaction("follow-zone", WorkspaceChanged, remember),
];

/** The workspace's own zone; UTC before it is known. */
export async function zoneOf(ctx: RequestContext): Promise<string> {
  const sql = statement("select timezone from analytics.workspace_zone where workspace_id = $1");
  const [row] = await ctx.rows<{ timezone: string }>(sql, [ctx.viewer.workspaceId]);
  return row?.timezone ?? "UTC";
}
