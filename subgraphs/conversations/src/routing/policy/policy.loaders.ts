import { many, one } from "@switchboard/kit";
import { RoutingActivation, RoutingPolicy, RoutingRevision } from "./policy.js";

export const policyById = one(() => RoutingPolicy);
/** A policy keeps at most 200 revisions; see policy.service.ts. */
export const revisionsOf = many(() => RoutingRevision, "policy_id", "number");
export const activationsOf = many(() => RoutingActivation, "policy_id", "at, id");
export const activationById = one(() => RoutingActivation);
