import { fresh, reaction } from "@switchboard/kit";
import { DeskAgent } from "../desk/desk.js";
import { AgentChanged } from "../external/events.js";

/** So that tickets go to agents who are there. */
export const rememberAgent = reaction("remember-agent", AgentChanged, async (ctx, { agentId, isDisabled }) => {
  await ctx.change(async (em) => {
    await em.upsert(DeskAgent, { id: agentId, workspaceId: fresh(em).workspaceId, isDisabled });
  });
});
