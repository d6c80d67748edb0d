import {
  Arg,
  Args,
  Ctx,
  FieldResolver,
  GraphInt,
  Input,
  Locale,
  Mutation,
  PageArgs,
  pageOf,
  Query,
  type RequestContext,
  Resolver,
  Root,
  madeOnce,
} from "@switchboard/kit";
import { Agent, agentOf } from "../../external/agent.js";
import { Team, teamOf } from "../../external/team.js";
import { CannedReply, CannedReplyConnection, type CannedReplyRow } from "./canned-reply.js";
import {
  CreateCannedReplyInput,
  CreateCannedReplyPayload,
  DeleteCannedReplyInput,
  DeleteCannedReplyPayload,
  ExpandCannedReplyInput,
  ExpandCannedReplyPayload,
  UpdateCannedReplyInput,
  UpdateCannedReplyPayload,
} from "./canned.inputs.js";
import { allVisible, cannedReplyById, findReplies, usesOfReply } from "./canned.loaders.js";
import { mayEditShared, SharingScope } from "../sharing/sharing.js";
import { createCannedReply, deleteCannedReply, updateCannedReply } from "./canned.service.js";
import { expandCannedReply } from "./canned.use.js";

@Resolver(() => CannedReply)
export class CannedReplyResolver {
  @Query(() => [CannedReply], {
    access: ["conversation:reply"],
    description:
      "Ready-made answers for the caller to send, the best match first: by shortcut, pinyin (`kp` and `kaipiao` find 开票) or text; one's own before the team's before everyone's.",
  })
  cannedReplies(
    @Arg("search", () => String, { nullable: true, description: "What was typed so far." }) search: string | null,
    @Arg("locale", () => Locale, {
      nullable: true,
      description: "For this language; those for all languages come too.",
    })
    locale: string | null,
    @Arg("first", () => GraphInt, { nullable: true, description: "At most so many, 1 to 100; default 100." })
    first: number | null,
    @Ctx() ctx: RequestContext,
  ): Promise<CannedReplyRow[]> {
    return findReplies(ctx, { search, locale, first });
  }

  @Query(() => CannedReplyConnection, {
    access: ["conversation:reply", "conversation:manage"],
    description: "Every ready-made answer that the caller may see, by shortcut; managers see those of all teams.",
  })
  async allCannedReplies(
    @Args(() => PageArgs) args: PageArgs,
    @Arg("scope", () => SharingScope, { nullable: true, description: "Only those for these." })
    scope: SharingScope | null,
    @Arg("search", () => String, { nullable: true, description: "In the shortcut, its pinyin or the text." })
    search: string | null,
    @Ctx() ctx: RequestContext,
  ) {
    return pageOf(ctx, CannedReply, args, await allVisible(ctx, scope, search));
  }

  @Mutation(() => CreateCannedReplyPayload, {
    access: ["conversation:reply", "conversation:manage"],
    description: "Adds a ready-made answer: for oneself, or, with the permission to manage, for a team or for all.",
  })
  async createCannedReply(
    @Input(() => CreateCannedReplyInput) input: CreateCannedReplyInput,
    @Ctx() ctx: RequestContext,
  ) {
    return {
      cannedReply: await madeOnce(ctx, "createCannedReply", input, cannedReplyById, () =>
        createCannedReply(ctx, input),
      ),
    };
  }

  @Mutation(() => UpdateCannedReplyPayload, {
    access: ["conversation:reply", "conversation:manage"],
    description: "Changes a ready-made answer.",
  })
  async updateCannedReply(
    @Input(() => UpdateCannedReplyInput) input: UpdateCannedReplyInput,
    @Ctx() ctx: RequestContext,
  ) {
    return { cannedReply: await updateCannedReply(ctx, input) };
  }

  @Mutation(() => DeleteCannedReplyPayload, {
    access: ["conversation:reply", "conversation:manage"],
    description: "Removes a ready-made answer.",
  })
  async deleteCannedReply(
    @Input(() => DeleteCannedReplyInput) input: DeleteCannedReplyInput,
    @Ctx() ctx: RequestContext,
  ) {
    return { cannedReply: await deleteCannedReply(ctx, input.cannedReplyId) };
  }

  @Mutation(() => ExpandCannedReplyPayload, {
    access: ["conversation:reply"],
    description: "Fills a ready-made answer in for a conversation, and counts it as used; nothing is sent.",
  })
  expandCannedReply(@Input(() => ExpandCannedReplyInput) input: ExpandCannedReplyInput, @Ctx() ctx: RequestContext) {
    return expandCannedReply(ctx, input);
  }

  @FieldResolver(() => Team, { nullable: true, description: "The team that it is for." })
  team(@Root() { scope, ownerId }: CannedReplyRow) {
    return scope === "TEAM" ? teamOf(ownerId) : null;
  }

  @FieldResolver(() => Agent, { nullable: true, description: "Whose own it is." })
  owner(@Root() { scope, ownerId }: CannedReplyRow) {
    return scope === "PERSONAL" ? agentOf(ownerId) : null;
  }

  @FieldResolver(() => GraphInt, { description: "How often it has been used." })
  useCount(@Root() { id }: CannedReplyRow, @Ctx() ctx: RequestContext) {
    return ctx.load(usesOfReply, id);
  }

  @FieldResolver(() => Boolean, { description: "Whether the caller may change and remove it." })
  canEdit(@Root() reply: CannedReplyRow, @Ctx() ctx: RequestContext): boolean {
    return mayEditShared(ctx, reply);
  }
}
