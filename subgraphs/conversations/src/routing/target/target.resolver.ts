import { Ctx, FieldResolver, Input, Mutation, Query, type RequestContext, Resolver, Root } from "@switchboard/kit";
import { Team, teamOf } from "../../external/team.js";
import { SetWaitTargetInput, SetWaitTargetPayload } from "./target.inputs.js";
import { setWaitTarget, waitTargets } from "./target.service.js";
import { WaitTarget, type WaitTargetRow } from "./wait-target.js";

@Resolver(() => WaitTarget)
export class WaitTargetResolver {
  @Query(() => [WaitTarget], {
    access: ["conversation:read"],
    description: "What counts as a long wait: first for the workspace, then for teams that have their own.",
  })
  waitTargets(@Ctx() ctx: RequestContext) {
    return waitTargets(ctx);
  }

  @Mutation(() => SetWaitTargetPayload, {
    access: ["conversation:manage"],
    description: "Sets what counts as a long wait, in the workspace or for one team's customers.",
  })
  async setWaitTarget(@Input(() => SetWaitTargetInput) input: SetWaitTargetInput, @Ctx() ctx: RequestContext) {
    return { waitTarget: await setWaitTarget(ctx, input) };
  }

  @FieldResolver(() => Team, { nullable: true, description: "Whose customers wait; null = all without their own." })
  team(@Root() { id, workspaceId }: WaitTargetRow) {
    return id === workspaceId ? null : teamOf(id);
  }
}
