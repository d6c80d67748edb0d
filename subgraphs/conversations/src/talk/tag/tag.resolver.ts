import {
  Arg,
  changes,
  columnsOf,
  Ctx,
  Cursor,
  FieldResolver,
  Input,
  madeOnce,
  Mutation,
  Query,
  type RequestContext,
  Resolver,
  Root,
  statement,
  Subscription,
  tableOf,
} from "@switchboard/kit";
import { Conversation, type ConversationRow } from "../../life/conversation/conversation.js";
import { isAtDesk } from "../message/message.access.js";
import {
  CreateTagInput,
  CreateTagPayload,
  TagChange,
  TagConversationInput,
  TagConversationPayload,
  UpdateTagInput,
  UpdateTagPayload,
} from "./tag.inputs.js";
import { Tag, type TagRow } from "./tag.js";
import { tagById, tagsOfConversation } from "./tag.loaders.js";
import { createTag, TAGS_MOST, updateTag } from "./tag.service.js";
import { tagConversation } from "./tagging.service.js";

@Resolver(() => Tag)
export class TagResolver {
  @Query(() => [Tag], {
    access: ["conversation:read"],
    description: "The workspace's tags by name; at most 500.",
  })
  tags(
    @Arg("withArchived", () => Boolean, { nullable: true, description: "True = archived ones too." })
    withArchived: boolean | null,
    @Ctx() ctx: RequestContext,
  ): Promise<TagRow[]> {
    const sql = statement(
      `select ${columnsOf(ctx, Tag)} from ${tableOf(ctx, Tag)} where $1 or not is_archived order by lower(name) limit ${TAGS_MOST}`,
    );
    return ctx.rows<TagRow>(sql, [withArchived ?? false]);
  }

  @Mutation(() => CreateTagPayload, {
    access: ["conversation:manage"],
    description: "Adds a tag for the whole workspace.",
  })
  async createTag(@Input(() => CreateTagInput) input: CreateTagInput, @Ctx() ctx: RequestContext) {
    return { tag: await madeOnce(ctx, "createTag", input, tagById, () => createTag(ctx, input)) };
  }

  @Mutation(() => UpdateTagPayload, {
    access: ["conversation:manage"],
    description: "Renames, paints or archives a tag; conversations keep it.",
  })
  async updateTag(@Input(() => UpdateTagInput) input: UpdateTagInput, @Ctx() ctx: RequestContext) {
    return { tag: await updateTag(ctx, input) };
  }

  @Subscription(() => TagChange, {
    access: ["conversation:read"],
    description: "Tags of the workspace as they change.",
  })
  tagsChanged(
    @Arg("after", () => Cursor, { nullable: true, description: "`deskCursor`, or `cursor` of the last event seen." })
    after: string | null,
    @Ctx() ctx: RequestContext,
  ) {
    return changes(ctx, { topics: ["tag.created", "tag.changed"], after }, ({ name, data }) => ({
      kind: name === "tag.created" ? ("ADDED" as const) : ("UPDATED" as const),
      tagId: data["tagId"] as string,
    }));
  }
}

@Resolver(() => TagChange)
export class TagChangeResolver {
  @FieldResolver(() => Tag, { nullable: true, description: "The tag as it is now." })
  tag(@Root() { tagId }: TagChange, @Ctx() ctx: RequestContext) {
    return ctx.load(tagById, tagId);
  }
}

@Resolver(() => Conversation)
export class TaggingResolver {
  @Mutation(() => TagConversationPayload, {
    access: ["conversation:reply"],
    description: "Puts tags on a conversation and takes tags off it; repeated, it changes nothing.",
  })
  async tagConversation(@Input(() => TagConversationInput) input: TagConversationInput, @Ctx() ctx: RequestContext) {
    return { conversation: await tagConversation(ctx, input) };
  }

  @FieldResolver(() => [Tag], {
    nullable: true,
    description: "Its tags by name, at most 50; null for customers.",
    reads: ["id"],
  })
  tags(@Root() { id }: ConversationRow, @Ctx() ctx: RequestContext) {
    return isAtDesk(ctx) ? ctx.load(tagsOfConversation, id) : null;
  }
}
