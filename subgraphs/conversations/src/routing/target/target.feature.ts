import { feature } from "@switchboard/kit";
import { WaitTargetChanged } from "./target.events.js";
import { WaitTargetResolver } from "./target.resolver.js";
import { WaitTarget } from "./wait-target.js";

export const target = feature({
  nouns: [WaitTarget],
  resolvers: [WaitTargetResolver],
  events: [WaitTargetChanged],
});
