import { Ctx, Input, Mutation, type RequestContext, Resolver } from "@switchboard/kit";
import { Tag } from "../../talk/tag/tag.js";
import { MergeTagsInput, MergeTagsPayload } from "./merge.inputs.js";
import { mergeTags } from "./merge.service.js";

@Resolver(() => Tag)
export class MergeTagsResolver {
  @Mutation(() => MergeTagsPayload, {
    access: ["conversation:manage"],
    description:
      "Puts one tag in the place of another on every conversation, and in saved views, rules and macros; of thousands of conversations the rest follows within minutes. Rules hear nothing of it.",
  })
  mergeTags(@Input(() => MergeTagsInput) input: MergeTagsInput, @Ctx() ctx: RequestContext) {
    return mergeTags(ctx, input);
  }
}
