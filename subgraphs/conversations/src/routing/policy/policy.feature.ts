import { feature, reference } from "@switchboard/kit";
import { RoutingPolicyActivated, RoutingPolicyChanged } from "./policy.events.js";
import { RoutingActivation, RoutingPolicy, RoutingRevision } from "./policy.js";
import { policyById } from "./policy.loaders.js";
import {
  ChannelRoutingResolver,
  RoutingPlace,
  RoutingPlaceResolver,
  RoutingPolicyResolver,
  RoutingRevisionResolver,
} from "./policy.resolver.js";

export const policy = feature({
  nouns: [RoutingPolicy, RoutingRevision, RoutingActivation],
  types: [RoutingPlace],
  resolvers: [RoutingPolicyResolver, RoutingRevisionResolver, RoutingPlaceResolver, ChannelRoutingResolver],
  references: [reference("RoutingPolicy", policyById, (_viewer, _policy, ctx) => ctx.holds("conversation:read"))],
  events: [RoutingPolicyChanged, RoutingPolicyActivated],
});
