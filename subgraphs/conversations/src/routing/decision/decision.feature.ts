import { feature } from "@switchboard/kit";
import { ExclusionCount, RoutingCandidate, RoutingDecision } from "./decision.js";
import {
  ConversationDecisionsResolver,
  RoutingCandidateResolver,
  RoutingDecisionResolver,
} from "./decision.resolver.js";

export const decision = feature({
  nouns: [RoutingDecision],
  types: [ExclusionCount, RoutingCandidate],
  resolvers: [ConversationDecisionsResolver, RoutingDecisionResolver, RoutingCandidateResolver],
});
