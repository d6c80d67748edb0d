import { type EntityManager, execute, fresh, Rejection, type RequestContext, tableOf } from "@switchboard/kit";
import { blind } from "../credential/secrets.js";
import { Role } from "../role/role.js";
import { scopesOf } from "../role/role.system.js";
import { Agent, SignInAddress } from "./agent.js";

/** Nobody hands out more than they have; Switchboard itself may. @throws Rejection SCOPE_NOT_HELD */
export function expectGrantable(ctx: RequestContext, role: Role): void {
  if (ctx.viewer.kind === "SYSTEM") return;
  const missing = scopesOf(role).find((scope) => !ctx.holds(scope));
  if (!missing) return;
  throw new Rejection(
    "SCOPE_NOT_HELD",
    {
      en: `You cannot give a permission that you do not have: ${missing}.`,
      "zh-CN": `不能授予您自己没有的权限：${missing}。`,
    },
    ["input", "roleKey"],
  );
}

/** Addresses lead to one account per server, since signing in asks for no workspace. @throws Rejection EMAIL_TAKEN */
export async function claimAddress(
  em: EntityManager,
  ctx: RequestContext,
  email: string,
  agentId: string,
): Promise<void> {
  const { workspaceId } = fresh(em);
  const claimed = await execute(
    em,
    `insert into ${tableOf(ctx, SignInAddress)} (address_hash, workspace_id, agent_id) values ($1, $2, $3)
     on conflict do nothing returning 1`,
    [blind(ctx, "sign-in address", email), workspaceId, agentId],
  );
  if (claimed.length > 0) return;
  throw new Rejection(
    "EMAIL_TAKEN",
    { en: "There is an account with this e-mail already.", "zh-CN": "该邮箱已有账号。" },
    ["input", "email"],
  );
}

/**
 * A workspace always has someone who can manage it. Call it while holding the workspace's row: that is what keeps
 * two admins from removing each other at the same moment. @throws Rejection LAST_ADMIN
 */
export async function keepAnAdmin(em: EntityManager, ctx: RequestContext, leaving: string): Promise<void> {
  const others = await execute(
    em,
    `select 1 from ${tableOf(ctx, Agent)} a join ${tableOf(ctx, Role)} r on r.id = a.role_id
     where r.key = 'admin' and r.is_system and not a.is_disabled and a.id <> $1 limit 1`,
    [leaving],
  );
  if (others.length > 0) return;
  throw new Rejection("LAST_ADMIN", {
    en: "This is the last administrator; make someone else one first.",
    "zh-CN": "这是最后一位管理员，请先指定其他管理员。",
  });
}
