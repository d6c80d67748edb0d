import { teamById } from "./team.loaders.js";
import {
  Ctx,
  FieldResolver,
  Input,
  Mutation,
  Query,
  type RequestContext,
  Resolver,
  Root,
  type Row,
  madeOnce,
} from "@switchboard/kit";
import { Agent } from "../agent/agent.js";
import { CreateTeamInput, CreateTeamPayload } from "./team.inputs.js";
import { membersOfTeam, teamsOfWorkspace } from "./team.loaders.js";
import { createTeam } from "./team.service.js";
import { Team } from "./team.js";

@Resolver(() => Team)
export class TeamResolver {
  @Query(() => [Team], { access: ["agent:read"], description: "The workspace's teams by name, at most 500." })
  teams(@Ctx() ctx: RequestContext) {
    return teamsOfWorkspace(ctx);
  }

  @FieldResolver(() => [Agent], { description: "Agents in the team who are not disabled; empty for visitors." })
  members(@Root() team: Row<Team>, @Ctx() ctx: RequestContext) {
    return ctx.holds("agent:read") ? ctx.load(membersOfTeam, team.id) : [];
  }

  @Mutation(() => CreateTeamPayload, {
    access: ["agent:manage"],
    description: "Makes a team. Codes: `TEXT_EMPTY`, `TEXT_TOO_LONG`, `TEAM_NAME_TAKEN`, `TOO_MANY_TEAMS`.",
  })
  async createTeam(@Input(() => CreateTeamInput) input: CreateTeamInput, @Ctx() ctx: RequestContext) {
    return { team: await madeOnce(ctx, "createTeam", input, teamById, () => createTeam(ctx, input)) };
  }
}
