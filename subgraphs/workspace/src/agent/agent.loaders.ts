import { one, pageOf, type RequestContext, type SortKey, tableOf } from "@switchboard/kit";
import { TeamMember } from "../team/team.js";
import { Agent } from "./agent.js";
import type { AgentsArgs } from "./agent.inputs.js";

export const agentById = one(() => Agent);

const BY_NAME: readonly SortKey[] = [{ sql: "r.name", type: "text", direction: "ASC" }];

/** A page of agents by name. `search` is taken literally, whatever the case. */
export function agentsPage(ctx: RequestContext, args: AgentsArgs) {
  const where: { sql: string; values: unknown[] }[] = [];
  const search = args.search?.trim().slice(0, 100);
  if (search) {
    const pattern = `%${search.replace(/[\\%_]/g, "\\$&")}%`;
    where.push({ sql: "(r.name ilike ? or r.email ilike ?)", values: [pattern, pattern] });
  }
  if (args.teamId != null) {
    const member = `exists (select 1 from ${tableOf(ctx, TeamMember)} m where m.agent_id = r.id and m.team_id = ?)`;
    where.push({ sql: member, values: [args.teamId] });
  }
  return pageOf(ctx, Agent, args, { order: BY_NAME, where, reads: [] });
}
