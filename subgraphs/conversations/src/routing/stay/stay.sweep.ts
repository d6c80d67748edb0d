import { execute, fresh, type Sweep } from "@switchboard/kit";

/** The queue shows the present day; reports have their own record. */
const KEPT_MS = 3 * 86_400_000;

export const forgetOldStays: Sweep = {
  name: "forget-old-stays",
  everySeconds: 3_600,
  run: (ctx) =>
    ctx.change(async (em) => {
      await execute(em, `delete from conversations.queue_stay where workspace_id = $1 and ended_at < $2`, [
        fresh(em).workspaceId,
        new Date(ctx.now().getTime() - KEPT_MS),
      ]);
    }),
};
