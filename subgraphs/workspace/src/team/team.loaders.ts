import { batched, columnsOf, one, type RequestContext, type Row, statement, tableOf } from "@switchboard/kit";
import { Agent } from "../agent/agent.js";
import { Team, TeamMember } from "./team.js";

export const teamById = one(() => Team);

/** Teams of each agent, by name. */
export const teamsOfAgent = batched<string, Row<Team>[]>(async (ctx, agentIds) => {
  const sql = `select m.agent_id as "__key", ${columnsOf(ctx, Team, "t")} from ${tableOf(ctx, TeamMember)} m
    join ${tableOf(ctx, Team)} t on t.id = m.team_id where m.agent_id = any($1::text[]) order by t.name, t.id`;
  return grouped(agentIds, await ctx.rows<Row<Team> & { __key: string }>(statement(sql), [agentIds]));
});

/** Members of each team who can still work, by name. */
export const membersOfTeam = batched<string, Row<Agent>[]>(async (ctx, teamIds) => {
  const sql = `select m.team_id as "__key", ${columnsOf(ctx, Agent, "a")} from ${tableOf(ctx, TeamMember)} m
    join ${tableOf(ctx, Agent)} a on a.id = m.agent_id
    where m.team_id = any($1::text[]) and not a.is_disabled order by a.name, a.id`;
  return grouped(teamIds, await ctx.rows<Row<Agent> & { __key: string }>(statement(sql), [teamIds]));
});

function grouped<T extends { __key: string }>(keys: readonly string[], rows: readonly T[]): T[][] {
  const groups = Map.groupBy(rows, (row) => row.__key);
  return keys.map((key) => groups.get(key) ?? []);
}

/** All teams of the workspace, by name. */
export function teamsOfWorkspace(ctx: RequestContext): Promise<Row<Team>[]> {
  const sql = `select ${columnsOf(ctx, Team)} from ${tableOf(ctx, Team)} order by name, id limit 500`;
  return ctx.rows<Row<Team>>(statement(sql), []);
}
