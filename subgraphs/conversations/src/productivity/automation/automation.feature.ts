import { feature, reference } from "@switchboard/kit";
import { AutomationRun } from "./automation-run.js";
import { automate } from "./automation.reaction.js";
import { AutomationResolver, runById } from "./automation.resolver.js";
import { runJob } from "./run.job.js";
import { automationSweep, waitingJob } from "./waiting.js";

export const automation = feature({
  nouns: [AutomationRun],
  resolvers: [AutomationResolver],
  references: [reference("AutomationRun", runById, (_viewer, _row, ctx) => ctx.holds("conversation:manage"))],
  reactions: [automate],
  jobs: [runJob, waitingJob],
  sweeps: [automationSweep],
});
