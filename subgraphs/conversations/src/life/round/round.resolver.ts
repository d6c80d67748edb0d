import { FieldResolver, Resolver, Root, type Row } from "@switchboard/kit";
import { Agent, agentOf } from "../../external/agent.js";
import { Team, teamOf } from "../../external/team.js";
import { verdictOf } from "./round.loaders.js";
import { ServiceRound, Survey } from "./service-round.js";
import { Transfer } from "./transfer.js";

@Resolver(() => ServiceRound)
export class ServiceRoundResolver {
  @FieldResolver(() => Agent, { nullable: true, description: "The agent who settled it." })
  resolvedBy(@Root() { resolvedById }: Row<ServiceRound>) {
    return agentOf(resolvedById);
  }

  @FieldResolver(() => Survey, { nullable: true, description: "The customer's verdict on it; null until it is given." })
  survey(@Root() round: Row<ServiceRound>): Survey | null {
    return verdictOf(round);
  }
}

@Resolver(() => Transfer)
export class TransferResolver {
  @FieldResolver(() => Agent, { nullable: true, description: "Who had it." })
  from(@Root() { fromAgentId }: Row<Transfer>) {
    return agentOf(fromAgentId);
  }

  @FieldResolver(() => Agent, { nullable: true, description: "Who got it." })
  toAgent(@Root() { toAgentId }: Row<Transfer>) {
    return agentOf(toAgentId);
  }

  @FieldResolver(() => Team, { nullable: true, description: "The team that got it." })
  toTeam(@Root() { toTeamId }: Row<Transfer>) {
    return teamOf(toTeamId);
  }

  @FieldResolver(() => Agent, { nullable: true, description: "Who handed it over." })
  by(@Root() { byAgentId }: Row<Transfer>) {
    return agentOf(byAgentId);
  }
}
