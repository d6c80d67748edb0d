import {
  type EntityManager,
  execute,
  fresh,
  newId,
  notFound,
  record,
  Rejection,
  type RequestContext,
  tableOf,
  textWithin,
} from "@switchboard/kit";
import { Team, TeamMember } from "./team.js";
import { TeamCreated } from "./team.events.js";

/** Teams of one workspace. */
const TEAMS_MOST = 500;
/** Teams one agent may be in. */
const MEMBERSHIPS_MOST = 50;

/** Makes a team. @throws Rejection TEXT_EMPTY, TEXT_TOO_LONG, TEAM_NAME_TAKEN, TOO_MANY_TEAMS */
export function createTeam(ctx: RequestContext, input: { readonly name: string }): Promise<Team> {
  const name = textWithin(input.name, 80, ["input", "name"]);
  return ctx.change(async (em) => {
    const { workspaceId, now } = fresh(em);
    if ((await em.count(Team, {})) >= TEAMS_MOST) {
      throw new Rejection("TOO_MANY_TEAMS", {
        en: `A workspace has at most ${TEAMS_MOST} teams.`,
        "zh-CN": `一个工作区最多 ${TEAMS_MOST} 个小组。`,
      });
    }
    const id = newId("team");
    const made = await execute(
      em,
      `insert into ${tableOf(ctx, Team)} (id, workspace_id, name, created_at) values ($1, $2, $3, $4)
       on conflict do nothing returning id`,
      [id, workspaceId, name, now],
    );
    if (made.length === 0) {
      throw new Rejection(
        "TEAM_NAME_TAKEN",
        { en: "There is a team of this name already.", "zh-CN": "已有同名的小组。" },
        ["input", "name"],
      );
    }
    record(em, TeamCreated, { teamId: id, name });
    return em.findOneOrFail(Team, { id });
  });
}

/** Makes these the agent's teams. @throws Rejection NOT_FOUND, TOO_MANY_TEAMS */
export async function joinTeams(
  em: EntityManager,
  ctx: RequestContext,
  agentId: string,
  teamIds: readonly string[],
): Promise<void> {
  const wanted = [...new Set(teamIds)];
  const path = ["input", "teamIds"];
  if (wanted.length > MEMBERSHIPS_MOST) {
    throw new Rejection(
      "TOO_MANY_TEAMS",
      { en: `At most ${MEMBERSHIPS_MOST} teams.`, "zh-CN": `最多 ${MEMBERSHIPS_MOST} 个小组。` },
      path,
    );
  }
  const known = wanted.length ? await em.count(Team, { id: { $in: wanted } }) : 0;
  if (known !== wanted.length) throw notFound({ en: "The team", "zh-CN": "小组" }, path);
  const { workspaceId } = fresh(em);
  await execute(em, `delete from ${tableOf(ctx, TeamMember)} where agent_id = $1`, [agentId]);
  await execute(
    em,
    `insert into ${tableOf(ctx, TeamMember)} (agent_id, team_id, workspace_id) select $1, t, $3 from unnest($2::text[]) as t`,
    [agentId, wanted, workspaceId],
  );
}

/** Ids of the agent's teams, as they are inside this change. */
export async function teamIdsOf(em: EntityManager, ctx: RequestContext, agentId: string): Promise<string[]> {
  const rows = await execute<{ team_id: string }>(
    em,
    `select team_id from ${tableOf(ctx, TeamMember)} where agent_id = $1 order by team_id`,
    [agentId],
  );
  return rows.map((row) => row.team_id);
}
