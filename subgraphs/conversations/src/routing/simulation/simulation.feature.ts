import { feature } from "@switchboard/kit";
import { RoutingDifferenceResolver, SimulatedLoadResolver, SimulationResolver } from "./simulation.resolver.js";

export const simulation = feature({
  resolvers: [SimulationResolver, SimulatedLoadResolver, RoutingDifferenceResolver],
});
