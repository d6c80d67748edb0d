import { feature } from "@switchboard/kit";
import { MoveResolver } from "./move.resolver.js";

export const move = feature({
  resolvers: [MoveResolver],
});
