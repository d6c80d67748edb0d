import { defineEvent, z } from "@switchboard/kit";

export const TransferRuleChanged = defineEvent(
  "transfer_rule.changed",
  "It was set whether a receiver is asked before a conversation is handed over, for how long, and who has it otherwise.",
  z.object({ answerSeconds: z.number().int(), returnsTo: z.enum(["SENDER", "QUEUE"]) }),
  () => [],
);
