import { Ctx, Input, Mutation, Query, type RequestContext, Resolver } from "@switchboard/kit";
import { Workspace } from "./workspace.js";
import { UpdateWorkspaceInput, UpdateWorkspacePayload } from "./workspace.inputs.js";
import { updateWorkspace, workspaceById } from "./workspace.service.js";

@Resolver(() => Workspace)
export class WorkspaceResolver {
  @Query(() => Workspace, {
    access: ["workspace:read", "visitor:chat"],
    description: "The caller's workspace.",
    nullable: true,
  })
  workspace(@Ctx() ctx: RequestContext) {
    return ctx.load(workspaceById, ctx.viewer.workspaceId);
  }

  @Mutation(() => UpdateWorkspacePayload, {
    access: ["workspace:manage"],
    description: "Changes the desk's name and settings. Codes: `TEXT_EMPTY`, `TEXT_TOO_LONG`, `HOURS_INVALID`.",
  })
  async updateWorkspace(@Input(() => UpdateWorkspaceInput) input: UpdateWorkspaceInput, @Ctx() ctx: RequestContext) {
    return { workspace: await updateWorkspace(ctx, input) };
  }
}
