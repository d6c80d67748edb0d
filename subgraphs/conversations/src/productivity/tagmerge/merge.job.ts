import { enqueue, type EntityManager, job, record, z } from "@switchboard/kit";
import type { Tag } from "../../talk/tag/tag.js";
import { TagChanged } from "../../talk/tag/tag.events.js";
import { factsOf } from "../../talk/tag/tag.service.js";
import { alone, tagsLocked } from "./merge.lock.js";
import { MOVED_AT_ONCE, moveTags } from "./merge.move.js";

/** The rest of a merge, a part at a time: the desk goes on working meanwhile. */
export const mergeJob = job("conversations.merge-tags", z.object({ sourceId: z.string() }), (ctx, { sourceId }) =>
  ctx.change(async (em) => {
    await alone(em);
    const [source] = await tagsLocked(em, [sourceId]);
    if (source?.mergedIntoId) await moveOn(em, source);
  }),
);

/** Moves a part to whatever stands in the tag's place at this moment, and sees to it that the rest follows. */
export async function moveOn(em: EntityManager, source: Tag): Promise<void> {
  const { id, mergedIntoId } = source;
  const moved = await moveTags(em, id, mergedIntoId as string);
  source.mergeMoved = (source.mergeMoved ?? 0) + moved;
  if (moved === MOVED_AT_ONCE) await enqueue(em, mergeJob, { sourceId: id });
  // What was taken off a conversation meanwhile was never moved: the end is when nothing is left.
  else source.mergeTotal = source.mergeMoved;
  record(em, TagChanged, factsOf(source));
}
