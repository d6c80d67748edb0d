import {
  enumOf,
  type EntityManager,
  forbidden,
  one,
  type PageQuery,
  Rejection,
  type RequestContext,
  type ValueOf,
} from "@switchboard/kit";
import { expectTeam } from "../../channels/channel/channel.service.js";
import { AgentDesk } from "../../routing/desk/agent-desk.js";

export const SharingScope = enumOf("SharingScope", "Whom a canned reply, a macro or a view is for.", {
  PERSONAL: "Its owner alone, who may change it.",
  TEAM: "The agents of one team; changed by whoever may manage conversations.",
  WORKSPACE: "Every agent; changed by whoever may manage conversations.",
});
export type SharingScope = ValueOf<typeof SharingScope>;

/** What is for one agent, one team, or all. */
export interface Shared {
  readonly scope: SharingScope;
  /** The agent or the team that it is for; empty = everyone. */
  readonly ownerId: string;
}

const deskOf = one(() => AgentDesk);

/** The teams of whoever asks; a partner's program is in none. */
export async function teamsOf(ctx: RequestContext): Promise<readonly string[]> {
  return ctx.viewer.kind === "AGENT" ? ((await ctx.load(deskOf, ctx.viewer.actorId))?.teamIds ?? []) : [];
}

export async function maySeeShared(ctx: RequestContext, { scope, ownerId }: Shared): Promise<boolean> {
  if (ctx.viewer.kind === "SYSTEM") return scope !== "PERSONAL";
  const isManager = ctx.holds("conversation:manage");
  if (!isManager && !ctx.holds("conversation:reply")) return false;
  if (scope === "PERSONAL") return ownerId === ctx.viewer.actorId;
  return scope === "WORKSPACE" || isManager || (await teamsOf(ctx)).includes(ownerId);
}

export function mayEditShared(ctx: RequestContext, { scope, ownerId }: Shared): boolean {
  return scope === "PERSONAL" ? ownerId === ctx.viewer.actorId : ctx.holds("conversation:manage");
}

/** @throws Fault FORBIDDEN for what all or a team's agents share, without the permission to manage it. */
export function expectMayShare(ctx: RequestContext, scope: SharingScope): void {
  if (scope !== "PERSONAL" && ctx.viewer.kind !== "SYSTEM" && !ctx.holds("conversation:manage"))
    throw forbidden("conversation:manage");
}

/** Whose it will be. @throws Rejection NOT_FOUND (team), REQUIRED (team), AGENT_ONLY */
export async function ownerOf(
  em: EntityManager,
  ctx: RequestContext,
  scope: SharingScope,
  teamId: string | null | undefined,
): Promise<string> {
  if (scope === "WORKSPACE") return "";
  if (scope === "TEAM") {
    const team = await expectTeam(em, teamId, ["input", "teamId"]);
    if (team) return team.id;
    throw new Rejection("REQUIRED", { en: "Say which team it is for.", "zh-CN": "请指定团队。" }, ["input", "teamId"]);
  }
  if (ctx.viewer.kind === "AGENT") return ctx.viewer.actorId;
  throw new Rejection(
    "AGENT_ONLY",
    { en: "Only an agent has anything of their own here.", "zh-CN": "只有客服可以拥有个人内容。" },
    ["input", "scope"],
  );
}

/** The condition of a list of everything that the caller may see; managers see what is of any team. */
export async function visibleShared(ctx: RequestContext, scope: SharingScope | null): Promise<PageQuery["where"]> {
  const { actorId } = ctx.viewer;
  const isVisible = ctx.holds("conversation:manage")
    ? { sql: "(r.scope <> 'PERSONAL' or r.owner_id = ?)", values: [actorId] }
    : { sql: "r.owner_id = any(?::text[])", values: [["", actorId, ...(await teamsOf(ctx))]] };
  return scope ? [isVisible, { sql: "r.scope = ?", values: [scope] }] : [isVisible];
}
