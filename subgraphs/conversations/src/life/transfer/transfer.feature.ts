import { feature } from "@switchboard/kit";
import { TransferRuleChanged } from "./transfer.events.js";
import { TransferAnswerResolver, TransferRuleResolver } from "./transfer.resolver.js";
import { TransferRule } from "./transfer-rule.js";

export const transfer = feature({
  nouns: [TransferRule],
  resolvers: [TransferRuleResolver, TransferAnswerResolver],
  events: [TransferRuleChanged],
});
