import { feature } from "@switchboard/kit";
import { ServiceRoundResolver, TransferResolver } from "./round.resolver.js";
import { ServiceRound } from "./service-round.js";
import { Transfer } from "./transfer.js";

export const round = feature({
  nouns: [ServiceRound, Transfer],
  resolvers: [ServiceRoundResolver, TransferResolver],
});
