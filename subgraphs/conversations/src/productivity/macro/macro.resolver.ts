import {
  Arg,
  Args,
  Ctx,
  FieldResolver,
  Input,
  likePattern,
  Mutation,
  one,
  PageArgs,
  pageOf,
  Query,
  type RequestContext,
  Resolver,
  Root,
  madeOnce,
} from "@switchboard/kit";
import { conversationById } from "../../life/conversation/conversation.loaders.js";
import { Agent, agentOf } from "../../external/agent.js";
import { Team, teamOf } from "../../external/team.js";
import { mayEditShared, SharingScope, visibleShared } from "../sharing/sharing.js";
import { Macro, MacroConnection, type MacroRow } from "./macro.js";
import {
  ApplyMacroInput,
  ApplyMacroPayload,
  CreateMacroInput,
  CreateMacroPayload,
  DeleteMacroInput,
  DeleteMacroPayload,
  UpdateMacroInput,
  UpdateMacroPayload,
} from "./macro.inputs.js";
import { applyMacro, createMacro, deleteMacro, updateMacro } from "./macro.service.js";

export const macroById = one(() => Macro);

@Resolver(() => Macro)
export class MacroResolver {
  @Query(() => MacroConnection, {
    access: ["conversation:reply", "conversation:manage"],
    description: "Macros that the caller may see, by name; managers see those of all teams.",
  })
  async macros(
    @Args(() => PageArgs) args: PageArgs,
    @Arg("search", () => String, { nullable: true, description: "In the name." }) search: string | null,
    @Arg("scope", () => SharingScope, { nullable: true, description: "Only those for these." })
    scope: SharingScope | null,
    @Ctx() ctx: RequestContext,
  ) {
    const named = search?.trim() ? [{ sql: "r.name ilike ?", values: [likePattern(search.trim())] }] : [];
    const where = [...((await visibleShared(ctx, scope)) ?? []), ...named];
    return pageOf(ctx, Macro, args, { order: [{ sql: "lower(r.name)", type: "text", direction: "ASC" }], where });
  }

  @Mutation(() => CreateMacroPayload, {
    access: ["conversation:reply", "conversation:manage"],
    description: "Adds a macro: for oneself, or, with the permission to manage, for a team or for all.",
  })
  async createMacro(@Input(() => CreateMacroInput) input: CreateMacroInput, @Ctx() ctx: RequestContext) {
    return { macro: await madeOnce(ctx, "createMacro", input, macroById, () => createMacro(ctx, input)) };
  }

  @Mutation(() => UpdateMacroPayload, {
    access: ["conversation:reply", "conversation:manage"],
    description: "Changes a macro.",
  })
  async updateMacro(@Input(() => UpdateMacroInput) input: UpdateMacroInput, @Ctx() ctx: RequestContext) {
    return { macro: await updateMacro(ctx, input) };
  }

  @Mutation(() => DeleteMacroPayload, {
    access: ["conversation:reply", "conversation:manage"],
    description: "Removes a macro.",
  })
  async deleteMacro(@Input(() => DeleteMacroInput) input: DeleteMacroInput, @Ctx() ctx: RequestContext) {
    return { macro: await deleteMacro(ctx, input.macroId) };
  }

  @Mutation(() => ApplyMacroPayload, {
    access: ["conversation:reply"],
    description: "Does all actions of a macro to a conversation as the caller, in one change: all of them, or none.",
  })
  async applyMacro(@Input(() => ApplyMacroInput) input: ApplyMacroInput, @Ctx() ctx: RequestContext) {
    const { conversationId, results } = await applyMacro(ctx, input);
    return { conversation: await ctx.load(conversationById, conversationId), results };
  }

  @FieldResolver(() => Team, { nullable: true, description: "The team that it is for." })
  team(@Root() { scope, ownerId }: MacroRow) {
    return scope === "TEAM" ? teamOf(ownerId) : null;
  }

  @FieldResolver(() => Agent, { nullable: true, description: "Whose own it is." })
  owner(@Root() { scope, ownerId }: MacroRow) {
    return scope === "PERSONAL" ? agentOf(ownerId) : null;
  }

  @FieldResolver(() => Boolean, { description: "Whether the caller may change and remove it." })
  canEdit(@Root() macro: MacroRow, @Ctx() ctx: RequestContext): boolean {
    return mayEditShared(ctx, macro);
  }
}
