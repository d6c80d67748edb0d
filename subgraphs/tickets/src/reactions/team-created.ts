import { fresh, reaction } from "@switchboard/kit";
import { DeskTeam } from "../desk/desk.js";
import { TeamCreated } from "../external/events.js";

/** So that tickets go to teams that exist. */
export const rememberTeam = reaction("remember-team", TeamCreated, async (ctx, { teamId }) => {
  await ctx.change(async (em) => {
    await em.upsert(DeskTeam, { id: teamId, workspaceId: fresh(em).workspaceId });
  });
});
