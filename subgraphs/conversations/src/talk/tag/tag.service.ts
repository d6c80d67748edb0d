import {
  applied,
  type EntityManager,
  expectVersion,
  fresh,
  locked,
  newId,
  notCleared,
  record,
  Rejection,
  type RequestContext,
  textWithin,
} from "@switchboard/kit";
import type { CreateTagInput, UpdateTagInput } from "./tag.inputs.js";
import { TagChanged, TagCreated } from "./tag.events.js";
import { Tag, type TagRow } from "./tag.js";

const NAME_MOST = 40;
/** The whole list is read at once. */
export const TAGS_MOST = 500;
export const TAG = { en: "The tag", "zh-CN": "标签" } as const;

/** @throws Rejection TEXT_EMPTY, TEXT_TOO_LONG, TAG_EXISTS, TOO_MANY_TAGS */
export function createTag(ctx: RequestContext, input: CreateTagInput): Promise<Tag> {
  const name = textWithin(input.name, NAME_MOST, ["input", "name"]);
  return unlessTaken(async () =>
    ctx.change(async (em) => {
      const { workspaceId } = fresh(em);
      if ((await em.count(Tag, {})) >= TAGS_MOST) throw tooMany();
      const tag = em.create(Tag, {
        id: newId("tag"),
        workspaceId,
        name,
        colour: input.colour ?? "GREY",
        isArchived: false,
      } as never);
      em.persist(tag);
      record(em, TagCreated, factsOf(tag));
      return tag;
    }),
  );
}

/** @throws Rejection NOT_FOUND, STALE_VERSION, REQUIRED, TEXT_EMPTY, TEXT_TOO_LONG, TAG_EXISTS, TAG_MERGING */
export function updateTag(ctx: RequestContext, input: UpdateTagInput): Promise<Tag> {
  const name = notCleared(input.name, ["input", "name"]);
  return unlessTaken(() =>
    ctx.change(async (em: EntityManager) => {
      const tag = await locked(em, Tag, input.tagId, TAG, ["input", "tagId"]);
      expectVersion(tag, input.expectedVersion, { tag });
      const isBack = tag.isArchived && input.isArchived === false;
      if (isBack && isMerging(tag)) throw merging();
      if (isBack) Object.assign(tag, { mergedIntoId: null, mergeTotal: null, mergeMoved: null });
      const changed = applied(tag, {
        name: name === undefined ? undefined : textWithin(name, NAME_MOST, ["input", "name"]),
        colour: notCleared(input.colour, ["input", "colour"]),
        isArchived: notCleared(input.isArchived, ["input", "isArchived"]),
      });
      if (changed) record(em, TagChanged, factsOf(tag));
      return tag;
    }),
  );
}

export const factsOf = ({ id, name, colour, isArchived, mergedIntoId }: Tag) => ({
  tagId: id,
  name,
  colour,
  isArchived,
  mergedIntoId: mergedIntoId ?? null,
});

/** Conversations still follow it to the tag that took its place. */
export const isMerging = ({ mergeTotal, mergeMoved }: Pick<TagRow, "mergeTotal" | "mergeMoved">): boolean =>
  (mergeMoved ?? 0) < (mergeTotal ?? 0);

/** The unique index decides, also between two who use the same name at once. */
async function unlessTaken<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if ((error as { code?: string }).code !== "23505") throw error;
    throw new Rejection("TAG_EXISTS", { en: "There is a tag of this name.", "zh-CN": "已存在同名标签。" }, [
      "input",
      "name",
    ]);
  }
}

const merging = () =>
  new Rejection(
    "TAG_MERGING",
    { en: "Its conversations are on their way to another tag.", "zh-CN": "该标签的会话正在合并到另一标签。" },
    ["input", "isArchived"],
  );

const tooMany = () =>
  new Rejection("TOO_MANY_TAGS", {
    en: `A workspace has at most ${TAGS_MOST} tags.`,
    "zh-CN": `每个工作区最多 ${TAGS_MOST} 个标签。`,
  });
