import { execute, foreignEvent, fresh, Key, reaction, Stored, Tenant, Text, z } from "@switchboard/kit";

/** Teams as transfers and channels see them. */
@Stored("known_team")
export class KnownTeam {
  @Key() id!: string;
  @Tenant() workspaceId!: string;
  @Text() name!: string;
}

const TeamCreated = foreignEvent("workspace", "team.created", z.object({ teamId: z.string(), name: z.string() }));

export const rememberTeam = reaction("remember-team", TeamCreated, (ctx, { teamId, name }) =>
  ctx.change(async (em) => {
    await execute(
      em,
      `insert into conversations.known_team (id, workspace_id, name) values ($1, $2, $3)
       on conflict (id) do update set name = excluded.name`,
      [teamId, fresh(em).workspaceId, name],
    );
  }),
);
