import { Ctx, FieldResolver, Input, Mutation, type RequestContext, Resolver, Root } from "@switchboard/kit";
import { Tag, type TagRow } from "../../talk/tag/tag.js";
import { tagById } from "../../talk/tag/tag.loaders.js";
import { isMerging } from "../../talk/tag/tag.service.js";
import { MergeTagsInput, MergeTagsPayload, TagMerge } from "./merge.inputs.js";
import { mergeTags } from "./merge.service.js";

@Resolver(() => Tag)
export class MergeTagsResolver {
  @Mutation(() => MergeTagsPayload, {
    access: ["conversation:manage"],
    description:
      "Puts one tag in the place of another on every conversation, and in saved views, rules and macros; of thousands of conversations the rest follows within minutes, see `Tag.merge`. Rules hear nothing of it.",
  })
  mergeTags(@Input(() => MergeTagsInput) input: MergeTagsInput, @Ctx() ctx: RequestContext) {
    return mergeTags(ctx, input);
  }

  @FieldResolver(() => TagMerge, { nullable: true, description: "Into which it was merged; null for one in use." })
  merge(@Root() tag: TagRow): TagMerge | null {
    const { mergedIntoId, mergeTotal, mergeMoved } = tag;
    if (mergedIntoId == null) return null;
    return { intoId: mergedIntoId, total: mergeTotal ?? 0, moved: mergeMoved ?? 0, isRunning: isMerging(tag) };
  }
}

@Resolver(() => TagMerge)
export class TagMergeResolver {
  @FieldResolver(() => Tag, { nullable: true, description: "The tag that stands in its place." })
  into(@Root() { intoId }: TagMerge, @Ctx() ctx: RequestContext) {
    return ctx.load(tagById, intoId);
  }
}
