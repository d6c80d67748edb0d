import { defineEvent, z } from "@switchboard/kit";

export const AutomationRuleChanged = defineEvent(
  "automation_rule.changed",
  "An automation rule was added, changed or removed.",
  z.object({ automationRuleId: z.string(), change: z.enum(["CREATED", "UPDATED", "DELETED"]) }),
  () => [],
);
