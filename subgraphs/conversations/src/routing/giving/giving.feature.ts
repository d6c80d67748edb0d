import { feature } from "@switchboard/kit";
import { GivingResolver } from "./giving.resolver.js";

export const giving = feature({
  resolvers: [GivingResolver],
});
