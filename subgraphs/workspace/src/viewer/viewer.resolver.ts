import { Ctx, FieldResolver, Query, type RequestContext, Resolver, Root } from "@switchboard/kit";
import { agentById } from "../agent/agent.loaders.js";
import { Agent } from "../agent/agent.js";
import { Customer } from "../external/stubs.js";
import { ownSessions } from "../session/session.loaders.js";
import { Session } from "../session/session.js";
import { workspaceById } from "../workspace/workspace.service.js";
import { Workspace } from "../workspace/workspace.js";
import { ViewerView, viewerView } from "./viewer.js";

@Resolver(() => ViewerView)
export class ViewerResolver {
  @Query(() => ViewerView, {
    access: "public",
    nullable: true,
    description: "The caller; null when nobody is signed in.",
  })
  viewer(@Ctx() ctx: RequestContext) {
    return ctx.scope.viewer && viewerView(ctx.scope.viewer);
  }

  @FieldResolver(() => Agent, { nullable: true, description: "The caller, when it is an agent." })
  agent(@Root() { who }: ViewerView, @Ctx() ctx: RequestContext) {
    return who.kind === "AGENT" ? ctx.load(agentById, who.actorId) : null;
  }

  @FieldResolver(() => Customer, { nullable: true, description: "The caller, when it is a visitor." })
  customer(@Root() { who }: ViewerView) {
    return who.kind === "VISITOR" ? { id: who.actorId } : null;
  }

  @FieldResolver(() => Workspace, { description: "The caller's workspace." })
  workspace(@Root() { who }: ViewerView, @Ctx() ctx: RequestContext) {
    return ctx.load(workspaceById, who.workspaceId);
  }

  @FieldResolver(() => [Session], {
    description: "The agent's own live sessions, newest first, at most 50; empty for others.",
  })
  sessions(@Root() { who }: ViewerView, @Ctx() ctx: RequestContext) {
    return who.kind === "AGENT" ? ownSessions(ctx, who.actorId) : [];
  }
}
