import {
  execute,
  foreignEvent,
  fresh,
  heardOf,
  Key,
  reaction,
  type RequestContext,
  statement,
  Stored,
  Tenant,
  Text,
  z,
} from "@switchboard/kit";

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

const FIND = statement("select 1 from conversations.known_team where id = $1");

/** A team that was made a moment ago may not have been heard of yet; see `heardOf`. Whether it exists is for the change to say. */
export async function hearOfTeam(ctx: RequestContext, teamId: string | null | undefined): Promise<void> {
  if (teamId != null) await heardOf(ctx, "workspace", async () => (await ctx.rows(FIND, [teamId])).length > 0);
}
