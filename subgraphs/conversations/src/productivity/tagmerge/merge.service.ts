import {
  applied,
  type EntityManager,
  LockMode,
  notFound,
  record,
  Rejection,
  type RequestContext,
} from "@switchboard/kit";
import { Tag } from "../../talk/tag/tag.js";
import { TagChanged } from "../../talk/tag/tag.events.js";
import { factsOf, TAG } from "../../talk/tag/tag.service.js";
import type { MergeTagsInput } from "./merge.inputs.js";
import { moveOn } from "./merge.job.js";
import { renameTag } from "./merge.named.js";

/**
 * Makes one tag of two. Repeated, it finds nothing more to do.
 * @throws Rejection NOT_FOUND, TAG_MERGE_SELF, TAG_ARCHIVED (the target), TAG_MERGE_UNCLEAR
 */
export function mergeTags(ctx: RequestContext, input: MergeTagsInput): Promise<{ tag: Tag; source: Tag }> {
  const { sourceTagId, targetTagId } = input;
  if (sourceTagId === targetTagId) throw self();
  return ctx.change(async (em) => {
    const { source, target } = await bothOf(em, sourceTagId, targetTagId);
    if (target.isArchived)
      throw new Rejection("TAG_ARCHIVED", { en: "This tag is archived.", "zh-CN": "该标签已归档。" }, [
        "input",
        "targetTagId",
      ]);
    await renameTag(em, source.id, target.id);
    await moveOn(em, source.id, target.id);
    if (applied(source, { isArchived: true })) record(em, TagChanged, factsOf(source));
    return { tag: target, source };
  });
}

/** Locked in one order: whoever tags with either waits, and two merges against each other come one after the other. */
async function bothOf(em: EntityManager, sourceId: string, targetId: string): Promise<{ source: Tag; target: Tag }> {
  const lock = { lockMode: LockMode.PESSIMISTIC_WRITE, orderBy: { id: "asc" } } as const;
  const found = await em.find(Tag, { id: { $in: [sourceId, targetId] } }, lock);
  const of = (id: string, path: string) => {
    const tag = found.find((one) => one.id === id);
    if (!tag) throw notFound(TAG, ["input", path]);
    return tag;
  };
  return { source: of(sourceId, "sourceTagId"), target: of(targetId, "targetTagId") };
}

const self = () =>
  new Rejection("TAG_MERGE_SELF", { en: "A tag cannot be merged into itself.", "zh-CN": "标签不能合并到自身。" }, [
    "input",
    "targetTagId",
  ]);
