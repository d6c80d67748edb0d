import { feature, reference } from "@switchboard/kit";
import { AutomationRule } from "./automation-rule.js";
import { AutomationRuleChanged } from "./rule.events.js";
import { ruleById, RuleResolver } from "./rule.resolver.js";

export const rule = feature({
  nouns: [AutomationRule],
  resolvers: [RuleResolver],
  references: [reference("AutomationRule", ruleById, (_viewer, _row, ctx) => ctx.holds("conversation:manage"))],
  events: [AutomationRuleChanged],
});
