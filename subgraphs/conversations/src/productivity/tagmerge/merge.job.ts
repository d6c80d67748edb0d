import { enqueue, type EntityManager, job, z } from "@switchboard/kit";
import { MOVED_AT_ONCE, moveTags } from "./merge.move.js";

/** The rest of a merge, a part at a time: the desk goes on working meanwhile. */
export const mergeJob = job(
  "conversations.merge-tags",
  z.object({ sourceId: z.string(), targetId: z.string() }),
  (ctx, { sourceId, targetId }) => ctx.change((em) => moveOn(em, sourceId, targetId)),
);

/** Moves a part, and sees to it that the rest follows. */
export async function moveOn(em: EntityManager, sourceId: string, targetId: string): Promise<void> {
  const moved = await moveTags(em, sourceId, targetId);
  if (moved === MOVED_AT_ONCE) await enqueue(em, mergeJob, { sourceId, targetId });
}
