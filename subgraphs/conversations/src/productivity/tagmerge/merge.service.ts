import {
  applied,
  type EntityManager,
  execute,
  notFound,
  record,
  Rejection,
  type RequestContext,
  type Sentence,
} from "@switchboard/kit";
import { Tag } from "../../talk/tag/tag.js";
import { TagChanged } from "../../talk/tag/tag.events.js";
import { factsOf, TAG } from "../../talk/tag/tag.service.js";
import type { MergeTagsInput } from "./merge.inputs.js";
import { moveOn } from "./merge.job.js";
import { alone, tagsLocked } from "./merge.lock.js";
import { renameTag } from "./merge.named.js";

/**
 * Makes one tag of two. Repeated, it finds nothing more to do. A target that was given up itself stands for the tag
 * in its place, and what was merged into the source before follows it: there are never two steps to a living tag.
 * @throws Rejection NOT_FOUND, TAG_MERGE_SELF, TAG_MERGE_CYCLE, TAG_MERGED_ELSEWHERE, TAG_ARCHIVED (the target), TAG_MERGE_UNCLEAR
 */
export function mergeTags(ctx: RequestContext, input: MergeTagsInput): Promise<{ tag: Tag; source: Tag }> {
  const { sourceTagId, targetTagId } = input;
  if (sourceTagId === targetTagId) throw refused("SELF", "targetTagId");
  return ctx.change(async (em) => {
    await alone(em);
    const { source, target, earlier } = await concerned(em, sourceTagId, targetTagId);
    if (target === source) throw refused("CYCLE", "targetTagId");
    if (source.mergedIntoId === target.id) return { tag: target, source };
    if (source.mergedIntoId != null) throw refused("ELSEWHERE", "sourceTagId");
    if (target.isArchived) throw refused("ARCHIVED", "targetTagId");
    await renameTag(em, source.id, target.id);
    for (const tag of earlier) if (applied(tag, { mergedIntoId: target.id })) record(em, TagChanged, factsOf(tag));
    const [on] = await execute<{ n: number }>(
      em,
      "select count(*)::int as n from conversations.conversation_tag where tag_id = $1",
      [source.id],
    );
    Object.assign(source, { isArchived: true, mergedIntoId: target.id, mergeTotal: on?.n ?? 0, mergeMoved: 0 });
    await moveOn(em, source);
    return { tag: target, source };
  });
}

/** The two, and whatever was merged into the source before. */
async function concerned(em: EntityManager, sourceId: string, targetId: string) {
  const known = await execute<{ id: string; intoId: string | null }>(
    em,
    `select id, merged_into_id as "intoId" from conversations.tag where id in ($1, $2) or merged_into_id = $1`,
    [sourceId, targetId],
  );
  const livingId = known.find(({ id }) => id === targetId)?.intoId ?? targetId;
  const tags = await tagsLocked(em, [...known.map(({ id }) => id), livingId]);
  const of = (id: string, path: string) => {
    const tag = tags.find((one) => one.id === id);
    if (!tag) throw notFound(TAG, ["input", path]);
    return tag;
  };
  const earlier = tags.filter(({ mergedIntoId }) => mergedIntoId === sourceId);
  return { source: of(sourceId, "sourceTagId"), target: of(livingId, "targetTagId"), earlier };
}

const REFUSED = {
  SELF: ["TAG_MERGE_SELF", { en: "A tag cannot be merged into itself.", "zh-CN": "标签不能合并到自身。" }],
  CYCLE: [
    "TAG_MERGE_CYCLE",
    { en: "The other tag has been merged into this one.", "zh-CN": "另一标签已合并到该标签。" },
  ],
  ELSEWHERE: [
    "TAG_MERGED_ELSEWHERE",
    { en: "This tag has been merged into another.", "zh-CN": "该标签已合并到其他标签。" },
  ],
  ARCHIVED: ["TAG_ARCHIVED", { en: "This tag is archived.", "zh-CN": "该标签已归档。" }],
} as const satisfies Readonly<Record<string, readonly [code: string, sentence: Sentence]>>;

function refused(why: keyof typeof REFUSED, path: string): Rejection {
  const [code, sentence] = REFUSED[why];
  return new Rejection(code, sentence, ["input", path]);
}
