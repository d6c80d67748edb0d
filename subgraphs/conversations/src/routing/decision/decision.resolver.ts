import { Ctx, FieldResolver, GraphInt, type RequestContext, Resolver, Root, type Row } from "@switchboard/kit";
import { Conversation, type ConversationRow } from "../../life/conversation/conversation.js";
import { Agent, agentOf } from "../../external/agent.js";
import { RoutingPolicy } from "../policy/policy.js";
import { policyById } from "../policy/policy.loaders.js";
import { RequiredSkill } from "../policy/policy.rules.js";
import { RoutingStrategy } from "../policy/policy.words.js";
import { ExclusionCount, RoutingCandidate, RoutingDecision } from "./decision.js";
import { decisionsOf } from "./decision.loaders.js";
import { whySentence } from "./decision.why.js";
import type { Exclusion } from "./decision.words.js";

type Decision = Row<RoutingDecision>;

@Resolver(() => Conversation)
export class ConversationDecisionsResolver {
  @FieldResolver(() => [RoutingDecision], {
    description: "Why it went to whom, each time that it did, oldest first; empty for visitors.",
    reads: ["id"],
  })
  routingDecisions(@Root() { id }: ConversationRow, @Ctx() ctx: RequestContext) {
    return ctx.viewer.kind === "VISITOR" ? [] : ctx.load(decisionsOf, id);
  }
}

@Resolver(() => RoutingDecision)
export class RoutingDecisionResolver {
  @FieldResolver(() => Agent, { description: "Who got it, or was asked to take it." })
  agent(@Root() { agentId }: Decision) {
    return agentOf(agentId);
  }

  @FieldResolver(() => Agent, { nullable: true, description: "The person who decided; null when routing did." })
  by(@Root() { byAgentId }: Decision) {
    return agentOf(byAgentId);
  }

  @FieldResolver(() => RoutingPolicy, { nullable: true, description: "The policy that decided; null when none did." })
  policy(@Root() { policyId }: Decision, @Ctx() ctx: RequestContext) {
    return policyId ? ctx.load(policyById, policyId) : null;
  }

  @FieldResolver(() => RoutingStrategy, { nullable: true, description: "The strategy; null when a person decided." })
  strategy(@Root() { wanted }: Decision) {
    return wanted?.strategy ?? null;
  }

  @FieldResolver(() => [RequiredSkill], {
    description: "What was required at that moment, after relaxing; at most 10.",
  })
  requiredSkills(@Root() { wanted }: Decision): RequiredSkill[] {
    return Object.entries(wanted?.required ?? {}).map(([skill, level]) => ({ skill, level }));
  }

  @FieldResolver(() => [RoutingCandidate], {
    description: "The agents that were looked at, best first, then those left out, nearest first; at most 50.",
  })
  candidates(@Root() { agentId: chosen, candidates, wanted }: Decision): RoutingCandidate[] {
    let rank = 0;
    return candidates.map(([agentId, excludedBecause, usedPoints, capacity, costPoints, , , skills]) => ({
      agentId,
      isChosen: agentId === chosen,
      rank: excludedBecause === null ? ++rank : null,
      excludedBecause,
      usedPoints,
      capacity,
      costPoints,
      preferredScore: (wanted?.preferred ?? []).reduce((sum, skill) => sum + (skills[skill] ?? 0), 0),
      wasLastAgent: wanted?.lastAgentId === agentId,
      skills: Object.entries(skills).map(([skill, level]) => ({ skill, level })),
    }));
  }

  @FieldResolver(() => [ExclusionCount], { description: "How many agents were left out, by reason." })
  exclusions(@Root() { left }: Decision): ExclusionCount[] {
    return Object.entries(left).map(([reason, count]) => ({ reason: reason as Exclusion, count }));
  }

  @FieldResolver(() => GraphInt, { description: "How many agents were looked at." })
  consideredCount(@Root() { left, eligibleCount }: Decision): number {
    return Object.values(left).reduce((sum, count) => sum + count, eligibleCount);
  }

  @FieldResolver(() => String, { description: "Why it was this agent, in one sentence in the caller's language." })
  why(@Root() decision: Decision, @Ctx() ctx: RequestContext): string {
    return whySentence(decision, ctx.language);
  }
}

@Resolver(() => RoutingCandidate)
export class RoutingCandidateResolver {
  @FieldResolver(() => Agent, { description: "The agent." })
  agent(@Root() { agentId }: RoutingCandidate) {
    return agentOf(agentId);
  }
}
