import { feature } from "@switchboard/kit";
import { AutoResolveRule } from "./silence-rule.js";
import { AutoResolveChanged } from "./silence.events.js";
import { AutoResolveResolver } from "./silence.resolver.js";
import { silenceSweep } from "./silence.sweep.js";

export const silence = feature({
  nouns: [AutoResolveRule],
  resolvers: [AutoResolveResolver],
  events: [AutoResolveChanged],
  sweeps: [silenceSweep],
});
