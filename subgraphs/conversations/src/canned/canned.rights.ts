import { forbidden, one, type RequestContext } from "@switchboard/kit";
import { AgentDesk } from "../desk/agent-desk.js";
import type { CannedReplyRow, CannedScope } from "./canned-reply.js";

// Who may see which, in one table:
//   PERSONAL   its owner                       changed by its owner
//   TEAM       the team's agents, and managers changed by managers
//   WORKSPACE  everyone at the desk            changed by managers

const deskOf = one(() => AgentDesk);

type Owned = Pick<CannedReplyRow, "scope" | "ownerId">;

/** The teams of whoever asks; a partner's program is in none. */
export async function teamsOf(ctx: RequestContext): Promise<readonly string[]> {
  return ctx.viewer.kind === "AGENT" ? ((await ctx.load(deskOf, ctx.viewer.actorId))?.teamIds ?? []) : [];
}

export async function maySeeReply(ctx: RequestContext, { scope, ownerId }: Owned): Promise<boolean> {
  if (ctx.viewer.kind === "SYSTEM") return scope !== "PERSONAL";
  const isManager = ctx.holds("conversation:manage");
  if (!isManager && !ctx.holds("conversation:reply")) return false;
  if (scope === "PERSONAL") return ownerId === ctx.viewer.actorId;
  return scope === "WORKSPACE" || isManager || (await teamsOf(ctx)).includes(ownerId);
}

export function mayEditReply(ctx: RequestContext, { scope, ownerId }: Owned): boolean {
  return scope === "PERSONAL" ? ownerId === ctx.viewer.actorId : ctx.holds("conversation:manage");
}

/** @throws Fault FORBIDDEN for what all or a team's agents share, without the permission to manage it. */
export function expectMayShare(ctx: RequestContext, scope: CannedScope): void {
  if (scope !== "PERSONAL" && ctx.viewer.kind !== "SYSTEM" && !ctx.holds("conversation:manage"))
    throw forbidden("conversation:manage");
}
