import { execute, type Sweep } from "@switchboard/kit";
import { HERE_FOR_MS } from "./viewing.js";

/** Those who fell silent are shown no longer anyway; this keeps the table as small as the desk. */
export const viewingSweep: Sweep = {
  name: "viewing",
  everySeconds: 300,
  async run(ctx) {
    const before = new Date(ctx.now().getTime() - 10 * HERE_FOR_MS);
    await ctx.change((em) =>
      execute(em, `delete from conversations.conversation_viewer where workspace_id = $1 and seen_at < $2`, [
        ctx.viewer.workspaceId,
        before,
      ]),
    );
  },
};
